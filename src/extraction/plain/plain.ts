// Text files and Markdown: front matter, then the text as it is.
import { charFragment, problem } from "#model/index.js";
import { decode } from "#unpacking/index.js";
import type { Reading } from "../fields.js";
import type { Format, Original, ReadResult } from "../format.js";
import { nothingStated } from "../read-text.js";
import { type FrontMatterKey, splitFrontMatter } from "./front-matter.js";

const largest = 10 * 1024 * 1024;

export const textFormat: Format = {
  name: "text",
  mediaTypes: ["text/plain"],
  endings: ["txt"],
  largest,
  read: readPlain,
};
export const markdownFormat: Format = {
  name: "Markdown",
  mediaTypes: ["text/markdown"],
  endings: ["md"],
  largest,
  read: readPlain,
};

function readPlain(original: Original): ReadResult {
  const { file } = original;
  const decoded = decode(original);
  if (decoded === null) return problem("extraction/binary", { file });
  const { text, charset } = decoded;
  const split = splitFrontMatter(text, file);
  if ("name" in split) return split;
  const stated = (key: FrontMatterKey): readonly Reading[] => {
    const value = split.frontMatter[key];
    return value === undefined ? [] : [{ value, from: "front matter" }];
  };
  const start = [...text.slice(0, split.from)].length;
  const block = { text: split.body, fragment: charFragment(start, start + [...split.body].length) };
  return [
    {
      ...nothingStated,
      blocks: [block],
      charset,
      outlet: stated("outlet"),
      published: stated("published"),
      title: stated("title"),
      author: stated("author"),
      address: stated("address"),
      language: stated("language"),
    },
  ];
}

// Feeds: RSS 2.0, RSS 1.0 (RDF) and Atom (RFC 4287). One entry, one text: its fullest content, under its title. Feeds
// often carry only the beginning of an article; that beginning is then the text. An author is read only as a name.
import { type Field, problem, xpathFragment } from "#model/index.js";
import { decode } from "#unpacking/index.js";
import { machineDate } from "../dates.js";
import { problemOf } from "../faults.js";
import type { Reading } from "../fields.js";
import type { Format, Original, ReadResult, UnreadPart } from "../format.js";
import { markupBlocks } from "../markup-blocks.js";
import { nothingStated, type ReadText, type TextBlock } from "../read-text.js";
import { type Entry, type Feed, type Piece, readFeedTree } from "./feed-tree.js";

export const feedFormat: Format = {
  name: "feed",
  mediaTypes: [
    "application/rss+xml",
    "application/atom+xml",
    "application/xml",
    "text/xml",
    "application/rdf+xml",
  ],
  endings: ["rss", "atom", "xml"],
  largest: 8 * 1024 * 1024,
  read: readFeed,
};

function readFeed(original: Original): ReadResult {
  const { file } = original;
  const decoded = decode(original);
  if (decoded === null) return problem("extraction/binary", { file });
  try {
    const feed = readFeedTree(decoded.text);
    if (feed === null) return problem("extraction/not-what-it-says", { file, format: "RSS or Atom" });
    if (feed.entries.length === 0) return problem("extraction/no-text", { file });
    return feed.entries.map((entry) => textOf(entry, feed, decoded.charset, file));
  } catch (error) {
    return problemOf(error, file);
  }
}

function textOf(
  { path, pieces }: Entry,
  feed: Feed,
  charset: Field<string>,
  file: string,
): ReadText | UnreadPart {
  const part = xpathFragment(path);
  const named = `${file}#${part}`;
  try {
    const [content, title] = [blocksIn(pieces.get("content")), blocksIn(pieces.get("title"))];
    const link = pieces.get("link")?.text ?? "";
    const address = isWebAddress(link) ? link : null;
    if (content.length === 0 && address !== null) {
      return { part, problem: problem("extraction/address-only", { file: named, address }) };
    }
    const isRepeated = content[0]?.text.startsWith(title[0]?.text ?? "") ?? false;
    return {
      ...nothingStated,
      blocks: isRepeated ? content : [...title, ...content],
      charset,
      part,
      title: stated(lineOf(title)),
      outlet: stated(lineOf(blocksIn(feed.title))),
      author: stated(pieces.get("author")?.text ?? ""),
      address: stated(address ?? ""),
      published: stated(machineDate(pieces.get("published")?.text ?? "") ?? ""),
    };
  } catch (error) {
    return { part, problem: problemOf(error, named) };
  }
}

function stated(value: string): readonly Reading[] {
  return value === "" ? [] : [{ value, from: "feed" }];
}

/** The blocks of a piece; each has the place of the element it stands in, whose text is markup of its own. */
function blocksIn(piece: Piece | undefined): readonly TextBlock[] {
  if (piece === undefined) return [];
  const lines = piece.isMarkup ? markupBlocks(piece.text).map(({ text }) => text) : piece.text.split("\n");
  const fragment = xpathFragment(piece.path);
  return lines
    .map((text) => ({ text: text.replace(/[ \t\n]+/gu, " ").trim(), fragment }))
    .filter(({ text }) => text !== "");
}

function lineOf(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text }) => text).join(" ");
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);
}

// A saved web page becomes a text and what the page says of it. The text begins with the headline as the page prints
// it; one paragraph, list item or table cell is one line. What pruning took out may still say who wrote the article.
import { type Field, problem } from "#model/index.js";
import { decode } from "#unpacking/index.js";
import { type Reading, sameWords } from "../fields.js";
import type { Format, Original, ReadResult } from "../format.js";
import { nothingStated, type ReadText, type TextBlock } from "../read-text.js";
import { findArticle } from "./article.js";
import type { Block } from "./blocks.js";
import { bylinesOf } from "./bylines.js";
import { besideText, marginOf } from "./margin.js";
import { excessOf } from "./markup-limits.js";
import { headingOf, metadataOf } from "./metadata.js";
import { pathsOf } from "./page-paths.js";
import { foldSpace, type Page, type PageElement, parsePage, slimmed } from "./page-tree.js";

export const pageFormat: Format = {
  name: "HTML",
  mediaTypes: ["text/html", "application/xhtml+xml"],
  endings: ["html", "htm", "xhtml"],
  largest: 10 * 1024 * 1024,
  read: readPage,
};

export function readPage(original: Original): ReadResult {
  const { file } = original;
  const decoded = decode(original);
  if (decoded === null) return problem("extraction/binary", { file });
  const markup = slimmed(decoded.text);
  const excess = excessOf(markup);
  if (excess !== null) return problem("extraction/page-broken", { file, reason: excess });
  try {
    return [readTree(parsePage(markup), decoded.charset)];
  } catch (error) {
    // linkedom and Readability throw plain errors on trees they do not understand.
    const reason = error instanceof Error ? error.message : String(error);
    return problem("extraction/page-broken", { file, reason });
  }
}

function readTree(page: Page, charset: Field<string>): ReadText {
  const metadata = metadataOf(page);
  const heading = headlineOf(page, metadata.title);
  const judged = findArticle(page, heading?.text ?? metadata.title[0]?.value ?? "");
  const path = pathsOf();
  const placed = ({ text, container }: Block): TextBlock => ({ text, fragment: path(container) });
  const kept = judged.filter(({ reason }) => reason === null).map(({ block }) => placed(block));
  const headline = heading === null ? [] : [{ text: heading.text, fragment: path(heading.element) }];
  return {
    ...nothingStated,
    ...metadata,
    charset,
    author: [...metadata.author, ...bylinesOf(page, besideText(judged))],
    blocks: [...headline, ...kept],
    margin: marginOf(judged).map(({ block, kind }) => ({ ...placed(block), kind })),
    pruned: judged.flatMap(({ block, reason }) => (reason === null ? [] : [{ ...placed(block), reason }])),
  };
}

interface Heading {
  readonly text: string;
  readonly element: PageElement;
}

/** The heading, where the page's own title agrees with it; a section's or a site's name does not. */
function headlineOf(page: Page, titles: readonly Reading[]): Heading | null {
  const text = headingOf(page);
  const element = [...page.querySelectorAll("h1")].find((each) => foldSpace(each.textContent ?? "") === text);
  if (text === null || element === undefined) return null;
  const others = titles.filter(({ from }) => from !== "heading");
  const agreed = others.length === 0 || others.some(({ value }) => sameWords(text, value));
  return agreed ? { text, element } : null;
}

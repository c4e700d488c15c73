// The text of a PDF from the texts of its pages: running heads and writing set aslant are left out, the rest joined.
import { pageFragment } from "#model/index.js";
import type { PrunedText, TextBlock } from "../read-text.js";
import { blocksOf, type PagedParagraph } from "./joined-text.js";
import type { Line, PageText } from "./page-text.js";
import { usual } from "./rows.js";
import { type EdgeLine, edgeZone, type Furniture, runningHeads } from "./running-heads.js";

export interface ReadPage extends PageText {
  /** Counted from one. */
  readonly page: number;
  readonly height: number;
}

export interface DocumentText {
  readonly blocks: readonly TextBlock[];
  readonly pruned: readonly PrunedText[];
  /** The words set largest on the first page, where they stand out; null where nothing does. */
  readonly heading: string | null;
}

/** How much larger than the usual letters a heading is, and how long it may be. */
const standsOut = 1.15;
const longestHeading = 250;

export function documentText(pages: readonly ReadPage[]): DocumentText {
  const heads = runningHeads(pages.flatMap(edgeLines), pages.length);
  const paragraphs = pages.flatMap((page) => withoutHeads(page, heads));
  return {
    blocks: blocksOf(paragraphs).filter(({ text }) => text !== ""),
    pruned: pages.flatMap((page) => prunedOf(page, heads)),
    heading: headingOf(paragraphs),
  };
}

function edgeLines({ page, height, paragraphs }: ReadPage): readonly EdgeLine[] {
  return paragraphs
    .flatMap(({ lines }) => lines)
    .flatMap((line): readonly EdgeLine[] => {
      const [, top, , tall] = line.box;
      if (top < edgeZone * height) return [{ page, side: "upper", line }];
      return top + tall > (1 - edgeZone) * height ? [{ page, side: "lower", line }] : [];
    });
}

/** The paragraphs of a page without its running heads; what then begins or ends a column takes over from them. */
function withoutHeads(
  { page, paragraphs }: ReadPage,
  heads: ReadonlyMap<Line, Furniture>,
): readonly PagedParagraph[] {
  const kept: PagedParagraph[] = [];
  let first = false;
  for (const paragraph of paragraphs) {
    const lines = paragraph.lines.filter((line) => !heads.has(line));
    first ||= paragraph.first;
    if (lines.length === 0) {
      const before = kept.at(-1);
      if (paragraph.last && !paragraph.first && before !== undefined)
        kept[kept.length - 1] = { ...before, last: true };
      continue;
    }
    kept.push({ ...paragraph, page, lines, first });
    first = false;
  }
  return kept;
}

function prunedOf(
  { page, paragraphs, aslant }: ReadPage,
  heads: ReadonlyMap<Line, Furniture>,
): readonly PrunedText[] {
  const left = paragraphs
    .flatMap(({ lines }) => lines)
    .flatMap((line) => {
      const reason = heads.get(line);
      return reason === undefined ? [] : [{ line, reason }];
    });
  return [...left, ...aslant.map((line) => ({ line, reason: "set aslant" }))].map(({ line, reason }) => ({
    text: line.text,
    reason,
    fragment: pageFragment(page, line.box),
  }));
}

function headingOf(paragraphs: readonly PagedParagraph[]): string | null {
  const body = usual(paragraphs.flatMap(({ lines, size }) => lines.map(() => size)));
  const firstPage = paragraphs.filter(({ page, kind }) => page === 1 && kind === "text");
  const largest = firstPage.reduce((most, { size }) => Math.max(most, size), 0);
  if (largest < standsOut * body) return null;
  const heading = firstPage.find(
    ({ size, lines }) => size > largest * 0.95 && /\p{L}{2}/u.test(lines[0]!.text),
  );
  const text = heading?.lines.map((line) => line.text).join(" ") ?? "";
  return text === "" || text.length > longestHeading ? null : text;
}

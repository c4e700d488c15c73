// From the paragraphs of all pages to the blocks of the text: lines joined, words parted by a hyphen at the end of a
// line made whole, paragraphs that go on in the next column or on the next page put together, and notes put after the
// paragraph beside which they stand. A block that spans two pages names the place where it begins.
import { type Box, pageFragment } from "#model/index.js";
import type { TextBlock } from "../read-text.js";
import type { Line, PageParagraph } from "./page-text.js";
import { isListMark } from "./paragraphs.js";

export interface PagedParagraph extends PageParagraph {
  /** Counted from one. */
  readonly page: number;
}

/** First parts of compounds that keep their hyphen when a line ends on it. */
const compoundParts = new Set(
  "all anti cross ex half high ill long low mid much multi non one post pre pro quasi re self semi short so two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety vice well".split(
    " ",
  ),
);
const sentenceEnd = /[.!?؟:…][\s"'”’»)\]]*$/u;
/** The raised mark at the head of a note, set close to its first word. */
const gluedMark = /^([⁰¹²³⁴-⁹]+)(?=[^\s⁰¹²³⁴-⁹])/u;
/** What opens at the end of a line belongs to the next word, and a sign to its number. */
const openEnd = /[(«“‹[]$|\s["'‘]$/u;
const signEnd = /\s[-+\u2212]$/u;
const longestWord = 60;
const partedWord = /(\p{Script=Latin}+)[-\u2010]$/u;

/** The blocks of a document in reading order. */
export function blocksOf(paragraphs: readonly PagedParagraph[]): readonly TextBlock[] {
  const words = hyphenated(paragraphs);
  const blocks: TextBlock[] = [];
  let notes: TextBlock[] = [];
  let open: PagedParagraph[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(blockOf(open, words));
    blocks.push(...notes);
    open = [];
    notes = [];
  };
  for (const paragraph of paragraphs) {
    if (paragraph.kind === "note") {
      notes.push(blockOf([paragraph], words));
      continue;
    }
    const last = open.at(-1);
    if (last === undefined || !goesOn(last, paragraph)) close();
    open.push(paragraph);
  }
  close();
  return blocks;
}

/** Whether a paragraph at the end of a column goes on at the beginning of the next. */
function goesOn(before: PagedParagraph, after: PagedParagraph): boolean {
  if (before.kind !== "text" || after.kind !== "text" || !before.last || !after.first) return false;
  if (before.bold !== after.bold || before.direction !== after.direction) return false;
  if (Math.abs(before.size - after.size) > 0.08 * before.size) return false;
  const [end, start] = [before.lines.at(-1)!.text, after.lines[0]!.text];
  if (partedWord.test(end) && /^\p{Ll}/u.test(start)) return true;
  return before.full && !after.indented && !sentenceEnd.test(end) && !isListMark(start.split(" ")[0]!);
}

function blockOf(parts: readonly PagedParagraph[], words: ReadonlySet<string>): TextBlock {
  const { page, lines } = parts[0]!;
  const text = parts
    .flatMap((part) => part.lines)
    .map((line) => line.text)
    .reduce((whole, line) => joinLines(whole, line, words));
  return { text: text.replace(gluedMark, "$1 "), fragment: pageFragment(page, around(lines)) };
}

function joinLines(whole: string, line: string, words: ReadonlySet<string>): string {
  if (whole.endsWith("\u00ad")) return whole.slice(0, -1) + line;
  const parted = partedWord.exec(whole.slice(-longestWord))?.[1];
  if (parted === undefined || !/^\p{Ll}/u.test(line)) {
    const torn = openEnd.test(whole.slice(-2)) || (signEnd.test(whole.slice(-2)) && /^\d/u.test(line));
    return torn ? whole + line : `${whole} ${line}`;
  }
  const rest = /^\p{L}+/u.exec(line)![0];
  const isCompound = compoundParts.has(parted.toLowerCase()) || words.has(`${parted}-${rest}`.toLowerCase());
  return isCompound ? whole + line : whole.slice(0, -1) + line;
}

/** Words that have a hyphen within a line: such a word keeps it at the end of a line too. */
function hyphenated(paragraphs: readonly PagedParagraph[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { lines } of paragraphs) {
    for (const { text } of lines) {
      for (const [word] of text.matchAll(/\p{Script=Latin}+-\p{Script=Latin}+/gu))
        words.add(word.toLowerCase());
    }
  }
  return words;
}

/** The box around some lines. */
export function around(lines: readonly Line[]): Box {
  const edges = lines.map(
    ({ box: [left, top, width, height] }) => [left, top, left + width, top + height] as const,
  );
  const [left, top, right, bottom] = edges.reduce(
    (a, b) =>
      [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])] as const,
  );
  return [left, top, right - left, bottom - top];
}

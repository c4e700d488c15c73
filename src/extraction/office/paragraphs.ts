// Paragraphs of an office file while it is read: text is added to the innermost open one. A paragraph in a text box
// stands inside another one's run; it comes behind the one it stands in. What is left out is kept with its reason.
import type { Reading } from "../fields.js";
import type { PrunedText, TextBlock } from "../read-text.js";

export interface Paragraph {
  readonly fragment: string;
  /** As the file names its style, "" where it has none. */
  style: string;
  /** The note or comment it stands in, by the file's own number; null in running text. */
  readonly note: string | null;
  /** Line feeds only where the file has line breaks. */
  text: string;
  /** By reason. */
  readonly leftOut: Map<string, string>;
}

export class Paragraphs {
  /** In the order they were opened. */
  readonly all: Paragraph[] = [];
  readonly #open: Paragraph[] = [];

  open(fragment: string, note: string | null): Paragraph {
    const paragraph: Paragraph = { fragment, style: "", note, text: "", leftOut: new Map() };
    this.all.push(paragraph);
    this.#open.push(paragraph);
    return paragraph;
  }

  close(): void {
    this.#open.pop();
  }

  style(name: string): void {
    const paragraph = this.#open.at(-1);
    if (paragraph !== undefined) paragraph.style = name;
  }

  /** Adds to the innermost paragraph; with a reason, to what is left out of it. Outside of any it is no text. */
  add(text: string, reason: string | null): void {
    const paragraph = this.#open.at(-1);
    if (paragraph === undefined) return;
    if (reason === null) paragraph.text += text;
    else paragraph.leftOut.set(reason, (paragraph.leftOut.get(reason) ?? "") + text);
  }
}

/** White space as XML folds it; a line break is added apart. */
export function folded(text: string): string {
  return text.replace(/[ \t\n\r]+/gu, " ");
}

const sentenceEnds: ReadonlySet<string> = new Set('.!?؟…:"”»)');

/**
 * The lines of a paragraph. A line break ends a line where a sentence has ended or a second break follows, as between
 * the lines of an address; elsewhere it is a space, for many break lines by hand in the middle of a sentence.
 */
export function blocksOf({ text, fragment }: Paragraph): readonly TextBlock[] {
  const lines: string[][] = [[]];
  for (const piece of text.split("\n").map((each) => folded(each).trim())) {
    if (piece !== "") lines.at(-1)!.push(piece);
    if (piece === "" || sentenceEnds.has(piece.at(-1)!)) lines.push([]);
  }
  return lines.filter(({ length }) => length > 0).map((pieces) => ({ text: pieces.join(" "), fragment }));
}

/** What was left out of a paragraph, one for each reason. */
export function prunedOf({ fragment, leftOut }: Paragraph): readonly PrunedText[] {
  return [...leftOut]
    .map(([reason, text]) => ({ text: folded(text).trim(), reason, fragment }))
    .filter(({ text }) => text !== "");
}

/** All of a paragraph as left out, for one reason. */
export function prunedWhole(paragraph: Paragraph, reason: string): readonly PrunedText[] {
  return [...blocksOf(paragraph).map((block) => ({ ...block, reason })), ...prunedOf(paragraph)];
}

/** What is styled as the title, or the heading the text begins with; `styleOf` tells the style's English name. */
export function headingAmong(
  paragraphs: readonly Paragraph[],
  styleOf: (paragraph: Paragraph) => string,
): readonly Reading[] {
  const first = paragraphs.find(({ text }) => text.trim() !== "");
  const heading = first !== undefined && styleOf(first) === "heading 1" ? first : undefined;
  const title = paragraphs.find((each) => styleOf(each) === "title" && each.text.trim() !== "") ?? heading;
  return title === undefined ? [] : [{ value: folded(title.text).trim(), from: "heading" }];
}

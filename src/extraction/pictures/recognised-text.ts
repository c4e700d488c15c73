// From recognised lines to blocks of text: a paragraph is a block, its lines joined by spaces. A paragraph the
// recogniser was unsure of in every line is left out with its confidence as the reason; a single line never is, since
// the lines around it would join to a sentence that nobody wrote. Words cut at the end of a line stay cut.
import { type Box, pageFragment } from "#model/index.js";
import type { PrunedText, TextBlock } from "../read-text.js";
import type { RecognisedLine } from "./recogniser.js";

/**
 * A paragraph whose surest line lies below is no letters: a stamp, a photograph, a stain. Measured: lines of text 60
 * to 96 and now and then one at 26, noise read as letters 5 to 25. Lower lets noise into the text, higher loses faint
 * lines that stand alone. Chosen by judgement, not tuned.
 */
const leastConfidence = 30;

export interface RecognisedText {
  readonly blocks: readonly TextBlock[];
  readonly pruned: readonly PrunedText[];
}

/** `onPage` turns a box in pixels into one on the page, in points. */
export function recognisedText(
  lines: readonly RecognisedLine[],
  page: number,
  onPage: (box: Box) => Box = (box) => box,
): RecognisedText {
  const paragraphs = paragraphsOf(lines).map((paragraph) => ({
    text: paragraph.map(({ text }) => text).join(" "),
    fragment: pageFragment(page, onPage(around(paragraph.map(({ box }) => box)))),
    confidence: Math.max(...paragraph.map(({ confidence }) => confidence)),
  }));
  return {
    blocks: paragraphs
      .filter(({ confidence }) => confidence >= leastConfidence)
      .map(({ text, fragment }) => ({ text, fragment })),
    pruned: paragraphs
      .filter(({ confidence }) => confidence < leastConfidence)
      .map(({ text, fragment, confidence }) => ({
        text,
        fragment,
        reason: `confidence ${Math.round(confidence)}`,
      })),
  };
}

function paragraphsOf(lines: readonly RecognisedLine[]): readonly (readonly RecognisedLine[])[] {
  const paragraphs = new Map<number, RecognisedLine[]>();
  for (const line of lines) {
    if (line.text === "") continue;
    const known = paragraphs.get(line.paragraph);
    if (known === undefined) paragraphs.set(line.paragraph, [line]);
    else known.push(line);
  }
  return [...paragraphs.values()];
}

/** The smallest box that holds all. */
function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}

// On the list or off it, as tables write it: 1 and 0, yes and no, an x, in English, Arabic and French.
import { foldText } from "#text/index.js";

const on = ["1", "yes", "y", "true", "t", "x", "✓", "✔", "×", "+", "نعم", "صح", "صحيح", "oui", "o", "vrai"];
const off = ["0", "no", "n", "false", "f", "-", "✗", "✘", "لا", "خطا", "خطأ", "non", "faux"];

const marks: ReadonlyMap<string, 0 | 1> = new Map([
  ...on.map((mark) => [foldText(mark), 1] as const),
  ...off.map((mark) => [foldText(mark), 0] as const),
]);

/** 1 or 0; null where the cell is empty or says something else. */
export function cellMark(cell: string): 0 | 1 | null {
  return marks.get(foldText(cell)) ?? null;
}

/** Whether a cell says that nothing is known: empty, NA, N/A, NaN or a lone point (R, spreadsheets, SPSS). */
export function isMissing(cell: string): boolean {
  return /^(?:|na|n\/a|nan|null|\.)$/iu.test(cell);
}

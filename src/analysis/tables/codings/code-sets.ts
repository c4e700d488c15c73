// The codes of one cell: one, none, or several ("fear; pay", "خوف|أجر"). That a separator parts codes, and does not stand
// inside the name of one, is told by the whole table.

import { latinDigits } from "#text/index.js";
import { isMissing } from "../cell-mark.js";
import { cellNumber } from "../cell-number.js";
import type { DecimalMark } from "../table.js";

/** How cells of codes are read. `separator` null: a cell is one code; "letters": each letter is one ("AB" is A and B). */
export interface CodeReading {
  readonly separator: RegExp | "letters" | null;
  /** What an empty cell says: that nobody judged, or that none of the codes fits. */
  readonly empty: "not judged" | "no code";
  readonly decimals: DecimalMark;
}

const separators = [/[;؛]/u, /\|/u, /[,،]/u] as const;

/**
 * How the cells of a table's codes are read. Sets are read where the metric asks for them or is not given and some cell
 * has a separator whose parts stand in cells of their own. Where sets are read an empty cell is a set of no codes.
 */
export function codeReadingOf(
  cells: readonly string[],
  metric: string | null,
  decimals: DecimalMark,
): CodeReading {
  if (metric !== null && metric !== "set") return { separator: null, empty: "not judged", decimals };
  const separator = separatorOf(cells, metric === "set", decimals);
  if (separator === null && metric === null) return { separator, empty: "not judged", decimals };
  return { separator, empty: "no code", decimals };
}

function separatorOf(
  cells: readonly string[],
  asked: boolean,
  decimals: DecimalMark,
): CodeReading["separator"] {
  const alone = new Set(cells);
  for (const separator of separators) {
    const sets = cells.filter((cell) => separator.test(cell) && cellNumber(cell, decimals) === null);
    if (sets.length === 0) continue;
    if (asked || sets.some((cell) => parts(cell, separator).some((part) => alone.has(part))))
      return separator;
  }
  const areLetters = cells.every(
    (cell) => isMissing(cell) || /^\p{Lu}{1,26}$|^\p{Script=Arabic}$/u.test(cell),
  );
  return asked && areLetters ? "letters" : null;
}

/** The codes of a cell, each once, numbers in one spelling; null where nobody judged. */
export function codesOf(cell: string, { separator, empty, decimals }: CodeReading): readonly string[] | null {
  if (cell === "" && empty === "no code") return [];
  if (isMissing(cell)) return null;
  if (separator === null) return [codeOf(cell, decimals)];
  const each = separator === "letters" ? [...cell] : parts(cell, separator);
  return [...new Set(each.map((part) => codeOf(part, decimals)))];
}

function parts(cell: string, separator: RegExp): readonly string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** One spelling, whatever its digits: "٣" and "3.0" are "3"; with zeros before it a number is a name, "٠١" is "01". */
export function codeOf(cell: string, decimals: DecimalMark): string {
  const latin = latinDigits(cell);
  const value = /^0\d/u.test(latin) ? null : cellNumber(latin, decimals);
  return value === null ? latin : String(value);
}

// Dates of a column: as machines write them, or in words. Whether 03/04/2015 has its day first is told by the column as
// a whole, where another of its dates can be read in one way only (25/04/2015); else such a date is known to the year.
import type { PartialDate } from "#model/index.js";
import { type DayOrder, dateInWords, foldText } from "#text/index.js";
import { machineDate } from "../dates.js";

/** One a cell: its date as far as it is known, or null. */
export function columnDates(cells: readonly string[]): readonly (PartialDate | null)[] {
  const order = dayOrderOf(cells);
  return cells.map((cell) => {
    return cell.length > longestDate ? null : (machineDate(cell) ?? dateInWords(cell, order));
  });
}

/** In UTF-16 units: a cell that says more is a remark with a date in it. */
const longestDate = 60;

const inFigures = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\b/u;

/** Undefined where no date settles it, or two settle it differently. */
function dayOrderOf(cells: readonly string[]): DayOrder | undefined {
  let [dayFirst, monthFirst] = [false, false];
  for (const cell of cells) {
    const found = inFigures.exec(foldText(cell.slice(0, 20)));
    if (Number(found?.[1]) > 12) dayFirst = true;
    if (Number(found?.[2]) > 12) monthFirst = true;
  }
  return dayFirst && !monthFirst ? "day first" : undefined;
}

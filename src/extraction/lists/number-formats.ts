// Dates in spreadsheets are numbers; that one is meant as a date, and how much of one, is told by the format its cell is
// shown in (ECMA-376, part 1, 18.8.30 and 18.17.4). What is shown as a month is known to the month.
import type { PartialDate } from "#model/index.js";

export type DatePrecision = "year" | "month" | "day";

/** Formats that every program has by number: dates only, times of day are none. */
const builtIn: ReadonlyMap<number, DatePrecision> = new Map([
  [17, "month"],
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map(
    (id) => [id, "day"] as const,
  ),
]);

/** How much of a date a format shows; null where it shows none. `code` is the file's own for that number. */
export function datePrecision(id: number, code: string | null): DatePrecision | null {
  if (code === null) return builtIn.get(id) ?? null;
  const [shown] = code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./gu, "").split(";");
  if (/d/iu.test(shown!)) return "day";
  if (!/y/iu.test(shown!)) return null;
  return /m/iu.test(shown!) ? "month" : "year";
}

const dayLength = 86_400_000;
/** Day 0 of each system. The older one has a 29 February 1900 that never was: days before it are one off. */
const dayZero = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
/** 31 December 9999, counted from 1900. */
const lastDay = 2_958_465;

/** The date of a day's number in the given system, or null where no calendar has it. */
export function dateOfSerial(
  serial: number,
  system: keyof typeof dayZero,
  precision: DatePrecision,
): PartialDate | null {
  const day = Math.floor(serial);
  if (!(day >= (system === 1900 ? 1 : 0) && day <= lastDay) || (system === 1900 && day === 60)) return null;
  const shift = system === 1900 && day < 60 ? 1 : 0;
  const written = new Date(dayZero[system] + (day + shift) * dayLength).toISOString();
  return written.slice(0, { year: 4, month: 7, day: 10 }[precision]);
}

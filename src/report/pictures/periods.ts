// Periods of a trend on a line: each takes one unit of length, in the order of time. Knows the calendar that periods
// are named by (Gregorian, as in the records), and how many of their names an axis has room for.
import type { TrendUnit } from "#model/index.js";
import { size, textWidth } from "./lettering.js";
import type { PictureWords } from "./words.js";

export interface AxisLabel {
  readonly position: number;
  readonly text: string;
}

/** Whole units since year 0. A name that says less than the unit asks counts from its beginning. */
export function positionOf(period: string, unit: TrendUnit): number {
  const [year, part, day] = period.split("-");
  const month = monthOf(part);
  switch (unit) {
    case "year":
      return Number(year);
    case "quarter":
      return Number(year) * 4 + Math.floor((month - 1) / 3);
    case "month":
      return Number(year) * 12 + month - 1;
    case "day":
      return dayNumber(Number(year), month, day === undefined ? 1 : Number(day));
  }
}

/** "March 2016", "quarter 2 of 2016", "2016". */
export function periodName(period: string, words: PictureWords): string {
  const [year, part] = period.split("-");
  return part?.startsWith("Q") ? words.say("quarter", { n: part.slice(1), year: year! }) : words.date(period);
}

/** Runs of positions that follow one another, as `[first, last]`. */
export function runsOf(positions: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const position of [...new Set(positions)].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] + 1 === position) run[1] = position;
    else runs.push([position, position]);
  }
  return runs;
}

/**
 * Names along an axis from `first` to `last`, evenly chosen: the finest step at which no two touch, given the width of
 * one period in pixels.
 */
export function axisLabels(
  [first, last]: readonly [number, number],
  unit: TrendUnit,
  periodWidth: number,
  words: PictureWords,
): readonly AxisLabel[] {
  const positions = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const named = positions.map((position) => ({ position, ...dated(position, unit) }));
  for (const step of stepsOf(unit)) {
    const labels = named
      .filter((at) => step.marks(at))
      .map(({ position, year, month, day }) => ({
        position,
        text: labelOf(step.shows, { year, month, day }, words),
      }));
    if (labels.length > 0 && apart(labels, periodWidth)) return labels;
  }
  return [];
}

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface Step {
  readonly shows: TrendUnit;
  readonly marks: (date: CalendarDate) => boolean;
}

const startsMonth = ({ day }: CalendarDate) => day === 1;
const years: readonly Step[] = [1, 2, 5, 10, 20, 50, 100, 200].map((step) => ({
  shows: "year",
  marks: (date) => startsMonth(date) && date.month === 1 && date.year % step === 0,
}));
const months: readonly Step[] = [1, 3, 6].map((step) => ({
  shows: "month",
  marks: (date) => startsMonth(date) && (date.month - 1) % step === 0,
}));
const days: readonly Step[] = [
  { shows: "day", marks: () => true },
  { shows: "day", marks: ({ day }) => [1, 8, 15, 22].includes(day) },
];
const quarters: readonly Step[] = [{ shows: "quarter", marks: () => true }];

function stepsOf(unit: TrendUnit): readonly Step[] {
  const finest = { year: [], quarter: quarters, month: months, day: [...days, ...months] } as const;
  return [...finest[unit], ...years];
}

function labelOf(shows: TrendUnit, { year, month, day }: CalendarDate, words: PictureWords): string {
  const two = (number: number) => String(number).padStart(2, "0");
  switch (shows) {
    case "year":
      return String(year);
    case "quarter":
      return periodName(`${year}-Q${Math.ceil(month / 3)}`, words);
    case "month":
      return words.date(`${year}-${two(month)}`);
    case "day":
      return words.date(`${year}-${two(month)}-${two(day)}`);
  }
}

function apart(labels: readonly AxisLabel[], periodWidth: number): boolean {
  const gap = 10;
  return labels.every((label, index) => {
    const before = labels[index - 1];
    if (before === undefined) return true;
    const room = (label.position - before.position) * periodWidth;
    return room >= (textWidth(label.text, size.small) + textWidth(before.text, size.small)) / 2 + gap;
  });
}

function monthOf(part: string | undefined): number {
  if (part === undefined) return 1;
  return part.startsWith("Q") ? (Number(part.slice(1)) - 1) * 3 + 1 : Number(part);
}

function dated(position: number, unit: TrendUnit): CalendarDate {
  switch (unit) {
    case "year":
      return { year: position, month: 1, day: 1 };
    case "quarter":
      return { year: Math.floor(position / 4), month: (position % 4) * 3 + 1, day: 1 };
    case "month":
      return { year: Math.floor(position / 12), month: (position % 12) + 1, day: 1 };
    case "day":
      return calendarDate(position);
  }
}

/** Days before 1 March of the year, in which February is the last month: leap days come at the end. */
function daysBefore(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Days since 1 March of year 0. */
function dayNumber(year: number, month: number, day: number): number {
  const fromMarch = (month + 9) % 12;
  return daysBefore(fromMarch >= 10 ? year - 1 : year) + Math.floor((153 * fromMarch + 2) / 5) + day - 1;
}

function calendarDate(number: number): CalendarDate {
  let year = Math.floor(number / 365.2425);
  while (daysBefore(year + 1) <= number) year++;
  while (daysBefore(year) > number) year--;
  const inYear = number - daysBefore(year);
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: fromMarch >= 10 ? year + 1 : year, month: ((fromMarch + 2) % 12) + 1, day };
}

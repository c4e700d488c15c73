// The table before anything is counted: what of it can be used, and what was set aside, with counts. Cases with dates
// and periods that came counted look the same from here on.
import type { TrendClock, TrendUnit } from "#model/index.js";
import { reportedCases } from "#stats/index.js";
import { firstDayOf, lastDayOf, periodName, periodNumber } from "./calendar.js";
import { type CleanCase, cleanDates, type DaySpan } from "./clean-dates.js";
import { type GivenTriangle, givenTriangle } from "./given-triangle.js";
import type { DelayedCount, PeriodCount, PeriodItems, TrendInput } from "./trend-input.js";
import { datesForWindow } from "./trend-window.js";

export interface TrendTable {
  /** Dated cases; empty where counts came ready. */
  readonly cases: readonly CleanCase[];
  /** Counts by number of the period, and the clock they are on; null where cases came one by one. */
  readonly ready: { readonly clock: TrendClock; readonly counts: ReadonlyMap<number, number> } | null;
  /** Where counts came by delay: what is known of each period. */
  readonly given: GivenTriangle | null;
  /** Cases in the table. */
  readonly total: number;
  /** What the window is found from where the researcher sets none. */
  readonly dated: readonly DaySpan[];
  readonly setAside: SetAside;
}

/** `future` and `contradictory` count cases; `unusable` counts rows, `notWhole` numbers. */
export interface SetAside {
  readonly future: number;
  readonly contradictory: number;
  readonly unusable: number;
  readonly notWhole: number;
}

export function trendTable({ records, unit }: TrendInput, today: number): TrendTable {
  switch (records.kind) {
    case "cases":
      return tableOfCases(records.cases, today);
    case "counts":
      return tableOfCounts(records.rows, records.clock, unit, today);
    case "delays":
      return tableOfDelays(records.rows, unit, today);
  }
}

/** The known cells of a triangle as counts by date of leaving. */
function tableOfDelays(rows: readonly DelayedCount[], unit: TrendUnit, today: number): TrendTable {
  const given = givenTriangle(rows, unit);
  if (given === null) return tableOfCounts([], "left", unit, today);
  const counts = Array.from(reportedCases(given.triangle), (count, cohort) => ({
    period: periodName(given.first + cohort, unit),
    count,
  }));
  return { ...tableOfCounts(counts, "left", unit, today), given };
}

/** Items above 0 by number of the period; the rows of one period are added up. */
export function itemsByPeriod(rows: readonly PeriodItems[], unit: TrendUnit): ReadonlyMap<number, number> {
  return added(rows.map(({ period, items }) => ({ number: periodNumber(period, unit), count: items })));
}

function tableOfCases(
  rows: Extract<TrendInput["records"], { kind: "cases" }>["cases"],
  today: number,
): TrendTable {
  const usable = rows.filter(({ count }) => isCount(count));
  const { cases, future, contradictory, unusable } = cleanDates(usable, today);
  return {
    cases,
    ready: null,
    given: null,
    total: casesIn(usable),
    dated: datesForWindow(cases),
    setAside: { future, contradictory, unusable: unusable + rows.length - usable.length, notWhole: 0 },
  };
}

function tableOfCounts(
  rows: readonly PeriodCount[],
  clock: TrendClock,
  unit: TrendUnit,
  today: number,
): TrendTable {
  const numbered = rows.map(({ period, count }) => ({ number: periodNumber(period, unit), count }));
  const usable = inOrder(numbered.filter(({ number, count }) => number !== null && isCount(count)));
  const isPast = ({ number }: { readonly number: number | null }) => firstDayOf(number!, unit) <= today;
  const past = usable.filter(isPast);
  const counts = added(past);
  return {
    cases: [],
    ready: { clock, counts },
    given: null,
    total: casesIn(usable),
    dated: [...counts.keys()].map((number) => ({
      from: firstDayOf(number, unit),
      to: Math.min(today, lastDayOf(number, unit)),
    })),
    setAside: {
      future: casesIn(usable.filter((row) => !isPast(row))),
      contradictory: 0,
      unusable: rows.length - usable.length,
      notWhole: past.filter(({ count }) => !Number.isInteger(count)).length,
    },
  };
}

/** By period, so that the order of the rows changes no digit of a sum. */
function inOrder<Row extends { readonly number: number | null; readonly count: number }>(
  rows: readonly Row[],
): readonly Row[] {
  return rows.toSorted((one, other) => one.number! - other.number! || one.count - other.count);
}

function casesIn(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function isCount(count: number): boolean {
  return Number.isFinite(count) && count >= 0;
}

function added(
  rows: readonly { readonly number: number | null; readonly count: number }[],
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { number, count } of rows)
    if (number !== null && isCount(count)) sums.set(number, (sums.get(number) ?? 0) + count);
  return sums;
}

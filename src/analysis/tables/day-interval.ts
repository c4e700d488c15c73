// Days, months, quarters and years as intervals of days. A date known to the year is any day of that year, never its
// first or its middle.

/** First and last day, "YYYY-MM-DD", inclusive; equal where the day is known. */
export interface DayInterval {
  readonly from: string;
  readonly to: string;
}

/** The days of "2015", "2015-Q3", "2015-09" or "2015-09-21". */
export function daysOf(period: string): DayInterval {
  const [year, part, day] = period.split("-") as [string, string?, string?];
  if (part === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (part.startsWith("Q")) {
    const last = Number(part[1]) * 3;
    return {
      from: `${year}-${twoDigits(last - 2)}-01`,
      to: `${year}-${twoDigits(last)}-${daysIn(year, last)}`,
    };
  }
  if (day === undefined) return { from: `${period}-01`, to: `${period}-${daysIn(year, Number(part))}` };
  return { from: period, to: period };
}

/** The day of a year at a fraction of it, 0 to just below 1: 1851.2026 is 15 March 1851. */
export function dayAtFraction(year: number, fraction: number): string {
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return new Date(start + Math.floor((fraction * length) / dayLength) * dayLength).toISOString().slice(0, 10);
}

const dayLength = 86_400_000;

function daysIn(year: string, month: number): number {
  return new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

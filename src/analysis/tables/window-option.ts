// Dates that the researcher gives by option: the first and last day of a window, the day of a change.
import { fail, type Localised } from "#model/index.js";
import { columnDates } from "./column-dates.js";
import type { DayInterval } from "./day-interval.js";
import { quoted } from "./table-issues.js";

/** First day of `from` and last day of `to`, each null where it is not given; `table/option-unfit` where they cross. */
export function windowOf(
  from: string | undefined,
  to: string | undefined,
): { readonly from: string | null; readonly to: string | null } {
  const first = from === undefined ? null : daysGiven(from, "--from").from;
  const last = to === undefined ? null : daysGiven(to, "--to").to;
  if (first !== null && last !== null && first > last)
    unfit("--to", to ?? "", { en: "a date that is not before --from", ar: "تاريخا ليس قبل ‎--from" });
  return { from: first, to: last };
}

/** The days of a date given by option, or `table/option-unfit`. */
export function daysGiven(given: string, option: string): DayInterval {
  const [date] = columnDates([given]);
  if (typeof date === "object" && date !== null) return date;
  return unfit(option, given, {
    en: "a date: 2015, 2015-09 or 2015-09-21",
    ar: "تاريخا: 2015 أو 2015-09 أو 2015-09-21",
  });
}

function unfit(option: string, given: string, allowed: Localised): never {
  return fail("table/option-unfit", { option, given: quoted(given), allowed });
}

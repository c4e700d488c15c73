// Calendar dates as ISO 8601 writes them, checked against the Gregorian calendar.
import { type PartialDate, partialDateSchema } from "#model/index.js";
import { foldText } from "../shadow.js";

/**
 * The date of "2015", "2015-09", "2015-09-21" or a time of that day (ISO 8601), in digits of any script; null for
 * anything else and for days no calendar has.
 */
export function calendarDate(written: string): PartialDate | null {
  const text = foldText(written.trim());
  const found = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[t ]\d{2}:\d{2}[\d:.,z +-]*)?$/u.exec(text)?.[1];
  if (found === undefined || !partialDateSchema.safeParse(found).success) return null;
  return found.length < 10 || isDay(found) ? found : null;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

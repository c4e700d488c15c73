// Publication dates as machines write them. The day is the publisher's own: 2015-09-21T23:30:00-05:00 was published
// on the 21st. Dates in words, as bylines print them, are not read here.
import { type PartialDate, partialDateSchema } from "#model/index.js";
import { foldText } from "#text/index.js";

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

/** A date in a page's address: /2015/09/21/, /2015-09-21-, /2015/09/. */
export function dateInAddress(address: string): PartialDate | null {
  const found = /[/-]((?:19|20)\d{2})[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/_-]|$)/u.exec(address);
  if (found === null) return null;
  const [, year, month, day] = found;
  const parts = [year!, month!.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])];
  return calendarDate(parts.join("-"));
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

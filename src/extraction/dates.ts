// Publication dates as machines write them. The day is the publisher's own: 2015-09-21T23:30:00-05:00 was published
// on the 21st. Dates in words, as bylines print them, are on the shelf of text.
import type { PartialDate } from "#model/index.js";
import { calendarDate, foldText } from "#text/index.js";

const englishMonths = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** As calendarDate; also "2015/09/21", "20150921" and "Mon, 21 Sep 2015 10:00:00 GMT" (RFC 5322). */
export function machineDate(written: string): PartialDate | null {
  const text = foldText(written.trim()).slice(0, 60);
  const joined = /^(\d{4})(\/?)(\d{2})\2(\d{2})(?!\d)/u.exec(text);
  if (joined !== null) return calendarDate(`${joined[1]}-${joined[3]}-${joined[4]}`);
  const mail = /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})\b/u.exec(text);
  const month = englishMonths.indexOf(mail?.[2] ?? "") + 1;
  if (mail === null || month === 0) return calendarDate(text);
  return calendarDate(`${mail[3]}-${String(month).padStart(2, "0")}-${mail[1]!.padStart(2, "0")}`);
}

/** A date in a page's address: /2015/09/21/, /2015-09-21-, /2015/09/. */
export function dateInAddress(address: string): PartialDate | null {
  const found = /[/-]((?:19|20)\d{2})[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/_-]|$)/u.exec(address);
  if (found === null) return null;
  const [, year, month, day] = found;
  const parts = [year!, month!.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])];
  return calendarDate(parts.join("-"));
}

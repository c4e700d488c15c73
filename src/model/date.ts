// Dates as far as they are known: a year, a month or a day. An unknown part is absent, never invented.
import { z } from "zod";

/** "2015", "2015-09" or "2015-09-21" (ISO 8601 calendar dates of reduced precision). */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u, "expected YYYY, YYYY-MM or YYYY-MM-DD");
export type PartialDate = z.infer<typeof partialDateSchema>;

/** "2015-09-21", a day that the calendar has: not "2015-02-30". */
export function isCalendarDay(text: string): boolean {
  return z.iso.date().safeParse(text).success;
}

/**
 * A stated period. `from` and `to` are inclusive; null is "not stated".
 * A relative period whose document has no publication date keeps its words, both ends null,
 * and asks `question` of the researcher.
 */
export const periodSchema = z.object({
  text: z.string(),
  from: partialDateSchema.nullable(),
  to: partialDateSchema.nullable(),
  relative: z.boolean(),
  question: z.object({ en: z.string(), ar: z.string() }).nullable(),
});
export type Period = Readonly<z.infer<typeof periodSchema>>;

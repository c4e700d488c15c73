// An interval of whole numbers as it stands in a sentence.
import type { CountInterval, InterfaceLanguage } from "#model/index.js";

/** "3" where both bounds agree, else "2–3" and «من 2 إلى 3». */
export function intervalIn(language: InterfaceLanguage, { low, high }: CountInterval): string {
  if (low === high) return `${low}`;
  return language === "ar" ? `من ${low} إلى ${high}` : `${low}–${high}`;
}

/** The same for a sentence of either language: isolated (UAX #9, 2.5), so that Arabic around it does not swap the bounds. */
export function intervalInAny(interval: CountInterval): string {
  const text = intervalIn("en", interval);
  return interval.low === interval.high ? text : `\u2066${text}\u2069`;
}

// A whole number as both languages of the program print it: Western digits, thousands apart (report/phrases.ts).

/** 111000 is "111,000". */
export function printedNumber(whole: number): string {
  return String(Math.round(whole)).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

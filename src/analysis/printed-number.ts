// A whole number as both languages of the program print it.
import { thousandsApart } from "#stats/index.js";

/** 111000 is "111,000". */
export function printedNumber(whole: number): string {
  return thousandsApart(String(Math.round(whole)));
}

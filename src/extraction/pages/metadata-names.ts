// Names and headlines compared by their words, however these are written: case, vowel signs, digits, hamza, punctuation
// and direction marks count for nothing.
import { foldText } from "#text/index.js";

/** Longer lines are no headlines; in UTF-16 units. */
export const longestHeadline = 300;

const wordPattern = /[\p{L}\p{N}\p{M}\p{Cf}\u0640]+/gu;

/** A word of a text as it is compared, and where it stands, in UTF-16 units. */
export interface NameWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

export function nameWords(text: string): readonly NameWord[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: found, index }) => {
    const word = foldText(found);
    return word === "" ? [] : [{ word, from: index, to: index + found.length }];
  });
}

/** The words of a text with one space between: equal keys are equal names. */
export function nameKey(text: string): string {
  return nameWords(text)
    .map(({ word }) => word)
    .join(" ");
}

/** Whether the words of one key stand in the other in a row: «المرفأ» in «صحيفة المرفأ». */
export function keyHolds(whole: string, part: string): boolean {
  return part !== "" && ` ${whole} `.includes(` ${part} `);
}

export function namesAgree(a: string, b: string): boolean {
  const [left, right] = [nameKey(a), nameKey(b)];
  return keyHolds(left, right) || keyHolds(right, left);
}

// Numbers in digits, as the shadow holds them (ASCII, whatever the script): "1,000", "1.000", "١٬٠٠٠", "30 000", "2.5".
// Refused: parts of dates, times, codes, telephone numbers and amounts of money; ordinals ("21st"); ages ("26-year-old"
// is a number of years, which the word behind it says).
import { isPrefixOnly } from "./arabic-prefixes.js";
import type { Numeral } from "./numeral.js";
import { touch, type Word } from "./words.js";

const grouped = /^(\d{1,3})((?:[.,٬]\d{3})+)(?:[.,٫](\d{1,2}))?$/;
const decimal = /^(\d+)(?:[.,٫](\d{1,2}))?$/;
const arabicLetter = /^[\u0621-\u064a]/;

/** The number in digits at words[at], its own prefix in the word before («لـ58») counted as nothing. */
export function readDigits(words: readonly Word[], at: number): Numeral | null {
  const word = words[at]!;
  if (word.kind !== "digits" || isPartOfCode(words, at)) return null;
  const value = numberOf(word.text);
  if (value === null) return null;
  const [sum, next] = spaced(words, at, value);
  const before = words[at - 1];
  const definite = touch(before, word) && before!.kind === "letters" && /(?:ال|لل)$/.test(before!.text);
  if (words[next]?.text === "k" && touch(words[next - 1], words[next]))
    return { value: sum * 1_000, next: next + 1, prefix: 0, definite, approximate: false };
  return { value: sum, next, prefix: 0, definite, approximate: false };
}

function numberOf(text: string): number | null {
  const groups = grouped.exec(text);
  if (groups !== null) return Number(groups[1]! + groups[2]!.replace(/\D/g, "")) + fraction(groups[3]);
  const plain = decimal.exec(text);
  return plain === null ? null : Number(plain[1]) + fraction(plain[2]);
}

function fraction(digits: string | undefined): number {
  return digits === undefined ? 0 : Number(`0.${digits}`);
}

/** "30 000": groups of three behind a group of one to three, one space apart. */
function spaced(words: readonly Word[], at: number, value: number): [value: number, next: number] {
  let sum = value;
  let next = at + 1;
  if (!/^[1-9]\d{0,2}$/.test(words[at]!.text)) return [sum, next];
  while (/^\d{3}$/.test(words[next]?.text ?? "") && words[next]!.from === words[next - 1]!.to + 1)
    sum = sum * 1_000 + Number(words[next++]!.text);
  return [sum, next];
}

function isPartOfCode(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (isHyphenChain(words, at)) return true;
  const before = touch(words[at - 1], word) ? words[at - 1]! : undefined;
  const after = touch(word, words[at + 1]) ? words[at + 1]! : undefined;
  if (before !== undefined && bindsBefore(words, at, before)) return true;
  if (after === undefined) return false;
  if (after.kind === "letters") return after.text !== "k" && !arabicLetter.test(after.text);
  return /^[/:⁄_]$/.test(after.text) && words[at + 2]?.kind === "digits" && touch(after, words[at + 2]);
}

function bindsBefore(words: readonly Word[], at: number, before: Word): boolean {
  if (before.kind === "letters") return !isPrefixOnly(before.text) && !arabicLetter.test(before.text);
  if (/^[$€£¥#@+_\\]$/.test(before.text)) return true;
  const further = words[at - 2];
  return /^[/:⁄.]$/.test(before.text) && further?.kind === "digits" && touch(further, before);
}

/** "2015-09-21", "2014-15", "055-1234": digits over hyphens that are no range of two counts. */
function isHyphenChain(words: readonly Word[], at: number): boolean {
  const behind = overHyphen(words, at, 1);
  const before = overHyphen(words, at, -1);
  if (behind === undefined && before === undefined) return false;
  if (behind !== undefined && before !== undefined) return true;
  const [low, high] = behind === undefined ? [before!, words[at]!.text] : [words[at]!.text, behind];
  const third = behind === undefined ? overHyphen(words, at - 2, -1) : overHyphen(words, at + 2, 1);
  return (
    third !== undefined ||
    /^0/.test(low) ||
    /^0/.test(high) ||
    (/^(?:19|20)\d\d$/.test(low) && /^\d\d$/.test(high))
  );
}

/** The digits that a hyphen binds to words[at], forwards or backwards. */
function overHyphen(words: readonly Word[], at: number, step: 1 | -1): string | undefined {
  const hyphen = words[at + step];
  const other = words[at + 2 * step];
  if (hyphen?.text !== "-" || other?.kind !== "digits") return undefined;
  const inOrder = step === 1 ? [words[at], hyphen, other] : [other, hyphen, words[at]];
  return touch(inOrder[0], inOrder[1]) && touch(inOrder[1], inOrder[2]) ? other.text : undefined;
}

// The number that begins at a word, whatever it is made of, before its surroundings are looked at.
import { readDual } from "./arabic-duals.js";
import { fractionPrefix } from "./arabic-numerals.js";
import { readDigits } from "./digits.js";
import type { Grammar } from "./grammar.js";
import type { Numeral } from "./numeral.js";
import { pronounShares } from "./phrases.js";
import type { Word } from "./words.js";

/** `count`: a cardinal. `vague`: many without a number. `share`: a fraction in words. `percent`: of a hundred. */
export type NumberKind = "count" | "vague" | "share" | "percent";

/** A number before its surroundings are read; the fields are those of a stated number. */
export interface Reading {
  readonly kind: NumberKind;
  readonly at: number;
  readonly next: number;
  readonly prefix: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly definite: boolean;
  readonly dualOf: string | null;
  readonly pronoun: boolean;
}

/** The longest reading that begins at a word; a numeral wins over a phrase of equal length. */
export function readAt(words: readonly Word[], at: number, grammar: Grammar): Reading | null {
  if (words[at]!.kind === "mark") return null;
  if (words[at]!.kind === "digits") return ofNumeral(at, readDigits(words, at));
  if (!grammar.beginnings.has(words[at]!.text)) return null;
  return longest([
    numeralAt(words, at, grammar),
    phraseAt(words, at, grammar),
    fractionAt(words, at),
    dualAt(words, at),
    pronounAt(words, at),
  ]);
}

function longest(readings: readonly (Reading | null)[]): Reading | null {
  let best: Reading | null = null;
  for (const reading of readings) if (reading !== null && reading.next > (best?.next ?? 0)) best = reading;
  return best;
}

function numeralAt(words: readonly Word[], at: number, grammar: Grammar): Reading | null {
  for (const read of grammar.read) {
    const numeral = read(words, at);
    if (numeral !== null) return ofNumeral(at, numeral);
  }
  return null;
}

const unstated = { low: null, high: null, dualOf: null, pronoun: false } as const;

function ofNumeral(at: number, numeral: Numeral | null): Reading | null {
  return numeral === null ? null : { ...unstated, ...numeral, kind: "count", at };
}

function phraseAt(words: readonly Word[], at: number, grammar: Grammar): Reading | null {
  const phrase = grammar.vague.at(words, at);
  if (phrase === null || isAtMost(words, at) || isOrdinal(words, phrase.next)) return null;
  const { next, prefix, definite, row } = phrase;
  return { ...unstated, kind: row.kind, at, next, prefix, definite, value: null, approximate: true };
}

/** "At most" and "at the most" bound a number; they are no share. */
function isAtMost(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text;
  return (
    words[at]!.text === "most" && (before === "at" || (before === "the" && words[at - 2]?.text === "at"))
  );
}

/** "A sixth fighter" counts up; "a sixth of them" is a share. */
function isOrdinal(words: readonly Word[], next: number): boolean {
  if (!/^(?:third|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(words[next - 1]!.text)) return false;
  const behind = words[next];
  return behind?.kind === "letters" && !/^(?:of|are|were|have|had|said|say|left|came|to)$/.test(behind.text);
}

/** «عُشر الأعضاء»: a fraction that is written like a digit. */
function fractionAt(words: readonly Word[], at: number): Reading | null {
  const prefix = fractionPrefix(words, at);
  return prefix === null ? null : fraction(at, prefix);
}

function fraction(at: number, prefix: number): Reading {
  return {
    ...unstated,
    kind: "share",
    at,
    next: at + 1,
    prefix,
    definite: false,
    value: null,
    approximate: true,
  };
}

function dualAt(words: readonly Word[], at: number): Reading | null {
  const dual = readDual(words, at);
  if (dual === null) return null;
  const { next, prefix, definite, singular } = dual;
  return {
    ...unstated,
    kind: "count",
    at,
    next,
    prefix,
    definite,
    value: 2,
    approximate: false,
    dualOf: singular,
  };
}

function pronounAt(words: readonly Word[], at: number): Reading | null {
  const found = pronounShares.get(words[at]!.text);
  if (found === undefined || found.definite) return null;
  return { ...fraction(at, found.prefix), pronoun: true };
}

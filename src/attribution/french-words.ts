// The words of a French passage: elided words stand by themselves ("l'ONG" is two), so do the pronouns behind an inverted
// verb ("a-t-il" is two). Folded like all words but for what only an accent tells apart: "à" from "a", the participle
// "déclaré" from the present "déclare".
import { foldText } from "#text/index.js";
import type { Reading, Word } from "./words.js";

const elided = /^(?:l|d|s|n|m|t|j|c|qu|lorsqu|puisqu|jusqu|quoiqu)'/u;
const behindVerb = /(?:-t)?-(?:ils?|elles?|on|je|tu|nous|vous|ce)$/u;
/** Words whose hyphen is their own. */
const whole = /^(?:celui|celle|ceux|celles|rendez|dites|laissez)-/u;
const uppercase = /^\p{Lu}/u;

export function frenchWords(reading: Reading, words: readonly Word[]): readonly Word[] {
  return words.flatMap((word) => (word.kind === "word" ? split(reading, word) : [word]));
}

/** Folds a word as `frenchWords` does: the accents of "à" and of a participle's ending stay. */
export function foldFrench(printed: string): string {
  const folded = foldText(printed);
  const small = printed.toLowerCase().normalize("NFC");
  if (small === "à") return "à";
  const ending = /é(e?s?)$/u.exec(small)?.[1];
  return ending === undefined ? folded : `${folded.slice(0, folded.length - ending.length - 1)}é${ending}`;
}

function split(reading: Reading, word: Word): readonly Word[] {
  const head = elided.exec(word.text)?.[0].length ?? 0;
  const behind = whole.test(word.text) ? null : behindVerb.exec(word.text);
  const end = behind === null || behind.index <= head ? word.text.length : behind.index;
  const cuts: readonly (readonly [number, number])[] = [
    [0, head === 0 ? 0 : head - 1],
    [head, end],
    [word.text.lastIndexOf("-") + 1, end < word.text.length ? word.text.length : 0],
  ];
  return cuts.flatMap(([from, to]) => (to > from ? [piece(reading, word.from + from, word.from + to)] : []));
}

function piece({ offsets, shadow }: Reading, from: number, to: number): Word {
  const printed = offsets.slice(shadow.span(from, to));
  return { text: foldFrench(printed), from, to, kind: "word", capital: uppercase.test(printed) };
}

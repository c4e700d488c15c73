// Numbers without a noun: "58 quit", "the 46 who spoke", "nine from Western Europe", «وعاد ستة عشر.», "the 58".
// A bare number counts people only where the sentence makes it a subject; ages, years and headings are refused.
import type { StatedNumber, Word } from "#text/index.js";
import type { Found } from "./counted.js";
import { type FoundCue, type Sentence, within } from "./sentences.js";

/** No noun at all: "58 quit", "nine from Western Europe", "the 58". */
export function bareNumber(
  words: readonly Word[],
  sentence: Sentence,
  number: StatedNumber,
  introduction: number | null,
): Found | null {
  if (isLikelyYear(words, number) || number.kind === "percent" || isGoverned(words, number)) return null;
  const { first, next } = number;
  const of: readonly [number, number] = [first, next];
  if (introduction !== null)
    return {
      number,
      by: "phrase",
      role: "pronoun",
      first: introduction,
      next,
      of: [introduction, first],
    };
  const behind = words[next]?.text ?? "";
  if (/^(?:who|qui|الذين|اللواتي|ممن)$/.test(behind))
    return { number, by: "subject", role: "subject", first, next: next + 1, of: [next, next + 1] };
  const predicate = predicateBehind(words, sentence, number);
  if (predicate !== null)
    return { number, by: "subject", role: "subject", first, next: predicate, of: [first, predicate] };
  if (verbBefore(words, sentence, number, behind))
    return { number, by: "subject", role: "subject", first: first - 1, next, of: [first - 1, first] };
  if (/^(?:from|من|de|d)$/.test(behind) && /^[,،(]$|^and$|^et$|^و$/.test(words[first - 1]?.text ?? ""))
    return { number, by: "phrase", role: "pronoun", first, next: phraseEnd(words, sentence, next), of };
  if (number.definite && number.kind === "count" && (/^[,،.)]$/.test(behind) || next >= sentence.next))
    return { number, by: "definite", role: "subject", first: Math.max(sentence.first, first - 1), next, of };
  return null;
}

/** «وعاد ستة عشر.»: the verb stands before its number, and no noun behind it. */
function verbBefore(
  words: readonly Word[],
  sentence: Sentence,
  number: StatedNumber,
  behind: string,
): boolean {
  if (words[number.first]!.text < "\u0600" && words[number.first]!.kind === "letters") return false;
  const verb = within(sentence.cues, number.first - 4, number.first).find(
    ({ next }) => next === number.first,
  );
  if (verb === undefined || !isPredicate(verb) || words[verb.first]!.text < "\u0600") return false;
  return number.next >= sentence.next || /^(?:[.،,؛)]|في|من|علي|الي|عن|قبل|بعد|منذ)$/.test(behind);
}

/** The word behind a verb that follows the number, so close that the number is its subject. */
function predicateBehind(words: readonly Word[], sentence: Sentence, number: StatedNumber): number | null {
  const reach = number.kind === "vague" || words[number.next]?.text === "من" ? 6 : 3;
  const [cue] = within(sentence.cues, number.next, number.next + reach);
  if (cue === undefined || !isPredicate(cue)) return verbOfSubject(words, sentence, number);
  for (let at = number.next; at < cue.first; at++) if (words[at]!.kind !== "letters") return null;
  if (words[number.next]?.text === "من" && cue.first > number.next) return cue.first;
  return barrierFree(words, number.next, cue.first) ? cue.next : null;
}

function isPredicate({ meaning }: FoundCue): boolean {
  return meaning === "left" || meaning === "killed" || meaning === "joined" || meaning === "held";
}

/** Between subject and verb stand only auxiliaries and adverbs. */
function barrierFree(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      !/^(?:have|has|had|were|was|are|who|also|later|since|already|believed|known|reported|said|thought|to|ont|sont|qui|ayant|avaient|قد|كانوا|الذين)$/.test(
        words[at]!.text,
      )
    )
      return false;
  return true;
}

const subjectVerb =
  /^(?:felt|feel|were|are|had|have|did|said|say|left|came|come|lost|found|got|got|joined|cited|spoke|described|complained|gave|went|died|took|told|began|s|se|sont|ont|disent|etaient|avaient|evoquent|denoncent|[a-z]{3,}ed)$/;

/** "Most felt", "Sixty have found work": a bare subject, where a clause begins. */
function verbOfSubject(words: readonly Word[], sentence: Sentence, number: StatedNumber): number | null {
  const before = words[number.first - 1]?.text ?? "";
  const begins =
    number.first === sentence.first || /^(?:[,;:(."]|and|but|et|mais|only|another)$/.test(before);
  return begins && number.kind !== "vague" && subjectVerb.test(words[number.next]?.text ?? "")
    ? number.next + (number.kind === "share" ? 0 : 1)
    : null;
}

/** Where the words behind a preposition end: the next mark or number, or six words on. */
function phraseEnd(words: readonly Word[], sentence: Sentence, at: number): number {
  const begins = (word: number) => within(sentence.numbers, word, word).length > 0;
  let end = at + 1;
  while (end < sentence.next && end < at + 6 && words[end]!.kind === "letters" && !begins(end)) end++;
  return words[end - 1]!.text === "and" || words[end - 1]!.text === "et" ? end - 1 : end;
}

/** "A man of 50", "aged 26", "in 58": a bare number behind a preposition is no subject. */
function isGoverned(words: readonly Word[], number: StatedNumber): boolean {
  const before = words[number.first - 1]?.text ?? "";
  return /^(?:of|aged|age|in|at|by|with|article|chapter|page|unit|de|d|a|age|agee|عمره|عمرها|يبلغ|تبلغ|سن|رقم|ماده|في)$/.test(
    before,
  );
}

/** 2014 without a noun is a year, not a crowd. */
function isLikelyYear(words: readonly Word[], number: StatedNumber): boolean {
  return (
    number.value !== null &&
    number.value >= 1900 &&
    number.value < 2100 &&
    /^\d{4}$/.test(words[number.first]?.text ?? "")
  );
}

// Bare numbers that go on counting the people just counted: "in June it was nineteen; by July, more than 250", "seven
// more followed", "31 lie in the graveyard", «وهجره خمسة وثمانون». Their noun stands in an earlier clause or sentence, so
// they are read only where the number before them counted people; find-claims.ts sees to that.
import type { StatedNumber, Word } from "#text/index.js";
import type { Found } from "./counted.js";
import { endsBehind } from "./counting-verbs.js";
import { roleOf } from "./roles.js";
import type { Sentence } from "./sentences.js";

/** Behind the number: they are further ones, or all of them. */
const further = /^(?:more|others|further|additional|extra|autres|اخرون|اخرين|اخريات|غيرهم)$/;
const inAll: readonly (readonly string[])[] = [
  ["in", "all"],
  ["in", "total"],
  ["all", "told"],
  ["altogether"],
  ["overall"],
  ["total"],
  ["au", "total"],
  ["en", "tout"],
  ["اجمالا"],
  ["في", "المجموع"],
  ["بالمجموع"],
];
/** Before the number: something else than people is counted, named or priced. */
const governing =
  /^(?:of|aged|age|at|in|on|by|for|from|with|to|per|under|over|into|within|after|than|article|chapter|page|unit|week|day|month|hour|year|phase|volume|part|act|number|room|no|cost|costs|worth|paid|pays|pay|kilometre|mile|de|d|a|en|par|age|agee|numero|عمره|عمرها|اعمارهم|سن|رقم|ماده|في|الساعه|صفحه|بند|ثمن|بسعر|مقابل|عام|سنه|كيلومتر|متوسط|على|علي)$/;
const relative = /^(?:who|whose|qui|dont|الذين|ممن)$/;
const verb =
  /^(?:are|were|was|have|had|has|did|do|will|would|may|might|could|can|lie|lay|said|say|came|went|fell|left|got|gave|took|told|began|spoke|made|knew|saw|kept|held|brought|lost|died|sat|stood|sent|met|paid|put|ran|swam|fled|broke|hid|cannot|seulement|sont|ont|etaient|avaient|l|les|s|ne|n|y|[a-z]{3,}ed)$/;

/** What else the clause before a bare number may count: years of life, money, a room. */
const otherMatters =
  /^(?:youngest|eldest|oldest|age|ages|aged|median|average|cost|costs|spent|spends|paid|pays|sold|sells|price|fee|fees|rent|holds|seats|degrees|temperature|channel|agee?s?|aine|jeune|cout(?:e|ent)?|[وف]?(?:اصغر|اكبر|عمر|اعمار|سن|متوسط|انفق|انفقت|كلف|كلفت|دفع|دفعت|بيع|باع|اشتري|ثمن|سعر|اتعاب|راتب|بلغت حراره|حراره)(?:ه|ها|هم|هن|هما)?)$/;
/** Before digits any other word names what has the number: "Block 5", «المادة 7». */
const beforeDigits =
  /^(?:and|but|or|only|just|barely|another|further|additional|other|remaining|said|says|was|were|are|put|gave|counted|reported|reached|et|ou|seulement|و|ف|فقط|بل|او|كان|كانوا|بلغ|بلغوا|صار|صاروا|اصبح|قبل|منهم|منهن)$/;

/** A number without noun that can only go on counting, or null. */
export function goingOn(words: readonly Word[], sentence: Sentence, number: StatedNumber): Found | null {
  if (number.kind !== "count" && number.kind !== "vague") return null;
  const { first, next } = number;
  const before = first > sentence.first ? (words[first - 1]?.text ?? "") : "";
  const total = totalBehind(words, next);
  if (total !== null && !isMarked(words, number))
    return { number, by: "context", role: "subject", first, next: total, of: [first, total] };
  if (governing.test(before) || isMarked(words, number) || isAgeOrName(words, sentence, number)) return null;
  const end = behindOf(words, sentence, number);
  if (end === null) return null;
  return { number, by: "context", role: "subject", first, next: end, of: [first, end] };
}

/** "The youngest was nine", "are under twenty", "boys between 9 and 15", "Block 5", «ميتين» (dead). */
function isAgeOrName(words: readonly Word[], sentence: Sentence, number: StatedNumber): boolean {
  const { first, next } = number;
  const [before, opening] = [words[first - 1]?.text ?? "", words[first]!];
  if (isAgeInPassing(words, number) || isAgeOfOne(words, first)) return true;
  if (number.definite && /^(?:قبل|دون|تحت|فوق|بعد)$/.test(before)) return true;
  if (/^ميت[اي]ن$/.test(opening.text) && next === first + 1) return true;
  if (
    opening.kind === "digits" &&
    !number.approximate &&
    /^\p{L}/u.test(before) &&
    !beforeDigits.test(before)
  )
    return true;
  if (/^(?:under|over|below|above|دون|فوق)$/.test(opening.text) && /^(?:is|are|was|were|be)$/.test(before))
    return true;
  if (/^(?:between|entre|بين)$/.test(opening.text) && first > sentence.first && roleOf(before) !== undefined)
    return true;
  return words.slice(Math.max(sentence.first, first - 6), first).some(({ text }) => otherMatters.test(text));
}

/** "He is 26", "she was nineteen". */
function isAgeOfOne(words: readonly Word[], first: number): boolean {
  const [head, verb] = [words[first - 2]?.text ?? "", words[first - 1]?.text ?? ""];
  return verb === "is" || (verb === "was" && /^(?:he|she|i|who|boy|girl|man|woman)$/.test(head));
}

/** "A baker, 26, said": digits alone between commas or brackets. */
function isAgeInPassing(words: readonly Word[], { first, next, value, approximate }: StatedNumber): boolean {
  const [before, behind] = [words[first - 1]?.text ?? "", words[next]?.text ?? ""];
  const digits =
    words[first]!.kind === "digits" && !approximate && value !== null && value > 4 && value < 100;
  return digits && /^[,،(]$/.test(before) && /^[,،.)]$/.test(behind);
}

/** The word behind the claim: past "more" and "in all"; null where a noun of something else may follow. */
function behindOf(words: readonly Word[], sentence: Sentence, number: StatedNumber): number | null {
  const { next } = number;
  const behind = next < sentence.next ? (words[next]?.text ?? "") : "";
  if (further.test(behind)) return endsAt(words, sentence, next + 1) ? next + 1 : null;
  if (endsBehind(words, sentence, number) || isNoCountedNoun(words, number)) return next;
  if (relative.test(behind)) return next + 1;
  return verb.test(behind) && opensClause(words, sentence, number) ? next + 1 : null;
}

/** "67 in all". */
function totalBehind(words: readonly Word[], next: number): number | null {
  const phrase = inAll.find((all) => all.every((text, index) => words[next + index]?.text === text));
  return phrase === undefined ? null : next + phrase.length;
}

/** "Seven more followed", "three hundred more before June"; not "seven more ledgers". */
function endsAt(words: readonly Word[], sentence: Sentence, at: number): boolean {
  const word = words[at];
  if (at >= sentence.next || word === undefined || word.kind !== "letters") return true;
  if (word.text > "\u0600") return true;
  return (
    verb.test(word.text) ||
    /^(?:in|on|at|since|before|after|during|this|last|over|by|and|but|who|from|to|are|were|had|have|came|left|fled)$/.test(
      word.text,
    )
  );
}

function opensClause(words: readonly Word[], sentence: Sentence, { first }: StatedNumber): boolean {
  return (
    first === sentence.first ||
    /^(?:[,;:(."-]|and|but|et|mais|only|just|barely|another|remaining|other|last|first|while|whereas|les|the)$/.test(
      words[first - 1]!.text,
    )
  );
}

/** Eleven to ninety-nine govern a singular in the accusative: «وطلب أربعون حجب أسمائهم» counts no names. */
function isNoCountedNoun(words: readonly Word[], { value, next, first }: StatedNumber): boolean {
  const word = words[next];
  if (
    word === undefined ||
    word.kind !== "letters" ||
    word.text < "\u0600" ||
    words[first]!.kind === "digits"
  )
    return false;
  return value !== null && value % 100 > 10 && !/[اهيء]$/u.test(word.text);
}

/** Money, times of day and scores: "9.15", "$30", "30 %". */
function isMarked(words: readonly Word[], { first, next }: StatedNumber): boolean {
  const around = [words[first - 1], words[next]];
  return around.some((word) => word?.kind === "mark" && /^[$€£%°/#]$/.test(word.text));
}

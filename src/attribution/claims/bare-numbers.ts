// Numbers without a noun: "58 quit", "the 46 who spoke", "nine from Western Europe", «وعاد ستة عشر.», "the 58".
// A bare number counts people only where the sentence makes it a subject; ages, years and headings are refused.
import type { StatedNumber, Word } from "#text/index.js";
import type { Found } from "./counted.js";
import { endsBehind, isCountedByVerb, isSizeOfCrowd } from "./counting-verbs.js";
import { type FoundCue, type Sentence, within } from "./sentences.js";

/** No noun at all: "58 quit", "nine from Western Europe", "the 58". */
export function bareNumber(
  words: readonly Word[],
  sentence: Sentence,
  number: StatedNumber,
  introduction: number | null,
): Found | null {
  if (isLikelyYear(words, number) || isLabel(words, number)) return null;
  if (number.kind === "percent") return barePercent(words, sentence, number);
  const { first, next } = number;
  const of: readonly [number, number] = [first, next];
  if (isSelfCount(words, sentence, number)) return { number, by: "tally", role: "subject", first, next, of };
  if (isSizeOfCrowd(words, sentence, number))
    return { number, by: "tally", role: "subject", first, next, of };
  if (isCountedByVerb(words, sentence, number))
    return { number, by: "object", role: "subject", first, next, of };
  if (isElliptic(words, sentence, number))
    return { number, by: "ellipsis", role: "subject", first, next, of };
  if (isGoverned(words, number) && !number.definite) return null;
  if (introduction !== null && !countsThings(words, number))
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
  if (verbBefore(words, sentence, number))
    return { number, by: "subject", role: "subject", first: first - 1, next, of: [first - 1, first] };
  if (/^(?:from|من|de|d)$/.test(behind) && /^[,،(]$|^and$|^et$|^و$/.test(words[first - 1]?.text ?? ""))
    return { number, by: "phrase", role: "pronoun", first, next: phraseEnd(words, sentence, next), of };
  if (isDefinite(words, sentence, number, behind))
    return { number, by: "definite", role: "subject", first: articleBefore(words, first), next, of };
  return null;
}

/** «جُلد كل منهم ثلاثين جلدة»: eleven and more govern the accusative behind them. */
function countsThings(words: readonly Word[], { value, next }: StatedNumber): boolean {
  return value !== null && value > 10 && /^[\u0621-\u064a]{2,}[اه]$/.test(words[next]?.text ?? "");
}

/** "We were thirty", «كنا ثلاثين», «الباقون تسعة»: those who are spoken of, and how many they are. */
function isSelfCount(words: readonly Word[], sentence: Sentence, number: StatedNumber): boolean {
  const [head, verb] = [words[number.first - 2]?.text ?? "", words[number.first - 1]?.text ?? ""];
  if (!endsBehind(words, sentence, number) && words[number.next]?.kind !== "mark") return false;
  if (/^(?:we|they|you)$/.test(head) && /^(?:were|are|numbered)$/.test(verb))
    return words[number.first]!.kind !== "digits";
  return /^[وف]?(?:كنا|صرنا|بقينا|اصبحنا|الباقون|الباقين|الناجون|عددنا)$/.test(verb);
}

/** "The 46" with its article, «الستة والأربعون» as it stands. */
function articleBefore(words: readonly Word[], first: number): number {
  const article = words[first - 1]?.text;
  return article !== undefined && (article < "\u0600" || article === "ال") ? first - 1 : first;
}

/** "40% were women", «وقال 31% إنهم جاعوا»: prices and budgets have no such verb. */
function barePercent(words: readonly Word[], sentence: Sentence, number: StatedNumber): Found | null {
  const { first, next } = number;
  if (verbOfSubject(words, sentence, number) === null && !verbBefore(words, sentence, number)) return null;
  return { number, by: "subject", role: "subject", first, next, of: [first, next] };
}

/** "The 58.", "none of the 46 gave", «من الستة والأربعين»; not «الساحات الثلاث», where the noun stands before. */
function isDefinite(
  words: readonly Word[],
  sentence: Sentence,
  number: StatedNumber,
  behind: string,
): boolean {
  if (!number.definite || number.kind !== "count") return false;
  const before = words[number.first - 1]?.text ?? "";
  if (/^ال(?!ي$|ذين$|تي$|ذي$|ا$|$)/.test(before) || beforeAge.test(before)) return false;
  if (/^[,،.)]$/.test(behind) || number.next >= sentence.next) return true;
  const ofThem = words[number.first - 2]?.text === "of" || number.value! > 9;
  return ofThem && (subjectVerb.test(behind) || arabicPlural.test(behind) || behind === "هم");
}

/** «قبل العشرين», «في الخمسين»: years of life. */
const beforeAge = /^(?:قبل|دون|في|فوق|تحت|بعد|سن|تجاوز|يتجاوز|بلغ|جاوز)$/;

const ordinal =
  /^(?:first|second|third|fourth|fifth|(?:ال)?(?:اول|اولي|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|خامس|خامسه))$/;
const besides = /^(?:[,;:،؛]|and|but|only|then|with|against|versus|و|ف|مقابل|لكن|بل|فقط)$/;
/** In words, bounds included. */
const longestNumeral = 16;
const compared = /^(?:to|from|after|with|against|ب|مقابل)$/;

/** "210 deserters …, compared with 104 in …", «غادر 18 شخصا وفي الثاني 27»: the noun stands with the number before. */
function isElliptic(words: readonly Word[], sentence: Sentence, number: StatedNumber): boolean {
  if (sentence.numbers[0] === number || number.kind === "share" || !endsBehind(words, sentence, number))
    return false;
  const before = words[number.first - 1]?.text ?? "";
  if (ordinal.test(before)) return true;
  const beside = within(sentence.numbers, number.first - longestNumeral, number.first - 1).at(-1);
  if (beside?.next === number.first - 1 && /^(?:to|الي)$/.test(before)) return true;
  if (compared.test(before))
    return /^(?:compared|up|down|fell|rose|مقارنه|بالمقارنه)$/.test(words[number.first - 2]?.text ?? "");
  if (before === "only" || before === "فقط") return true;
  const joined = besides.test(before) || /^[وف]/.test(words[number.first]!.text);
  return joined && number.next < sentence.next && words[number.next]!.kind === "letters";
}

/** "Post 17", "Post No. 3", «النقطة 17»: a name, not a number. */
function isLabel(words: readonly Word[], number: StatedNumber): boolean {
  if (words[number.first - 1]?.text === "." && words[number.first - 2]?.text === "no") return true;
  return (
    words[number.first]!.kind === "digits" &&
    /^(?:post|unit|camp|checkpoint|road|route|article|block|brigade|battalion|division|sector|gate|ward|room|line|version|page|chapter|no|section|zone|(?:ال)?(?:نقطه|وحده|معسكر|حاجز|طريق|ماده|كتيبه|لواء|فرقه|قطاع|بوابه|جناح|غرفه|رقم|صفحه|كيلومتر|منطقه))$/.test(
      words[number.first - 1]?.text ?? "",
    )
  );
}

/** «وعاد ستة عشر.»: the verb stands before its number, and no noun behind it. */
function verbBefore(words: readonly Word[], sentence: Sentence, number: StatedNumber): boolean {
  if (words[number.first]!.text < "\u0600" && words[number.first]!.kind === "letters") return false;
  const verb = words[number.first - 1]?.text ?? "";
  if (verb < "\u0600" || number.first === sentence.first) return false;
  const cue = within(sentence.cues, number.first - 4, number.first).find(({ next }) => next === number.first);
  if (!(cue !== undefined && isPredicate(cue)) && !arabicVerbsOfPeople.test(verb)) return false;
  if (number.kind === "vague" && number.definite) return true;
  return number.next >= sentence.next || clauseGoesOn.test(words[number.next]!.text);
}

/** What only people do, said before its subject: «وقال تسعة إنهم جاعوا». */
const arabicVerbsOfPeople =
  /^[وف]?(?:قال|قالت|روي|اكد|ندم|رفض|طلب|تزوج|درس|يعيش|يعمل|عاش|وصل|وصلت|اعترف|شارك|حضر|اختفي|نجح|فشل|تعلم|وافق)$/;
const clauseGoesOn =
  /^(?:[.،,؛)"]|في|من|علي|الي|عن|قبل|بعد|منذ|مع|خلال|عبر|حتي|ثم|بينما|فيما|لكن|فقط|معا|امس|اليوم|دون|بلا|بسبب|لان|لانهم|حين|عندما|لما|اخرون|اخرين|ان|انهم|انهن|انهما|و\p{L}+)$/u;
/** Verbs in the plural of people: «تكلموا», «يعيشون». */
const arabicPlural = /^(?:\p{L}{2,}وا|ي\p{L}{2,}ون)$/u;

/** The word behind a verb that follows the number, so close that the number is its subject. */
function predicateBehind(words: readonly Word[], sentence: Sentence, number: StatedNumber): number | null {
  const reach = number.kind === "vague" || words[number.next]?.text === "من" ? 6 : 3;
  const [cue] = within(sentence.cues, number.next, number.next + reach);
  if (cue !== undefined && deed.test(words[cue.first]!.text)) return null;
  if (cue === undefined || !isPredicate(cue)) return verbOfSubject(words, sentence, number);
  for (let at = number.next; at < cue.first; at++) if (words[at]!.kind !== "letters") return null;
  if (words[number.next]?.text === "من" && cue.first > number.next) return cue.first;
  return barrierFree(words, number.next, cue.first) ? cue.next : verbOfSubject(words, sentence, number);
}

/** What is counted are deeds: "four arrests". */
const deed =
  /^(?:arrests|deaths|killings|executions|beheadings|departures|desertions|defections|surrenders|returns|stories|accounts|testimonies|statements|narratives|interviews|conversations)$/;

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
  /^(?:are|were|was|have|had|has|do|did|will|would|may|might|could|can|cannot|said|say|says|feel|felt|left|leave|come|came|go|went|ran|run|fled|found|find|got|get|gave|give|took|take|told|tell|began|spoke|speak|made|make|knew|know|saw|see|heard|thought|think|kept|keep|held|brought|bought|sold|wrote|slept|ate|fought|fell|drove|walk|lost|lose|lied|died|die|live|work|stay|want|remain|belong|bore|broke|chose|swam|sat|stood|sent|met|paid|put|read|rode|rose|set|spent|swore|taught|threw|understood|woke|wore|s|se|sont|ont|disent|etaient|avaient|evoquent|denoncent|[a-z]{3,}ed)$/;
const adverb = /^(?:also|later|now|still|never|since|already|have|soon|then|just|even|only)$/;

/** "Most felt", "Sixty have found work", «تسعة تكلموا»: a bare subject, where a clause begins. */
function verbOfSubject(words: readonly Word[], sentence: Sentence, number: StatedNumber): number | null {
  const before = words[number.first - 1]?.text ?? "";
  const behind = words[number.next]?.text ?? "";
  if (arabicPlural.test(behind) && number.next < sentence.next) return number.next + 1;
  const begins =
    number.first === sentence.first ||
    /^(?:[,;:(."]|and|but|et|mais|only|just|barely|fully|all|another|that|while|because|when|if|where)$/.test(
      before,
    );
  const verb = adverb.test(behind) ? (words[number.next + 1]?.text ?? "") : behind;
  return begins && subjectVerb.test(verb) ? number.next + (number.kind === "share" ? 0 : 1) : null;
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

// What a claim counts: people who left, a part of them, a share, or something else. Decided by the noun, by the cue
// nearest to the number in its sentence, and by what the text counted before. Reasons are named, so that a reviewer
// can argue with them.
import type { ClaimSubject } from "#model/index.js";
import type { Word } from "#text/index.js";
import { type CueMeaning, sliceWords } from "./claim-cues.js";
import { type Counted, isPartitive } from "./counted.js";
import { type CountedBefore, ofOthersRule } from "./counted-before.js";
import { asListed } from "./listed.js";
import { broughtAlong, introduced, isPartOfLeavers, outOfWhole } from "./named-parts.js";
import { nearestMeaning } from "./nearest-cue.js";
import type { Sentence } from "./sentences.js";
import { isMisfortune, isSizeOfUnit, namesOutsiders, withinTotal } from "./set-within.js";

/** What a claim counts, and the rule that decided it. */
export interface Decision {
  readonly about: ClaimSubject;
  readonly rule: string;
}

export function countsOf(
  words: readonly Word[],
  sentence: Sentence,
  counted: Counted,
  before: CountedBefore,
): Decision {
  const said = nearestMeaning(words, sentence, counted);
  const { kind } = counted.number;
  if (kind === "share" || kind === "percent") return shareOf(words, counted, said, before);
  if (counted.role === "country") return countryOf(sentence, said, before);
  const brought = broughtAlong(words, counted, said, before);
  if (brought !== null) return brought;
  const ofWhole = outOfWhole(counted, said, before);
  if (ofWhole !== null) return ofWhole;
  if (isPartOfLeavers(counted, before)) return introduced(counted, said, before);
  if (counted.role === "other") return { about: "other", rule: "noun of others" };
  if (isSizeOfUnit(words, sentence, counted)) return { about: "other", rule: "size of a unit" };
  if (counted.introduced || counted.by === "phrase") return introduced(counted, said, before);
  if (repeatsTotal(counted, before)) return { about: "departures", rule: numberRepeated };
  const listed = asListed(words, counted, said, before);
  if (listed !== null) return listed;
  if (counted.by === "pronoun") return ofPronoun(words, counted, said, before);
  if (
    counted.by === "tally" &&
    /^(?:were|are|numbered|[وف]?(?:كنا|صرنا|بقينا|اصبحنا|الباقون|الباقين))$/.test(
      words[counted.number.first - 1]!.text,
    )
  )
    return { about: "other", rule: "of those who tell" };
  if (counted.by === "ellipsis") return elliptic(words, sentence, counted, before);
  if (counted.by === "context") return onwards(words, sentence, counted, said, before);
  if (isOutOfTotal(words, counted, said, before)) return { about: "part", rule: "of those counted" };
  if (said !== "left" && counted.by === "noun" && namesOutsiders(words, counted))
    return { about: "other", rule: "people about those who leave" };
  const part = withinTotal(words, sentence, counted, said, before);
  if (part !== null) return { about: "part", rule: part };
  if (counted.role === "leaver" && isPartitive(words, counted.number))
    return { about: "part", rule: "of the leavers" };
  if (isSlice(words, sentence, counted, before) && said === "left")
    return { about: "part", rule: "slice of the time" };
  return ofPeople(words, counted, said, before);
}

/** "Nine of the men", «ثلاثة من الرجال»: of those the text has counted. */
function isOutOfTotal(
  words: readonly Word[],
  { by, number }: Counted,
  said: CueMeaning | null,
  before: CountedBefore,
): boolean {
  if (said === "stayed" || said === "size" || said === "joined") return false;
  if (by !== "noun" || !before.near || !(number.value === null || before.hasLarger(number.value)))
    return false;
  const [link, noun] = [words[number.next]?.text, words[number.next + 1]?.text ?? ""];
  return isPartitive(words, number) || (link === "من" && noun.startsWith("ال") && said !== "left");
}

/** Rule of a total said again: it has no time of its own. */
export const numberRepeated = "number repeated";

/** "None of the 46", «الستة والأربعين»: the total again, with the article. */
function repeatsTotal({ number, by }: Counted, before: CountedBefore): boolean {
  return number.definite && by !== "pronoun" && before.subjectOf(number.value) === "departures";
}

/** Beside another time or in a comparison it counts what its neighbour counts; else it is a part of it. */
function elliptic(
  words: readonly Word[],
  sentence: Sentence,
  { number }: Counted,
  { neighbour }: CountedBefore,
): Decision {
  if (neighbour === null || neighbour.about !== "departures")
    return { about: neighbour?.about === "part" ? "part" : "other", rule: "counts on" };
  const larger = (number.value ?? 0) >= (neighbour.value ?? 0);
  const compared = /^(?:with|to|from|against|after|ب|مقابل)$/.test(words[number.first - 1]!.text);
  const apart = compared || larger || sentence.periods.length > 0 || sentence.numbers.length > 2;
  return { about: apart ? "departures" : "part", rule: "counts on" };
}

/** Further ones, another's figure or a larger one is a count of its own; what befell some of them is a part. */
function onwards(
  words: readonly Word[],
  sentence: Sentence,
  { number, next }: Counted,
  said: CueMeaning | null,
  before: CountedBefore,
): Decision {
  const rule = "goes on counting people";
  if (said === "left" && !before.departures) return { about: "departures", rule };
  if (
    before.last === "other" ||
    !before.departures ||
    said === "joined" ||
    said === "size" ||
    said === "stayed"
  )
    return { about: "other", rule };
  if (said === "killed" || said === "held" || isMisfortune(words, sentence, next))
    return { about: before.hasLarger(number.value) && !before.ofOthers ? "part" : "other", rule };
  const [head, tail] = [words[number.first - 1]?.text ?? "", words[next - 1]?.text ?? ""];
  const isTotal = besides.test(tail) || figures.test(head) || !before.hasLarger(number.value);
  const isDated = sentence.periods.length > 0 && said === "left";
  return { about: isTotal || isDated ? "departures" : "part", rule };
}

const besides =
  /^(?:more|others|further|additional|extra|autres|all|total|told|altogether|overall|tout|اخرون|اخرين|غيرهم|المجموع|بالمجموع|اجمالا)$/;
/** Another hand's figure of the same. */
const figures =
  /^(?:said|says|say|was|were|is|gave|gives|claims|claimed|put|reported|reports|counted|or|dit|selon|قال|قالت|كان|بل)$/;

function shareOf(
  words: readonly Word[],
  counted: Counted,
  said: CueMeaning | null,
  before: CountedBefore,
): Decision {
  if (counted.role === "other" || counted.role === "country")
    return { about: "other", rule: "noun of others" };
  if (counted.role === "person" && !isOfCounted(words, counted, said, before))
    return { about: "other", rule: "share of people at large" };
  return { about: "share", rule: `share by ${counted.by}` };
}

/** "31% of those who left", "of the women", "of respondents": of people the text has counted, or of its sample. */
function isOfCounted(
  words: readonly Word[],
  { of, number }: Counted,
  said: CueMeaning | null,
  before: CountedBefore,
): boolean {
  if (said === "left" || surveyed.test(words[of[1] - 1]!.text)) return true;
  return (before.departures || before.last === "share") && (said === null || isPartitive(words, number));
}

const surveyed =
  /^(?:respondents|interviewees|participants|cases|applicants|sample|cohort|repondants|cas|(?:ال)?(?:مستجوبين|مبحوثين|حالات|مشاركين|مستطلعين))$/;

/** Countries count as a part beside people who left, unless the sentence says others came from them. */
function countryOf(sentence: Sentence, said: CueMeaning | null, before: CountedBefore): Decision {
  const beside = before.neighbour?.about;
  const leaving = before.departures || sentence.cues.some(({ meaning }) => meaning === "left");
  const ofLeavers =
    beside === "departures" || beside === "part" || said === "left" || (said !== "joined" && leaving);
  return ofLeavers
    ? { about: "part", rule: "countries of those who left" }
    : { about: "other", rule: "countries of others" };
}

/** An exact count out of a set nobody counted is the first total; out of a counted set it is a part. */
function ofPronoun(
  words: readonly Word[],
  counted: Counted,
  said: CueMeaning | null,
  before: CountedBefore,
): Decision {
  if (!before.departures) {
    if (/^(?:us|you|منا)$/.test(words[counted.of[1] - 1]!.text))
      return { about: said === "left" ? "departures" : "other", rule: "of those who tell" };
    if (said === "left" && before.last !== null) return { about: "departures", rule: ofOthersRule };
    return before.last === "other"
      ? { about: "other", rule: "part of others" }
      : { about: "part", rule: "pronoun" };
  }
  if (!before.exact && counted.number.value !== null && said === "left")
    return { about: "departures", rule: "exact count of a vague set" };
  return { about: "part", rule: "pronoun" };
}

function ofPeople(
  words: readonly Word[],
  counted: Counted,
  said: CueMeaning | null,
  before: CountedBefore,
): Decision {
  const { value } = counted.number;
  const isSome = value === null || before.hasLarger(value) || words[counted.number.next]?.text === "من";
  if (counted.role === "leaver" && said === "killed" && isSome)
    return { about: "part", rule: "leavers killed" };
  if (
    counted.role === "leaver" &&
    said === null &&
    before.hasLarger(value) &&
    isSomeOfTotal(words, counted, before)
  )
    return { about: "part", rule: "smaller than the total before it" };
  if (counted.role === "leaver") return { about: "departures", rule: "noun of leaving" };
  const repeated = before.subjectOf(counted.number.value);
  if (said === "left" && (isOnTop(words, counted) || isOthers(words, counted)))
    return { about: "departures", rule: "on top of the total" };
  if (said === "left") return isTwoOfMore(counted, before) ?? { about: "departures", rule: "cue of leaving" };
  if (said === null && repeated !== undefined) return { about: repeated, rule: numberRepeated };
  if (
    counted.by === "subject" &&
    said === "killed" &&
    before.near &&
    !before.ofOthers &&
    before.hasLarger(value)
  )
    return { about: "part", rule: "befell some of the total" };
  if (said === null && before.near && isOnTop(words, counted))
    return { about: "departures", rule: "on top of the total" };
  const isBare = counted.by === "subject";
  if (isBare && said === null && before.neighbour?.about === "other")
    return { about: "other", rule: "goes on counting others" };
  if (said === null && before.neighbour === null && isSomeOfTotal(words, counted, before))
    return { about: "part", rule: "smaller than the total before it" };
  if (isBare && said !== "killed" && said !== "joined" && said !== "stayed" && before.departures)
    return { about: "part", rule: "bare number of those who left" };
  if ((said === null || counted.by === "tally" || counted.by === "object") && before.continues)
    return { about: "departures", rule: "goes on counting" };
  if (counted.by === "subject" && counted.number.definite && said === null && before.last === null)
    return { about: "departures", rule: "the set the text is about" };
  if (counted.by === "definite" && repeated !== undefined) return { about: repeated, rule: numberRepeated };
  return { about: "other", rule: said === null ? "no cue" : `cue: ${said}` };
}

/** A smaller number near the total and no other figure of it. */
function isSomeOfTotal(words: readonly Word[], counted: Counted, before: CountedBefore): boolean {
  return before.near && isSmaller(counted, before) && !isFigure(words, counted);
}

/** "Another 20 were expected", "a further 700". */
function isOnTop(words: readonly Word[], { number }: Counted): boolean {
  return /^(?:another|further|additional)$/.test(words[number.first - 1]?.text ?? "");
}

/** "Nine others fled", « neuf autres », «سبعة آخرون»: without a verb of leaving they may be others of the set. */
function isOthers(words: readonly Word[], { number }: Counted): boolean {
  return /^(?:others|more|autres|اخرون|اخرين)$/.test(words[number.next]?.text ?? "");
}

/** Another figure of the same, as of a hand or a time: "observers counted several dozen", «مقابل 104 فارين». */
function isFigure(words: readonly Word[], { number, by }: Counted): boolean {
  if (by === "tally" || by === "object") return true;
  return words.slice(Math.max(0, number.first - 3), number.first).some(({ text }) => otherFigure.test(text));
}

const otherFigure =
  /^(?:counted|counts|compared|against|versus|correct|rather|instead|namely|about|total|number|[وف]?(?:احصي|احصت|مقابل|مقارنه|بل|اي|الصحيح|الصواب|العدد|عدد|سجل|سجلت))$/;

function isSmaller({ number }: Counted, before: CountedBefore): boolean {
  return number.value === null ? number.kind === "vague" : before.hasLarger(number.value);
}

/** "Two left on learning …": a bare small number behind a counted total is a part of it. */
function isTwoOfMore(counted: Counted, before: CountedBefore): Decision | null {
  if (counted.by !== "subject" || !before.hasLarger(counted.number.value)) return null;
  return { about: "part", rule: "bare number of a counted set" };
}

/** "17 fighters left in June alone": a slice of the time of the total before. */
function isSlice(
  words: readonly Word[],
  sentence: Sentence,
  counted: Counted,
  before: CountedBefore,
): boolean {
  if (sentence.periods.length === 0 || !before.hasLarger(counted.number.value)) return false;
  return words
    .slice(counted.next, counted.next + 40)
    .some(({ text }, index) => counted.next + index < sentence.next && sliceWords.has(text));
}

// What a claim counts: people who left, a part of them, a share, or something else. Decided by the noun, by the cue
// nearest to the number in its sentence, and by what the text counted before. Reasons are named, so that a reviewer
// can argue with them.
import type { ClaimSubject } from "#model/index.js";
import type { Word } from "#text/index.js";
import { type CueMeaning, sliceWords } from "./claim-cues.js";
import { type Counted, isPartitive } from "./counted.js";
import type { CountedBefore } from "./counted-before.js";
import { nearestMeaning } from "./nearest-cue.js";
import type { Sentence } from "./sentences.js";
import { isSizeOfUnit, withinTotal } from "./set-within.js";

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
  if (kind === "share" || kind === "percent") return shareOf(counted, said, before);
  if (counted.role === "country") return countryOf(sentence, said, before);
  if (counted.role === "other") return { about: "other", rule: "noun of others" };
  if (isSizeOfUnit(words, sentence, counted)) return { about: "other", rule: "size of a unit" };
  if (counted.introduced || counted.by === "phrase") return introduced(counted, before);
  if (repeatsTotal(counted, before)) return { about: "departures", rule: numberRepeated };
  const listed = asListed(words, counted, before);
  if (listed !== null) return listed;
  if (counted.by === "pronoun") return ofPronoun(counted, said, before);
  if (counted.by === "ellipsis") return elliptic(words, sentence, counted, before);
  const part = withinTotal(words, sentence, counted, said, before);
  if (part !== null) return { about: "part", rule: part };
  if (counted.role === "leaver" && isPartitive(words, counted.number))
    return { about: "part", rule: "of the leavers" };
  if (isSlice(words, sentence, counted, before) && said === "left")
    return { about: "part", rule: "slice of the time" };
  return ofPeople(counted, said, before);
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

function shareOf(counted: Counted, said: CueMeaning | null, before: CountedBefore): Decision {
  if (counted.role === "other" || counted.role === "country")
    return { about: "other", rule: "noun of others" };
  if (counted.role === "person" && said !== "left" && !(said === null && before.departures))
    return { about: "other", rule: "share of people at large" };
  return { about: "share", rule: `share by ${counted.by}` };
}

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

function introduced(counted: Counted, before: CountedBefore): Decision {
  const about = before.neighbour?.about ?? before.last ?? "other";
  return about === "other"
    ? { about, rule: "part of others" }
    : { about: "part", rule: `introduced by ${counted.by}` };
}

/** "58 people, 51 men and 7 women": set beside the claim before it, nothing said between. */
function asListed(words: readonly Word[], counted: Counted, { neighbour }: CountedBefore): Decision | null {
  if (neighbour === null || neighbour.about === "share") return null;
  const between = words.slice(neighbour.next, counted.number.first).map(({ text }) => text);
  if (
    between.length > 3 ||
    !between.every((text) => /^(?:[,،("-]|and|et|و|of|de|from|من|only|just)$/.test(text))
  )
    return null;
  if (neighbour.about === "other" || neighbour.about === "part")
    return { about: neighbour.about, rule: "listed" };
  const smaller = neighbour.value === null || (counted.number.value ?? 0) < neighbour.value;
  const beside = between.some((text) => /^[,،(]$/.test(text));
  return { about: beside && smaller ? "part" : "departures", rule: "listed" };
}

/** An exact count out of a set nobody counted is the first total; out of a counted set it is a part. */
function ofPronoun(counted: Counted, said: CueMeaning | null, before: CountedBefore): Decision {
  if (!before.departures) {
    if (said === "left" && before.last !== null)
      return { about: "departures", rule: "those of others who left" };
    return before.last === "other"
      ? { about: "other", rule: "part of others" }
      : { about: "part", rule: "pronoun" };
  }
  if (!before.exact && counted.number.value !== null && said === "left")
    return { about: "departures", rule: "exact count of a vague set" };
  return { about: "part", rule: "pronoun" };
}

function ofPeople(counted: Counted, said: CueMeaning | null, before: CountedBefore): Decision {
  if (counted.role === "leaver" && said === "killed") return { about: "part", rule: "leavers killed" };
  if (counted.role === "leaver") return { about: "departures", rule: "noun of leaving" };
  const repeated = before.subjectOf(counted.number.value);
  if (said === "left") return isTwoOfMore(counted, before) ?? { about: "departures", rule: "cue of leaving" };
  if (said === null && repeated !== undefined) return { about: repeated, rule: numberRepeated };
  if (counted.by === "subject" && said !== "killed" && said !== "joined" && before.departures)
    return { about: "part", rule: "bare number of those who left" };
  if ((said === null || counted.by === "tally" || counted.by === "object") && before.continues)
    return { about: "departures", rule: "goes on counting" };
  if (counted.by === "definite" && repeated !== undefined) return { about: repeated, rule: numberRepeated };
  return { about: "other", rule: said === null ? "no cue" : `cue: ${said}` };
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

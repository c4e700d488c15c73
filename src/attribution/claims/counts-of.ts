// What a claim counts: people who left, a part of them, a share, or something else. Decided by the noun, by the cue
// nearest to the number in its sentence, and by what the text counted before. Reasons are named, so that a reviewer
// can argue with them.
import type { Claim, ClaimSubject } from "#model/index.js";
import type { Word } from "#text/index.js";
import { type CueMeaning, sliceWords } from "./claim-cues.js";
import { type Counted, isPartitive } from "./counted.js";
import type { FoundCue, Sentence } from "./sentences.js";

/** What has been decided of the claims before this one, in text order. */
export interface Before {
  /** The claim directly before in the same sentence, with its words. */
  readonly neighbour: {
    readonly about: ClaimSubject;
    readonly next: number;
    readonly value: number | null;
  } | null;
  readonly claims: readonly Claim[];
  /** The sentence before counted departures, and this one may go on counting them. */
  readonly continues: boolean;
}

export interface Decision {
  readonly about: ClaimSubject;
  readonly rule: string;
}

export function countsOf(
  words: readonly Word[],
  sentence: Sentence,
  counted: Counted,
  before: Before,
): Decision {
  const said = nearestMeaning(words, sentence, counted);
  const { kind } = counted.number;
  if (kind === "share" || kind === "percent") return shareOf(counted, said);
  if (counted.role === "country") return countryOf(sentence, said, before);
  if (counted.role === "other") return { about: "other", rule: "noun of others" };
  if (counted.introduced || counted.by === "phrase") return introduced(counted, before);
  const listed = asListed(words, counted, before);
  if (listed !== null) return listed;
  if (counted.by === "pronoun") return ofPronoun(counted, said, before);
  if (counted.role === "leaver" && isPartitive(words, counted.number))
    return { about: "part", rule: "of the leavers" };
  if (isSlice(words, sentence, counted, before) && said === "left")
    return { about: "part", rule: "slice of the time" };
  return ofPeople(counted, said, before);
}

function shareOf(counted: Counted, said: CueMeaning | null): Decision {
  if (counted.role === "other" || counted.role === "country")
    return { about: "other", rule: "noun of others" };
  if (counted.role === "person" && said !== "left")
    return { about: "other", rule: "share of people at large" };
  return { about: "share", rule: `share by ${counted.by}` };
}

/** Countries count as a part beside people who left, unless the sentence says others came from them. */
function countryOf(sentence: Sentence, said: CueMeaning | null, before: Before): Decision {
  const beside = before.neighbour?.about;
  const leaving = hasDepartures(before) || sentence.cues.some(({ meaning }) => meaning === "left");
  const ofLeavers =
    beside === "departures" || beside === "part" || said === "left" || (said !== "joined" && leaving);
  return ofLeavers
    ? { about: "part", rule: "countries of those who left" }
    : { about: "other", rule: "countries of others" };
}

function introduced(counted: Counted, before: Before): Decision {
  const about = before.neighbour?.about ?? before.claims.at(-1)?.about ?? "other";
  return about === "other"
    ? { about, rule: "part of others" }
    : { about: "part", rule: `introduced by ${counted.by}` };
}

/** "58 people, 51 men and 7 women": set beside the claim before it, nothing said between. */
function asListed(words: readonly Word[], counted: Counted, { neighbour }: Before): Decision | null {
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
function ofPronoun(counted: Counted, said: CueMeaning | null, before: Before): Decision {
  const whole = before.claims.filter(({ about }) => about === "departures");
  if (whole.length === 0) {
    if (said === "left" && before.claims.length > 0)
      return { about: "departures", rule: "those of others who left" };
    return before.claims.at(-1)?.about === "other"
      ? { about: "other", rule: "part of others" }
      : { about: "part", rule: "pronoun" };
  }
  const exactAlready = whole.some(({ value }) => value !== null);
  if (!exactAlready && counted.number.value !== null && said === "left")
    return { about: "departures", rule: "exact count of a vague set" };
  return { about: "part", rule: "pronoun" };
}

function ofPeople(counted: Counted, said: CueMeaning | null, before: Before): Decision {
  if (counted.role === "leaver" && said === "killed") return { about: "part", rule: "leavers killed" };
  if (counted.role === "leaver") return { about: "departures", rule: "noun of leaving" };
  const repeated = before.claims.find(
    ({ about, value }) => value !== null && value === counted.number.value && about !== "other",
  );
  if (said === "left") return isTwoOfMore(counted, before) ?? { about: "departures", rule: "cue of leaving" };
  if (said === null && repeated !== undefined) return { about: repeated.about, rule: "number repeated" };
  if (counted.by === "subject" && said !== "killed" && said !== "joined" && hasDepartures(before))
    return { about: "part", rule: "bare number of those who left" };
  if ((said === null || counted.by === "tally") && before.continues)
    return { about: "departures", rule: "goes on counting" };
  if (counted.by === "definite" && repeated !== undefined)
    return { about: repeated.about, rule: "number repeated" };
  return { about: "other", rule: said === null ? "no cue" : `cue: ${said}` };
}

/** "Two left on learning …": a bare small number behind a counted total is a part of it. */
function isTwoOfMore(counted: Counted, before: Before): Decision | null {
  if (counted.by !== "subject" || counted.number.value === null) return null;
  const larger = before.claims.some(
    ({ about, value }) => about === "departures" && value !== null && value > counted.number.value!,
  );
  return larger ? { about: "part", rule: "bare number of a counted set" } : null;
}

function isSlice(words: readonly Word[], sentence: Sentence, counted: Counted, before: Before): boolean {
  const total = before.claims.some(
    ({ about, value }) =>
      about === "departures" && value !== null && value > (counted.number.value ?? Number.POSITIVE_INFINITY),
  );
  if (!total || sentence.periods.length === 0) return false;
  return words.slice(counted.next, sentence.next).some(({ text }) => sliceWords.has(text));
}

function hasDepartures({ claims }: Before): boolean {
  return claims.some(({ about }) => about === "departures");
}

/** What the nearest cue says; a comma, another number or a new clause makes a cue further away. */
function nearestMeaning(words: readonly Word[], sentence: Sentence, counted: Counted): CueMeaning | null {
  let best: FoundCue | null = null;
  let least = 40;
  for (const cue of sentence.cues) {
    const cost = distance(words, sentence, counted, cue);
    if (cost < least) [best, least] = [cue, cost];
  }
  if (best === null) return null;
  if (best.meaning === "left" && isOnlyTheWayThere(words, sentence, best)) return "joined";
  return best.meaning === "joined" || best.meaning === "size"
    ? (laterLeaving(words, sentence, counted, best) ?? best.meaning)
    : best.meaning;
}

/** "Left the province to join the brigades", «غادر … للانضمام»: the purpose says where they went. */
function isOnlyTheWayThere(words: readonly Word[], sentence: Sentence, left: FoundCue): boolean {
  return sentence.cues.some(
    ({ meaning, first }) =>
      meaning === "joined" &&
      first >= left.next &&
      first - left.next <= 7 &&
      /^(?:to$|لل|pour)/.test(words[first]!.text) &&
      !words.slice(left.next, first).some(({ kind }) => kind === "mark"),
  );
}

/** "31 youths who joined years ago gave themselves up": what they did last is what is counted. */
function laterLeaving(
  words: readonly Word[],
  sentence: Sentence,
  counted: Counted,
  joined: FoundCue,
): CueMeaning | null {
  if (joined.first < counted.next) return null;
  const later = sentence.cues.find(({ meaning, first }) => meaning === "left" && first >= joined.next);
  if (later === undefined || later.first - joined.next > 12) return null;
  const crossed = sentence.numbers.some(({ first }) => first > joined.first && first < later.first);
  const broken = words
    .slice(joined.next, later.first)
    .some(({ text }) => /^(?:[;:؛]|but|while|mais|لكن|بينما|fearing|from)$/.test(text));
  return crossed || broken ? null : "left";
}

function distance(words: readonly Word[], sentence: Sentence, counted: Counted, cue: FoundCue): number {
  // A leaver's own name says nothing more of him.
  if (cue.first < counted.next && counted.first < cue.next)
    return counted.role === "leaver" ? Number.POSITIVE_INFINITY : 0;
  const after = cue.first >= counted.next;
  const [from, to] = after ? [counted.next, cue.first] : [cue.next, counted.first];
  let cost = after ? 0 : 0.5;
  // «انضم 41 شابا وعاد ستة عشر»: a verb with «و» on it begins another clause.
  if (after && words[cue.first]!.text.startsWith("و")) cost += 6;
  for (let at = from; at < to; at++) cost += weight(words[at]!.text);
  for (const { first } of sentence.numbers) if (first >= from && first < to) cost += 8;
  return cost;
}

function weight(text: string): number {
  if (/^(?:[;:؛.!?؟]|but|while|whereas|mais|tandis|لكن|بينما|فيما)$/.test(text)) return 12;
  return /^[,،()]$/.test(text) ? 4 : 1;
}

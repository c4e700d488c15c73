// Finds every stated number of people, of their countries, or share of them, with who is counted, what for, over
// what time and on whose word. A claim is what the text states, never a finding; a vague word gets no value.
// Numbers of crimes, places, years, ages and money are not claims; see counted.ts and counts-of.ts for the rules.
import {
  type Attribution,
  type Claim,
  type Document,
  localPart,
  makeId,
  type Passage,
  type Period,
  type Span,
} from "#model/index.js";
import { Offsets, type StatedNumber, type Word } from "#text/index.js";
import { type Counted, countedBy } from "./counted.js";
import { CountedBefore } from "./counted-before.js";
import { measureWords } from "./counted-nouns.js";
import { countsOf, numberRepeated } from "./counts-of.js";
import { Governing } from "./governing.js";
import { barrier } from "./roles.js";
import { type ReadDocument, readSentences, type Sentence } from "./sentences.js";

/** All claims of one document in text order. Passages and attributions are those of the document, sorted by span. */
export function findClaims(
  document: Document,
  passages: readonly Passage[],
  attributions: readonly Attribution[],
): readonly Claim[] {
  const read = readSentences(document, passages);
  const offsets = new Offsets(document.text);
  const claims: Claim[] = [];
  const before = new CountedBefore();
  const governing = new Governing(document, passages, attributions);
  for (const sentence of read.sentences) {
    before.begin(sentence.passage.order);
    let taken = sentence.first;
    for (const number of sentence.numbers) {
      const counted = countedBy(read.words, sentence, number, taken);
      if (counted === null || counted.first < taken || isPredicateNoun(read.words, counted, before, taken)) {
        if (counted === null && countsThings(read.words, sentence, number)) before.interrupt();
        continue;
      }
      const claim = claimOf(read, offsets, sentence, counted, before, governing);
      if (isUnsure(claim, counted, before)) continue;
      claims.push(claim);
      before.add(claim, counted.next, opensWhole(read.words, sentence, counted));
      taken = counted.next;
    }
  }
  return withInheritedPeriods(withSums(withLaterWord(claims)));
}

/** «اثنان منهم شقيقان»: the dual behind a claim says what the two are; with «و» on it, it counts two more. */
function isPredicateNoun(
  words: readonly Word[],
  { by, first, number }: Counted,
  before: CountedBefore,
  taken: number,
): boolean {
  const joined = number.numeral[0] > words[first]!.from;
  return by === "dual" && before.neighbour !== null && before.whole === null && first === taken && !joined;
}

/** "Of the 27 former members …", «من بين العائدين التسعة …», at the head of a sentence or clause. */
function opensWhole(words: readonly Word[], sentence: Sentence, { first, number }: Counted): boolean {
  const before = words[first - 1]?.text === "the" ? first - 2 : first - 1;
  const link = words[before]?.text ?? "";
  if (before < sentence.first || !/^(?:of|among|[وف]?(?:من|بين)|sur|parmi|des)$/.test(link)) return false;
  const head = words[before - 1]?.text ?? "";
  const opens = before === sentence.first || /^(?:[.,;:،؛"(-]|and|but|و|من|ومن)$/.test(head);
  return opens && (number.definite || link === "of" || link === "sur" || link.endsWith("من"));
}

/** A number without any noun, of which nothing is said, may count anything. */
function isUnsure({ about, rule }: Claim, { by }: Counted, before: CountedBefore): boolean {
  const { neighbour } = before;
  return (
    (by === "object" && about === "other" && rule === "no cue") ||
    (by === "ellipsis" && neighbour === null) ||
    (by === "subject" && before.interrupted && !rule.startsWith("cue")) ||
    (by === "context" && !before.countsOn)
  );
}

/** "104 rifles": a bare number behind it may count more of them. */
function countsThings(words: readonly Word[], { periods }: Sentence, number: StatedNumber): boolean {
  const { text, kind } = words[number.next] ?? { text: "", kind: "mark" };
  if (kind !== "letters" || barrier.test(text) || measureWords.has(text)) return false;
  return !periods.some(({ span }) => span[0] <= number.span[0] && number.span[1] <= span[1]);
}

function claimOf(
  { document, shadow, words }: ReadDocument,
  offsets: Offsets,
  sentence: Sentence,
  counted: Counted,
  before: CountedBefore,
  governing: Governing,
): Claim {
  const { number } = counted;
  const spanOf = (first: number, next: number): Span => shadow.span(words[first]!.from, words[next - 1]!.to);
  const span = claimSpan(spanOf(counted.first, counted.next), number, counted, words);
  const { about, rule } = countsOf(words, sentence, counted, before);
  const source = governing.of(span, sentence.passage);
  return {
    id: makeId("claim", localPart(document.id), `${span[0]}-${span[1]}`),
    document: document.id,
    span,
    quote: offsets.slice(span),
    value: number.value,
    low: number.low,
    high: number.high,
    approximate: number.approximate,
    unit: isShare(number) ? "share" : counted.role === "country" ? "countries" : "people",
    about,
    of: offsets.slice(spanOf(...counted.of)),
    partOf: about === "part" ? before.wholeOf(number.value) : null,
    period: isShare(number) && before.neighbour !== null ? null : nearestPeriod(span, sentence),
    attributedTo: source?.attributedTo ?? null,
    attribution: source?.id ?? null,
    negated: isNegated(words, number),
    rule,
  };
}

function isShare({ kind }: StatedNumber): boolean {
  return kind === "share" || kind === "percent";
}

/** Prefixes written onto the number («لثمانية») are no part of the claim. */
function claimSpan(span: Span, number: StatedNumber, { first }: Counted, words: readonly Word[]): Span {
  if (first !== number.first) return span;
  const articled = words[first]?.text === "ال";
  return articled
    ? span
    : [Math.max(span[0], Math.min(number.span[0], span[1])), Math.max(span[1], number.span[1])];
}

function nearestPeriod(span: Span, { periods }: Sentence): Period | null {
  let best: Period | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const stated of periods) {
    const gap = stated.span[0] >= span[1] ? stated.span[0] - span[1] : span[0] - stated.span[1] + 1;
    if (gap < least) [best, least] = [stated.period, gap];
  }
  return best;
}

/** "Not 58 but 20"; "not fewer than 58" is a bound and was read as one, «ليس الستة والأربعون سوى» says what they are. */
function isNegated(words: readonly Word[], number: StatedNumber): boolean {
  const before = words[number.first - 1]?.text ?? "";
  if (!/^(?:not|never|non|pas|ليس|ليسوا|ليست|وليس|لا)$/.test(before)) return false;
  return !words.slice(number.next, number.next + 8).some(({ text }) => text === "سوي" || text === "الا");
}

/** A number that said nothing where it stood, as in a title, counts what it counts where it is said again. */
function withLaterWord(claims: readonly Claim[]): readonly Claim[] {
  const departures = new Set(claims.filter(({ about }) => about === "departures").map(({ value }) => value));
  return claims.map((claim) =>
    claim.rule === "no cue" && claim.value !== null && departures.has(claim.value)
      ? { ...claim, about: "departures", rule: "number said later" }
      : claim,
  );
}

/** "1,140 people …, 1,002 men and 138 women": two counts that add up to the one before them are its parts. */
function withSums(claims: readonly Claim[]): readonly Claim[] {
  const summed = [...claims];
  for (let at = 2; at < claims.length; at++) {
    const [whole, first, second] = [summed[at - 2]!, summed[at - 1]!, summed[at]!];
    if (whole.about !== "departures" || whole.value === null || first.value === null || second.value === null)
      continue;
    if (first.unit !== "people" || second.unit !== "people" || first.value + second.value !== whole.value)
      continue;
    for (const index of [at - 1, at])
      summed[index] = { ...summed[index]!, about: "part", partOf: whole.id, rule: "adds up to the whole" };
  }
  return summed;
}

/** A total said again has the time it was first given; a part has that of its whole. */
function withInheritedPeriods(claims: readonly Claim[]): readonly Claim[] {
  const dated: Claim[] = [];
  const firstDated = new Map<number, Period>();
  const byId = new Map<string, Claim>();
  for (const claim of claims) {
    const whole = claim.partOf === null ? undefined : byId.get(claim.partOf);
    const repeated =
      claim.about === "departures" && claim.value !== null ? firstDated.get(claim.value) : undefined;
    const own = claim.rule === numberRepeated && claim.about === "departures" ? null : claim.period;
    const period = own ?? whole?.period ?? repeated ?? null;
    const one = period === claim.period ? claim : { ...claim, period };
    dated.push(one);
    byId.set(one.id, one);
    if (one.about === "departures" && one.value !== null && period !== null && !firstDated.has(one.value))
      firstDated.set(one.value, period);
  }
  return dated;
}

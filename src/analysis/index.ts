// Stage: from suggestions, claims and origins to counts, comparisons and the things that cannot be said.
// Knows nothing of files, words or matching. Counts documents and origins, never people.
import {
  type Analysis,
  type Caveat,
  type Claim,
  type Codebook,
  type Corroboration,
  countsNumbers,
  type Document,
  type Loop,
  type Origin,
  type Passage,
  type Place,
  type Source,
  type Suggestion,
  type Tally,
  type Unread,
} from "#model/index.js";
import { caveatsOf } from "./caveats.js";
import { compareClaims } from "./claim-comparison.js";
import { contrastsOf } from "./contrast.js";
import { corroborationsOf } from "./corroboration.js";
import { doubtsOf, type PrintedCount } from "./doubts.js";
import { findingsOf } from "./findings.js";
import { hiddenTotal } from "./hidden-total.js";
import { independenceOf } from "./independence.js";
import { createOriginCounter, type OriginCounter } from "./origin-count.js";
import { tallyCodes } from "./tally.js";
import { trendAnswer } from "./trend.js";

export { estimateFrequencies } from "./estimation/estimate-frequencies.js";
export { estimateHiddenTotal } from "./estimation/estimate-hidden-total.js";
export {
  type EstimationAnswers,
  type EstimationJob,
  estimationAnswer,
  type RunJob,
} from "./estimation/estimation-job.js";
export type { HiddenTotalInput, ListOrigins } from "./estimation/hidden-total-input.js";
export { listOrigins } from "./estimation/list-origins.js";
export { hiddenTotalOfStudy } from "./estimation/study-without-lists.js";
export { measureReliability } from "./reliability/measure-reliability.js";
export type { ReliabilityInput } from "./reliability/reliability-input.js";
export { withSuggester } from "./reliability/with-suggester.js";
export type { CodingOptions, Codings } from "./tables/codings/codings.js";
export { codingsFrom } from "./tables/codings/codings-from.js";
export type { CaptureLists, ListOptions } from "./tables/lists/capture-lists.js";
export { frequenciesFrom } from "./tables/lists/frequencies-from.js";
export { listsFrom } from "./tables/lists/lists-from.js";
export { type Table, tableFrom } from "./tables/table.js";
export { itemsFrom, itemUses } from "./tables/trends/period-items.js";
export { trendFrom } from "./tables/trends/trend-from.js";
export type { TrendTable, TrendTableOptions } from "./tables/trends/trend-table.js";
export { statesTrend, trendCues, trendStatements } from "./trend-statements.js";
export { measureTrend } from "./trends/measure-trend.js";
export { announcementsOf } from "./trends/study-announcements.js";
export type { TrendInput } from "./trends/trend-input.js";

/** Raised whenever the same records would give other numbers. */
export const analysisVersion = 3;

export interface AnalysisInput {
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  readonly unread: readonly Unread[];
  readonly codebook: Codebook;
  readonly suggestions: readonly Suggestion[];
  /** All of them; those of documents read from pictures are set aside here. */
  readonly claims: readonly Claim[];
  readonly origins: readonly Origin[];
  readonly originCount: { readonly low: number; readonly high: number };
  readonly loops: readonly Loop[];
  /** For the names of bodies in each language. */
  readonly sources: readonly Source[];
  /** Passages that state a rise or fall, from `trendStatements`. */
  readonly trendStatements: readonly Passage["id"][];
}

/** Counts, compares, refuses, and says what it rests on. Same input, same output, in the same order. */
export function analyse(input: AnalysisInput): { readonly analysis: Analysis; readonly caveats: Caveat[] } {
  const { codebook, origins, originCount } = input;
  // 1. leave out what was read from pictures, and what was withdrawn
  const legible = legibleClaims(input);
  const counter = createOriginCounter(origins);
  const claims = legible.filter((claim) => !counter.isSetAside(claim));
  const suggestions = input.suggestions.filter((suggestion) => !counter.isSetAside(suggestion));
  // 2. count codes   3. set promises beside realities   4. compare claims within origins and across them
  const tallies = tallyCodes(codebook, suggestions, counter);
  const corroborations = corroborationsOf({ ...input, claims: legible }, counter);
  // 5. order what is doubtful   6. answer the two great questions
  const doubts = doubtsOf(origins, printedCounts(tallies, corroborations, input), counter);
  const counted = {
    tallies,
    contrasts: contrastsOf(codebook, tallies),
    comparisons: compareClaims(claims, counter),
    corroborations,
    independence: independenceOf({ origins, originCount, doubts }),
    doubts,
    hiddenTotal: hiddenTotal(claims, counter),
    trend: trendAnswer(standingStatements(input, counter)),
  };
  // 7. say it in sentences   8. with every warning that goes with it
  const findings = findingsOf({ ...input, claims: legible, analysis: counted });
  const caveats = caveatsOf({
    ...input,
    analysis: counted,
    undatedPeriods: documentsWithUndatedPeriods(claims),
    unreviewedNumbers: input.claims.length - legible.length,
  });
  return { analysis: { ...counted, findings }, caveats };
}

/** A number read from a picture is never counted before a person has compared it. */
function legibleClaims({ claims, documents }: AnalysisInput): readonly Claim[] {
  const counted = new Set(documents.filter(countsNumbers).map(({ id }) => id));
  return claims.filter(({ document }) => counted.has(document));
}

/** What every count but that of the study is counted from. */
function printedCounts(
  tallies: readonly Tally[],
  corroborations: readonly Corroboration[],
  { suggestions, claims }: AnalysisInput,
): readonly PrintedCount[] {
  const places = new Map<string, Place>([...suggestions, ...claims].map((record) => [record.id, record]));
  const counts = [...tallies.map((tally) => tally.suggestions), ...corroborations.map((row) => row.claims)];
  return counts.map((ids) => ids.map((id) => places.get(id)!));
}

function standingStatements(
  { trendStatements, passages }: AnalysisInput,
  counter: OriginCounter,
): readonly Passage["id"][] {
  const stated = new Set(trendStatements);
  const withdrawn = passages.filter((passage) => stated.has(passage.id) && counter.isSetAside(passage));
  const setAside = new Set(withdrawn.map(({ id }) => id));
  return trendStatements.filter((id) => !setAside.has(id));
}

function documentsWithUndatedPeriods(claims: readonly Claim[]): number {
  return new Set(claims.filter((claim) => claim.period?.question).map((claim) => claim.document)).size;
}

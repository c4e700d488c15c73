// Stage: from suggestions, claims and origins to counts, comparisons and the things that cannot be said.
// Knows nothing of files, words or matching. Counts documents and origins, never people.
import {
  type Analysis,
  type Caveat,
  type Claim,
  type Codebook,
  countsNumbers,
  type Document,
  type Loop,
  type Origin,
  type Passage,
  type Source,
  type Suggestion,
  type Unread,
} from "#model/index.js";
import { caveatsOf } from "./caveats.js";
import { compareClaims } from "./claim-comparison.js";
import { contrastsOf } from "./contrast.js";
import { findingsOf } from "./findings.js";
import { hiddenTotal } from "./hidden-total.js";
import { independenceOf } from "./independence.js";
import { createOriginCounter } from "./origin-count.js";
import { tallyCodes } from "./tally.js";
import { trendAnswer } from "./trend.js";

export { statesTrend, trendCues, trendStatements } from "./trend-statements.js";

/** Raised whenever the same records would give other numbers. */
export const analysisVersion = 2;

export interface AnalysisInput {
  readonly documents: readonly Document[];
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
  const { codebook } = input;
  const claims = countedClaims(input);
  const counter = createOriginCounter(input.origins);
  // 1. count codes   2. set promises beside realities   3. compare claims   4. answer the two great questions
  const tallies = tallyCodes(codebook, input.suggestions, counter);
  const counted = {
    tallies,
    contrasts: contrastsOf(codebook, tallies),
    comparisons: compareClaims(claims, counter),
    corroborations: [],
    independence: independenceOf(input),
    doubts: [],
    hiddenTotal: hiddenTotal(claims, counter),
    trend: trendAnswer(input.trendStatements),
  };
  // 5. say it in sentences   6. with every warning that goes with it
  const findings = findingsOf({ ...input, claims, analysis: counted });
  const caveats = caveatsOf({
    ...input,
    undatedPeriods: documentsWithUndatedPeriods(claims),
    unreviewedNumbers: input.claims.length - claims.length,
  });
  return { analysis: { ...counted, findings }, caveats };
}

/** A number read from a picture is never counted before a person has compared it. */
function countedClaims({ claims, documents }: AnalysisInput): readonly Claim[] {
  const counted = new Set(documents.filter(countsNumbers).map(({ id }) => id));
  return claims.filter(({ document }) => counted.has(document));
}

function documentsWithUndatedPeriods(claims: readonly Claim[]): number {
  return new Set(claims.filter((claim) => claim.period?.question).map((claim) => claim.document)).size;
}

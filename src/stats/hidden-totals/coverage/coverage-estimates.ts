// Totals by sample coverage: how much of the population, weighed by how easily each person is seen, do the lists cover
// (Chao & Tsay 1998, "A sample coverage approach to multiple-system estimation with application to census undercount",
// JASA 93:283; Tsay & Chao 2001, Journal of Applied Statistics 28:25; Chao, Tsay, Lin, Shau & Chao 2001, "The
// applications of capture-recapture models to epidemiological data", Statistics in Medicine 20:3123).
// Local dependence and unequal chances enter as one covariation a pair of lists; covariation of three lists at once is
// left out, and no model is chosen. Gives no standard errors: whoever wants an interval resamples.
import { type Figure, type NotDefined, notDefined } from "#model/index.js";
import { type CaptureTable, listSizes, observedTotal, onAll } from "../capture-table.js";

export interface SampleCoverage {
  /** Ĉ, between 0 and 1: the mean, over lists, of the share of the list that other lists hold too. */
  readonly coverage: Figure;
  /** D: the mean, over lists, of the number of cases that the other lists hold. */
  readonly seenElsewhere: number;
  /** D / Ĉ: no covariation. */
  readonly independence: Figure;
  /** For small covariation, in one step. The one to read where the coverage is below 0.55. */
  readonly low: Figure;
  /** For large covariation. Steady only where the coverage is 0.55 or more (Chao et al. 2001, section 5). */
  readonly high: Figure;
}

/**
 * For three lists and more; "wrong number of lists" below. "no observations" where a list is empty, "no overlap" where
 * nobody is on two lists, "no estimate exists" where a formula answers with less than was observed or with infinity.
 */
export function sampleCoverage(table: CaptureTable): SampleCoverage {
  const observed = observedTotal(table);
  const single = Array.from({ length: table.lists }, (_, list) => table.counts[1 << list]!);
  const seenElsewhere = observed - mean(single);
  const sizes = listSizes(table);
  const unsuited = whyUnsuited(table, sizes);
  if (unsuited !== null)
    return { coverage: unsuited, seenElsewhere, independence: unsuited, low: unsuited, high: unsuited };
  const coverage = 1 - mean(single.map((count, list) => count / sizes[list]!));
  const independence = seenElsewhere / coverage;
  const pairs = pairWeights(table, sizes, coverage);
  const first = corrected(independence, independence, pairs);
  const total = (value: number): Figure =>
    Number.isFinite(value) && value >= observed
      ? { kind: "figure", value, interval: null }
      : notDefined("no estimate exists");
  return {
    coverage: { kind: "figure", value: coverage, interval: null },
    seenElsewhere,
    independence: total(independence),
    low: total(corrected(independence, first, pairs)),
    high: total(fixedPoint(independence, pairs)),
  };
}

function whyUnsuited(table: CaptureTable, sizes: readonly number[]): NotDefined | null {
  if (table.lists < 3) return notDefined("wrong number of lists");
  if (sizes.includes(0)) return notDefined("no observations");
  const listed = sizes.reduce((sum, size) => sum + size, 0);
  return listed > observedTotal(table) ? null : notDefined("no overlap");
}

/** Of a pair j, k: its part of the correction is weight · (N · overlap − 1), where overlap is n_jk / (n_j n_k). */
interface PairWeight {
  readonly weight: number;
  readonly overlap: number;
}

/**
 * The weight is (1 / tĈ) times the cases on j and on no third list, plus those on k and on no third list: for three
 * lists (Z₁₊₀ + Z₊₁₀) / 3Ĉ (Chao et al. 2001).
 */
function pairWeights(
  { lists, counts }: CaptureTable,
  sizes: readonly number[],
  coverage: number,
): readonly PairWeight[] {
  const pairs: PairWeight[] = [];
  for (let j = 0; j < lists; j++)
    for (let k = j + 1; k < lists; k++) {
      const pair = (1 << j) | (1 << k);
      const withoutThird = counts[1 << j]! + counts[1 << k]! + 2 * counts[pair]!;
      pairs.push({
        weight: withoutThird / (lists * coverage),
        overlap: onAll({ lists, counts }, pair) / (sizes[j]! * sizes[k]!),
      });
    }
  return pairs;
}

/** D/Ĉ + Σ weight · γ̂, where γ̂ = total · overlap − 1 is the covariation of a pair. */
function corrected(independence: number, total: number, pairs: readonly PairWeight[]): number {
  return pairs.reduce((sum, { weight, overlap }) => sum + weight * (total * overlap - 1), independence);
}

/** The total that its own covariations give back; infinite or negative where there is none. */
function fixedPoint(independence: number, pairs: readonly PairWeight[]): number {
  const slope = pairs.reduce((sum, { weight, overlap }) => sum + weight * overlap, 0);
  return corrected(independence, 0, pairs) / (1 - slope);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

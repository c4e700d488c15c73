// Gwet's AC1: agreement beyond chance for any number of coders, judgements missing or not, where chance is taken to act
// on hard units only. It stays high where nearly all judgements are one category and alpha or kappa fall, and so is
// shown beside alpha there; it does not take alpha's place.
import { type NotDefined, notDefined, type StatedInterval } from "#model/index.js";
import { studentTQuantile } from "../distributions/student-t.js";
import { errorInterval } from "./error-interval.js";
import { whyNothingPairs } from "./krippendorff-alpha.js";
import { agreeingShares } from "./percent-agreement.js";
import { countsByUnit, type Ratings } from "./ratings.js";

export interface GwetAc1 {
  readonly kind: "ac1";
  readonly value: number;
  /** Over units, as a sample from very many. */
  readonly standardError: number;
  /** By Student's t; null where every unit agrees, and for a single unit. */
  readonly interval: StatedInterval | null;
  readonly observed: number;
  readonly expected: number;
  /** Units judged by at least two coders. */
  readonly units: number;
}

/**
 * Gwet 2008, "Computing inter-rater reliability and its variance in the presence of high agreement", British Journal of
 * Mathematical and Statistical Psychology 61:29; with missing judgements as in Gwet 2014, Handbook of Inter-Rater
 * Reliability, 4th edition. The number of categories is that of the scale, used or not. Units with one judgement count
 * in how common categories are. Not defined where no unit was judged twice, and where one category was used.
 */
export function gwetAc1(ratings: Ratings, level = 0.95): GwetAc1 | NotDefined {
  const units = judgedUnits(ratings);
  const paired = units.flatMap(({ agreeing }) => (agreeing === null ? [] : [agreeing]));
  if (paired.length === 0) return notDefined(whyNothingPairs(ratings));
  const means = Array.from({ length: ratings.categories }, (_, category) =>
    mean(units.map(({ shares }) => shares[category]!)),
  );
  if (means.filter((share) => share > 0).length === 1) return notDefined("one category");
  const observed = mean(paired);
  const expected = chance(means, means);
  const value = (observed - expected) / (1 - expected);
  const perPaired = units.length / paired.length;
  const spread = units.map(({ shares, agreeing }) => {
    const own = agreeing === null ? 0 : (perPaired * (agreeing - expected)) / (1 - expected);
    const hard = (2 * (1 - value) * (chance(shares, means) - expected)) / (1 - expected);
    return (own - hard - value) ** 2;
  });
  const standardError = units.length > 1 ? Math.sqrt(mean(spread) / (units.length - 1)) : 0;
  const reach = units.length > 1 ? studentTQuantile((1 + level) / 2, units.length - 1) * standardError : 0;
  const interval = errorInterval(value, reach, level);
  return { kind: "ac1", value, standardError, interval, observed, expected, units: paired.length };
}

interface JudgedUnit {
  /** Share of the unit's judgements by category. */
  readonly shares: Float64Array;
  /** Share of agreeing pairs; null for one judgement. */
  readonly agreeing: number | null;
}

function judgedUnits(ratings: Ratings): readonly JudgedUnit[] {
  const counts = countsByUnit(ratings);
  return agreeingShares(ratings).flatMap((agreeing, unit) => {
    const row = counts.subarray(unit * ratings.categories, (unit + 1) * ratings.categories);
    const judgements = row.reduce((sum, count) => sum + count, 0);
    return judgements === 0 ? [] : [{ shares: row.map((count) => count / judgements), agreeing }];
  });
}

/** Σ_k share_k (1 − π_k) / (q − 1): p_e over all units, and of one unit its share in it. */
function chance(shares: ArrayLike<number>, means: readonly number[]): number {
  return means.reduce((sum, pi, category) => sum + shares[category]! * (1 - pi), 0) / (means.length - 1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

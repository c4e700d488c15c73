// Raw agreement: how often two coders of a unit said the same. It takes no account of chance: with one code in nine
// units of ten, two coders who guess agree in eight.
import { type NotDefined, notDefined } from "#model/index.js";
import { whyNothingPairs } from "./krippendorff-alpha.js";
import { countsByUnit, type Ratings } from "./ratings.js";

export interface PercentAgreement {
  readonly kind: "percent";
  /** Between 0 and 1: the mean over units of the share of agreeing pairs. */
  readonly value: number;
  /** Units judged by at least two coders. */
  readonly units: number;
}

/**
 * The mean, over units judged by at least two coders, of the share of pairs of judgements that are equal: p_a of Gwet,
 * K. 2014, Handbook of Inter-Rater Reliability, 4th edition, chapter 2 (for two coders, Osgood's percent agreement).
 * Not defined where no unit was judged twice.
 */
export function percentAgreement(ratings: Ratings): PercentAgreement | NotDefined {
  const shares = agreeingShares(ratings).filter((share) => share !== null);
  if (shares.length === 0) return notDefined(whyNothingPairs(ratings));
  const sum = shares.reduce((total, share) => total + share, 0);
  return { kind: "percent", value: sum / shares.length, units: shares.length };
}

/** By unit, Σ_k r_k (r_k − 1) / (r (r − 1)) for r judgements, r_k of them category k; null for fewer than two. */
export function agreeingShares(ratings: Ratings): readonly (number | null)[] {
  const counts = countsByUnit(ratings);
  return Array.from({ length: ratings.units }, (_, unit) => {
    const row = counts.subarray(unit * ratings.categories, (unit + 1) * ratings.categories);
    const judgements = row.reduce((sum, count) => sum + count, 0);
    if (judgements < 2) return null;
    const agreeing = row.reduce((sum, count) => sum + count * (count - 1), 0);
    return agreeing / (judgements * (judgements - 1));
  });
}

// Raw agreement: how often two coders of a unit said the same. It takes no account of chance: with one code in nine
// units of ten, two coders who guess agree in eight.
import { type NotDefined, notDefined } from "#model/index.js";
import { whyNothingPairs } from "./krippendorff-alpha.js";
import { notJudged, type Ratings } from "./ratings.js";

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

/** By unit, the share of pairs of its judgements that are equal; null for fewer than two. */
export function agreeingShares({ units, coders, codes }: Ratings): readonly (number | null)[] {
  return Array.from({ length: units }, (_, unit) => agreeingShare(codes, unit * coders, (unit + 1) * coders));
}

function agreeingShare(codes: Int32Array, from: number, to: number): number | null {
  let [pairs, agreeing] = [0, 0];
  for (let second = from; second < to; second++) {
    if (codes[second] === notJudged) continue;
    for (let first = from; first < second; first++) {
      if (codes[first] === notJudged) continue;
      pairs++;
      if (codes[first] === codes[second]) agreeing++;
    }
  }
  return pairs === 0 ? null : agreeing / pairs;
}

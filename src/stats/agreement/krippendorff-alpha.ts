// Krippendorff's alpha: agreement beyond chance among any number of coders, judgements missing or not, on any scale.
// Krippendorff, K. 2011, "Computing Krippendorff's alpha-reliability", University of Pennsylvania; Krippendorff, K.
// 2004, Content Analysis, 2nd edition, chapter 11. Its interval is in unit-bootstrap.ts.
import { type NotDefined, notDefined } from "#model/index.js";
import { type Coincidences, coincidencesOf } from "./coincidences.js";
import {
  chanceDisagreement,
  type Distance,
  distanceBetween,
  type FixedDistance,
  ordinalPlaces,
} from "./distance.js";
import { notJudged, type Ratings } from "./ratings.js";

export interface KrippendorffAlpha {
  readonly kind: "alpha";
  /** 1 − D_o/D_e: 1 is perfect agreement, 0 what chance gives, below 0 systematic disagreement. */
  readonly value: number;
  /** D_o and D_e, on the scale of the distance. */
  readonly observed: number;
  readonly expected: number;
  /** Units judged by at least two coders, and the judgements on them. */
  readonly units: number;
  readonly judgements: number;
  /** n_c: these judgements by category. */
  readonly marginals: Float64Array;
}

/** Sums over units from which alpha follows: Σ o_ck δ², Σ n_c n_k δ², n and n_c. */
export interface Disagreement {
  readonly observed: number;
  readonly chance: number;
  readonly judgements: number;
  readonly marginals: Float64Array;
}

/**
 * Alpha of `ratings` (units × coders, any judgements missing). Not defined for one coder, without units judged by two,
 * and where all these judgements are one category: agreement cannot be told there from having no choice.
 */
export function krippendorffAlpha(
  ratings: Ratings,
  distance: Distance = { kind: "nominal" },
): KrippendorffAlpha | NotDefined {
  const coincidences = coincidencesOf(ratings);
  if (coincidences.units === 0) return notDefined(whyNothingPairs(ratings));
  const sums = disagreementOf(coincidences, distance)(coincidences.unitsOfPattern);
  if (sums.chance === 0) return notDefined("one category");
  return {
    kind: "alpha",
    value: alphaOf(sums),
    observed: sums.observed / sums.judgements,
    expected: sums.chance / (sums.judgements * (sums.judgements - 1)),
    units: coincidences.units,
    judgements: sums.judgements,
    marginals: sums.marginals,
  };
}

/** 1 − (n − 1) Σ o_ck δ² / Σ n_c n_k δ² (2011, sections C to E); there must be some disagreement by chance. */
export function alphaOf({ observed, chance, judgements }: Disagreement): number {
  return 1 - ((judgements - 1) * observed) / chance;
}

/**
 * A function that sums disagreement over `times[p]` units of each pattern p. What a pattern adds is worked out once, so
 * that a thousand resamples cost little. The marginals it returns are overwritten by its next call.
 */
export function disagreementOf(
  coincidences: Coincidences,
  distance: Distance,
): (times: Float64Array) => Disagreement {
  const marginals = new Float64Array(coincidences.categories);
  const byPattern = new Float64Array(coincidences.unitsOfPattern.length);
  const places = new Float64Array(coincidences.categories);
  const fixed: FixedDistance = distance.kind === "ordinal" ? { kind: "interval", values: places } : distance;
  if (distance.kind !== "ordinal") setDisagreements(coincidences, fixed, byPattern);
  return (times) => {
    const judgements = addMarginals(coincidences, times, marginals);
    if (distance.kind === "ordinal") {
      ordinalPlaces(marginals, places);
      setDisagreements(coincidences, fixed, byPattern);
    }
    let observed = 0;
    for (let pattern = 0; pattern < byPattern.length; pattern++)
      observed += times[pattern]! * byPattern[pattern]!;
    return { observed, chance: chanceDisagreement(fixed, marginals), judgements, marginals };
  };
}

/** Why no two judgements fall on one unit. */
export function whyNothingPairs({ codes, coders }: Ratings): NotDefined["because"] {
  const judging = new Set<number>();
  codes.forEach((code, cell) => {
    if (code !== notJudged) judging.add(cell % coders);
  });
  if (judging.size === 0) return "no observations";
  return judging.size === 1 ? "one coder" : "no common units";
}

/** n_c into `marginals`; returns n. */
function addMarginals({ values }: Coincidences, times: Float64Array, marginals: Float64Array): number {
  marginals.fill(0);
  let judgements = 0;
  for (let pattern = 0; pattern < times.length; pattern++) {
    if (times[pattern] === 0) continue;
    const end = values.start[pattern + 1]!;
    for (let entry = values.start[pattern]!; entry < end; entry++) {
      const count = times[pattern]! * values.count[entry]!;
      marginals[values.category[entry]!]! += count;
      judgements += count;
    }
  }
  return judgements;
}

/** Σ o_ck δ² of one unit of each pattern. */
function setDisagreements({ unlike }: Coincidences, distance: FixedDistance, byPattern: Float64Array): void {
  for (let pattern = 0; pattern < byPattern.length; pattern++) {
    let disagreement = 0;
    const end = unlike.start[pattern + 1]!;
    for (let pair = unlike.start[pattern]!; pair < end; pair++)
      disagreement +=
        unlike.weight[pair]! * distanceBetween(distance, unlike.first[pair]!, unlike.second[pair]!);
    byPattern[pattern] = disagreement;
  }
}

// Units of which it is known how many coders gave each category, and not who: percent agreement, alpha, Fleiss' kappa
// and AC1 hang on these counts alone. Pairs of coders and Cohen's kappa hang on who said what, and are not defined.
import { type Caveat, type Disagreement, notDefined } from "#model/index.js";
import { notJudged, type Ratings } from "#stats/index.js";
import type { Codings } from "./codings.js";
import { type ComparedScale, unitAgreement } from "./coefficients.js";
import { aboutScale, notOnScale, refuseOffScale } from "./off-scale.js";
import type { CountedUnits, ReliabilityOptions, UnitCounts } from "./reliability-input.js";
import { type Scale, scaleOf } from "./scale.js";
import { coincidencesOn, givenOrNot } from "./scaled-judgements.js";

/**
 * Codings of counted units. Every category is one of the scale, whether anybody gave it or not (AC1 asks how many there
 * were to choose from). One count holds one code: the metrics "set" and "spans" cannot be had, and are taken for
 * "nominal". Whatever coders are asked about, the answer is of all. Problems: those of `refuseOffScale`.
 */
export function countedCodings(input: CountedUnits, options: ReliabilityOptions): Codings {
  const units = [...input.units].sort((first, second) => (first.unit < second.unit ? -1 : 1));
  const scale = scaleAsked(input, options);
  const codes = codesGiven(input);
  refuseOffScale(
    codes.map((code) => new Set([code])),
    scale,
    options,
  );
  const placeOf = (category: string) => scale.categoryOf(new Set([category]));
  const everything = ratingsFrom(units, input.categories.map(placeOf), scale.labels.length);
  const agreement = (code: string | null, ratings: Ratings, compared: ComparedScale) => ({
    ...unitAgreement(code, ratings, compared, options),
    cohen: notDefined("coders not told apart"),
  });
  return {
    metric: scale.metric,
    toldApart: false,
    judged: new Map(),
    units: units.length,
    compared: () => judgedOften(units, input.categories.map(placeOf)),
    codes: () => (scale.codesAlone ? codes : []),
    agreement: (_, code) => {
      if (code === null) return agreement(null, everything, scale);
      const given = input.categories.map((category) => Number(category === code));
      return agreement(code, ratingsFrom(units, given, 2), givenOrNot);
    },
    disagreements: () => units.flatMap((unit) => disagreementOn(unit, input.categories)),
    coincidences: () => coincidencesOn(everything, scale),
    caveats: () => [
      ...aboutScale({ metric: scale.metric, labels: codes }, options),
      ...offScale(input, placeOf),
    ],
  };
}

function scaleAsked({ categories }: CountedUnits, { metric, order }: ReliabilityOptions): Scale {
  const asked = metric === "set" || metric === "spans" ? null : metric;
  const counted = asked ?? (order === null ? "nominal" : "ordinal");
  const alone = categories.map((category) => new Set([category]));
  return scaleOf(counted, alone, order);
}

/**
 * Ratings with these counts. In which column a judgement stands means nothing; each unit begins with another one, so
 * that units judged once are not taken for the units of one coder.
 */
function ratingsFrom(
  units: readonly UnitCounts[],
  categoryOf: readonly number[],
  categories: number,
): Ratings {
  const coders = units.reduce((most, { counts }) => Math.max(most, sumOf(counts)), 2);
  const codes = new Int32Array(units.length * coders).fill(notJudged);
  units.forEach(({ counts }, unit) => {
    let seat = unit;
    counts.forEach((count, place) => {
      for (let coder = 0; coder < count; coder++)
        codes[unit * coders + (seat++ % coders)] = categoryOf[place]!;
    });
  });
  return { units: units.length, coders, categories, codes };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A judgement that is off the scale is compared with nothing. */
function judgedOften(
  units: readonly UnitCounts[],
  categoryOf: readonly number[],
): { readonly byTwo: number; readonly byOne: number } {
  const onScale = units.map(({ counts }) =>
    sumOf(counts.filter((_, place) => categoryOf[place] !== notJudged)),
  );
  return {
    byTwo: onScale.filter((count) => count > 1).length,
    byOne: units.filter(({ counts }) => sumOf(counts) === 1).length,
  };
}

function codesGiven({ categories, units }: CountedUnits): readonly string[] {
  const given = categories.filter((_, place) => units.some(({ counts }) => counts[place]! > 0));
  return [...new Set(given)].sort();
}

function disagreementOn({ unit, counts }: UnitCounts, categories: readonly string[]): Disagreement[] {
  const judgements = categories.flatMap((category, place) =>
    counts[place]! > 0 ? [{ coder: null, codes: [category], times: counts[place]! }] : [],
  );
  return judgements.length > 1 ? [{ unit, judgements }] : [];
}

function offScale(
  { categories, units }: CountedUnits,
  placeOf: (category: string) => number,
): readonly Caveat[] {
  const outside = categories.flatMap((category, place) => {
    const times = sumOf(units.map(({ counts }) => counts[place]!));
    return placeOf(category) === notJudged && times > 0 ? [{ category, times }] : [];
  });
  return notOnScale(
    sumOf(outside.map(({ times }) => times)),
    outside.map(({ category }) => category),
  );
}

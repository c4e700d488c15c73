// Units that coders gave codes or values, ready to be compared.
import type { Caveat, Disagreement } from "#model/index.js";
import { notJudged, type Ratings, ratingsOf } from "#stats/index.js";
import type { Codings } from "./codings.js";
import { unitAgreement } from "./coefficients.js";
import { comparedAmong, type JudgedUnit, judgedByCoder, judgedUnits, machinesOf } from "./judged-units.js";
import { aboutScale, notOnScale, refuseOffScale } from "./off-scale.js";
import type { CodedUnits, ReliabilityOptions } from "./reliability-input.js";
import { type Scale, scaleOf } from "./scale.js";
import { coincidencesOn, givenOrNot } from "./scaled-judgements.js";

/**
 * Codings of units. Figures of people stand on a scale made of their own judgements, so that a machine beside them
 * changes none, nor the metric; what people said off the scale may be refused, what a machine said there is left out. A metric of
 * "spans" cannot be had from units: it is taken for null. Problems: those of `refuseOffScale`.
 */
export function unitCodings(input: CodedUnits, options: ReliabilityOptions): Codings {
  const units = judgedUnits(input);
  const machines = machinesOf(input);
  const judgements = units.flatMap(({ given }) => [...given]);
  const everything = judgements.map(([, codes]) => codes);
  const byPeople = judgements.flatMap(([coder, codes]) => (machines.has(coder) ? [] : [codes]));
  const ofPeople = scaleAsked(byPeople, options);
  refuseOffScale(byPeople, ofPeople, options);
  const ofAll = scaleOf(ofPeople.metric, everything, options.order);
  const scaleFor = (coders: readonly string[]): Scale =>
    coders.some((coder) => machines.has(coder)) ? ofAll : ofPeople;
  return {
    metric: ofPeople.metric,
    toldApart: true,
    judged: judgedByCoder(input.judgements),
    units: units.length,
    compared: (coders) => compared(units, coders, scaleFor(coders)),
    codes: (coders) => (ofPeople.codesAlone ? codesGiven(units, coders) : []),
    agreement: (coders, code) =>
      code === null
        ? unitAgreement(null, scaleRatings(units, coders, scaleFor(coders)), scaleFor(coders), options)
        : unitAgreement(code, codeRatings(units, coders, code), givenOrNot, options),
    disagreements: (coders) => disagreements(units, coders, scaleFor(coders)),
    coincidences: (coders) => coincidencesOn(scaleRatings(units, coders, scaleFor(coders)), scaleFor(coders)),
    caveats: () => [...aboutScale(ofPeople, options), ...offScale(everything, ofAll)],
  };
}

function scaleAsked(
  judgements: readonly ReadonlySet<string>[],
  { metric, order }: ReliabilityOptions,
): Scale {
  const asked = metric === "spans" ? null : metric;
  const codes = judgements.some((codes) => codes.size > 1) ? "set" : "nominal";
  return scaleOf(asked ?? (order === null ? codes : "ordinal"), judgements, order);
}

/** A judgement that is off the scale is compared with nothing. */
function compared(units: readonly JudgedUnit[], coders: readonly string[], scale: Scale) {
  const judged = units.map(({ given }) => given);
  const onScale = judged.map(
    (given) => new Map([...given].filter(([, codes]) => scale.categoryOf(codes) !== notJudged)),
  );
  const { byTwo } = comparedAmong(onScale, coders);
  return { byTwo, byOne: comparedAmong(judged, coders).byOne };
}

function codesGiven(units: readonly JudgedUnit[], coders: readonly string[]): readonly string[] {
  const codes = units.flatMap(({ given }) => coders.flatMap((coder) => [...(given.get(coder) ?? [])]));
  return [...new Set(codes)].sort();
}

function scaleRatings(units: readonly JudgedUnit[], coders: readonly string[], scale: Scale): Ratings {
  const rows = units.map(({ given }) =>
    coders.map((coder) => {
      const codes = given.get(coder);
      const category = codes === undefined ? notJudged : scale.categoryOf(codes);
      return category === notJudged ? null : category;
    }),
  );
  return ratingsOf(rows, [...scale.labels.keys()]);
}

function codeRatings(units: readonly JudgedUnit[], coders: readonly string[], code: string): Ratings {
  const rows = units.map(({ given }) => coders.map((coder) => given.get(coder)?.has(code) ?? null));
  return ratingsOf(rows, [false, true]);
}

function disagreements(
  units: readonly JudgedUnit[],
  coders: readonly string[],
  scale: Scale,
): readonly Disagreement[] {
  return units.flatMap(({ unit, given }) => {
    const judging = coders.filter((coder) => given.has(coder));
    const categories = new Set(judging.map((coder) => scale.categoryOf(given.get(coder)!)));
    categories.delete(notJudged);
    if (categories.size < 2) return [];
    const judgements = judging.map((coder) => ({ coder, codes: [...given.get(coder)!].sort(), times: 1 }));
    return [{ unit, judgements }];
  });
}

function offScale(judgements: readonly ReadonlySet<string>[], scale: Scale): readonly Caveat[] {
  const outside = judgements.filter((codes) => scale.categoryOf(codes) === notJudged);
  const values = outside.map((codes) => [...codes].sort().join(" + "));
  return notOnScale(outside.length, values);
}

// The coefficients of one comparison as figures of the record: alpha leads, the others stand beside it where they are
// made for such data.
import {
  type AgreementRow,
  type Figure,
  type NotDefined,
  notDefined,
  type StatedInterval,
} from "#model/index.js";
import {
  alphaInterval,
  type CohenKappa,
  cohenKappa,
  coincidencesOf,
  fleissKappa,
  type GwetAc1,
  gwetAc1,
  krippendorffAlpha,
  percentAgreement,
  type Ratings,
  type Resampling,
} from "#stats/index.js";
import type { Scale } from "./scale.js";
import { verdictOf } from "./verdict.js";

/** Above this share of judgements, or below its complement, one category all but rules alpha and kappa. */
const skewedFrom = 0.9;

export type ComparedScale = Pick<Scale, "distance" | "values">;

/**
 * A row for these ratings. On a scale with an order Cohen's kappa is weighted: linearly on "ordinal", by squared
 * differences on "interval" and "ratio". Fleiss' kappa and AC1 know no order and no sets, and are not defined there.
 */
export function unitAgreement(
  code: string | null,
  ratings: Ratings,
  scale: ComparedScale,
  resampling: Resampling,
): AgreementRow {
  const { units, shares } = pairedJudgements(ratings);
  const alpha = figureOf(
    krippendorffAlpha(ratings, scale.distance),
    alphaInterval(ratings, scale.distance, resampling),
  );
  return {
    code,
    units,
    prevalence: code === null ? null : (shares[1] ?? 0),
    percent: figureOf(percentAgreement(ratings), null),
    alpha,
    ...besideAlpha(ratings, scale, resampling.level),
    verdict: verdictOf(alpha),
    skewed: alpha.kind === "figure" && shares.some((share) => share > skewedFrom),
  };
}

export function figureOf(
  result: { readonly value: number } | NotDefined,
  interval: StatedInterval | null,
): Figure {
  return "value" in result ? { kind: "figure", value: result.value, interval } : result;
}

function besideAlpha(
  ratings: Ratings,
  { distance, values }: ComparedScale,
  level: number,
): Pick<AgreementRow, "ac1" | "cohen" | "fleiss"> {
  switch (distance.kind) {
    case "nominal":
      return {
        ac1: withInterval(gwetAc1(ratings, level)),
        cohen: withInterval(cohenKappa(ratings, { level })),
        fleiss: figureOf(fleissKappa(ratings), null),
      };
    case "table":
      return madeForOneCode;
    default: {
      const weights = distance.kind === "ordinal" ? "linear" : "quadratic";
      const options = { weights, level, ...(values === null ? {} : { values }) } as const;
      return { ...madeForUnordered, cohen: withInterval(cohenKappa(ratings, options)) };
    }
  }
}

/** What coefficients of one code a unit answer for sets of codes and for stretches of text. */
export const madeForOneCode: Pick<AgreementRow, "ac1" | "cohen" | "fleiss"> = {
  ac1: notDefined("one code a unit"),
  cohen: notDefined("one code a unit"),
  fleiss: notDefined("one code a unit"),
};

const madeForUnordered: Pick<AgreementRow, "ac1" | "fleiss"> = {
  ac1: notDefined("unordered codes"),
  fleiss: notDefined("unordered codes"),
};

function withInterval(result: CohenKappa | GwetAc1 | NotDefined): Figure {
  return figureOf(result, result.kind === "not defined" ? null : result.interval);
}

/** Units judged at least twice, and the share of each category among the judgements on them. */
function pairedJudgements(ratings: Ratings): { readonly units: number; readonly shares: readonly number[] } {
  const { units, unitsOfPattern, values } = coincidencesOf(ratings);
  const counts = new Array<number>(ratings.categories).fill(0);
  let judgements = 0;
  unitsOfPattern.forEach((times, pattern) => {
    for (let place = values.start[pattern]!; place < values.start[pattern + 1]!; place++) {
      counts[values.category[place]!]! += times * values.count[place]!;
      judgements += times * values.count[place]!;
    }
  });
  return { units, shares: counts.map((count) => (judgements === 0 ? 0 : count / judgements)) };
}

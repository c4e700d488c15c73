// Which values were given, in what order and how far apart: the scale on which judgements of units are compared.
import type { AgreementMetric } from "#model/index.js";
import { type Distance, notJudged, setDistances } from "#stats/index.js";

export type UnitMetric = Exclude<AgreementMetric, "spans">;

export interface Scale {
  readonly metric: UnitMetric;
  /** The labels are codes, each worth measuring by itself; values of a scale with an order are not. */
  readonly codesAlone: boolean;
  /** As printed, in the order of the scale; codes of one judgement joined by " + ", "" for none. */
  readonly labels: readonly string[];
  readonly distance: Distance;
  /** What the labels stand for, on scales of numbers. */
  readonly values: Float64Array | null;
  /** The category of a judgement, or `notJudged` for what is not on the scale. */
  categoryOf(codes: ReadonlySet<string>): number;
}

/** The scale of all judgements: a value that is no number, or none of the `order`, is not on a scale of these. */
export function scaleOf(
  metric: UnitMetric,
  judgements: readonly ReadonlySet<string>[],
  order: readonly string[] | null,
): Scale {
  if (metric === "nominal" || metric === "set") return scaleOfCodes(metric, judgements);
  return metric === "ordinal" && order !== null ? scaleInOrder(order) : scaleOfNumbers(metric, judgements);
}

/** Two judgements are alike where they hold the same codes; on "set" one code too many is less than another code. */
function scaleOfCodes(metric: "nominal" | "set", judgements: readonly ReadonlySet<string>[]): Scale {
  const sets = new Map(judgements.map((codes) => [nameOf(codes), codes]));
  const names = [...sets.keys()].sort();
  const categories = new Map(names.map((name, category) => [name, category]));
  const distance: Distance =
    metric === "set" ? setDistances(names.map((name) => sets.get(name)!)) : { kind: "nominal" };
  return {
    metric,
    codesAlone: true,
    labels: names.map((name) => [...sets.get(name)!].sort().join(" + ")),
    distance,
    values: null,
    categoryOf: (codes) => categories.get(nameOf(codes)) ?? notJudged,
  };
}

function scaleInOrder(order: readonly string[]): Scale {
  return {
    metric: "ordinal",
    codesAlone: false,
    labels: order,
    distance: { kind: "ordinal" },
    values: null,
    categoryOf: (codes) => (codes.size === 1 ? order.indexOf([...codes][0]!) : notJudged),
  };
}

function scaleOfNumbers(
  metric: "ordinal" | "interval" | "ratio",
  judgements: readonly ReadonlySet<string>[],
): Scale {
  const least = metric === "ratio" ? 0 : Number.NEGATIVE_INFINITY;
  const numberOf = (codes: ReadonlySet<string>): number | null => {
    const value = codes.size === 1 ? numberIn([...codes][0]!) : null;
    return value === null || value < least ? null : value;
  };
  const values = Float64Array.from(
    new Set(judgements.map(numberOf).filter((value) => value !== null)),
  ).sort();
  const categories = new Map<number | null, number>([...values].map((value, category) => [value, category]));
  return {
    metric,
    codesAlone: false,
    labels: [...values].map(String),
    distance: metric === "ordinal" ? { kind: "ordinal" } : { kind: metric, values },
    values: metric === "ordinal" ? null : values,
    categoryOf: (codes) => categories.get(numberOf(codes)) ?? notJudged,
  };
}

/** Whether these labels may be degrees of a scale: numbers, and three at least, for two are equally apart on any. */
export function mayBeDegrees(labels: readonly string[]): boolean {
  return labels.length > 2 && labels.every((label) => numberIn(label) !== null);
}

/** A name of its own for each set of codes, whatever characters the codes hold. */
function nameOf(codes: ReadonlySet<string>): string {
  return JSON.stringify([...codes].sort());
}

/** A decimal number, not so large that its square is none; null for anything else. */
function numberIn(text: string): number | null {
  const value = /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/iu.test(text) ? Number(text) : Number.NaN;
  return Math.abs(value) <= 1e100 ? value + 0 : null;
}

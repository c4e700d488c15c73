// Warnings computed from one table of lists, in the order in which a reader should weigh them.
import {
  type Caveat,
  type CaveatName,
  consistencyVerdict,
  type HiddenTotalMethod,
  type HiddenTotalStratum,
} from "#model/index.js";
import { printedInterval } from "#stats/index.js";
import { between, isolated, namesInEither } from "../names-in-sentences.js";
import { printedNumber } from "../printed-number.js";
import { smallestOverlap } from "./refusals.js";
import type { SecondEngines } from "./second-engines.js";

/** Of a list so much on another that one is probably taken from the other. */
const contained = 0.95;
/** Models within so many BIC of the best fit about as well (Raftery 1995, Sociological Methodology 25:111, table 6). */
const equallyGood = 2;
/** Their largest estimate over their smallest, from which they are said to disagree. */
const disagreement = 1.5;
/** The lower bound over the estimate under independence, from which people are said to differ in how visible they are. */
const uneven = 1.02;

/** What was found of a table of lists, before its warnings. */
export interface StratumFindings {
  readonly record: Omit<HiddenTotalStratum, "caveats">;
  readonly second: Pick<SecondEngines, "unsettled" | "atTheEdge">;
  /** Whether the best model leaves nothing to check it with. */
  readonly saturated: boolean;
  /** Names of the lists that were left out because they hold no case. */
  readonly empty: readonly string[];
}

export function stratumCaveats(findings: StratumFindings): readonly Caveat[] {
  return [
    emptyLists,
    containedLists,
    twoLists,
    smallOverlaps,
    unevenVisibility,
    boundAbove,
    modelsDisagree,
    methodsDisagree,
    saturatedModel,
    inconsistentLists,
    flaggedModels,
    failedResamples,
    unsettledChains,
    graphsAtTheEdge,
  ].flatMap((warn) => warn(findings));
}

type Warn = (findings: StratumFindings) => readonly Caveat[];

const emptyLists: Warn = ({ empty }) =>
  empty.length === 0 ? [] : caveat("estimate/empty-lists", { lists: namesInEither(empty) });

const containedLists: Warn = ({ record: { pairs, lists } }) => {
  const sizes = new Map(lists.map(({ name, size }) => [name, size]));
  return pairs.flatMap(({ lists: [one, other], both }) => {
    const [small, large] = sizes.get(one)! <= sizes.get(other)! ? [one, other] : [other, one];
    const size = sizes.get(small)!;
    if (both < smallestOverlap || both < contained * size) return [];
    return caveat("estimate/contained", {
      both: printedNumber(both),
      size: printedNumber(size),
      small: isolated(small),
      large: isolated(large),
    });
  });
};

const twoLists: Warn = ({ record: { lists } }) => (lists.length === 2 ? caveat("estimate/two-lists") : []);

const smallOverlaps: Warn = ({ record: { pairs, lists } }) => {
  if (lists.length < 3) return [];
  const small = pairs.filter(({ both }) => both < smallestOverlap);
  if (small.length === 0) return [];
  const named = small.map(
    ({ lists: [one, other], both }) => `${isolated(one)} + ${isolated(other)} (${both})`,
  );
  return caveat("estimate/small-overlaps", { least: smallestOverlap, pairs: named.join(between) });
};

const unevenVisibility: Warn = ({ record }) => {
  const bound = totalOf(record, "chao");
  const independence = totalOf(record, "independence");
  if (bound === null || independence === null || bound < uneven * independence) return [];
  return caveat("estimate/uneven-visibility", {
    bound: printedNumber(Math.floor(bound)),
    independence: printedNumber(independence),
  });
};

const boundAbove: Warn = ({ record: { answer } }) => {
  if (answer.kind !== "estimated" || answer.lowerBound <= answer.interval.high) return [];
  return caveat("estimate/bound-above", { bound: printedNumber(Math.floor(answer.lowerBound)) });
};

const modelsDisagree: Warn = ({ record: { models, observed } }) => {
  const totals = models.within
    .filter(({ bicAbove }) => bicAbove <= equallyGood)
    .flatMap(({ estimate }) => (estimate.kind === "figure" ? [estimate.value] : []));
  if (totals.length === 0) return [];
  const [low, high] = [Math.min(...totals), Math.max(...totals)];
  if (high < disagreement * low) return [];
  const printed = printedInterval(low, high, { finest: 1, least: observed });
  return caveat("estimate/models-disagree", {
    low: printedNumber(printed.low),
    high: printedNumber(printed.high),
  });
};

const methodsDisagree: Warn = ({ record }) => {
  if (record.answer.kind !== "estimated") return [];
  const { low, high } = record.answer.interval;
  return secondOpinions.flatMap(({ method, warning }) => {
    const value = totalOf(record, method);
    return value === null || (value >= low && value <= high)
      ? []
      : caveat(warning, { value: printedNumber(value) });
  });
};

const secondOpinions: readonly { readonly method: HiddenTotalMethod; readonly warning: CaveatName }[] = [
  { method: "stepwise", warning: "estimate/stepwise-disagrees" },
  { method: "graph averaging", warning: "estimate/graphs-disagree" },
  { method: "latent classes", warning: "estimate/classes-disagree" },
];

const saturatedModel: Warn = ({ saturated }) => (saturated ? caveat("estimate/saturated") : []);

const inconsistentLists: Warn = ({ record: { consistency } }) => {
  const named = (verdict: ReturnType<typeof consistencyVerdict>) =>
    consistency.filter((row) => consistencyVerdict(row) === verdict).map(({ list }) => list);
  const low = named("too low");
  const high = named("too high");
  return [
    ...(low.length > 0 ? caveat("estimate/lists-too-low", { lists: namesInEither(low) }) : []),
    ...(high.length > 0 ? caveat("estimate/lists-too-high", { lists: namesInEither(high) }) : []),
  ];
};

const flaggedModels: Warn = ({ record: { models } }) =>
  models.flagged.length === 0
    ? []
    : caveat("estimate/flagged-models", { count: models.flagged.length, tried: models.tried });

const failedResamples: Warn = ({ record: { bootstrap } }) =>
  bootstrap === null || bootstrap.failed === 0
    ? []
    : caveat("estimate/resamples-failed", { count: bootstrap.failed, resamples: bootstrap.resamples });

const unsettledChains: Warn = ({ second: { unsettled } }) =>
  unsettled === null
    ? []
    : caveat("estimate/chains-disagree", {
        rHat: unsettled.rHat.toFixed(2),
        draws: Math.floor(unsettled.effectiveSize),
      });

const graphsAtTheEdge: Warn = ({ second: { atTheEdge } }) =>
  atTheEdge ? caveat("estimate/graphs-at-the-edge") : [];

function totalOf({ methods }: StratumFindings["record"], wanted: HiddenTotalMethod): number | null {
  const figure = methods.find(({ method }) => method === wanted)?.figure;
  return figure?.kind === "figure" ? figure.value : null;
}

/** One caveat, as a list to be joined with others. */
export function caveat(name: CaveatName, values: Caveat["values"] = {}): readonly Caveat[] {
  return [{ name, values }];
}

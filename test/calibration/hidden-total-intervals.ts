// Intervals for hidden totals, tried where their assumptions hold.
import type { Figure } from "#model/index.js";
import { graphAverage } from "../../src/stats/hidden-totals/bayes/graph-average.js";
import { latentClassEstimate } from "../../src/stats/hidden-totals/bayes/latent-classes.js";
import { type CaptureTable, onAll } from "../../src/stats/hidden-totals/capture-table.js";
import { chaoLowerBound } from "../../src/stats/hidden-totals/chao.js";
import { comparedTotals } from "../../src/stats/hidden-totals/checks/compared-total.js";
import {
  bootstrapReplicates,
  jackknifeEstimates,
} from "../../src/stats/hidden-totals/log-linear/bootstrap-replicates.js";
import { hierarchicalModels } from "../../src/stats/hidden-totals/log-linear/hierarchical-model.js";
import {
  stepwiseJackknife,
  stepwiseReplicates,
} from "../../src/stats/hidden-totals/stepwise/stepwise-bootstrap.js";
import { stepwiseEstimate } from "../../src/stats/hidden-totals/stepwise/stepwise-estimate.js";
import { twoLists } from "../../src/stats/hidden-totals/two-lists.js";
import { bcaInterval, jackknifeAcceleration, type LeftOut } from "../../src/stats/resampling/bca-interval.js";
import { percentileInterval } from "../../src/stats/resampling/percentile-interval.js";
import { type Calibration, holds } from "./calibration.js";
import { type SimulatedPopulation, simulatedLists } from "./simulated-lists.js";

type Interval = { readonly low: number; readonly high: number } | null;

/** The interval of one draw of the lists; `repeat` seeds its resamples. */
type Method = (table: CaptureTable, repeat: number) => Interval;

const even: SimulatedPopulation = { people: 500, chances: [0.15, 0.2, 0.1, 0.12] };
const unequal: SimulatedPopulation = { people: 120, chances: [0.5, 0.1, 0.3, 0.08] };
const dependent: SimulatedPopulation = { people: 2000, chances: [0.15, 0.2, 0.1, 0.12], oddsOfSecond: 3 };
const sparse: SimulatedPopulation = { people: 3000, chances: [0.03, 0.06, 0.1, 0.05, 0.02, 0.04] };
const pair: SimulatedPopulation = { people: 300, chances: [0.3, 0.4] };
const unequalPair: SimulatedPopulation = { people: 200, chances: [0.5, 0.1] };
const smallPair: SimulatedPopulation = { people: 60, chances: [0.5, 0.15] };

/** Half a case added to each cell weighs much where few are on both: there the program gives no total at all. */
const cautious = { cover: [0.975, 0.995], because: "it is cautious with so few on both" } as const;

/** In 1,800 draws 97.5 to 98.3%: resamples pick models that the data themselves did not. */
const manyModels = { cover: [0.96, 0.995], because: "it answers to every model the resamples pick" } as const;

const models = hierarchicalModels(4);
const compared = comparedTotals(models);
const independent = comparedTotals(models.slice(0, 1));
const resamples = 500;

const sadinle: Method = (table) => {
  const [first, second, both] = [onAll(table, 0b01), onAll(table, 0b10), onAll(table, 0b11)];
  return twoLists({ first, second, both }).logit;
};
const independence: Method = (table) => intervalOf(independent(table).figure);
const lowerBound: Method = (table) => intervalOf(chaoLowerBound(table));
const leastBic: Method = (table) => intervalOf(compared(table).figure);
const stepwise: Method = (table) => intervalOf(stepwiseEstimate(table).figure);

const leastBicPercentile: Method = (table, repeat) =>
  percentileInterval(bootstrapReplicates(table, models, { seed: repeat, from: 0, to: resamples }).estimates);
const leastBicBca: Method = (table, repeat) => {
  const { estimates } = bootstrapReplicates(table, models, { seed: repeat, from: 0, to: resamples });
  return bcaOf(compared(table).figure, estimates, jackknifeEstimates(table, models));
};
const stepwisePercentile: Method = (table, repeat) =>
  percentileInterval(stepwiseReplicates(table, { seed: repeat, from: 0, to: resamples }).estimates);
const stepwiseBca: Method = (table, repeat) => {
  const { estimates } = stepwiseReplicates(table, { seed: repeat, from: 0, to: resamples });
  return bcaOf(stepwiseEstimate(table).figure, estimates, stepwiseJackknife(table) ?? []);
};
const graphs: Method = (table) => {
  const found = graphAverage(table);
  return found.kind === "graph average" ? found.interval : null;
};
const classes: Method = (table, repeat) => {
  const found = latentClassEstimate(table, { seed: repeat, mostSweeps: 20_000, enough: 100 });
  return found.kind === "latent classes" ? found.interval : null;
};

export const hiddenTotalIntervals: readonly Calibration[] = [
  of("two lists (Sadinle): 300 people", pair, sadinle, 4000),
  of("two lists (Sadinle): 200 people, one list small", unequalPair, sadinle, 4000),
  {
    ...of("two lists (Sadinle): 60 people, four or five on both", smallPair, sadinle, 4000),
    known: cautious,
  },
  of("independence: 500 people", even, independence, 3000),
  of("independence: 120 people, unequal lists", unequal, independence, 3000),
  of("lower bound (Chao): 500 people", even, lowerBound, 3000),
  of("least BIC, model taken for certain: 500 people", even, leastBic, 2000),
  of("least BIC, model taken for certain: two lists dependent", dependent, leastBic, 1000),
  { ...slow("least BIC, percentiles of resamples: 500 people", even, leastBicPercentile), known: manyModels },
  { ...slow("least BIC, BCa: 500 people", even, leastBicBca), known: manyModels },
  {
    ...slow("least BIC, percentiles of resamples: two lists dependent", dependent, leastBicPercentile),
    known: manyModels,
  },
  { ...slow("least BIC, BCa: two lists dependent", dependent, leastBicBca), known: manyModels },
  of("average over graphs: 500 people", even, graphs, 300),
  of("average over graphs: 120 people, unequal lists", unequal, graphs, 300),
  of("average over graphs: two lists dependent", dependent, graphs, 300),
  { ...of("latent classes: 500 people, one class", even, classes, 100), slow: true },
  of("stepwise, model taken for certain: six sparse lists", sparse, stepwise, 1000),
  slow("stepwise, percentiles of resamples: six sparse lists", sparse, stepwisePercentile),
  slow("stepwise, BCa: six sparse lists", sparse, stepwiseBca),
];

function of(what: string, population: SimulatedPopulation, method: Method, repeats: number): Calibration {
  return {
    what,
    repeats,
    trial: (random, repeat) => holds(method(simulatedLists(population, random), repeat), population.people),
  };
}

function slow(what: string, population: SimulatedPopulation, method: Method): Calibration {
  return { ...of(what, population, method, 400), slow: true };
}

function intervalOf(figure: Figure): Interval {
  return figure.kind === "figure" ? figure.interval : null;
}

function bcaOf(figure: Figure, estimates: Float64Array, leftOut: readonly LeftOut[]): Interval {
  const acceleration = jackknifeAcceleration(leftOut);
  if (figure.kind !== "figure" || acceleration === null) return null;
  return bcaInterval({ point: figure.value, estimates, acceleration });
}

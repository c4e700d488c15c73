// The shelf of statistics: agreement, hidden totals, trends, and what they stand on. Knows no study and no file.
export { type CaptureTable, captureTable, listSizes, observedTotal } from "./hidden-totals/capture-table.js";
export { type LinkageRow, linkageSensitivity } from "./hidden-totals/checks/linkage-sensitivity.js";
export { type SampleCoverage, sampleCoverage } from "./hidden-totals/coverage/sample-coverage.js";
export {
  type StepwiseReplicates,
  stepwiseJackknife,
  stepwiseReplicates,
} from "./hidden-totals/stepwise/stepwise-bootstrap.js";
export {
  type StepwiseEstimate,
  type StepwisePair,
  stepwiseEstimate,
} from "./hidden-totals/stepwise/stepwise-estimate.js";
export {
  type PrintedDigits,
  printedInterval,
  printedUnit,
  roundedDown,
  roundedTo,
  roundedUp,
} from "./printed-digits.js";
export { createRandom, type Random } from "./random/random.js";
export { bcaInterval, jackknifeAcceleration, type LeftOut } from "./resampling/bca-interval.js";
export { percentileInterval } from "./resampling/percentile-interval.js";
export { quantileOfSorted } from "./resampling/quantile.js";

// The shelf of statistics: agreement, hidden totals, trends, and what they stand on. Knows no study and no file.
export { type CohenKappa, cohenKappa } from "./agreement/cohen-kappa.js";
export { coincidenceMatrix, coincidencesOf } from "./agreement/coincidences.js";
export type { Continuum, Stretch } from "./agreement/continuum.js";
export type { Distance } from "./agreement/distance.js";
export { type FleissKappa, fleissKappa } from "./agreement/fleiss-kappa.js";
export { type GwetAc1, gwetAc1 } from "./agreement/gwet-ac1.js";
export { type KrippendorffAlpha, krippendorffAlpha } from "./agreement/krippendorff-alpha.js";
export { type PercentAgreement, percentAgreement } from "./agreement/percent-agreement.js";
export { notJudged, type Ratings, ratingsOf, ratingsOfCoders } from "./agreement/ratings.js";
export { setDistances } from "./agreement/set-distance.js";
export type { UAlphaOptions } from "./agreement/stretch-lengths.js";
export { type UAlpha, uAlpha, uAlphaInterval } from "./agreement/u-alpha.js";
export { alphaInterval, type Resampling } from "./agreement/unit-bootstrap.js";

export {
  type GraphAverage,
  type GraphAverageOptions,
  graphAverage,
} from "./hidden-totals/bayes/graph-average.js";
export {
  type LatentClassEstimate,
  type LatentClassOptions,
  latentClassEstimate,
  latentClassRun,
} from "./hidden-totals/bayes/latent-classes.js";
export { type CaptureTable, captureTable, listSizes, observedTotal } from "./hidden-totals/capture-table.js";
export { chaoLowerBound } from "./hidden-totals/chao.js";
export { type ConsistencyRow, internalConsistency } from "./hidden-totals/checks/internal-consistency.js";
export { type LinkageRow, linkageSensitivity } from "./hidden-totals/checks/linkage-sensitivity.js";
export { type SampleCoverage, sampleCoverage } from "./hidden-totals/coverage/coverage-estimates.js";
export {
  bootstrapReplicates,
  jackknifeEstimates,
  type Replicates,
} from "./hidden-totals/log-linear/bootstrap-replicates.js";
export {
  type CaptureModel,
  captureRegression,
  frequencyRegression,
  type Heterogeneity,
} from "./hidden-totals/log-linear/capture-model.js";
export { type FacialSets, loadFacialSets } from "./hidden-totals/log-linear/facial-set.js";
export { figureOf, fitModels, type ModelFit } from "./hidden-totals/log-linear/fit-models.js";
export {
  type HierarchicalModel,
  hierarchicalModel,
  hierarchicalModels,
  searchedModels,
} from "./hidden-totals/log-linear/hierarchical-model.js";
export { ModelSearch, type SelectionCriterion } from "./hidden-totals/log-linear/model-search.js";
export { type ProfileInterval, profileInterval } from "./hidden-totals/log-linear/profile-interval.js";
export { type ChosenModel, type Selection, selectModel } from "./hidden-totals/log-linear/select-model.js";
export { type UnseenEstimate, unseenEstimate } from "./hidden-totals/log-linear/unseen-regression.js";
export { mergeLists } from "./hidden-totals/merged-lists.js";
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
  type PairEstimate,
  pairEstimates,
  type TwoListEstimate,
  twoLists,
} from "./hidden-totals/two-lists.js";
export {
  type PrintedDigits,
  printedInterval,
  printedUnit,
  ratioUnit,
  roundedDown,
  roundedTo,
  roundedUp,
  thousandsApart,
} from "./printed-digits.js";
export { createRandom, type Random } from "./random/random.js";
export { type Design, designFrom } from "./regression/design.js";
export { bcaInterval, jackknifeAcceleration, type LeftOut } from "./resampling/bca-interval.js";
export { percentileInterval } from "./resampling/percentile-interval.js";
export { quantileOfSorted } from "./resampling/quantile.js";
export { type ChainLadder, chainLadder } from "./trends/chain-ladder.js";
export { changePointP, changePointSet, poissonChangePoint } from "./trends/change-point.js";
export { type CountRegression, countRegression, waldInterval } from "./trends/count-regression.js";
export { delayStabilityTest } from "./trends/delay-stability.js";
export { mannKendall } from "./trends/mann-kendall.js";
export { type NowcastBand, nowcastBand } from "./trends/nowcast-band.js";
export { type ReportingTriangle, reportedCases } from "./trends/reporting-triangle.js";
export { senSlope } from "./trends/sen-slope.js";
export { type DatedStretch, sharedCounts, sharesOf } from "./trends/shared-counts.js";

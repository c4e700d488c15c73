// The same trend among cases published equally long after they left. A change in how fast cases are published moves
// cases between these strata; a change in how many left shows in each of them.
import { notDefined, type TrendStratum } from "#model/index.js";
import { countRegression, designFrom, type ReportingTriangle } from "#stats/index.js";
import { fewest, ratioOf, trendDesign } from "./trend-models.js";
import type { TrendWindow } from "./trend-window.js";

/** Upper ends of the strata, in periods: at once, soon, later, much later. Neighbours with few cases are joined. */
const lastDelays = [0, 2, 5, 11, 23] as const;

/** A stratum of a dozen cases turns its sign by chance: of made-up rises one in eight was denied by such a stratum. */
const fewestCases = 20;

/**
 * Each stratum is counted over the cohorts that have been followed to its end. Delays that fewer than six cohorts have
 * been followed for are in no stratum.
 */
export function delayStrata(
  triangle: ReportingTriangle,
  window: TrendWindow,
  breaks: readonly number[],
  level: number,
): readonly TrendStratum[] {
  const strata: TrendStratum[] = [];
  let from = 0;
  for (const to of endsOf(triangle)) {
    const counts = cohortCounts(triangle, from, to);
    const cases = counts.reduce((sum, count) => sum + count, 0);
    if (counts.length < fewest.periods) break;
    if (cases < fewestCases) continue;
    const periods = Array.from(counts, (_, cohort) => window.first + cohort);
    const stretches = periods.map((period) => breaks.filter((start) => start <= period).length);
    const fit = countRegression(designFrom(trendDesign({ periods, unit: window.unit, stretches })), counts);
    const { ratio, p } =
      fit === null ? { ratio: notDefined("no estimate exists"), p: null } : ratioOf(fit, level);
    strata.push({ delay: { from, to }, cases, yearlyRatio: ratio, p });
    from = to + 1;
  }
  return strata;
}

function endsOf({ delays }: ReportingTriangle): readonly number[] {
  const within = lastDelays.filter((last) => last < delays - 1);
  return [...within, delays - 1];
}

/** Cases with a delay in the stratum, of each cohort that was followed to its end: the older cohorts. */
function cohortCounts(
  { delays, counts, followed }: ReportingTriangle,
  from: number,
  to: number,
): Float64Array {
  const cohorts = followed.findLastIndex((delay) => delay > to) + 1;
  return Float64Array.from({ length: cohorts }, (_, cohort) => {
    let sum = 0;
    for (let delay = from; delay <= to; delay++) sum += counts[cohort * delays + delay]!;
    return sum;
  });
}

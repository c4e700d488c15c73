// Regressions of counts, tests of trend, change points and chain ladders against published and independently computed
// figures. Tolerances are relative.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { type Design, designFrom } from "../../src/stats/regression/design.js";
import { inverseInformation, standardErrors } from "../../src/stats/regression/information.js";
import { poissonLogLikelihood } from "../../src/stats/regression/log-likelihood.js";
import {
  type NegativeBinomialFit,
  negativeBinomialRegression,
} from "../../src/stats/regression/negative-binomial-regression.js";
import {
  cameronTrivediTest,
  pearsonDispersion,
  poissonAgainstNegativeBinomial,
} from "../../src/stats/regression/over-dispersion.js";
import { PoissonRegression } from "../../src/stats/regression/poisson-regression.js";
import { chainLadder, ladderCells } from "../../src/stats/trends/chain-ladder.js";
import { changePointP, changePointSet, poissonChangePoint } from "../../src/stats/trends/change-point.js";
import { mannKendall } from "../../src/stats/trends/mann-kendall.js";
import { nowcastBand } from "../../src/stats/trends/nowcast-band.js";
import { pettittTest } from "../../src/stats/trends/pettitt.js";
import { followedToOneMoment, type ReportingTriangle } from "../../src/stats/trends/reporting-triangle.js";
import { senSlope } from "../../src/stats/trends/sen-slope.js";
import { projectRoot } from "../project-root.js";

export function publishedTrends(): void {
  describe("regression of counts", () => {
    regressionRows();
    quineRows();
    randomSeriesRows();
  });
  describe("rank tests of trend", mannKendallRows);
  describe("one change point", changePointRows);
  describe("chain ladder", () => {
    triangleRows();
    randomTriangleRows();
  });
}

interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

function read<File>(name: string): File {
  return JSON.parse(readFileSync(join(projectRoot, "test", "published", "trends", name), "utf8")) as File;
}

function rowsOf<Row>(name: string): readonly Row[] {
  return read<{ readonly rows: readonly Row[] }>(name).rows;
}

function valuesOf(name: string): Float64Array {
  return Float64Array.from(rowsOf<Series>("series.json").find((series) => series.name === name)!.values);
}

function assertNear(actual: number, expected: number, tolerance: number, what: string): void {
  const apart = Math.abs(actual - expected) / Math.max(Math.abs(expected), 1e-300);
  assert.ok(actual === expected || apart <= tolerance, `${what}: ${actual}, not ${expected}`);
}

function assertAllNear(
  actual: ArrayLike<number>,
  expected: readonly number[],
  tolerance: number,
  what: string,
) {
  assert.equal(actual.length, expected.length, what);
  for (const [index, value] of expected.entries())
    assertNear(actual[index]!, value, tolerance, `${what} ${index}`);
}

/** Compares every figure that the row states. */
function assertFigures(
  actual: Readonly<Record<string, number | ArrayLike<number>>>,
  expected: Readonly<Record<string, number | readonly number[]>>,
  tolerance: number,
): void {
  for (const [what, value] of Object.entries(expected)) {
    const found = actual[what];
    assert.ok(found !== undefined, `nothing gives ${what}`);
    if (typeof value === "number") assertNear(found as number, value, tolerance, what);
    else assertAllNear(found as ArrayLike<number>, value, tolerance, what);
  }
}

function poissonFigures(design: Design, counts: Float64Array, offset?: Float64Array) {
  const regression = new PoissonRegression();
  assert.equal(regression.fit(design, counts, { offset, tolerance: 1e-13 }), "fitted");
  const pearson = pearsonDispersion(counts, regression.means, design.columns)!;
  const test = cameronTrivediTest(counts, regression.means)!;
  const covariance = inverseInformation(design, regression.means)!;
  return {
    coefficients: regression.coefficients,
    standardErrors: standardErrors(covariance),
    quasiStandardErrors: standardErrors(covariance, pearson),
    deviance: regression.deviance,
    pearson,
    cameronTrivedi: [test.z, test.p, 1 + test.alpha],
    logLikelihood: poissonLogLikelihood(counts, regression.means),
  };
}

function negativeBinomialFit(
  design: Design,
  counts: Float64Array,
  offset?: Float64Array,
): NegativeBinomialFit {
  const fit = negativeBinomialRegression(design, counts, offset);
  assert.ok(fit.kind === "fitted", fit.kind);
  return fit;
}

function regressionRows(): void {
  interface Row {
    readonly series: string;
    readonly family: string;
    readonly obtained: string;
    readonly expected: Readonly<Record<string, number | readonly number[]>>;
    readonly tolerance: number;
  }
  for (const { series, family, obtained, expected, tolerance } of rowsOf<Row>("regressions.json"))
    it(`${series}, ${family} (${obtained})`, () => {
      const counts = valuesOf(series);
      const design = designFrom(Array.from(counts, (_, index) => [1, index + 1]));
      const poisson = poissonFigures(design, counts);
      if (family === "poisson") return assertFigures(poisson, expected, tolerance);
      const fit = negativeBinomialFit(design, counts);
      const ratio = poissonAgainstNegativeBinomial(poisson.logLikelihood, fit.logLikelihood);
      assertFigures(
        {
          coefficients: fit.coefficients,
          standardErrors: standardErrors(fit.covariance),
          theta: fit.theta,
          thetaStandardError: fit.thetaStandardError,
          twiceLogLikelihood: 2 * fit.logLikelihood,
          likelihoodRatio: ratio.statistic,
        },
        expected,
        tolerance,
      );
    });
}

function quineRows(): void {
  interface Group {
    readonly ethnicity: string;
    readonly sex: string;
    readonly age: string;
    readonly learner: string;
    readonly days: readonly number[];
  }
  interface Quine {
    readonly obtained: string;
    readonly rows: readonly Group[];
    readonly expected: Readonly<
      Record<"theta" | "thetaStandardError" | "twiceLogLikelihood", number> & { coefficients: number[] }
    >;
  }
  const { obtained, rows, expected } = read<Quine>("quine.json");
  it(`days absent from school, negative binomial (${obtained})`, () => {
    const yes = (condition: boolean) => (condition ? 1 : 0);
    const design = rows.flatMap(({ ethnicity, sex, age, learner, days }) => {
      const [male, other, slow] = [yes(sex === "M"), yes(ethnicity === "N"), yes(learner === "SL")];
      const nested = ["F1", "F2", "F3"].map((group) => yes(age === group));
      const terms = [...nested, other, slow, other * slow].flatMap((term) => [
        (1 - male) * term,
        male * term,
      ]);
      return days.map(() => [1, male, ...terms]);
    });
    const fit = negativeBinomialFit(designFrom(design), Float64Array.from(rows.flatMap(({ days }) => days)));
    assertNear(fit.theta, expected.theta, 1e-6, "theta");
    assertNear(2 * fit.logLikelihood, expected.twiceLogLikelihood, 1e-9, "2 log-likelihood");
    assertAllNear(fit.coefficients, expected.coefficients, 1e-6, "coefficient");
    // MASS prints the standard error of the last step but one of its Newton iterations: 0.212865 for 0.212869.
    assertNear(fit.thetaStandardError, expected.thetaStandardError, 2e-5, "standard error of theta");
  });
}

interface RandomSeries {
  readonly counts: readonly number[];
  readonly exposure: readonly number[];
  readonly poisson: Readonly<Record<string, number | readonly number[]>>;
  readonly negativeBinomial?: Readonly<Record<string, number | readonly number[]>>;
  readonly mannKendall: Readonly<Record<"s" | "variance" | "z" | "p", number>>;
  readonly tau: number;
  readonly senSlope: number;
}

function randomSeriesRows(): void {
  const { obtained, rows } = read<{ obtained: string; rows: readonly RandomSeries[] }>("random-series.json");
  it(`${rows.length} random series with exposure (${obtained})`, () => {
    for (const row of rows) {
      const counts = Float64Array.from(row.counts);
      const offset = Float64Array.from(row.exposure, Math.log);
      const design = designFrom(row.counts.map((_, month) => [1, month / 12]));
      assertFigures(poissonFigures(design, counts, offset), row.poisson, 1e-8);
      if (row.negativeBinomial === undefined) continue;
      const { coefficients, theta, logLikelihood } = negativeBinomialFit(design, counts, offset);
      assertFigures({ coefficients, theta, logLikelihood }, row.negativeBinomial, 1e-6);
    }
  });
  it(`their rank tests (${obtained})`, () => {
    for (const row of rows) {
      const { tau, ...test } = mannKendall(row.counts)!;
      assertFigures({ ...test, tau }, { ...row.mannKendall, tau: row.tau }, 1e-9);
      const months = row.counts.map((_, month) => month);
      assertNear(senSlope(row.counts, months)!.slope, row.senSlope, 1e-12, "slope");
    }
  });
}

function mannKendallRows(): void {
  interface Row {
    readonly series: string;
    readonly obtained: string;
    readonly expected: Readonly<Record<string, number | readonly number[]>>;
    readonly tolerance: number;
  }
  for (const { series, obtained, expected, tolerance } of rowsOf<Row>("mann-kendall.json"))
    it(`${series} (${obtained})`, () => {
      const values = valuesOf(series);
      const test = mannKendall(values)!;
      const { slope, interval } = senSlope(
        values,
        Array.from(values, (_, year) => year),
      )!;
      if (expected["s"] !== undefined) assert.equal(test.s, expected["s"]);
      assertFigures({ ...test, slope, interval: [interval!.low, interval!.high] }, expected, tolerance);
    });
}

function changePointRows(): void {
  interface Row {
    readonly series: string;
    readonly kind: "poisson" | "pettitt";
    readonly obtained: string;
    readonly expected: Readonly<Record<string, number | readonly number[]>>;
    readonly tolerance: number;
  }
  for (const { series, kind, obtained, expected, tolerance } of rowsOf<Row>("change-points.json"))
    it(`${series}, ${kind} (${obtained})`, () => {
      const values = valuesOf(series);
      const found = kind === "poisson" ? changePointFigures(values) : pettittTest(values)!;
      assert.equal(found.at, expected["at"]);
      assertFigures({ ...found }, expected, tolerance);
    });

  it("coal: no resample of one rate gives as large a ratio (R: p = .0001 with 9,999 resamples)", () => {
    assert.equal(changePointP(valuesOf("coal"), { theta: null, seed: 1, resamples: 999 }), 0.001);
  });
}

function changePointFigures(values: Float64Array) {
  const found = poissonChangePoint(values)!;
  const { at, before, after, likelihoodRatio, profile } = found;
  return { at, before, after, likelihoodRatio, profile, set: changePointSet(found, false) };
}

function triangleFrom(cells: readonly (readonly number[])[]): ReportingTriangle {
  const delays = Math.max(...cells.map((row) => row.length));
  return {
    cohorts: cells.length,
    delays,
    counts: Float64Array.from(cells.flatMap((row) => Array.from({ length: delays }, (_, j) => row[j] ?? 0))),
    followed: Int32Array.from(cells, (row) => row.length),
  };
}

function toCome({ expected, reported }: ReturnType<typeof chainLadder>): number {
  return expected.reduce<number>((sum, value, cohort) => sum + value! - reported[cohort]!, 0);
}

/** 2 Σ y log(y/μ) − (y − μ) over the known cells. */
function devianceOf(triangle: ReportingTriangle): number {
  const cells = ladderCells(triangle, chainLadder(triangle));
  let sum = 0;
  for (let cohort = 0; cohort < triangle.cohorts; cohort++)
    for (let delay = 0; delay < triangle.followed[cohort]!; delay++) {
      const at = cohort * triangle.delays + delay;
      const [count, mean] = [triangle.counts[at]!, cells[at]!];
      sum += 2 * ((count > 0 ? count * Math.log(count / mean) : 0) - (count - mean));
    }
  return sum;
}

function triangleRows(): void {
  interface Row {
    readonly name: string;
    readonly citation: string;
    readonly obtained: string;
    readonly cells: readonly (readonly number[])[];
    readonly expected: Readonly<Record<string, number | readonly number[]>>;
  }
  const [claims, aids] = rowsOf<Row>("triangles.json") as [Row, Row];
  const triangle = triangleFrom(claims.cells);
  it(`${claims.name}: 18,680,856 to come, as printed (${claims.citation}; ${claims.obtained})`, () => {
    const ladder = chainLadder(triangle);
    assert.equal(Math.round(toCome(ladder)), 18_680_856);
    const { expected: ultimate, dispersion } = ladder;
    assertFigures(
      {
        toCome: toCome(ladder),
        factors: ladder.factors.map((factor) => factor!),
        ultimate: ultimate.map((value) => value!),
        dispersion: dispersion!,
      },
      claims.expected,
      1e-8,
    );
  });

  it("Taylor–Ashe: the standard error of what is to come is about 16% (England & Verrall 1999: 16%)", () => {
    const band = nowcastBand(triangle, chainLadder(triangle), { seed: 1, resamples: 999, level: 0.95 });
    const share = band.toCome.standardError / 18_680_856;
    assert.ok(share > 0.145 && share < 0.18, `${share}`);
  });

  it(`${aids.name}: cases expected and deviance (${aids.citation}; ${aids.obtained})`, () => {
    const reports = triangleFrom(aids.cells);
    const ladder = chainLadder(reports);
    assertAllNear(
      ladder.expected.map((value) => value!),
      aids.expected["ultimate"] as number[],
      1e-9,
      "cohort",
    );
    assertNear(devianceOf(reports), aids.expected["deviance"] as number, 1e-8, "deviance");
  });
}

function randomTriangleRows(): void {
  interface Row {
    readonly cohorts: number;
    readonly delays: number;
    readonly counts: readonly number[];
    readonly toCome: number;
    readonly dispersion: number;
  }
  const { obtained, rows } = read<{ obtained: string; rows: readonly Row[] }>("random-triangles.json");
  it(`${rows.length} random triangles are the quasi-Poisson regression of cohort and delay (${obtained})`, () => {
    for (const { cohorts, delays, counts, ...expected } of rows) {
      const followed = followedToOneMoment(cohorts, delays);
      const ladder = chainLadder({ cohorts, delays, counts: Float64Array.from(counts), followed });
      assertFigures({ toCome: toCome(ladder), dispersion: ladder.dispersion! }, expected, 1e-8);
    }
  });
}

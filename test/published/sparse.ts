// Sparse lists, sample coverage and the checks of an estimate against figures of other programs on published tables.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import {
  type CaptureTable,
  captureTable,
  observedTotal,
} from "../../src/stats/hidden-totals/capture-table.js";
import { internalConsistency } from "../../src/stats/hidden-totals/checks/internal-consistency.js";
import { sampleCoverage } from "../../src/stats/hidden-totals/coverage/coverage-estimates.js";
import { PairModels } from "../../src/stats/hidden-totals/stepwise/pair-model.js";
import { stepwiseJackknife } from "../../src/stats/hidden-totals/stepwise/stepwise-bootstrap.js";
import { stepwiseEstimate } from "../../src/stats/hidden-totals/stepwise/stepwise-estimate.js";
import {
  bcaInterval,
  biasCorrection,
  jackknifeAcceleration,
} from "../../src/stats/resampling/bca-interval.js";
import { projectRoot } from "../project-root.js";

interface Known<Input, Expected> {
  readonly name: string;
  readonly citation: string;
  readonly obtained: string;
  readonly input: Input;
  readonly expected: Expected;
  readonly tolerance: number;
}

/** History, one figure a list, to count. */
interface Lists {
  readonly lists: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

type Pairs = readonly (readonly number[])[];

export function publishedSparse(): void {
  describe("sparse lists, stepwise", () => {
    stepwiseRows();
    existenceRows();
    resampleRows();
    bcaRows();
  });
  describe("sample coverage", coverageRows);
  describe("internal consistency", consistencyRows);
}

function stepwiseRows(): void {
  interface Expected {
    readonly pairs: Pairs;
    readonly emptyPairs: Pairs;
    readonly total: number;
    readonly low: number;
    readonly high: number;
    readonly deviance: number;
    readonly independence: number;
  }
  const records = read<Known<Lists, Expected> & { readonly intervalTolerance: number }>("stepwise");
  for (const { name, obtained, input, expected, tolerance, intervalTolerance } of records)
    it(`${name}: the same pairs, total and interval (${obtained})`, () => {
      const table = tableOf(input);
      const { figure, pairs, deviance } = stepwiseEstimate(table);
      const empty = pairs.filter((pair) => pair.empty).map(({ lists }) => lists);
      const filled = pairs.filter((pair) => !pair.empty).map(({ lists }) => lists);
      assert.deepEqual(filled, expected.pairs);
      assert.deepEqual([...empty].sort(), [...expected.emptyPairs].sort());
      assert.ok(figure.kind === "figure" && figure.interval !== null);
      assertClose(figure.value, expected.total, tolerance);
      assertClose(figure.interval.low, expected.low, intervalTolerance);
      assertClose(figure.interval.high, expected.high, intervalTolerance);
      assertClose(deviance ?? 0, expected.deviance, tolerance);
      const independence = stepwiseEstimate(table, { threshold: 0 }).figure;
      assertClose(independence.kind === "figure" ? independence.value : 0, expected.independence, tolerance);
    });
}

function existenceRows(): void {
  type Input = Lists & { readonly models: readonly Pairs[] };
  for (const { name, obtained, input, expected } of read<Known<Input, { codes: readonly number[] }>>(
    "existence",
  ))
    it(`${name}: which models have an estimate (${obtained})`, () => {
      const models = new PairModels(input.lists.length);
      const fitted = input.models.map((pairs) =>
        models.fit(
          tableOf(input),
          pairs.map((lists) => lists.reduce((mask, list) => mask | (1 << list), 0)),
        ),
      );
      assert.deepEqual(
        fitted,
        expected.codes.map((code) => code === 0),
      );
    });
}

function resampleRows(): void {
  interface Input {
    readonly lists: readonly string[];
    readonly histories: readonly string[];
    readonly counts: readonly (readonly number[])[];
  }
  const records = read<Known<Input, { readonly totals: readonly number[] }>>("resamples");
  for (const { name, obtained, input, expected, tolerance } of records)
    it(`${name}: ${input.counts.length} resamples, each with its own choice (${obtained})`, () => {
      for (const [index, counts] of input.counts.entries()) {
        const rows = input.histories.map((history, cell) => [history, counts[cell]!] as const);
        const { figure } = stepwiseEstimate(
          tableOf({ lists: input.lists, counts: Object.fromEntries(rows) }),
        );
        assertClose(figure.kind === "figure" ? figure.value : 0, expected.totals[index]!, tolerance);
      }
    });
}

function bcaRows(): void {
  interface Input {
    readonly point: number;
    readonly estimates: readonly number[];
  }
  interface Expected {
    readonly bias: number;
    readonly acceleration: number;
    readonly quantiles: readonly (readonly [at: number, value: number])[];
  }
  const tables = new Map(read<Known<Lists, unknown>>("stepwise").map(({ name, input }) => [name, input]));
  for (const { name, obtained, input, expected, tolerance } of read<Known<Input, Expected>>("bca"))
    it(`${name}: bias, acceleration and BCa ends from stored resamples (${obtained})`, () => {
      assertClose(biasCorrection(input.point, input.estimates), expected.bias, tolerance);
      const leftOut = stepwiseJackknife(tableOf(tables.get(name)!));
      assertClose(jackknifeAcceleration(leftOut ?? []) ?? 0, expected.acceleration, tolerance);
      const ends = new Map(expected.quantiles);
      for (const at of [0.025, 0.05, 0.1, 0.16]) {
        const level = 1 - 2 * at;
        const interval = bcaInterval({ ...input, acceleration: expected.acceleration, level });
        assertClose(interval?.low ?? 0, ends.get(at)!, tolerance);
        assertClose(interval?.high ?? 0, ends.get(Number((1 - at).toFixed(3)))!, tolerance);
      }
    });
}

function coverageRows(): void {
  type Expected = Readonly<
    Record<"observed" | "seenElsewhere" | "coverage" | "independence" | "low" | "high", number>
  >;
  for (const { name, obtained, input, expected, tolerance } of read<Known<Lists, Expected>>("coverage"))
    it(`${name}: coverage and the three totals (${obtained})`, () => {
      const answer = sampleCoverage(tableOf(input));
      const value = (figure: typeof answer.low): number => (figure.kind === "figure" ? figure.value : 0);
      assert.equal(observedTotal(tableOf(input)), expected.observed);
      assert.equal(answer.seenElsewhere.toFixed(3), expected.seenElsewhere.toFixed(3));
      assert.equal(value(answer.coverage).toFixed(3), expected.coverage.toFixed(3));
      assertClose(value(answer.coverage), answer.seenElsewhere / expected.independence, tolerance);
      for (const total of ["independence", "low", "high"] as const)
        assertClose(value(answer[total]), expected[total], tolerance);
    });
}

function consistencyRows(): void {
  interface Row {
    readonly known: number;
    readonly seenElsewhere: number;
    readonly model: string;
    readonly total: number;
    readonly ratio: number;
  }
  const records = read<Known<Lists, { readonly rows: readonly Row[] }>>("consistency");
  for (const { name, obtained, input, expected, tolerance } of records)
    it(`${name}: each list's size as the others tell it (${obtained})`, () => {
      for (const [list, row] of internalConsistency(tableOf(input)).entries()) {
        const { known, seenElsewhere, model, total, ratio } = expected.rows[list]!;
        assert.deepEqual([row.known, row.seenElsewhere], [known, seenElsewhere]);
        assert.equal(row.model, inNumbersOfTheTable(model, list));
        assertClose(row.estimate.kind === "figure" ? row.estimate.value : 0, total, tolerance);
        assertClose(row.ratio ?? 0, ratio, tolerance);
      }
    });
}

/** The other program numbers the three lists that are left from 1. */
function inNumbersOfTheTable(model: string, list: number): string {
  return model.replace(/\d/gu, (number) => String(Number(number) + (Number(number) > list ? 1 : 0)));
}

function tableOf({ lists, counts }: Lists): CaptureTable {
  return captureTable(
    lists.length,
    Object.entries(counts).map(([history, count]) => [
      Number.parseInt([...history].reverse().join(""), 2),
      count,
    ]),
  );
}

function read<Row>(name: string): readonly Row[] {
  return JSON.parse(readFileSync(join(projectRoot, `test/published/sparse/${name}.json`), "utf8"));
}

function assertClose(got: number, expected: number, tolerance: number): void {
  assert.ok(Math.abs(got - expected) <= tolerance * Math.abs(expected), `${got}, not ${expected}`);
}

// Bayesian estimates of hidden totals against values of the packages their authors wrote.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import {
  effectiveSize,
  quantileEffectiveSize,
  rHat,
} from "../../src/stats/hidden-totals/bayes/convergence.js";
import { graphAverage } from "../../src/stats/hidden-totals/bayes/graph-average.js";
import type { TotalPrior } from "../../src/stats/hidden-totals/bayes/graph-posterior.js";
import { latentClassEstimate } from "../../src/stats/hidden-totals/bayes/latent-classes.js";
import { type CaptureTable, captureTable } from "../../src/stats/hidden-totals/capture-table.js";
import { projectRoot } from "../project-root.js";

interface PublishedTable {
  readonly lists: number;
  /** By history, a figure a list: "1010". */
  readonly counts: Readonly<Record<string, number>>;
}
interface GraphAveraging {
  readonly obtained: string;
  readonly tables: Readonly<Record<string, PublishedTable>>;
  readonly rows: readonly {
    readonly table: string;
    readonly delta: number;
    readonly prior: TotalPrior;
    readonly most: number;
    readonly expected: {
      readonly mean: number;
      readonly median: number;
      readonly low: number;
      readonly high: number;
      readonly mode: number;
      readonly graphs: readonly number[];
    };
  }[];
}

interface LatentClasses {
  readonly obtained: string;
  readonly table: string;
  readonly runs: readonly { readonly low: number; readonly median: number; readonly high: number }[];
}
interface Convergence {
  readonly obtained: string;
  readonly rows: readonly {
    readonly chains: string;
    readonly draws: readonly (readonly number[])[];
    readonly rHat: number;
    readonly effectiveSize: number;
    readonly lowEnd: number;
    readonly highEnd: number;
  }[];
}

/** Runs until they settle only where the environment says `ISNAD_NIGHTLY=1`; else short ones, whose ends are rougher. */
const nightly = process.env["ISNAD_NIGHTLY"] === "1";

export function publishedBayes(): void {
  publishedGraphAveraging();
  publishedLatentClasses();
  publishedConvergence();
}

function publishedGraphAveraging(): void {
  const { obtained, tables, rows }: GraphAveraging = read("graph-averaging.json");
  describe(`averaging over decomposable graphs, ${obtained}`, () => {
    for (const { table, delta, prior, most, expected } of rows)
      it(`${table}, ${delta} prior cases a cell, ${prior.kind}`, () => {
        const hidden = { least: 1, most };
        const found = graphAverage(tableOf(tables[table]!), { delta, prior, hidden });
        assert.ok(found.kind === "graph average");
        const { median, mode, interval } = found;
        assert.deepEqual([median, mode], [expected.median, expected.mode]);
        assert.deepEqual(interval, { low: expected.low, high: expected.high, level: 0.95 });
        assertDigits(found.mean, expected.mean);
        for (const [index, posterior] of expected.graphs.entries())
          assertDigits(found.graphs[index]!.posterior, posterior);
      });
  });
}

function publishedLatentClasses(): void {
  const { obtained, table, runs }: LatentClasses = read("latent-classes.json");
  const { tables }: GraphAveraging = read("graph-averaging.json");
  const mean = (end: "low" | "median" | "high") => runs.reduce((sum, run) => sum + run[end] / runs.length, 0);
  const seeds = nightly ? [1, 2, 3] : [1];
  describe(`latent classes, ${obtained}`, () => {
    for (const seed of seeds)
      it(`${table}, seed ${seed}, ${nightly ? "until it settles" : "10,000 sweeps of each chain"}`, () => {
        const run = nightly ? { seed } : { seed, mostSweeps: 10_000 };
        const found = latentClassEstimate(tableOf(tables[table]!), run);
        assert.ok(found.kind === "latent classes");
        assertShare(found.median, mean("median"), 0.03);
        assertShare(found.interval.low, mean("low"), nightly ? 0.08 : 0.15);
        assertShare(found.interval.high, mean("high"), nightly ? 0.08 : 0.15);
      });
  });
}

function publishedConvergence(): void {
  const { obtained, rows }: Convergence = read("convergence.json");
  describe(`agreement of chains, ${obtained}`, () => {
    for (const { chains, draws, ...expected } of rows)
      it(`chains ${chains}`, () => {
        const made = draws.map((chain) => Float64Array.from(chain));
        assertShare(rHat(made), expected.rHat, 1e-12);
        assertShare(effectiveSize(made), expected.effectiveSize, 0.04);
        assertShare(quantileEffectiveSize(made, 0.1), expected.lowEnd, 0.1);
        assertShare(quantileEffectiveSize(made, 0.9), expected.highEnd, 0.1);
      });
  });
}

function assertDigits(got: number, expected: number): void {
  assertShare(got, expected, 5e-9);
}

function assertShare(got: number, expected: number, share: number): void {
  assert.ok(Math.abs(got - expected) <= share * Math.abs(expected), `${got}, not ${expected}`);
}

function tableOf({ lists, counts }: PublishedTable): CaptureTable {
  const history = (figures: string) => Number.parseInt([...figures].reverse().join(""), 2);
  return captureTable(
    lists,
    Object.entries(counts).map(([figures, count]) => [history(figures), count]),
  );
}

function read(name: string) {
  return JSON.parse(readFileSync(join(projectRoot, "test/published/bayes", name), "utf8"));
}

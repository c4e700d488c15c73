// Bayesian estimates of hidden totals against values of the packages their authors wrote.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { graphAverage } from "../../src/stats/hidden-totals/bayes/graph-average.js";
import type { TotalPrior } from "../../src/stats/hidden-totals/bayes/graph-posterior.js";
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

export function publishedBayes(): void {
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

function assertDigits(got: number, expected: number): void {
  assert.ok(Math.abs(got - expected) <= 5e-9 * Math.abs(expected), `${got}, not ${expected}`);
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

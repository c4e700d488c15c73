import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { captureTable, observedTotal } from "../capture-table.js";
import { decomposableGraphs } from "./decomposable-graphs.js";
import { graphAverage } from "./graph-average.js";
import { graphPeaks, graphPosterior } from "./graph-posterior.js";
import { hiddenGrid } from "./hidden-grid.js";

/** Tables of three or four lists with some overlap. */
const tables = fc.integer({ min: 3, max: 4 }).chain((lists) =>
  fc
    .array(fc.integer({ min: 1, max: 60 }), { minLength: 2 ** lists - 1, maxLength: 2 ** lists - 1 })
    .map((counts) =>
      captureTable(
        lists,
        counts.map((count, index) => [index + 1, count] as const),
      ),
    ),
);

function averaged(...asked: Parameters<typeof graphAverage>) {
  const found = graphAverage(...asked);
  assert.ok(found.kind === "graph average", JSON.stringify(found));
  return found;
}

describe("decomposable graphs", () => {
  it("are 8 over three lists, 61 over four, 822 over five, none twice", () => {
    for (const [lists, many] of [
      [1, 1],
      [2, 2],
      [3, 8],
      [4, 61],
      [5, 822],
    ] as const) {
      const graphs = decomposableGraphs(lists);
      assert.equal(graphs.length, many);
      assert.equal(new Set(graphs.map(({ name }) => name)).size, many);
    }
  });

  it("bear the names of their log-linear models, and leave out the ring of four", () => {
    const names = decomposableGraphs(4).map(({ name }) => name);
    for (const name of ["[1,2,3,4]", "[12,23,34]", "[123,34]", "[123,134]", "[1234]"])
      assert.ok(names.includes(name), name);
    assert.ok(!names.includes("[12,14,23,34]"));
  });
});

describe("the average over graphs", () => {
  it("is at least what was counted, in order, with posteriors of at most one", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { median, mean, interval, graphs, edgeMass } = averaged(table);
        const observed = observedTotal(table);
        assert.ok(observed <= interval.low && interval.low <= median && median <= interval.high);
        assert.ok(mean >= observed);
        assert.ok(edgeMass >= 0 && edgeMass < 0.025);
        assert.ok(graphs.reduce((sum, graph) => sum + graph.posterior, 0) <= 1 + 1e-12);
        for (let rank = 1; rank < graphs.length; rank++)
          assert.ok(graphs[rank - 1]!.posterior >= graphs[rank]!.posterior);
      }),
      { numRuns: 8 },
    );
  });

  it("does not change when the lists change their order", () => {
    const turn = (history: number) => ((history << 1) | (history >> 2)) & 7;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 7, maxLength: 7 }), (counts) => {
        const plain = averaged(
          captureTable(
            3,
            counts.map((count, index) => [index + 1, count] as const),
          ),
        );
        const turned = averaged(
          captureTable(
            3,
            counts.map((count, index) => [turn(index + 1), count] as const),
          ),
        );
        assert.ok(Math.abs(plain.mean - turned.mean) < 1e-8 * plain.mean);
        assert.deepEqual(plain.interval, turned.interval);
      }),
      { numRuns: 5 },
    );
  });

  it("finds independent lists independent, and the total they were made from", () => {
    const chances = [0.4, 0.3, 0.5];
    const rows = Array.from({ length: 7 }, (_, index) => {
      const seen = chances.reduce(
        (product, chance, list) => product * (((index + 1) >> list) & 1 ? chance : 1 - chance),
        1,
      );
      return [index + 1, Math.round(5000 * seen)] as const;
    });
    const { median, interval, graphs } = averaged(captureTable(3, rows));
    assert.equal(graphs[0]!.graph, "[1,2,3]");
    assert.ok(Math.abs(median - 5000) < 50 && interval.low < 5000 && interval.high > 5000);
  });

  it("is the same on steps as number by number", () => {
    const table = captureTable(3, [
      [1, 900],
      [2, 800],
      [4, 700],
      [3, 30],
      [5, 20],
      [6, 25],
      [7, 3],
    ]);
    const most = 40_959;
    const exact = {
      hidden: Float64Array.from({ length: most + 1 }, (_, hidden) => hidden),
      width: new Float64Array(most + 1).fill(1),
    };
    const means = [exact, hiddenGrid(0, most)].map((grid) => {
      const setting = { delta: 1 / 8, prior: { kind: "one over total" } as const, grid };
      const { mass } = graphPosterior(
        table,
        decomposableGraphs(3),
        setting,
        graphPeaks(table, decomposableGraphs(3), setting)[0]!,
      );
      return mass.reduce((sum, share, point) => sum + share * grid.hidden[point]!, 0);
    });
    assert.ok(Math.abs(means[0]! / means[1]! - 1) < 1e-8, `${means}`);
  });

  it("says so where the far end of the posterior is out of reach", () => {
    const table = captureTable(3, [
      [1, 40],
      [2, 40],
      [4, 40],
      [3, 1],
    ]);
    assert.deepEqual(graphAverage(table, { hidden: { least: 0, most: 300 } }), {
      kind: "not defined",
      because: "not identifiable",
    });
  });

  it("is not defined for other numbers of lists, for no cases, and without overlap", () => {
    assert.deepEqual(
      graphAverage(
        captureTable(2, [
          [1, 5],
          [3, 9],
        ]),
      ),
      { kind: "not defined", because: "wrong number of lists" },
    );
    assert.deepEqual(
      graphAverage(
        captureTable(6, [
          [1, 5],
          [3, 9],
        ]),
      ),
      { kind: "not defined", because: "wrong number of lists" },
    );
    assert.deepEqual(graphAverage(captureTable(3, [])), { kind: "not defined", because: "no observations" });
    assert.deepEqual(
      graphAverage(
        captureTable(3, [
          [1, 5],
          [2, 9],
          [4, 3],
        ]),
      ),
      { kind: "not defined", because: "no overlap" },
    );
  });
});

describe("the grid of hidden cases", () => {
  it("leaves no number out and counts none twice", () => {
    fc.assert(
      fc.property(fc.nat(5), fc.integer({ min: 5, max: 5_000_000 }), (least, most) => {
        const { hidden, width } = hiddenGrid(least, most);
        let next = least;
        for (let point = 0; point < hidden.length; point++) {
          assert.equal(hidden[point]! - (width[point]! - 1) / 2, next);
          next += width[point]!;
        }
        assert.ok(next > most && next <= most * (1 + 1 / 8192) + 1);
      }),
      { numRuns: 8 },
    );
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type HiddenTotal, hiddenTotalSchema, type Making } from "#model/index.js";
import { captureTable } from "#stats/index.js";
import { estimateHiddenTotal } from "./estimate-hidden-total.js";
import { type EstimationJob, estimationAnswer, type RunJob } from "./estimation-job.js";
import type { HiddenTotalInput, ListOrigins } from "./hidden-total-input.js";

const making: Making = { isnad: "test", files: [], columns: [], options: {}, seed: null, caveats: [] };
const options = { seed: 7, resamples: 100, level: 0.95, making };
const notStated: ListOrigins = { kind: "not stated", merged: [], suspected: [], unknown: [] };

const three = captureTable(3, [
  [0b001, 60],
  [0b010, 45],
  [0b100, 38],
  [0b011, 14],
  [0b101, 12],
  [0b110, 9],
  [0b111, 4],
]);

function input(extra: Partial<HiddenTotalInput> = {}): HiddenTotalInput {
  return {
    of: null,
    lists: ["وكالة", "Court", "Hospital"].map((name) => ({ name, columns: [name] })),
    strata: [{ stratum: null, table: three }],
    window: null,
    outside: 0,
    undated: 0,
    unlisted: 0,
    origins: notStated,
    ...extra,
  };
}

const caveatsOf = (record: HiddenTotal) => record.making.caveats.map(({ name }) => name);

describe("estimating a hidden total", () => {
  it("gives a record of its schema that leads with an interval around its point, and asks about origins", async () => {
    const record = await estimateHiddenTotal(input(), options);
    hiddenTotalSchema.parse(record);
    const { answer } = record.whole;
    assert.ok(answer.kind === "estimated");
    assert.ok(answer.interval.low <= answer.point && answer.point <= answer.interval.high);
    assert.ok(answer.interval.low >= record.whole.observed);
    assert.ok(caveatsOf(record).includes("estimate/origins-not-stated"));
    assert.match(record.sentence.ar, /مجال 95%/u);
  });

  it("gives the same digits whoever runs the jobs, and in whatever order they end", async () => {
    let asked = 0;
    const late: RunJob = async (job) => {
      if (++asked % 2 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      return estimationAnswer(job);
    };
    assert.deepEqual(
      await estimateHiddenTotal(input(), options, late),
      await estimateHiddenTotal(input(), options),
    );
  });

  it("merges lists of one origin before anything is fitted", async () => {
    const origins: ListOrigins = { ...notStated, kind: "known", merged: [["وكالة", "Court"]] };
    const { whole } = await estimateHiddenTotal(input({ origins }), options);
    assert.deepEqual(
      whole.lists.map(({ name, size, columns }) => [name, size, columns]),
      [
        ["وكالة + Court", 144, ["وكالة", "Court"]],
        ["Hospital", 63, ["Hospital"]],
      ],
    );
    assert.ok(whole.caveats.some(({ name }) => name === "estimate/two-lists"));
  });

  it("takes lists for one that two merges hang together", async () => {
    const merged = [
      ["وكالة", "Court"],
      ["Court", "Hospital"],
    ];
    const { whole } = await estimateHiddenTotal(input({ origins: { ...notStated, merged } }), options);
    assert.deepEqual(
      whole.lists.map(({ columns }) => columns),
      [["وكالة", "Court", "Hospital"]],
    );
  });

  it("refuses where all lists rest on one origin, and runs nothing slow for it", async () => {
    const origins: ListOrigins = { ...notStated, kind: "known", merged: [["وكالة", "Court", "Hospital"]] };
    const asked: EstimationJob["kind"][] = [];
    const watching: RunJob = async (job) => {
      asked.push(job.kind);
      return estimationAnswer(job);
    };
    const { whole } = await estimateHiddenTotal(input({ origins }), options, watching);
    assert.ok(whole.answer.kind === "cannot be estimated" && whole.answer.because === "one list");
    assert.deepEqual(asked, []);
  });

  it("estimates each stratum apart, and says that they need not add up", async () => {
    const strata = [
      { stratum: null, table: three },
      {
        stratum: "نساء",
        table: captureTable(3, [
          [0b001, 9],
          [0b011, 2],
        ]),
      },
    ] as const;
    const record = await estimateHiddenTotal(input({ strata }), options);
    assert.deepEqual(
      record.strata.map(({ stratum, answer }) => [stratum, answer.kind]),
      [["نساء", "lower bound only"]],
    );
    assert.ok(caveatsOf(record).includes("estimate/strata-apart"));
  });

  it("says so where one list is nearly all on another", async () => {
    const table = captureTable(3, [
      [0b001, 200],
      [0b011, 60],
      [0b010, 1],
      [0b100, 50],
      [0b101, 20],
    ]);
    const { whole } = await estimateHiddenTotal(input({ strata: [{ stratum: null, table }] }), options);
    assert.ok(whole.caveats.some(({ name }) => name === "estimate/contained"));
  });

  it("refuses more than eight lists by name", async () => {
    const lists = Array.from({ length: 9 }, (_, index) => ({ name: `قائمة ${index}`, columns: [] }));
    const strata = [
      {
        stratum: null,
        table: captureTable(9, [
          [1, 60],
          [3, 9],
        ]),
      },
    ] as const;
    await assert.rejects(estimateHiddenTotal(input({ lists, strata }), options), /too-many-lists/u);
  });
});

// Two-list estimates, log-linear models and their existence against values of the packages their authors wrote, and of
// R's own glm.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { type CaptureTable, captureTable } from "../../src/stats/hidden-totals/capture-table.js";
import {
  type CaptureModel,
  captureRegression,
  frequencyRegression,
  type Heterogeneity,
} from "../../src/stats/hidden-totals/log-linear/capture-model.js";
import { type FacialSets, loadFacialSets } from "../../src/stats/hidden-totals/log-linear/facial-set.js";
import { fitModels, type ModelFit } from "../../src/stats/hidden-totals/log-linear/fit-models.js";
import { hierarchicalModels } from "../../src/stats/hidden-totals/log-linear/hierarchical-model.js";
import { profileInterval } from "../../src/stats/hidden-totals/log-linear/profile-interval.js";
import {
  type UnseenRegression,
  unseenEstimate,
} from "../../src/stats/hidden-totals/log-linear/unseen-regression.js";
import { twoLists } from "../../src/stats/hidden-totals/two-lists.js";
import { projectRoot } from "../project-root.js";

interface PublishedTable {
  readonly name: string;
  readonly lists: number;
  /** By history, a figure a list: "1010". */
  readonly counts: Readonly<Record<string, number>>;
}
type ModelRow = readonly [
  model: string,
  total: number,
  error: number,
  deviance: number,
  aic: number,
  bic: number,
];
interface ModelTable extends PublishedTable {
  readonly regular: readonly ModelRow[];
  readonly extended?: readonly (readonly [model: string, total: number])[];
  readonly none?: readonly (readonly [model: string, standing: string])[];
}
type CaptureRow = readonly [
  model: string,
  total: number,
  error: number,
  deviance: number,
  degreesOfFreedom: number,
  aic: number,
  bic: number,
];
interface CaptureRows {
  readonly models: readonly CaptureRow[];
  readonly profiles: readonly (readonly [model: string, total: number, low: number, high: number])[];
}
interface RandomTable extends PublishedTable {
  readonly seed: number;
  readonly models: readonly (readonly [
    model: string,
    total: number,
    error: number,
    deviance: number,
    aic: number,
    leastMean: number,
  ])[];
}

export function publishedLogLinear(): void {
  describe(`two lists, ${read("two-lists.json").obtained}`, registerTwoLists);
  describe(`every hierarchical model, ${read("models.json").obtained}`, registerModels);
  describe(`log-linear models, ${read("random-tables.json").obtained}`, registerRandomTables);
  describe(`existence, ${read("existence.json").obtained}`, registerExistence);
  describe(`differences between people, ${read("capture-models.json").obtained}`, registerCaptureModels);
}

function registerTwoLists(): void {
  const { rows } = read("two-lists.json");
  for (const { title, input, expected } of rows)
    it(`${title}: Lincoln–Petersen, Chapman and three intervals to 10 digits`, () => {
      const { wald, logNormal, logit, ...found } = twoLists(input);
      const ends = (interval: { low: number; high: number } | null) =>
        interval && [interval.low, interval.high];
      assertAllClose(
        { ...found, wald: ends(wald), logNormal: ends(logNormal), logit: ends(logit) },
        expected,
        5e-11,
      );
    });
}

function registerModels(): void {
  const facialSets = loadedFacialSets();
  const { tables }: { tables: readonly ModelTable[] } = read("models.json");
  for (const table of tables) {
    const { name, lists, regular, extended = [], none = [] } = table;
    it(`${name}: ${regular.length} models with an ordinary estimate`, () => {
      const fits = fitsByName(table, facialSets());
      assert.equal(fits.size, hierarchicalModels(lists).length);
      for (const [model, total, error, deviance, aic, bic] of regular) {
        const { standing, estimated } = fits.get(model)!;
        assert.equal(standing, "regular", model);
        assertClose(estimated!.total, total, 5e-9);
        assertClose(estimated!.aic, aic, 5e-9);
        assertClose(estimated!.bic, bic, 5e-9);
        assertClose(estimated!.deviance, deviance, 5e-9, 1e-8);
        assertClose(estimated!.standardError, error, 5e-5);
      }
    });
    it(`${name}: exactly ${extended.length + none.length} models are flagged`, () => {
      const flagged = [...fitsByName(table, facialSets()).values()].filter(
        ({ standing }) => standing !== "regular",
      );
      const named = new Map(flagged.map((fit) => [fit.model.name, fit]));
      assert.deepEqual([...named.keys()].sort(), [...extended, ...none].map(([model]) => model).sort());
      for (const [model, total] of extended) assertClose(named.get(model)!.estimated!.total, total, 5e-5);
      for (const [model, standing] of none) {
        assert.equal(named.get(model)!.standing, standing);
        assert.equal(named.get(model)!.estimated, null);
      }
    });
  }
}

function registerRandomTables(): void {
  const facialSets = loadedFacialSets();
  const { tables }: { tables: readonly RandomTable[] } = read("random-tables.json");
  it(`${tables.length} random tables of three and four lists agree`, () => {
    for (const table of tables) {
      const fits = fitsByName(table, facialSets());
      for (const [model, total, error, deviance, aic, leastMean] of table.models) {
        const { standing, estimated } = fits.get(model)!;
        assert.equal(standing === "regular", leastMean > 1e-6, `table ${table.seed}, ${model}`);
        if (standing !== "regular") continue;
        assertClose(estimated!.total, total, 5e-9);
        assertClose(estimated!.deviance, deviance, 5e-9, 1e-8);
        assertClose(estimated!.aic, aic, 5e-9);
        assertClose(estimated!.standardError, error, 5e-7);
      }
    }
  });
}

function registerExistence(): void {
  const facialSets = loadedFacialSets();
  const { tables } = read("existence.json");
  for (const table of tables)
    it(`${table.name}: the code of every model of pairs`, () => {
      const models = hierarchicalModels(table.lists, 2);
      const codes = fitModels(tableOf(table), models, facialSets()).map(({ model, code }) => [
        model.name,
        code,
      ]);
      if (table.codes === undefined) assert.deepEqual(new Set(codes.map(([, code]) => code)), new Set([0]));
      else assert.deepEqual(Object.fromEntries(codes), table.codes);
    });
}

function registerCaptureModels(): void {
  const { tables }: { tables: readonly (PublishedTable & CaptureRows)[] } = read("capture-models.json");
  for (const table of tables)
    it(`${table.name}: estimates and profile intervals`, () => {
      assertCaptureRows(table, (name) => captureRegression(tableOf(table), captureModel(name)));
    });
  const { citation, frequencies, ...rows } = read("frequencies.json");
  it(citation, () => {
    assertCaptureRows(rows, (name) =>
      frequencyRegression(frequencies, null, captureModel(name).heterogeneity),
    );
  });
}

function assertCaptureRows(
  { models, profiles }: CaptureRows,
  regression: (name: string) => UnseenRegression,
): void {
  for (const [name, total, error, deviance, degreesOfFreedom, aic, bic] of models) {
    const found = unseenEstimate(regression(name))!;
    assert.equal(found.degreesOfFreedom, degreesOfFreedom, name);
    assertClose(found.total, total, 1e-8);
    assertClose(found.deviance, deviance, 5e-9, 1e-8);
    assertClose(found.aic, aic, 5e-9);
    assertClose(found.bic, bic, 5e-9);
    assertClose(found.standardError, error, 5e-5);
  }
  for (const [name, total, low, high] of profiles) {
    const found = profileInterval(regression(name))!;
    assertAllClose([found.total, found.interval.low, found.interval.high], [total, low, high], 5e-6);
  }
}

const heterogeneities: Readonly<Record<string, Heterogeneity>> = {
  Chao: { kind: "Chao" },
  Darroch: { kind: "Darroch" },
  Poisson2: { kind: "Poisson", base: 2 },
  "Gamma3.5": { kind: "Gamma", base: 3.5 },
};

/** "Mth Darroch [12,13]": whether lists are alike, how people differ, which pairs of lists depend on one another. */
function captureModel(name: string): CaptureModel {
  const [kind = "", difference = ""] = name.split(" ");
  const pairs = /\[(.*)\]/u.exec(name)?.[1]?.split(",") ?? [];
  const alone = /without ([01]+)/u.exec(name)?.[1];
  return {
    listsAlike: kind === "M0" || kind === "Mh",
    heterogeneity: heterogeneities[difference],
    interactions: pairs.map((pair) => [...pair].reduce((mask, list) => mask | (1 << (Number(list) - 1)), 0)),
    apart: alone === undefined ? [] : [historyOf(alone)],
  };
}

function loadedFacialSets(): () => FacialSets {
  let loaded: FacialSets | undefined;
  before(async () => {
    loaded = await loadFacialSets();
  });
  return () => loaded!;
}

function fitsByName(table: PublishedTable, facialSets: FacialSets): ReadonlyMap<string, ModelFit> {
  const fits = fitModels(tableOf(table), hierarchicalModels(table.lists), facialSets);
  return new Map(fits.map((fit) => [fit.model.name, fit]));
}

function tableOf({ lists, counts }: PublishedTable): CaptureTable {
  return captureTable(
    lists,
    Object.entries(counts).map(([figures, count]) => [historyOf(figures), count]),
  );
}

function historyOf(figures: string): number {
  return Number.parseInt([...figures].reverse().join(""), 2);
}

/** Numbers within lists and records, wherever they stand. */
function assertAllClose(got: unknown, expected: unknown, relative: number): void {
  if (typeof got === "number" && typeof expected === "number") assertClose(got, expected, relative);
  else if (got instanceof Object && expected instanceof Object) {
    const found = new Map<string, unknown>(Object.entries(got));
    assert.deepEqual([...found.keys()].sort(), Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected)) assertAllClose(found.get(key), value, relative);
  } else assert.equal(got, expected);
}

function assertClose(got: number, expected: number, relative: number, absolute = 0): void {
  const error = Math.abs(got - expected);
  assert.ok(error <= Math.max(relative * Math.abs(expected), absolute), `${got}, not ${expected}`);
}

function read(name: string) {
  return JSON.parse(readFileSync(join(projectRoot, "test/published/log-linear", name), "utf8"));
}

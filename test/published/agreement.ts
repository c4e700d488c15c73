// Agreement against what papers print and other programs computed; random tables against a second implementation.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { NotDefined } from "../../src/model/index.js";
import { cohenKappa, type KappaOptions } from "../../src/stats/agreement/cohen-kappa.js";
import type { Continuum } from "../../src/stats/agreement/continuum.js";
import type { Distance } from "../../src/stats/agreement/distance.js";
import { fleissKappa } from "../../src/stats/agreement/fleiss-kappa.js";
import { gwetAc1 } from "../../src/stats/agreement/gwet-ac1.js";
import { krippendorffAlpha } from "../../src/stats/agreement/krippendorff-alpha.js";
import { percentAgreement } from "../../src/stats/agreement/percent-agreement.js";
import { type Ratings, ratingsOf } from "../../src/stats/agreement/ratings.js";
import { jaccardDistance, masiDistance, setDistances } from "../../src/stats/agreement/set-distance.js";
import { uAlpha, uCoincidences } from "../../src/stats/agreement/u-alpha.js";
import { alphaInterval } from "../../src/stats/agreement/unit-bootstrap.js";
import { unitizingAlpha } from "../../src/stats/agreement/unitizing-alpha.js";
import { projectRoot } from "../project-root.js";

/** A word a unit, a figure a coder, "." where not judged; or units by the categories of two coders; or sets of letters. */
interface Judged {
  readonly judged?: string;
  readonly crossed?: readonly (readonly number[])[];
  readonly sets?: readonly (readonly string[])[];
  readonly length?: number;
  readonly readings?: readonly (readonly [code: string, start: number, end: number][])[];
}

interface KnownAnswer {
  readonly name: string;
  readonly citation: string;
  readonly obtained: string;
  readonly input: Judged;
  readonly expected: readonly {
    readonly measure: string;
    readonly values: readonly number[];
    readonly tolerance: number;
  }[];
}

interface RandomTables {
  readonly obtained: string;
  readonly tables: readonly {
    readonly table?: string;
    readonly sets?: readonly string[];
    readonly expected: object;
  }[];
}

export function publishedAgreement(): void {
  describe("Agreement against known answers", () => {
    for (const { name, citation, obtained, input, expected } of parsed<readonly KnownAnswer[]>(
      "known-answers",
    ))
      it(`${name}: ${citation}; ${obtained}`, () => {
        for (const { measure, values, tolerance } of expected)
          assertNear(measured(measure, input), values, tolerance, measure);
      });
  });
  const { obtained, tables } = parsed<RandomTables>("random-tables");
  describe(`Agreement on ${tables.length} random tables, ${obtained}`, () => {
    for (const [number, { table, sets, expected }] of tables.entries())
      it(`table ${number + 1}`, () => {
        const input = table === undefined ? { sets: sets!.map((row) => row.split(" ")) } : { judged: table };
        for (const [measure, values] of Object.entries(expected))
          assertNear(measured(measure, input), values, 1e-9, measure);
      });
  });
}

function parsed<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(projectRoot, `test/published/agreement/${file}.json`), "utf8"));
}

/** What each measure of the files is, as numbers in the order of the file. */
const measures: Readonly<Record<string, (input: Judged) => readonly number[]>> = {
  "alpha, nominal": (input) => [defined(krippendorffAlpha(ratingsIn(input))).value],
  "alpha, ordinal": (input) => [defined(krippendorffAlpha(ratingsIn(input), { kind: "ordinal" })).value],
  "alpha, interval": (input) => [alphaOfNumbers(input, "interval")],
  "alpha, ratio": (input) => [alphaOfNumbers(input, "ratio")],
  "alpha, ordinal, interval": (input) => {
    const resampling = { seed: 1, resamples: 2000, level: 0.95 };
    return ends(alphaInterval(ratingsIn(input), { kind: "ordinal" }, resampling));
  },
  percent: (input) => [defined(percentAgreement(ratingsIn(input))).value],
  "Cohen kappa": (input) => [kappa(input).value],
  "Cohen standard error": (input) => [kappa(input).standardError],
  "Cohen interval": (input) => ends(kappa(input).interval),
  "Cohen kappa, linear": (input) => [kappa(input, "linear").value],
  "Cohen kappa, quadratic": (input) => [kappa(input, "quadratic").value],
  "Cohen kappa and standard error": (input) => withError(kappa(input)),
  "Cohen kappa, linear, and standard error": (input) => withError(kappa(input, "linear")),
  "Cohen kappa, quadratic, and standard error": (input) => withError(kappa(input, "quadratic")),
  "Fleiss kappa": (input) => [fleiss(input).value],
  "Fleiss z": (input) => [fleiss(input).z],
  "Fleiss kappa by category": (input) =>
    fleiss(input).categories.flatMap((category) => [defined(category).value, defined(category).z]),
  AC1: (input) => [ac1(input).value],
  "AC1 and standard error": (input) => withError(ac1(input)),
  "AC1 interval": (input) => ends(ac1(input).interval),
  "AC1, standard error, interval": (input) => [...withError(ac1(input)), ...ends(ac1(input).interval)],
  // The form for a cross table divides by the number of units, the form for any table, which is ours, by one fewer.
  "AC1 standard error over n": (input) => {
    const { standardError, units } = ac1(input);
    return [standardError * Math.sqrt((units - 1) / units)];
  },
  "alpha of sets, MASI": (input) => [alphaOfSets(input, masiDistance).value],
  "alpha of sets, Jaccard": (input) => [alphaOfSets(input, jaccardDistance).value],
  "alpha of sets, MASI, observed, expected": (input) => disagreement(alphaOfSets(input, masiDistance)),
  "alpha of sets, Jaccard, observed, expected": (input) => disagreement(alphaOfSets(input, jaccardDistance)),
  "alpha-U": (input) => [unitizing(input).value],
  "alpha-U, observed": (input) => unitizing(input).categories.map(({ observed }) => observed),
  "alpha-U, expected": (input) => unitizing(input).categories.map(({ expected }) => expected),
  "u-alpha": (input) => [defined(uAlpha([continuumIn(input)], { categories: codesIn(input).length })).value],
  "u-alpha, binary": (input) => [
    defined(uAlpha([continuumIn(input)], { categories: codesIn(input).length, compare: "binary" })).value,
  ],
  "u-alpha, observed": (input) => [...uCoincidences([continuumIn(input)], codesIn(input).length).observed],
  "u-alpha, expected": (input) => [...uCoincidences([continuumIn(input)], codesIn(input).length).expected],
};

function measured(measure: string, input: Judged): readonly number[] {
  const compute = measures[measure];
  assert.ok(compute, `No measure is called “${measure}”.`);
  return compute(input);
}

function assertNear(
  actual: readonly number[],
  expected: readonly number[],
  tolerance: number,
  measure: string,
): void {
  assert.equal(actual.length, expected.length, measure);
  for (const [place, value] of actual.entries()) {
    const known = expected[place]!;
    assert.ok(Math.abs(value - known) <= tolerance, `${measure}: ${value}, known ${known} ± ${tolerance}`);
  }
}

function defined<Result>(result: Result | NotDefined): Exclude<Result, NotDefined> {
  assert.ok(!(typeof result === "object" && result !== null && "because" in result), JSON.stringify(result));
  return result as Exclude<Result, NotDefined>;
}

function ratingsIn({ judged, crossed }: Judged): Ratings {
  if (crossed !== undefined) {
    const rows = crossed.flatMap((row, first) =>
      row.flatMap((count, second) => Array.from({ length: count }, () => [first, second])),
    );
    return ratingsOf(rows, [...crossed.keys()]);
  }
  const rows = judged!.split(" ").map((word) => [...word].map((value) => (value === "." ? null : value)));
  return ratingsOf(rows, categoriesIn(judged!));
}

/** The figures that were used, ascending. */
function categoriesIn(judged: string): readonly string[] {
  return [...new Set(judged.replace(/\D/gu, ""))].sort();
}

function alphaOfNumbers(input: Judged, kind: "interval" | "ratio"): number {
  const values = Float64Array.from(categoriesIn(input.judged!), Number);
  const distance: Distance = { kind, values };
  return defined(krippendorffAlpha(ratingsIn(input), distance)).value;
}

function alphaOfSets({ sets }: Judged, distance: typeof masiDistance) {
  const names = [...new Set(sets!.flat())];
  const table = setDistances(
    names.map((name) => new Set(name)),
    distance,
  );
  return defined(krippendorffAlpha(ratingsOf(sets!, names), table));
}

function kappa(input: Judged, weights: KappaOptions["weights"] = "none") {
  return defined(cohenKappa(ratingsIn(input), { weights }));
}

function fleiss(input: Judged) {
  return defined(fleissKappa(ratingsIn(input)));
}

function ac1(input: Judged) {
  return defined(gwetAc1(ratingsIn(input)));
}

function unitizing(input: Judged) {
  return defined(unitizingAlpha(continuumIn(input), codesIn(input).length));
}

function codesIn({ readings }: Judged): readonly string[] {
  return [...new Set(readings!.flat().map(([code]) => code))].sort();
}

function continuumIn(input: Judged): Continuum {
  const codes = codesIn(input);
  const readings = input.readings!.map((reading) =>
    reading.map(([code, start, end]) => ({ start, end, category: codes.indexOf(code) })),
  );
  return { length: input.length!, readings };
}

function withError({ value, standardError }: { readonly value: number; readonly standardError: number }) {
  return [value, standardError];
}

function disagreement({ value, observed, expected }: { value: number; observed: number; expected: number }) {
  return [value, observed, expected];
}

function ends(interval: { readonly low: number; readonly high: number } | null): readonly number[] {
  assert.ok(interval !== null);
  return [interval.low, interval.high];
}

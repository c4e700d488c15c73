import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ProblemError, type Reliability, reliabilitySchema } from "#model/index.js";
import { measureReliability } from "./measure-reliability.js";
import type { CodedUnits, CountedUnits, ReliabilityOptions } from "./reliability-input.js";
import { sampleOptions } from "./sample-codings.js";

/** A word a patient: how many of six raters gave each diagnosis. Fleiss 1971, Psychological Bulletin 76:378, table 1. */
const patients = `00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031
  00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006`;

function diagnosesOf(words: readonly string[]): CountedUnits {
  return {
    kind: "counts",
    categories: ["depression", "personality", "schizophrenia", "neurosis", "other"],
    units: words.map((word, index) => ({
      unit: `patient ${String(index + 1).padStart(2, "0")}`,
      counts: [...word].map(Number),
    })),
  };
}

const all = diagnosesOf(patients.split(/\s+/u));
const diagnoses = diagnosesOf(patients.split(/\s+/u).slice(0, 5));

const counts = fc.integer({ min: 0, max: 4 });
const counted = fc.array(fc.tuple(counts, counts, counts), { maxLength: 8 }).map(
  (rows): CountedUnits => ({
    kind: "counts",
    categories: ["1", "2", "3"],
    units: rows.map((row, index) => ({ unit: `u${index}`, counts: row })),
  }),
);

function measured(input: CountedUnits, options: Partial<ReliabilityOptions> = {}): Reliability {
  return measureReliability(input, { ...sampleOptions, ...options });
}

/** The same judgements by coders with names; the figures of all may not hang on who they are. */
function withNames({ categories, units }: CountedUnits, turn: number): CodedUnits {
  const most = units.reduce((most, { counts }) => Math.max(most, counts[0]! + counts[1]! + counts[2]!), 1);
  const judgements = units.flatMap(({ unit, counts }, row) =>
    counts
      .flatMap((count, place) => Array.from({ length: count }, () => categories[place]!))
      .map((code, seat) => ({ unit, coder: `c${(seat + row * turn) % most}`, codes: [code] })),
  );
  return { kind: "units", coders: [], judgements };
}

describe("The agreement of coders who are not told apart", () => {
  it("is that of the same judgements by coders with names, but for pairs and Cohen's kappa", () => {
    const options = { ...sampleOptions, resamples: 20 };
    fc.assert(
      fc.property(counted, fc.constantFrom("nominal", "ordinal", "interval"), (input, metric) => {
        const { units } = input;
        fc.pre(units.some(({ counts }) => counts.filter((count) => count > 0).length > 1));
        fc.pre(input.categories.every((_, place) => units.some(({ counts }) => counts[place]! > 0)));
        const untold = measureReliability(input, { ...options, metric });
        const told = measureReliability(withNames(input, 1), { ...options, metric });
        const { cohen, ...figures } = untold.overall;
        const { cohen: _, ...expected } = told.overall;
        assert.deepEqual(figures, expected);
        assert.deepEqual(cohen, { kind: "not defined", because: "coders not told apart" });
        assert.deepEqual(
          untold.codes.map(({ code, alpha, fleiss }) => ({ code, alpha, fleiss })),
          told.codes.map(({ code, alpha, fleiss }) => ({ code, alpha, fleiss })),
        );
        assert.deepEqual(untold.coincidences, told.coincidences);
        assert.equal(untold.compared, told.compared);
      }),
      { numRuns: 40 },
    );
  });

  it("is what Fleiss 1971 printed, to the digits of R (irr 0.84.1, irrCAC 1.0)", () => {
    const { fleiss, ac1, alpha, percent } = measured(all).overall;
    const expected = [0.430244520060141, 0.44788, 0.43341, 0.555555555555556];
    [fleiss, ac1, alpha, percent].forEach((figure, index) => {
      assert.ok(figure.kind === "figure");
      assert.ok(Math.abs(figure.value - expected[index]!) < (index % 3 === 0 ? 1e-12 : 5e-6));
    });
  });

  it("names no coder, makes up no pair, and says that raters are not told apart", () => {
    const result = measured(diagnoses);
    assert.deepEqual([result.coders, result.pairs, result.machines], [[], [], []]);
    assert.deepEqual([result.units, result.compared], [5, 5]);
    assert.ok(result.making.caveats.some(({ name }) => name === "reliability/not-told-apart"));
    assert.match(result.sentence.en, /raters are not told apart/u);
    assert.match(result.sentence.ar, /لا يُميَّز بعضهم من بعض/u);
  });

  it("lists what was said how often where units are in dispute", () => {
    const { disagreements } = measured(diagnoses);
    assert.deepEqual(
      disagreements.map(({ unit }) => unit),
      ["patient 02", "patient 03", "patient 05"],
    );
    assert.deepEqual(disagreements[1]!.judgements, [
      { coder: null, codes: ["personality"], times: 1 },
      { coder: null, codes: ["schizophrenia"], times: 4 },
      { coder: null, codes: ["other"], times: 1 },
    ]);
  });

  it("takes sets for single codes, and refuses an order that does not name what was given", () => {
    assert.equal(measured(diagnoses, { metric: "set" }).metric, "nominal");
    const ordinal = measured(diagnoses, {
      metric: "ordinal",
      order: ["neurosis", "personality", "schizophrenia", "other"],
    });
    assert.equal(ordinal.metric, "ordinal");
    assert.throws(
      () => measured(diagnoses, { order: ["neurosis", "personality", "other"] }),
      (error) => error instanceof ProblemError && error.problem.name === "statistics/not-in-order",
    );
  });

  it("leaves out what is no number of a scale, and the units that only that was said of", () => {
    const units = [
      { unit: "u1", counts: [2, 1, 0] },
      { unit: "u2", counts: [0, 1, 2] },
      { unit: "u3", counts: [1, 2, 0] },
    ];
    const result = measured(
      { kind: "counts", categories: ["1", "2", "cannot tell"], units },
      { metric: "interval" },
    );
    const caveat = result.making.caveats.find(({ name }) => name === "reliability/not-on-scale");
    assert.equal(caveat?.values["count"], 2);
    assert.deepEqual([result.compared, result.overall.units], [2, 2]);
  });

  it("is not defined, with its reason, where no unit was judged twice", () => {
    const units = [1, 0, 1].map((count, index) => ({ unit: `u${index}`, counts: [count, 1 - count] }));
    const { overall, making } = measured({ kind: "counts", categories: ["a", "b"], units });
    assert.deepEqual(overall.alpha, { kind: "not defined", because: "no common units" });
    assert.ok(making.caveats.some(({ name }) => name === "reliability/no-common-units"));
  });

  it("is a record whatever the counts, and the order of units changes nothing", () => {
    fc.assert(
      fc.property(counted, (input) => {
        const result = measured(input);
        assert.deepEqual(reliabilitySchema.parse(result), result);
        assert.deepEqual(measured({ ...input, units: [...input.units].reverse() }), result);
      }),
      { numRuns: 40 },
    );
  });
});

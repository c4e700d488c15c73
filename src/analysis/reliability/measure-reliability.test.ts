import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  type AgreementRow,
  type Figure,
  ProblemError,
  type ProblemName,
  type Reliability,
  reliabilitySchema,
} from "#model/index.js";
import { measureReliability } from "./measure-reliability.js";
import type { CodedUnits, ReliabilityOptions, UnitJudgement } from "./reliability-input.js";
import { codedUnits, sampleOptions } from "./sample-codings.js";

function measured(text: string, options: Partial<ReliabilityOptions> = {}): Reliability {
  return measureReliability(codedUnits(text), { ...sampleOptions, ...options });
}

function alphaOf({ alpha }: AgreementRow): number | string {
  return alpha.kind === "figure" ? alpha.value : alpha.because;
}

function caveatsOf({ making }: Reliability): readonly string[] {
  return making.caveats.map(({ name }) => name);
}

const threeCoders = `
  Amal  Lee   Nour
  u1  pay   pay   pay
  u2  fear  fear  pay
  u3  pay   pay   ?
  u4  fear  fear  fear
  u5  -     -     fear
  u6  pay   fear  pay
  u7  fear  ?     ?
`;

const judgement = fc.record<UnitJudgement>({
  unit: fc.constantFrom("u1", "u2", "u3", "u4", "u5"),
  coder: fc.constantFrom("A", "B", "C", "M"),
  codes: fc.subarray(["1", "2", "2.5", "-3", "x", "NaN", "1e999"]),
});
const inputs = fc
  .array(judgement, { maxLength: 30 })
  .map((judgements): CodedUnits => ({ kind: "units", coders: [{ name: "M", kind: "machine" }], judgements }));

describe("The agreement of coders on units", () => {
  it("is measured overall, code by code with the worst first, and in pairs", () => {
    const result = measured(threeCoders);
    assert.equal(result.metric, "nominal");
    assert.equal(result.compared, 6);
    assert.deepEqual(
      result.codes.map(({ code }) => code),
      ["pay", "fear"].sort(byAlpha(result)),
    );
    assert.deepEqual(
      result.pairs.map(({ coders }) => coders.join()),
      ["Amal,Lee", "Amal,Nour", "Lee,Nour"],
    );
    assert.ok(caveatsOf(result).includes("reliability/judged-once"));
  });

  it("lists the units on which people differ, with what each said", () => {
    const result = measured(threeCoders);
    assert.deepEqual(
      result.disagreements.map(({ unit }) => unit),
      ["u2", "u5", "u6"],
    );
    assert.deepEqual(result.disagreements[1]!.judgements, [
      { coder: "Amal", codes: [], times: 1 },
      { coder: "Lee", codes: [], times: 1 },
      { coder: "Nour", codes: ["fear"], times: 1 },
    ]);
  });

  it("keeps a unit judged to carry no code apart from a unit not judged", () => {
    const none = measured("A B\n u1 pay pay\n u2 - pay\n u3 - -");
    const absent = measured("A B\n u1 pay pay\n u2 ? pay\n u3 ? ?");
    assert.equal(none.compared, 3);
    assert.equal(absent.compared, 1);
    assert.equal(alphaOf(absent.overall), "one category");
  });

  it("compares sets where a unit has several codes, and each code by itself", () => {
    const result = measured("A B\n u1 a+b a+b\n u2 a a+b\n u3 c c\n u4 b b");
    assert.equal(result.metric, "set");
    assert.ok(
      Number(alphaOf(result.overall)) >
        Number(alphaOf(measured("A B\n u1 a+b a+b\n u2 a c\n u3 c c\n u4 b b").overall)),
    );
    assert.equal(
      result.overall.cohen.kind === "not defined" && result.overall.cohen.because,
      "one code a unit",
    );
    assert.deepEqual(
      result.codes.map(({ code }) => code),
      ["b", "a", "c"],
    );
    assert.deepEqual(result.coincidences, { values: [], counts: [] });
  });

  it("unites rows of one unit and coder", () => {
    const one: CodedUnits = {
      kind: "units",
      coders: [],
      judgements: [
        { unit: "u", coder: "A", codes: ["a"] },
        { unit: "u", coder: "A", codes: ["b"] },
        { unit: "u", coder: "B", codes: ["b", "a"] },
        { unit: "v", coder: "A", codes: ["c"] },
        { unit: "v", coder: "B", codes: ["c"] },
      ],
    };
    assert.equal(alphaOf(measureReliability(one, sampleOptions).overall), 1);
  });

  it("does not hang on the order of rows", () => {
    fc.assert(
      fc.property(inputs, ({ judgements, ...rest }) => {
        const turned = { ...rest, judgements: [...judgements].reverse() };
        assert.deepEqual(
          measureReliability(turned, sampleOptions),
          measureReliability({ ...rest, judgements }, sampleOptions),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("answers whatever was coded with a record that holds: figures or reasons, never no number", () => {
    fc.assert(
      fc.property(
        inputs,
        fc.constantFrom(null, "nominal", "ordinal", "interval", "ratio", "set", "spans"),
        (input, metric) => {
          const result = answered(() =>
            measureReliability(input, { ...sampleOptions, metric, resamples: 20 }),
          );
          if (result === "refused") return;
          assert.deepEqual(reliabilitySchema.parse(result), result);
          for (const figure of figuresOf(result)) assert.ok(holdsItself(figure), JSON.stringify(figure));
          const ownWords = JSON.stringify(result.sentence).replace(/\u2068[^\u2069]*\u2069/gu, "");
          assert.ok(!/NaN|Infinity|null\b.*"value"/u.test(ownWords));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("A machine among the coders", () => {
  const people = "A B\n u1 a a\n u2 b a\n u3 b b\n u4 a a";

  it("changes no figure of the people, whatever it says", () => {
    const alone = measured(people);
    const beside = measured("A B M*\n u1 a a a+c\n u2 b a d\n u3 b b ?\n u4 a a -");
    for (const part of [
      "overall",
      "codes",
      "pairs",
      "disagreements",
      "coincidences",
      "metric",
      "compared",
    ] as const)
      assert.deepEqual(beside[part], alone[part], part);
  });

  it("is measured as one coder more, and beside each person", () => {
    const [machine] = measured("A B M*\n u1 a a a\n u2 b a b\n u3 b b b\n u4 a a a").machines;
    assert.equal(machine!.machine, "M");
    assert.deepEqual(
      machine!.beside.map(({ person, row }) => [person, alphaOf(row) === 1]),
      [
        ["A", true],
        ["B", false],
      ],
    );
  });

  it("is named in the sentence and in a caveat as left out", () => {
    const result = measured("A B M*\n u1 a a a\n u2 b a b");
    assert.match(result.sentence.en, /Judgements by machine \(\u2068M\u2069\) were left out/u);
    assert.match(result.sentence.ar, /المقترِحات الآلية \(\u2068M\u2069\)/u);
    assert.ok(caveatsOf(result).includes("reliability/machine-apart"));
  });

  it("is not compared where its codes and the people's have no name in common", () => {
    const result = measured("A B M*\n u1 fear fear leave.fear\n u2 pay fear leave.pay\n u3 pay pay -");
    const [machine] = result.machines;
    for (const { alpha, percent, cohen } of [machine!.row, ...machine!.beside.map(({ row }) => row)])
      for (const figure of [alpha, percent, cohen])
        assert.ok(figure.kind === "not defined" && figure.because === "no common codes");
    const caveat = result.making.caveats.find(({ name }) => name === "reliability/other-codes");
    assert.match(String(caveat?.values["codes"]), /leave\.fear/u);
    assert.match(String(caveat?.values["people"]), /fear.* · .*pay/u);
  });

  it("keeps the metric of the people, whatever it gives", () => {
    const { machines } = measured("A B M*\n u1 a a a+b\n u2 b b b\n u3 a b a");
    assert.equal(machines[0]!.row.ac1.kind, "figure");
  });

  it("does not stand in for a second person", () => {
    const result = measured("A M*\n u1 a a\n u2 b b");
    assert.equal(alphaOf(result.overall), "one coder");
    assert.ok(caveatsOf(result).includes("reliability/one-coder"));
  });
});

describe("Values of a scale", () => {
  const table = "A B\n u1 low low\n u2 mid low\n u3 high high\n u4 mid mid";

  it("are compared in their order, and not code by code", () => {
    const result = measured(table, { metric: "ordinal", order: ["low", "mid", "high"] });
    assert.equal(result.overall.alpha.kind, "figure");
    assert.deepEqual(result.codes, []);
    assert.deepEqual(result.coincidences.values, ["low", "mid", "high"]);
  });

  it("are left out, and counted, where they are none of the scale; their units count as not compared", () => {
    const result = measured("A B\n u1 1 1\n u2 2 2\n u3 3 many", { metric: "interval" });
    assert.equal(result.overall.units, 2);
    assert.equal(result.compared, 2);
    assert.ok(!caveatsOf(result).includes("reliability/judged-once"));
    const caveat = result.making.caveats.find(({ name }) => name === "reliability/not-on-scale");
    assert.deepEqual(caveat?.values, { count: 1, values: "\u2068many\u2069" });
  });

  it("are refused where the order does not name them, with the name that was perhaps meant", () => {
    const refused = problemOf(() => measured(table, { metric: "ordinal", order: ["low", "mdi", "high"] }));
    assert.equal(refused?.name, "statistics/not-in-order");
    assert.match(
      JSON.stringify(refused?.values),
      /perhaps \\"\u2068mdi\u2069\\" is meant for \\"\u2068mid\u2069\\"/u,
    );
  });

  it("stand in an order that is written in Arabic digits", () => {
    const numbers = "A B\n u1 1 1\n u2 2 3\n u3 3 3";
    const { overall } = measured(numbers, { order: ["١", "٢", "٣"] });
    assert.deepEqual(overall, measured(numbers, { order: ["1", "2", "3"] }).overall);
  });

  it("are left out where only a machine gave them", () => {
    const result = measured("A B M*\n u1 low low low\n u2 mid high mad", { order: ["low", "mid", "high"] });
    assert.equal(result.machines[0]!.row.units, 2);
    assert.ok(caveatsOf(result).includes("reliability/not-on-scale"));
  });

  it("are ordinal where an order is given without a metric, and said to be", () => {
    const asked = measured(table, { metric: "ordinal", order: ["low", "mid", "high"] });
    const given = measured(table, { order: ["low", "mid", "high"] });
    assert.deepEqual(given.overall, asked.overall);
    assert.equal(given.metric, "ordinal");
    assert.ok(caveatsOf(given).includes("reliability/taken-as-ordinal"));
    assert.ok(!caveatsOf(asked).includes("reliability/taken-as-ordinal"));
  });

  it("bring a caveat where an order is given to a metric that knows none", () => {
    const result = measured(table, { metric: "nominal", order: ["low", "mid", "high"] });
    assert.ok(caveatsOf(result).includes("reliability/order-unused"));
  });

  it("are asked about where words are to stand in an order, or to be numbers", () => {
    const named = (metric: "ordinal" | "ratio") => problemOf(() => measured(table, { metric }))?.name;
    assert.equal(named("ordinal"), "statistics/order-needed");
    assert.equal(named("ratio"), "statistics/no-numbers");
  });

  it("may be what numbers without a metric are, which a caveat says; not of two values, nor where a metric is named", () => {
    const mayBe = (text: string, options: Partial<ReliabilityOptions> = {}) =>
      caveatsOf(measured(text, options)).includes("reliability/numbers-as-codes");
    const numbers = "A B\n u1 1 1\n u2 2 3\n u3 3 3";
    assert.ok(mayBe(numbers));
    assert.ok(!mayBe(numbers, { metric: "nominal" }));
    assert.ok(!mayBe("A B\n u1 0 1\n u2 1 1"));
    assert.ok(!mayBe(table));
  });

  it("are the same number however they are written", () => {
    assert.equal(alphaOf(measured("A B\n u1 1 1.0\n u2 2 +2\n u3 3 3e0", { metric: "interval" }).overall), 1);
  });

  it("have weighted kappa, and no coefficient that knows no order", () => {
    const { overall } = measured("A B\n u1 1 1\n u2 2 3\n u3 3 3", { metric: "ordinal" });
    assert.equal(overall.cohen.kind, "figure");
    assert.equal(overall.ac1.kind === "not defined" && overall.ac1.because, "unordered codes");
  });
});

describe("Very many coders", () => {
  const names = Array.from({ length: 31 }, (_, coder) => `C${coder}`);
  const rows = ["u1", "u2", "u3"].map((unit, at) => {
    const codes = names.map((_, coder) => ((coder + at) % 3 === 0 ? "a" : "b"));
    return `${unit} ${codes.join(" ")} a`;
  });
  const result = measured(`${names.join(" ")} M*\n${rows.join("\n")}`);

  it("are measured together and not in pairs, which a caveat says", () => {
    assert.equal(result.overall.alpha.kind, "figure");
    assert.deepEqual(result.pairs, []);
    assert.deepEqual(result.machines[0]!.beside, []);
    assert.equal(result.machines[0]!.row.alpha.kind, "figure");
    const caveat = result.making.caveats.find(({ name }) => name === "reliability/pairs-left-out");
    assert.deepEqual(caveat?.values, { coders: 31, most: 30, pairs: 465 });
  });

  it("are counted in the sentence and not named", () => {
    assert.match(result.sentence.en, /Agreement between coders \(31 people\)/u);
    assert.ok(!result.sentence.ar.includes("C7"));
  });
});

describe("Units that differ", () => {
  it("stand in the order of the numbers in their names", () => {
    const units = ["10", "9", "b2", "b10", "2", "b02"];
    const { disagreements } = measured(`A B\n${units.map((unit) => `${unit} x y`).join("\n")}`);
    assert.deepEqual(
      disagreements.map(({ unit }) => unit),
      ["2", "9", "10", "b02", "b2", "b10"],
    );
  });
});

describe("What cannot be told", () => {
  it("has its reason: nothing, one coder, no common unit, one category", () => {
    assert.equal(alphaOf(measured("A B").overall), "no observations");
    assert.equal(alphaOf(measured("A\n u1 a\n u2 b").overall), "one coder");
    assert.equal(alphaOf(measured("A B\n u1 a ?\n u2 ? b").overall), "no common units");
    const one = measured("A B\n u1 a a\n u2 a a");
    assert.equal(alphaOf(one.overall), "one category");
    assert.ok(!one.overall.skewed && !one.codes[0]!.skewed, "alpha is not low there, but none");
  });

  it("is said in the sentence of both languages", () => {
    const { sentence } = measured("A B\n u1 a a\n u2 a a");
    assert.match(sentence.en, /is not defined: every judgement is the same category/u);
    assert.match(sentence.ar, /غير معرَّف/u);
  });

  it("puts codes without an alpha last", () => {
    const { codes } = measured("A B\n u1 a+x a+x\n u2 a+x+y a+x\n u3 a a");
    assert.deepEqual(
      codes.map(({ code }) => code),
      ["y", "x", "a"],
    );
  });
});

describe("Judgements among which no two differ", () => {
  it("have an interval that the sentence explains, and that few units leave wide", () => {
    const { overall, sentence } = measured("A B\n u1 a a\n u2 b b\n u3 a a\n u4 b b");
    assert.equal(overall.verdict, "too few to tell");
    assert.match(
      sentence.en,
      /1\.000, 95% interval \u2066?−?\d\.\d{3}\u2069? to 1\.000 \(no two judgements differ/u,
    );
  });
});

describe("Judgements that are nearly all the same", () => {
  it("bring AC1 into the sentence, and a caveat", () => {
    const rows = Array.from(
      { length: 40 },
      (_, unit) => `u${unit} ${unit === 7 ? "b a" : unit === 9 ? "a b" : "a a"}`,
    );
    const result = measured(`A B\n${rows.join("\n")}`);
    assert.ok(result.overall.skewed);
    assert.match(result.sentence.en, /more than nine judgements in ten are the same, Gwet’s AC1 0\.9/u);
    assert.ok(caveatsOf(result).includes("reliability/skewed"));
  });
});

function problemOf(measure: () => Reliability): ProblemError["problem"] | undefined {
  try {
    measure();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  return undefined;
}

/** Words on a scale of numbers are refused; nothing else is. */
function answered(measure: () => Reliability): Reliability | "refused" {
  const scales: readonly ProblemName[] = ["statistics/order-needed", "statistics/no-numbers"];
  try {
    return measure();
  } catch (error) {
    if (error instanceof ProblemError && scales.includes(error.problem.name)) return "refused";
    throw error;
  }
}

function figuresOf({ overall, codes, pairs, machines }: Reliability): readonly Figure[] {
  const beside = machines.flatMap((machine) => [machine.row, ...machine.beside.map(({ row }) => row)]);
  return [overall, ...codes, ...pairs.map(({ row }) => row), ...beside].flatMap(
    ({ percent, alpha, ac1, cohen, fleiss }) => [percent, alpha, ac1, cohen, fleiss],
  );
}

function holdsItself(figure: Figure): boolean {
  if (figure.kind === "not defined" || figure.interval === null) return true;
  return figure.interval.low <= figure.value && figure.value <= figure.interval.high;
}

function byAlpha({ codes }: Reliability) {
  const alphas = new Map(codes.map((row) => [row.code, Number(alphaOf(row))]));
  return (one: string, other: string) => alphas.get(one)! - alphas.get(other)!;
}

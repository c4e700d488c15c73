import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { notDefined, type StatedInterval } from "#model/index.js";
import { statisticMessages, statisticNouns } from "./messages/index.js";
import { StatisticWords } from "./statistic-words.js";

const english = new StatisticWords("en");
const arabic = new StatisticWords("ar");
const people = { of: "people", counted: 4400 } as const;
const stated = (low: number, high: number): StatedInterval => ({ low, high, level: 0.95 });

describe("a figure on a page of a statistic", () => {
  it("has no more digits than its interval bears, the ends rounded outwards", () => {
    const figure = { kind: "figure", value: 10_356.51896, interval: stated(8225.4, 22_790.1) } as const;
    assert.equal(english.figure(figure, people), "10,400 (95% interval 8,200–22,800)");
    assert.equal(arabic.figure(figure, people), "10,400، والمجال (\u206695%\u2069) من 8,200 إلى 22,800");
  });

  it("never falls under the number that was counted, as a value, an end or a lower bound", () => {
    assert.equal(english.range(stated(4431, 44_000), people), "4,400–44,000");
    assert.equal(english.value(4408, stated(4401, 44_000), people), "4,400");
    assert.equal(english.lowerBound(4431, stated(4401, 44_000), 4400), "4,400");
    assert.equal(english.lowerBound(8591.18, stated(8225.4, 22_790.1), 4400), "8,500");
  });

  it("is its reason where it is not defined, and says where it has no interval", () => {
    assert.equal(
      english.figure(notDefined("one coder"), { of: "coefficient" }),
      "not defined (only one coder judged)",
    );
    assert.equal(
      english.figure({ kind: "figure", value: 0.5, interval: null }, { of: "share" }),
      "50.0% (no interval computed)",
    );
  });

  it("keeps a minus sign and a percent sign in their place within Arabic", () => {
    assert.equal(arabic.coefficient(-0.0745), "\u2066−0.075\u2069");
    assert.equal(english.range(stated(-0.0745, 0.5), { of: "coefficient" }), "\u2066−0.075\u2069 to 0.500");
    assert.equal(arabic.percent(0.5), "\u206650.0%\u2069");
  });

  it("keeps three digits of a rate that is a few cases in thousands", () => {
    assert.equal(english.value(0.008123, null, { of: "rate" }), "0.00812");
    assert.equal(english.value(2.4521, stated(1.3312, 4.5187), { of: "rate" }), "2.5");
  });

  it("prints no ratio as 0, and shared cases beside expected ones in tenths", () => {
    assert.equal(english.range(stated(0.1391, 113.9), { of: "ratio" }), "0.13–120");
    assert.equal(english.value(3.98, stated(0.1391, 113.9), { of: "ratio" }), "4");
    const shared = { of: "people", counted: 2.7143, finest: 0.1 } as const;
    assert.equal(english.value(2.7143, stated(2.7143, 2.7143), shared), "2.7");
    assert.equal(english.range(stated(2.7143, 2.7143), shared), "2.7–2.7");
  });

  it("prints no probability as 0 or 1", () => {
    assert.deepEqual(
      [0, 0.0214, 1].map((p) => english.p(p)),
      ["under 0.001", "0.021", "over 0.999"],
    );
  });

  it("prints an interval that holds the computed one, whatever its size", () => {
    const end = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(end, end, (a, width) => {
        const [low, high] = english
          .range(stated(a, a + width), { of: "people", counted: 0 })
          .split("–")
          .map((text) => Number(text.replaceAll(",", "")));
        const dust = (a + width + 1) * 1e-8;
        assert.ok(low! <= a + dust && high! >= a + width - dust);
      }),
    );
  });
});

describe("names from a researcher's files", () => {
  it("can neither hide, nor turn a line round, nor steer a terminal", () => {
    assert.equal(english.name("a\u202eb\u001b[2J\nc"), "\u2068a\ufffdb\ufffd[2J\ufffdc\u2069");
  });
});

describe("the words of the statistics", () => {
  const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name!).sort();

  it("ask for the same values in both languages", () => {
    for (const [name, { en, ar }] of Object.entries(statisticMessages))
      assert.deepEqual(placeholders(ar), placeholders(en), name);
  });

  it("have every Arabic form of every noun", () => {
    for (const [name, { ar }] of Object.entries(statisticNouns))
      assert.deepEqual(Object.keys(ar), ["zero", "one", "two", "few", "many", "other"], name);
    const said = [0, 1, 2, 3, 11, 100].map((count) => arabic.count("coders", count));
    assert.deepEqual(said, ["لا مرمِّزين", "مرمِّز واحد", "مرمِّزان", "3 مرمِّزين", "11 مرمِّزا", "100 مرمِّز"]);
  });
});

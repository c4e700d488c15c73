import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { trendUnits } from "#model/index.js";
import { estimatedWidth } from "../text-width.js";
import { axisLabels, positionOf, runsOf } from "./periods.js";
import { PictureWords } from "./words.js";

const words = new PictureWords("en");

describe("periods on a line", () => {
  it("days follow one another over ends of months, leap days and centuries", () => {
    const days = [
      "1899-12-31",
      "1900-01-01",
      "1900-02-28",
      "1900-03-01",
      "2000-02-28",
      "2000-02-29",
      "2000-03-01",
    ];
    const at = (day: string) => positionOf(day, "day");
    assert.equal(at(days[1]!) - at(days[0]!), 1);
    assert.equal(at(days[3]!) - at(days[2]!), 1);
    assert.equal(at(days[5]!) - at(days[4]!), 1);
    assert.equal(at(days[6]!) - at(days[5]!), 1);
    assert.equal(at("2001-01-01") - at("2000-01-01"), 366);
  });

  it("a name that says less than the unit counts from its beginning", () => {
    assert.equal(positionOf("2015", "month"), positionOf("2015-01", "month"));
    assert.equal(positionOf("2015-Q3", "month"), positionOf("2015-07", "month"));
    assert.equal(positionOf("2015-08", "quarter"), positionOf("2015-Q3", "quarter"));
  });

  it("neighbours make one run, however they are ordered", () => {
    assert.deepEqual(runsOf([5, 3, 4, 9, 4]), [
      [3, 5],
      [9, 9],
    ]);
    assert.deepEqual(runsOf([]), []);
  });

  it("labels of an axis never touch, over months as over two centuries", () => {
    const span = fc.record({
      unit: fc.constantFrom(...trendUnits),
      from: fc.integer({ min: 1900, max: 2030 }),
      length: fc.integer({ min: 1, max: 2400 }),
      width: fc.integer({ min: 250, max: 1200 }),
    });
    fc.assert(
      fc.property(span, ({ unit, from, length, width }) => {
        const first = positionOf(String(from), unit);
        const labels = axisLabels([first, first + length - 1], unit, width / length, words);
        labels.slice(1).forEach((label, index) => {
          const before = labels[index]!;
          const room = ((label.position - before.position) * width) / length;
          assert.ok(
            room > ((estimatedWidth(label.text) + estimatedWidth(before.text)) / 2) * 13,
            `“${before.text}” and “${label.text}”`,
          );
        });
      }),
      { numRuns: 60 },
    );
  });

  it("eleven years on a desk are named year by year, two months by their days", () => {
    const years = axisLabels(
      [positionOf("2013-01", "month"), positionOf("2023-12", "month")],
      "month",
      6,
      words,
    );
    assert.deepEqual(
      years.map(({ text }) => text),
      Array.from({ length: 11 }, (_, index) => String(2013 + index)),
    );
    const days = axisLabels(
      [positionOf("2016-02-20", "day"), positionOf("2016-03-20", "day")],
      "day",
      14,
      words,
    );
    assert.ok(
      days.some(({ text }) => text === "1 March 2016"),
      "days are named",
    );
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { trendUnits } from "#model/index.js";
import { dayNumber, firstDayOf, lastDayOf, periodName, periodNumber, periodOfDay } from "./calendar.js";

describe("the calendar of trends", () => {
  it("counts days as the Gregorian calendar does", () => {
    assert.equal(dayNumber("0000-01-01"), 0);
    assert.equal(dayNumber("2000-03-01")! - dayNumber("2000-02-28")!, 2);
    assert.equal(dayNumber("1900-03-01")! - dayNumber("1900-02-28")!, 1);
    assert.equal(dayNumber("1970-01-01"), 719_528);
  });

  it("knows no day that is none", () => {
    for (const day of ["2015-02-29", "2015-13-01", "2015-00-10", "2015-04-31", "2015-4-1", "2015", ""])
      assert.equal(dayNumber(day), null, day);
  });

  it("names a period and finds it again, with its first and last day inside", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000 }), fc.constantFrom(...trendUnits), (day, unit) => {
        const period = periodOfDay(day, unit);
        assert.ok(firstDayOf(period, unit) <= day && day <= lastDayOf(period, unit));
        assert.equal(periodNumber(periodName(period, unit), unit), period);
      }),
    );
  });

  it("takes no name of another unit", () => {
    assert.equal(periodNumber("2015", "month"), null);
    assert.equal(periodNumber("2015-09", "year"), null);
    assert.equal(periodNumber("2015-Q3", "month"), null);
    assert.equal(periodNumber("2015-09", "quarter"), null);
    assert.equal(periodNumber("2015-09-21", "month"), null);
  });
});

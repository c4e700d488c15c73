import assert from "node:assert/strict";
import { test } from "node:test";
import { columnDates } from "./column-dates.js";
import { dayAtFraction } from "./day-interval.js";

const oneDate = (cell: string, order?: string) => columnDates([cell], order)[0];

test("a date is the days it can mean, in figures and words of three languages", () => {
  const september = { from: "2015-09-01", to: "2015-09-30" };
  for (const cell of [
    "2015-09",
    "2015/9",
    "٢٠١٥-٠٩",
    "9/2015",
    "سبتمبر 2015",
    "أيلول ٢٠١٥",
    "Sept 2015",
    "septembre 2015",
  ])
    assert.deepEqual(oneDate(cell), september, cell);
  const day = { from: "2015-09-21", to: "2015-09-21" };
  for (const cell of [
    "2015-09-21",
    "2015-09-21T10:00:00Z",
    "20150921",
    "21.9.2015",
    "٢١ أيلول ٢٠١٥",
    "21 September 2015",
  ])
    assert.deepEqual(oneDate(cell), day, cell);
  assert.deepEqual(oneDate("2015"), { from: "2015-01-01", to: "2015-12-31" });
  assert.deepEqual(oneDate("2016-02"), { from: "2016-02-01", to: "2016-02-29" });
  assert.deepEqual(oneDate("2015-Q3"), { from: "2015-07-01", to: "2015-09-30" });
  assert.deepEqual(oneDate("Q4 2015"), { from: "2015-10-01", to: "2015-12-31" });
});

test("two dates in a cell are an interval", () => {
  const spring = { from: "2015-03-01", to: "2015-06-30" };
  for (const cell of ["2015-03/2015-06", "2015-03 – 2015-06", "2015-03 إلى 2015-06", "2015-03 to 2015-06"])
    assert.deepEqual(oneDate(cell), spring, cell);
  assert.equal(oneDate("2015-06/2015-03"), "ends before");
});

test("the order of day and month is told by the column or by the researcher, and otherwise asked", () => {
  assert.equal(oneDate("03/04/2015"), "day or month");
  assert.deepEqual(oneDate("03/03/2015"), { from: "2015-03-03", to: "2015-03-03" });
  assert.deepEqual(columnDates(["٠٣/٠٤/٢٠١٥", "25/12/2015"])[0], { from: "2015-04-03", to: "2015-04-03" });
  assert.deepEqual(oneDate("03/04/2015", "month-first"), { from: "2015-03-04", to: "2015-03-04" });
  assert.equal(columnDates(["03/04/2015", "25/12/2015", "12/25/2015"])[0], "day or month");
});

test("an unknown date is none, and what is no date is said to be none", () => {
  for (const cell of ["", "NA", "?", "unknown", "غير معروف"]) assert.equal(oneDate(cell), null, cell);
  for (const cell of [
    "soon",
    "قريبا",
    "2015-13",
    "2015-02-30",
    "before March 2015",
    "قبل آذار 2015",
    "15",
    "99999",
  ])
    assert.equal(oneDate(cell), "not a date", cell);
});

test("a year that can only be Hijri is not taken for a Gregorian one", () => {
  for (const cell of ["1436-03-05", "١٤٣٦", "5/3/1436"])
    assert.equal(oneDate(cell, "day-first"), "hijri", cell);
});

test("a column of decimal years is of days", () => {
  assert.deepEqual(columnDates(["1851.202601", "1851.5", "1900"]), [
    { from: "1851-03-15", to: "1851-03-15" },
    { from: "1851-07-02", to: "1851-07-02" },
    { from: "1900-01-01", to: "1900-01-01" },
  ]);
  assert.equal(dayAtFraction(2016, 0.999999), "2016-12-31");
});

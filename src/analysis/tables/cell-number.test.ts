import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cellCount, cellNumber } from "./cell-number.js";

test("a number is read in any digits, with Arabic marks for groups and decimals", () => {
  for (const cell of [
    "1234.5",
    "1,234.5",
    "١٢٣٤٫٥",
    "١٬٢٣٤٫٥",
    "۱۲۳۴٫۵",
    "1 234.5",
    "1’234.5",
    "1.2345e3",
    "+1234.5",
  ])
    assert.equal(cellNumber(cell), 1234.5, cell);
  assert.equal(cellNumber("-٣"), -3);
  assert.equal(cellNumber("−3"), -3);
  assert.equal(cellNumber(".5"), 0.5);
  assert.equal(cellNumber("1e+05"), 100_000);
});

test("a decimal comma is read where the table has decimal commas, and then points part groups", () => {
  assert.equal(cellNumber("1.234,5", "comma"), 1234.5);
  assert.equal(cellNumber("0,25", "comma"), 0.25);
  assert.equal(cellNumber("1.234", "comma"), 1234);
  assert.equal(cellNumber("1,234", "point"), 1234);
});

test("what is not one number whole is none", () => {
  for (const cell of [
    "",
    "1,234.5.6",
    "12,34",
    "1.2.3",
    "5%",
    "ثلاثة",
    "3 رجال",
    "1-2",
    "=1+1",
    "1e999",
    "NaN",
    "Infinity",
    "0x10",
    "½",
    "g",
    "1g234",
    "1d5",
  ])
    assert.equal(cellNumber(cell), null, cell);
});

test("a count is whole and from 0", () => {
  assert.equal(cellCount("١٬٢٣٤"), 1234);
  assert.equal(cellCount("5.0"), 5);
  for (const cell of ["1.5", "-1", "", "1e20"]) assert.equal(cellCount(cell), null, cell);
});

test("every number that is written is read back", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (number) => {
      assert.equal(cellNumber(String(number)), number + 0);
    }),
  );
});

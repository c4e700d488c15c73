import assert from "node:assert/strict";
import { test } from "node:test";
import { codingUses } from "./codings/coding-uses.js";
import { type ColumnUse, says } from "./column-uses.js";
import { listUses, windowUses } from "./lists/list-uses.js";
import { trendUses } from "./trends/trend-uses.js";

const tables: readonly (readonly [string, Readonly<Record<string, ColumnUse>>])[] = [
  ["codings", codingUses],
  ["lists", listUses],
  ["windows", windowUses],
  ["trends", trendUses],
];

for (const [name, uses] of tables) {
  test(`in tables of ${name} a heading says its use, and its counter-example does not`, () => {
    for (const [use, row] of Object.entries(uses)) {
      assert.ok(says(row, row.example), `${use}: ${row.example}`);
      assert.ok(!says(row, row.counterExample), `${use}: ${row.counterExample}`);
    }
  });

  test(`in tables of ${name} no heading says two uses for certain`, () => {
    const headings = Object.entries(uses).flatMap(([use, { headings }]) =>
      [...headings.en, ...headings.ar, ...headings.fr].map((heading) => [use, heading] as const),
    );
    for (const [use, heading] of headings) {
      const others = Object.entries(uses).filter(
        ([other, { headings }]) =>
          other !== use && says({ ...uses[other]!, headings, weak: { en: [], ar: [], fr: [] } }, heading),
      );
      assert.deepEqual(
        others.map(([other]) => other),
        [],
        `${heading} of ${use}`,
      );
    }
  });
}

test("headings are the same with their article, their marks, their case, and words run together", () => {
  for (const heading of ["مرمز", "المُرمِّز", "المرمِّز", "Coder", "CODER_ID", "coderId"])
    assert.ok(says(codingUses.coder, heading), heading);
  assert.ok(says(trendUses.left, "dateLeft"));
  assert.ok(says(trendUses.left, "تاريخ المغادرة") && says(trendUses.left, "تاريخ مغادرة"));
});

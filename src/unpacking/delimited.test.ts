import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { recordsOf } from "./delimited.js";
import { delimiterOf } from "./delimiter.js";

test("the delimiter is the one that makes every row alike", () => {
  assert.equal(delimiterOf("text;date\nOne, two; 2015\nThree, four; 2016\n"), ";");
  assert.equal(delimiterOf('text,date\n"One; two; three",2015\n'), ",");
  assert.equal(delimiterOf("النص\tالمصدر\nغادر ثلاثة، ثم عاد واحد\tالسهل\n"), "\t");
  assert.equal(delimiterOf("text|date\nOne|2015\n"), "|");
  assert.equal(delimiterOf("sep=;\ntext;date\n"), ";");
  assert.equal(delimiterOf("text\nOne, two\n"), ",");
});

test("a record is counted by the line it begins on, whatever its cells hold", () => {
  const text = 'وحدة,رمز\n"سطر\nوسطر\n",أ\n\nب,"ج\nد"\nهـ,و\n';
  assert.deepEqual(
    recordsOf(text, ",").map(({ line }) => line),
    [1, 2, 5, 6, 8],
  );
});

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "س", '"', ",", "\n", " ", "😀", ";"), maxLength: 8 }),
  fc.constant("ذكر أنه غادر."),
);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test("rows and cells are those another reader of RFC 4180 finds", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      (rows) => {
        const text = rows.map((row) => `${row.map(quoted).join(",")}\n`).join("");
        const cells = recordsOf(text, ",").map((record) => record.cells);
        assert.deepEqual(cells, rows);
        assert.deepEqual(cells, parse(text, { relax_column_count: true }));
      },
    ),
  );
});

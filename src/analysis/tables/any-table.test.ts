import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ProblemError, problemText } from "#model/index.js";
import { readDelimited } from "#unpacking/index.js";
import { codingsFrom } from "./codings/codings-from.js";
import { listsFrom } from "./lists/lists-from.js";
import { type Table, tableFrom } from "./table.js";
import { trendFrom } from "./trends/trend-from.js";

const readers: Readonly<Record<string, (table: Table) => unknown>> = {
  codings: (table) => codingsFrom(table),
  lists: (table) => listsFrom(table),
  trend: (table) => trendFrom(table, { today: "2026-11-23" }),
};

const tableOf = (bytes: Uint8Array): Table => tableFrom({ name: "جدول.csv", ...readDelimited(bytes) });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a reader makes of bytes: its answer, or the problem in words. */
function answerTo(reader: (table: Table) => unknown, bytes: Uint8Array): unknown {
  try {
    return reader(tableOf(bytes));
  } catch (error) {
    if (error instanceof ProblemError)
      return [problemText(error.problem, "en"), problemText(error.problem, "ar")];
    throw error;
  }
}

const samples: Readonly<Record<string, string>> = {
  codings: "وحدة,مرمز,رمز\nأ,ليلى,خوف\nأ,سمير,3\nب,ليلى,12\nب,سمير,12\n",
  lists: "الطبقة,محكمة,صحيفة,العدد\nشمال,1,0,12\nشمال,0,1,30\nجنوب,1,1,7\n",
  trend: "الشهر,العدد,المواد المقروءة\n2015-01,3,100\n2015-02,12,90\n2015-03,0,80\n",
};

/** The sample in another set of digits. */
const inDigits = (text: string, zero: number): string =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));

function inWindows1256(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1256");
  const letters = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
  return Uint8Array.from([...text], (letter) => letters.indexOf(letter));
}

describe("the same table", () => {
  for (const [name, text] of Object.entries(samples)) {
    const reader = readers[name]!;
    const expected = answerTo(reader, utf8(text));
    it(`of ${name} gives the same answer with any delimiter, line end, mark and charset`, () => {
      assert.ok(!Array.isArray(expected), JSON.stringify(expected));
      for (const delimiter of [";", "\t", "|"])
        assert.deepEqual(answerTo(reader, utf8(text.replaceAll(",", delimiter))), expected, delimiter);
      for (const written of [
        `\ufeff${text}`,
        text.replaceAll("\n", "\r\n"),
        `sep=;\n${text.replaceAll(",", ";")}`,
        text.replaceAll("\n", "\n\n"),
        text.replaceAll(/([^,\n]+)/gu, '"$1"'),
        text.replaceAll(/([^,\n]+)/gu, "\u200f$1\u00a0"),
      ])
        assert.deepEqual(answerTo(reader, utf8(written)), expected, JSON.stringify(written));
      assert.deepEqual(answerTo(reader, inWindows1256(text)), expected);
      const utf16 = Uint8Array.from([
        0xff,
        0xfe,
        ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
      ]);
      assert.deepEqual(answerTo(reader, utf16), expected);
    });

    it(`of ${name} gives the same answer in Arabic-Indic and Persian digits`, () => {
      for (const zero of [0x660, 0x6f0])
        assert.deepEqual(answerTo(reader, utf8(inDigits(text, zero))), expected);
    });
  }
});

const cell = fc.constantFrom(
  ..."1,0,2,٣,-1,1.5,1e999,نعم,لا,x,NA,خوف,fear;pay,a|b,2015,2015-09,03/04/2015,أيلول 2015,1436,01,0110,=1+1,{file},\u202e".split(
    ",",
  ),
  "",
);
const heading = fc.constantFrom(
  ..."unit,coder,code,start,end,len,document,history,count,nbcap,الطبقة,رقم,left,published,month,year,quarter,exposure,control,مصدر,A,ب,coder1,مرمز ٢,Group,delay,".split(
    ",",
  ),
);

describe("any table", () => {
  it("is answered or refused by a named problem in both languages, without NaN and without a brace unfilled", () => {
    const tables = fc
      .tuple(
        fc.uniqueArray(heading, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 6 }),
      )
      .map(([headings, rows]) =>
        [headings, ...rows.map((row) => row.slice(0, headings.length))]
          .map((row) => row.join(","))
          .join("\n"),
      );
    fc.assert(
      fc.property(tables, (text) => {
        for (const reader of Object.values(readers)) {
          const answer = answerTo(reader, utf8(text));
          const words = JSON.stringify(answer, (_, value) =>
            Number.isNaN(value) ? assert.fail("NaN") : value,
          );
          assert.ok(!/\{(?!file\})\w+\}/u.test(words), words);
          assert.deepEqual(answerTo(reader, utf8(text)), answer);
        }
      }),
      { numRuns: 200 },
    );
  });
});

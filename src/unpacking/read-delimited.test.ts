import assert from "node:assert/strict";
import { test } from "node:test";
import { readDelimited } from "./read-delimited.js";
import { UnpackingFault } from "./unpacking-fault.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const cellsOf = (text: string) => readDelimited(bytesOf(text)).records.map(({ cells }) => cells);

test("blank lines, a line that says the delimiter, and empty rows at the end are no records", () => {
  const text = "sep=;\r\nوحدة;رمز\r\n\r\nأ;خوف\r\n;\r\nب;\r\n;\r\n;\r\n";
  const { records, delimiter } = readDelimited(bytesOf(text));
  assert.equal(delimiter, ";");
  assert.deepEqual(
    records.map(({ line, cells }) => [line, ...cells]),
    [
      [2, "وحدة", "رمز"],
      [4, "أ", "خوف"],
      [5, "", ""],
      [6, "ب", ""],
    ],
  );
});

test("an empty text has no records, and headings alone are one", () => {
  for (const text of ["", "\n\n", "\ufeff"]) assert.deepEqual(cellsOf(text), []);
  assert.deepEqual(cellsOf("\ufeffوحدة,مرمِّز"), [["وحدة", "مرمِّز"]]);
});

test("bytes that are no text are refused, and more than is read is a limit", () => {
  const kindOf = (bytes: Uint8Array): string => {
    try {
      readDelimited(bytes);
    } catch (error) {
      if (error instanceof UnpackingFault) return error.kind;
    }
    return "read";
  };
  assert.equal(kindOf(bytesOf("PK\u0003\u0004 xlsx")), "refused");
  assert.equal(kindOf(new Uint8Array(33 * 1024 * 1024)), "limit");
  assert.equal(kindOf(bytesOf('a\n"b')), "broken");
});

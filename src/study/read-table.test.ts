import assert from "node:assert/strict";
import { test } from "node:test";
import { ProblemError } from "#model/index.js";
import { readTable } from "./read-table.js";

function outcomeOf(bytes: Uint8Array) {
  try {
    return readTable({ name: "جدول.csv", bytes }).columns;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.name;
    throw error;
  }
}

test("a table is read from its bytes, or what they are is named", () => {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  assert.deepEqual(outcomeOf(utf8("وحدة;مرمِّز\r\n١;ليلى\r\n")), ["وحدة", "مرمِّز"]);
  assert.equal(outcomeOf(utf8("PK\u0003\u0004[Content_Types].xml")), "table/binary");
  assert.equal(outcomeOf(utf8('وحدة,رمز\n"أ,ب\n')), "table/unreadable");
  assert.equal(outcomeOf(utf8(`وحدة\n${"أ\n".repeat(200_001)}`)), "table/too-large");
  assert.equal(outcomeOf(utf8("")), "table/no-rows");
});

// A researcher's table from its bytes: read on the shelf of unpacking, checked by the stage of analysis. What the bytes are
// not is said as a problem of the table.
import { type Table, tableFrom } from "#analysis/index.js";
import { fail } from "#model/index.js";
import { type DelimitedText, readDelimited, UnpackingFault } from "#unpacking/index.js";

/** Problems: `table/binary`, `table/too-large`, `table/unreadable`, and those of `tableFrom`. */
export function readTable({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Table {
  return tableFrom({ name, ...delimited(name, bytes) });
}

function delimited(file: string, bytes: Uint8Array): DelimitedText {
  try {
    return readDelimited(bytes);
  } catch (error) {
    if (!(error instanceof UnpackingFault)) throw error;
    if (error.kind === "refused") fail("table/binary", { file }, error);
    const problem = error.kind === "limit" ? "table/too-large" : "table/unreadable";
    fail(problem, { file, reason: error.message }, error);
  }
}

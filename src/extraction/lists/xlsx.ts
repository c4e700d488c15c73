// Lists in spreadsheets (XLSX). Every sheet that is shown and has a column of accounts is read, row by row; sheets of
// other things are passed over, and hidden ones, for what a researcher does not see is not counted behind their back.
import { problemOf } from "../faults.js";
import type { Format, Original, ReadingSettings, ReadResult } from "../format.js";
import { type OfficePackage, withPackage } from "../office/package.js";
import { fixedCharset } from "../read-text.js";
import { accountsOf } from "./accounts.js";
import { readSheet } from "./sheet.js";
import { readWorkbook } from "./workbook.js";

export const xlsxFormat: Format = {
  name: "XLSX",
  mediaTypes: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  endings: ["xlsx"],
  largest: 64 * 1024 * 1024,
  read: readXlsx,
};

async function readXlsx({ file, bytes }: Original, settings: ReadingSettings): Promise<ReadResult> {
  try {
    return await withPackage(bytes, (parts) => readSheets(parts, file, settings));
  } catch (error) {
    return problemOf(error, file);
  }
}

/** The texts of all sheets that are lists; where none is, why the first is not. */
async function readSheets(
  parts: OfficePackage,
  file: string,
  settings: ReadingSettings,
): Promise<ReadResult> {
  const workbook = await readWorkbook(parts);
  const results: ReadResult[] = [];
  for (const sheet of workbook.sheets) {
    const rows = await readSheet(parts, sheet, workbook);
    results.push(accountsOf({ file, charset: fixedCharset("utf-8"), sheet, rows }, settings));
  }
  const lists = results.flatMap((result) => ("name" in result ? [] : result));
  const [first] = results;
  return lists.length === 0 && first !== undefined && "name" in first ? first : lists;
}

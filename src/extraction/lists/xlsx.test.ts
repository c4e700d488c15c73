import assert from "node:assert/strict";
import { test } from "node:test";
import { packed, relations } from "../office/sample-package.js";
import { dateOfSerial, datePrecision } from "./number-formats.js";
import { xlsxFormat } from "./xlsx.js";

interface Sample {
  readonly sheet: string;
  readonly shared?: string;
  readonly styles?: string;
  readonly properties?: string;
}

async function read({ sheet, shared = "", styles = "", properties = "" }: Sample) {
  const bytes = packed({
    "_rels/.rels": relations({ officeDocument: "xl/workbook.xml" }),
    "xl/workbook.xml": `<workbook xmlns:r="r">${properties}<sheets><sheet name="قائمة" sheetId="1" r:id="rId0"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations({
      worksheet: "worksheets/sheet1.xml",
      sharedStrings: "sharedStrings.xml",
      styles: "styles.xml",
    }),
    "xl/worksheets/sheet1.xml": `<worksheet>${sheet}</worksheet>`,
    "xl/sharedStrings.xml": `<sst>${shared}</sst>`,
    "xl/styles.xml": `<styleSheet>${styles}</styleSheet>`,
  });
  const mediaType = xlsxFormat.mediaTypes[0];
  return await xlsxFormat.read({ file: "list.xlsx", bytes, mediaType, charset: null }, {});
}
const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const rows = (...each: readonly string[]): string =>
  `<sheetData>${each.map((cells) => `<row>${cells}</row>`).join("")}</sheetData>`;
async function firstOf(sample: Sample) {
  const result = await read(sample);
  assert.ok(!("name" in result), JSON.stringify(result));
  const [first] = result;
  assert.ok(first !== undefined && "blocks" in first, JSON.stringify(first));
  return first;
}

test("cells are read as shown: shared and rich texts without their readings, what formulas made, no errors", async () => {
  const first = await firstOf({
    sheet: rows(
      cell("النص") + cell("source") + cell("title"),
      '<c t="s"><v>0</v></c><c t="str"><f>A1</f><v>السهل</v></c><c t="e"><v>#N/A</v></c>',
    ),
    shared: "<si><r><t>غادر </t></r><r><t>ثلاثة_x000D_\nرجال.</t></r><rPh><t>x</t></rPh></si>",
  });
  assert.deepEqual(first.blocks, [
    { text: "غادر ثلاثة\nرجال.", fragment: "xl/worksheets/sheet1.xml#cell=2,1" },
  ]);
  assert.equal(first.part, "xl/worksheets/sheet1.xml#row=2");
  assert.deepEqual([first.outlet[0]?.value, first.title], ["السهل", []]);
});

test("a number is a date by its cell's format and the workbook's system", async () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="[$-401]mmmm yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>';
  const dated = async (style: number, properties = "") =>
    (
      await firstOf({
        sheet: rows(cell("text") + cell("date"), `${cell("He left.")}<c s="${style}"><v>42491.75</v></c>`),
        styles,
        properties,
      })
    ).published[0]?.value;
  assert.equal(await dated(1), "2016-05-01");
  assert.equal(await dated(2), "2016-05");
  assert.equal(await dated(0), undefined);
  assert.equal(await dated(1, '<workbookPr date1904="1"/>'), "2020-05-02");
});

test("formats show a day, a month, a year or no date", () => {
  const precisions = ["d-mmm-yy", "mmm yy", "yyyy", '0 "days"', "[Red]0", "h:mm", "mm:ss", "General", "0\\d"];
  assert.deepEqual(
    precisions.map((code) => datePrecision(164, code)),
    ["day", "month", "year", null, null, null, null, null, null],
  );
  assert.equal(datePrecision(14, null), "day");
  assert.equal(datePrecision(45, null), null);
});

test("days are counted from 1900 with the leap day that never was, or from 1904", () => {
  assert.equal(dateOfSerial(1, 1900, "day"), "1900-01-01");
  assert.equal(dateOfSerial(59, 1900, "day"), "1900-02-28");
  assert.equal(dateOfSerial(60, 1900, "day"), null);
  assert.equal(dateOfSerial(61, 1900, "day"), "1900-03-01");
  assert.equal(dateOfSerial(0, 1904, "day"), "1904-01-01");
  for (const serial of [-1, 0, 3_000_000, Number.NaN]) assert.equal(dateOfSerial(serial, 1900, "day"), null);
});

test("what a merged cell says holds for the rows it reaches, but a text is one account", async () => {
  const result = await read({
    sheet: `${rows(cell("text") + cell("source"), cell("He left.") + cell("السهل"), cell("She left."), `<c r="C4"><v>1</v></c>`)}<mergeCells><mergeCell ref="B2:B4"/><mergeCell ref="A3:A4"/></mergeCells>`,
  });
  assert.ok(!("name" in result));
  const [first, second, third] = result;
  assert.ok(first !== undefined && "outlet" in first && second !== undefined && "outlet" in second);
  assert.deepEqual([first.outlet, second.outlet], [first.outlet, first.outlet]);
  assert.ok(third !== undefined && "problem" in third && third.problem.name === "extraction/no-text");
});

test("sheets beyond what a list holds are refused by name", async () => {
  const nameOf = async (sheet: string, shared = "") => {
    const result = await read({ sheet, shared });
    return "name" in result ? result.name : "read";
  };
  const heading = cell("text");
  assert.equal(await nameOf(rows('<c r="XFD1"><v>1</v></c>')), "extraction/limit");
  const shared = `<si><t>${"x".repeat(1_000_000)}</t></si>`;
  assert.equal(
    await nameOf(rows(heading, ...Array(40).fill('<c t="s"><v>0</v></c>')), shared),
    "extraction/limit",
  );
  const merges = '<mergeCell ref="A1:A1000000"/>'.repeat(100);
  assert.equal(
    await nameOf(`${rows(heading, cell("x"))}<mergeCells>${merges}</mergeCells>`),
    "extraction/limit",
  );
  assert.equal(await nameOf(rows("")), "extraction/no-text");
  assert.equal(await nameOf("<!DOCTYPE x>"), "extraction/file-broken");
});

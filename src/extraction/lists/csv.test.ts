import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { listColumns, type Problem } from "#model/index.js";
import { foldHeading, Offsets } from "#text/index.js";
import { largestCell, mostColumns, mostRows } from "#unpacking/index.js";
import { createExtractor } from "../extractor.js";
import type { ReadingSettings, UnreadPart } from "../format.js";
import type { ReadText } from "../read-text.js";
import { snapshotOf } from "../sample-snapshot.js";
import { csvFormat, tsvFormat } from "./csv.js";
import { knownHeadings } from "./headings.js";

type Part = ReadText | UnreadPart;

async function read(text: string | Uint8Array, settings: ReadingSettings = {}, format = csvFormat) {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const original = { file: "list.csv", bytes, mediaType: format.mediaTypes[0], charset: null };
  return await format.read(original, settings);
}
async function partsOf(text: string | Uint8Array, settings?: ReadingSettings, format = csvFormat) {
  const result = await read(text, settings, format);
  assert.ok(!("name" in result), JSON.stringify(result));
  return result;
}
async function problemIn(text: string | Uint8Array): Promise<Problem> {
  const result = await read(text);
  assert.ok("name" in result);
  return result;
}
function textOf(part: Part | undefined): string {
  assert.ok(part !== undefined && "blocks" in part, JSON.stringify(part));
  return part.blocks.map(({ text }) => text).join("\n");
}
const valueIn = (part: Part | undefined, field: "title" | "outlet" | "published" | "address" | "language") =>
  part !== undefined && "blocks" in part ? part[field][0]?.value : undefined;

test("a row is an account, with its fields from its columns and its place as a row and a cell", async () => {
  const [first] = await partsOf(
    "Text,Source,Date published,Link\nSeven men left.,Old Harbour Post,21 September 2015,https://post.example/7\n",
  );
  assert.ok(first !== undefined && "blocks" in first);
  assert.equal(first.part, "row=2");
  assert.deepEqual(first.blocks, [{ text: "Seven men left.", fragment: "cell=2,1" }]);
  assert.deepEqual(first.outlet, [{ value: "Old Harbour Post", from: "column" }]);
  assert.deepEqual(first.published, [{ value: "2015-09-21", from: "column" }]);
  assert.deepEqual(first.address, [{ value: "https://post.example/7", from: "column" }]);
});

test("an Arabic list in windows-1256 with semicolons is read by its Arabic headings", async () => {
  const head = Buffer.from([0xc7, 0xe1, 0xe4, 0xd5, 0x3b, 0xc7, 0xe1, 0xe3, 0xd5, 0xcf, 0xd1, 0x0a]);
  const row = Buffer.from([
    0xdb, 0xc7, 0xcf, 0xd1, 0xe6, 0xc7, 0x20, 0xc7, 0xe1, 0xe3, 0xdf, 0xc7, 0xe4, 0x2e,
  ]);
  const [first] = await partsOf(
    Buffer.concat([head, row, Buffer.from([0x3b, 0xc7, 0xe1, 0xd3, 0xe5, 0xe1])]),
  );
  assert.equal(textOf(first), "غادروا المكان.");
  assert.equal(valueIn(first, "outlet"), "السهل");
});

test("study.yaml names columns by heading or letter, before any heading is guessed", async () => {
  const list = "id,ما قيل,text\n1,غادر ثلاثة رجال.,internal note\n";
  const byHeading = await partsOf(list, { lists: { columns: { text: "ما قيل" } } });
  const byLetter = await partsOf(list, { lists: { columns: { text: "B" } } });
  assert.equal(textOf(byHeading[0]), "غادر ثلاثة رجال.");
  assert.equal(textOf(byLetter[0]), "غادر ثلاثة رجال.");
});

test("a caption above the heading row and blank rows are counted but give nothing", async () => {
  const parts = await partsOf("Collected in spring,\n\ntext,outlet\n,\nTwo left.,Lantern\n");
  assert.equal(parts.length, 1);
  assert.equal(parts[0]!.part, "row=5");
});

test("the title stands above the text unless the text begins with it", async () => {
  const parts = await partsOf("العنوان,النص\nعودة ثلاثة,غادر ثلاثة رجال.\nعودة,عودة رجلين.\n");
  assert.deepEqual(parts.map(textOf), ["عودة ثلاثة\nغادر ثلاثة رجال.", "عودة رجلين."]);
});

test("a day is told from a month by the whole column, else only the year is known", async () => {
  const dated = async (...dates: string[]) =>
    (await partsOf(`text,date\n${dates.map((date) => `Two left.,${date}\n`).join("")}`)).map((part) =>
      valueIn(part, "published"),
    );
  assert.deepEqual(await dated("03/04/2015", "25/04/2015"), ["2015-04-03", "2015-04-25"]);
  assert.deepEqual(await dated("03/04/2015"), ["2015"]);
  assert.deepEqual(await dated("٢١ أيلول ٢٠١٥", "2015-09", "soon"), ["2015-09-21", "2015-09", undefined]);
});

test("languages are read by code and by name", async () => {
  const parts = await partsOf(
    "text,language\nTwo left.,English\nTwo left.,ar-SY\nTwo left.,العربية\nTwo left.,?\n",
  );
  assert.deepEqual(
    parts.map((part) => valueIn(part, "language")),
    ["en", "ar", "ar", undefined],
  );
});

test("a row with an address and no text says how to fetch it; a home address is not read", async () => {
  const [fetchable, empty] = await partsOf("text,address\n,https://post.example/8\n,12 Harbour Street\n");
  assert.ok(fetchable !== undefined && "problem" in fetchable && empty !== undefined && "problem" in empty);
  assert.deepEqual(fetchable.problem, {
    name: "extraction/address-only",
    values: { file: "list.csv#row=2", address: "https://post.example/8" },
  });
  assert.equal(empty.problem.name, "extraction/no-text");
});

test("a list of addresses alone gives its rows by name", async () => {
  const parts = await partsOf("url\nhttps://post.example/1\nhttps://post.example/2\n");
  assert.deepEqual(
    parts.map((part) => "problem" in part && part.problem.name),
    ["extraction/address-only", "extraction/address-only"],
  );
});

test("a column of names is never read", async () => {
  const [first] = await partsOf("name,witness,text\nN. N.,M. M.,Two left.\n");
  assert.ok(!JSON.stringify(first).includes("N. N.") && !JSON.stringify(first).includes("M. M."));
});

test("a list without a known column names its headings", async () => {
  assert.deepEqual(await problemIn("كود,ملاحظة\n1,2\n"), {
    name: "extraction/columns-unknown",
    values: { file: "list.csv", headings: "كود, ملاحظة" },
  });
});

test("headings that name what every object has are headings like any other", async () => {
  const [first] = await partsOf("__proto__,constructor,text,toString\nx,y,Two left.,z\n");
  assert.equal(textOf(first), "Two left.");
  assert.equal(({} as Record<string, unknown>)["x"], undefined);
  const named = await partsOf("__proto__,x\nTwo left.,y\n", { lists: { columns: { text: "__proto__" } } });
  assert.equal(textOf(named[0]), "Two left.");
});

test("a row whose cells slipped is left out by name, the others are read", async () => {
  const [slipped, short, sound] = await partsOf(
    "text,outlet\nTwo left, said one,Lantern\nTwo left.\nThree left.,Lantern,,\n",
  );
  assert.ok(slipped !== undefined && "problem" in slipped && short !== undefined && "problem" in short);
  assert.deepEqual(slipped.problem, {
    name: "extraction/file-broken",
    values: { file: "list.csv#row=2", reason: "3 cells where the heading has 2" },
  });
  assert.equal(textOf(sound), "Three left.");
});

test("quotation marks that would swallow accounts are refused with their row", async () => {
  assert.match(String((await problemIn('text\n"Two left.\nThree left.\n')).values["reason"]), /^row 2: /u);
  assert.match(String((await problemIn('text\n"Two" left.\n')).values["reason"]), /^row 2: /u);
});

test("quotation marks inside a bare cell, and in TSV that quotes nothing, are letters", async () => {
  assert.equal(textOf((await partsOf('text\nHe said "go" twice.\n'))[0]), 'He said "go" twice.');
  const tabbed = await partsOf('text\toutlet\n"Go" he said.\tLantern\n', {}, tsvFormat);
  assert.equal(textOf(tabbed[0]), '"Go" he said.');
});

test("what goes beyond a list is refused as a whole", async () => {
  const reasons = [
    `text\n${"x".repeat(largestCell + 1)}`,
    `text\n${",".repeat(mostColumns)}`,
    "text\n".repeat(mostRows + 1),
  ].map(async (list) => (await problemIn(list)).name);
  assert.deepEqual(await Promise.all(reasons), Array(3).fill("extraction/limit"));
});

test("a formula is the text it is", async () => {
  assert.equal(textOf((await partsOf("text\n=1+1 left that night.\n"))[0]), "=1+1 left that night.");
});

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "س", '"', ",", "\n", " ", "😀", ";"), maxLength: 8 }),
  fc.constant("ذكر أنه غادر."),
);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test("whatever a list holds, its places cut its texts and reading it twice is the same", async () => {
  const extractor = await createExtractor();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
      const lines = rows.map(([title, text]) => `${quoted(title)},${quoted(`${text} ذكر أنه غادر.`)}\n`);
      const bytes = new TextEncoder().encode(`title,text\n${lines.join("")}`);
      const snapshot = snapshotOf("list.csv", bytes);
      const parts = await extractor.extract({ snapshot, bytes });
      assert.deepEqual(await extractor.extract({ snapshot, bytes }), parts);
      assert.ok(!("name" in parts) && parts.length === rows.length);
      for (const [index, part] of parts.entries()) {
        assert.ok("document" in part);
        const offsets = new Offsets(part.document.text);
        const last = part.layout.places.at(-1)!;
        assert.equal(offsets.slice(last.span), `${rows[index]![1]} ذكر أنه غادر.`.trim());
        assert.equal(last.fragment, `cell=${index + 2},2`);
      }
    }),
    { numRuns: 40 },
  );
});

test("no heading stands for two columns, and none for a column of people or places", () => {
  const headings = listColumns.flatMap((column) => knownHeadings(column));
  assert.equal(new Set(headings).size, headings.length);
  for (const heading of ["name", "الاسم", "witness", "الشاهد", "location", "الموقع", "phone", "nom"])
    assert.ok(!headings.includes(foldHeading(heading)), heading);
});

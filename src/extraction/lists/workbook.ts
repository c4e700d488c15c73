// What the sheets of an XLSX file have in common (ECMA-376, part 1, section 18): their order, the texts their cells
// share, the formats dates are told by. Formulas are never computed: a cell holds what its program last showed in it.
import { UnpackingFault } from "#unpacking/index.js";
import { attribute } from "../office/attribute.js";
import type { OfficePackage } from "../office/package.js";
import { partOf, relationsOf } from "../office/relations.js";
import { type DatePrecision, datePrecision } from "./number-formats.js";

export interface Workbook {
  /** Parts of the sheets a reader sees, in order. */
  readonly sheets: readonly string[];
  readonly sharedTexts: readonly string[];
  /** By number of a cell's style. */
  readonly precisions: readonly (DatePrecision | null)[];
  readonly dateSystem: 1900 | 1904;
}

export async function readWorkbook(parts: OfficePackage): Promise<Workbook> {
  const main = partOf(await relationsOf(parts, ""), "officeDocument");
  if (main === null || !parts.has(main)) throw new UnpackingFault("broken", "it holds no workbook");
  const relations = await relationsOf(parts, main);
  const { ids, dateSystem } = await readSheetNames(parts, main);
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  return {
    sheets: ids.map((id) => targets.get(id)).filter((part) => part !== undefined),
    sharedTexts: await readSharedTexts(parts, partOf(relations, "sharedStrings")),
    precisions: await readPrecisions(parts, partOf(relations, "styles")),
    dateSystem,
  };
}

/** Ids of the sheets that are not hidden. */
async function readSheetNames(
  parts: OfficePackage,
  main: string,
): Promise<{ readonly ids: readonly string[]; readonly dateSystem: 1900 | 1904 }> {
  const ids: string[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  await parts.read(main, {
    open(element) {
      const isShown = (attribute(element, "state") ?? "visible") === "visible";
      if (element.local === "sheet" && isShown) ids.push(relationId(element.attributes));
      const since1904 = /^(?:1|true)$/u.test(attribute(element, "date1904") ?? "");
      if (element.local === "workbookPr" && since1904) dateSystem = 1904;
    },
  });
  return { ids, dateSystem };
}

/** The one id with a prefix; the sheet's own number has none. */
function relationId(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}

/** Texts that cells refer to by number. Readings above Asian letters (rPh) are no part of them. */
async function readSharedTexts(parts: OfficePackage, part: string | null): Promise<readonly string[]> {
  const texts: string[] = [];
  let [inText, inReading] = [false, false];
  if (part !== null) {
    await parts.read(part, {
      open({ local }) {
        if (local === "si") texts.push("");
        if (local === "rPh") inReading = true;
        inText = local === "t";
      },
      close({ local }) {
        if (local === "rPh") inReading = false;
        inText = false;
      },
      text(text) {
        if (inText && !inReading) texts[texts.length - 1] += text;
      },
    });
  }
  return texts.map(unescaped);
}

/** Characters XML cannot hold are written "_x000D_" (22.4.2.3). */
export function unescaped(text: string): string {
  return text
    .replace(/_x([\dA-F]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/gu, "\n");
}

async function readPrecisions(
  parts: OfficePackage,
  part: string | null,
): Promise<readonly (DatePrecision | null)[]> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let inCellFormats = false;
  if (part !== null) {
    await parts.read(part, {
      open(element) {
        const id = Number(attribute(element, "numFmtId"));
        if (element.local === "numFmt") codes.set(id, attribute(element, "formatCode") ?? "");
        if (element.local === "cellXfs") inCellFormats = true;
        if (element.local === "xf" && inCellFormats) formats.push(id);
      },
      close({ local }) {
        if (local === "cellXfs") inCellFormats = false;
      },
    });
  }
  return formats.map((id) => datePrecision(id, codes.get(id) ?? null));
}

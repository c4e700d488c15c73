// The rows of one sheet of an XLSX file. Rows that a filter hides are read, for a filter takes nothing out of a list.
import { largestCell, mostColumns, mostRows, UnpackingFault, type XmlElement } from "#unpacking/index.js";
import { attribute } from "../office/attribute.js";
import type { OfficePackage } from "../office/package.js";
import { columnOfLetters } from "./columns.js";
import { dateOfSerial } from "./number-formats.js";
import { type Row, rowOf } from "./row.js";
import { unescaped, type Workbook } from "./workbook.js";

/** Characters of all cells of a sheet together, and rows that merged cells reach over: beyond, it is refused. */
const mostCharacters = 32 * 1024 * 1024;
const mostMergedRows = 1_000_000;

export async function readSheet(
  parts: OfficePackage,
  part: string,
  workbook: Workbook,
): Promise<readonly Row[]> {
  const reader = new SheetReader(workbook);
  await parts.read(part, {
    open: (element) => reader.open(element),
    close: (element) => reader.close(element),
    text: (text) => reader.text(text),
  });
  return reader.rows();
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}
/** Rows and columns counted from one and zero, as elsewhere. */
interface Merge {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

class SheetReader {
  readonly #workbook: Workbook;
  readonly #rows = new Map<number, Map<number, string>>();
  readonly #merges: Merge[] = [];
  #row = 0;
  #column = -1;
  #cell: OpenCell | null = null;
  #inValue = false;
  #inReading = false;
  #characters = 0;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  open(element: XmlElement): void {
    const { local } = element;
    if (local === "row") this.#openRow(element);
    else if (local === "c") this.#openCell(element);
    else if (local === "rPh") this.#inReading = true;
    else if (local === "mergeCell") this.#merge(attribute(element, "ref") ?? "");
    this.#inValue = this.#cell !== null && (local === "v" || (local === "t" && !this.#inReading));
  }

  text(text: string): void {
    if (this.#inValue && this.#cell !== null) this.#cell.text += text;
  }

  close({ local }: XmlElement): void {
    this.#inValue = false;
    if (local === "rPh") this.#inReading = false;
    if (local !== "c" || this.#cell === null) return;
    this.#keep(this.#cell);
    this.#cell = null;
  }

  rows(): readonly Row[] {
    const above = this.#mergedValues();
    return [...this.#rows]
      .sort(([a], [b]) => a - b)
      .map(([number, cells]) => ({ ...rowOf(number, cells, null), above: above.get(number) ?? new Map() }));
  }

  #openRow(element: XmlElement): void {
    this.#row = Number(attribute(element, "r") ?? this.#row + 1);
    this.#column = -1;
    if (!Number.isSafeInteger(this.#row)) throw new UnpackingFault("broken", "a row without a number");
  }

  #openCell(element: XmlElement): void {
    const letters = /^[A-Z]{1,3}/u.exec(attribute(element, "r") ?? "")?.[0];
    this.#column = letters === undefined ? this.#column + 1 : columnOfLetters(letters);
    const style = Number(attribute(element, "s") ?? 0);
    this.#cell = { column: this.#column, type: attribute(element, "t") ?? "n", style, text: "" };
  }

  #keep(cell: OpenCell): void {
    const text = this.#valueOf(cell);
    if (text === "") return;
    this.#characters += text.length;
    within(cell.column + 1, mostColumns, "columns");
    within(text.length, largestCell, "characters in a cell");
    within(this.#characters, mostCharacters, "characters in a sheet");
    const row = this.#rows.get(this.#row) ?? new Map<number, string>();
    this.#rows.set(this.#row, row.set(cell.column, text));
    within(this.#rows.size, mostRows, "rows");
  }

  /** The words a cell shows (18.18.11); an error shows none. */
  #valueOf({ type, style, text }: OpenCell): string {
    const { sharedTexts, precisions, dateSystem } = this.#workbook;
    if (type === "s") return sharedTexts[Number(text)] ?? "";
    if (type === "inlineStr" || type === "str") return unescaped(text);
    if (type === "b") return text === "1" ? "TRUE" : "FALSE";
    if (type === "e" || text === "") return "";
    const precision = precisions[style] ?? null;
    if (type === "d" || precision === null || !Number.isFinite(Number(text))) return text;
    return dateOfSerial(Number(text), dateSystem, precision) ?? text;
  }

  #merge(reference: string): void {
    const found = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/u.exec(reference);
    if (found === null) return;
    const [, letters, from, to] = found;
    this.#merges.push({ column: columnOfLetters(letters!), from: Number(from), to: Number(to) });
  }

  /** What merged cells say of the rows below their first, by row and column. */
  #mergedValues(): ReadonlyMap<number, ReadonlyMap<number, string>> {
    const values = new Map<number, Map<number, string>>();
    let reached = 0;
    for (const { column, from, to } of this.#merges) {
      const text = this.#rows.get(from)?.get(column);
      if (text === undefined) continue;
      reached += to - from;
      within(reached, mostMergedRows, "rows under merged cells");
      for (let row = from + 1; row <= to; row++) {
        if (this.#rows.has(row)) values.set(row, (values.get(row) ?? new Map()).set(column, text));
      }
    }
    return values;
  }
}

function within(amount: number, most: number, of: string): void {
  if (amount > most) throw new UnpackingFault("limit", `more than ${most} ${of}`);
}

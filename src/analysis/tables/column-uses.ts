// Which column of a table has which use: the one an option names, else the one whose heading says so. A heading counts
// only as a whole. Where two say the same, the researcher is asked; nothing is chosen silently.
import { fail, type Localised, type Making } from "#model/index.js";
import { foldHeading, nearestName } from "#text/index.js";
import type { Table } from "./table.js";
import { quoted, quotedAll } from "./table-issues.js";

/** A use of a column, as a row of a table of uses. */
export interface ColumnUse {
  /** As a problem asks for it: "the coder". */
  readonly meaning: Localised;
  /** The option that names the column: "--coder". */
  readonly option: string;
  /** Headings that say it for certain. */
  readonly headings: Headings;
  /** Headings that say it where none of the others stands. */
  readonly weak?: Headings;
  /** A heading that is this use, and one that is not. */
  readonly example: string;
  readonly counterExample: string;
}
interface Headings {
  readonly en: readonly string[];
  readonly ar: readonly string[];
  readonly fr: readonly string[];
}

export type ColumnUses<Use extends string> = Readonly<Record<Use, ColumnUse>>;
/** Names of columns by use, as the researcher's options give them. */
export type ColumnOptions<Use extends string> = Readonly<Partial<Record<Use, string | undefined>>>;
/** The place of the column of each use that the table has. */
export type FoundColumns<Use extends string> = ReadonlyMap<Use, number>;

/** What each column was taken for, in the table's order. */
export type SaidBack = Making["columns"];

/**
 * The column of each use: first those that options name, then by heading. Problems: `table/column-unknown`,
 * `table/column-twice` where two options name one column, `table/which-column` where two headings say one use.
 */
export function findColumns<Use extends string>(
  table: Table,
  uses: ColumnUses<Use>,
  options: ColumnOptions<NoInfer<Use>>,
): FoundColumns<Use> {
  const found = new Map<Use, number>();
  const names = Object.keys(uses) as Use[];
  for (const use of names) {
    const column = options[use];
    if (column === undefined) continue;
    const place = namedColumn(table, column, uses[use].option);
    const before = names.find((other) => found.get(other) === place);
    if (before !== undefined)
      fail("table/column-twice", {
        file: table.name,
        column: quoted(table.columns[place]!),
        options: `${uses[before].option}, ${uses[use].option}`,
      });
    found.set(use, place);
  }
  for (const use of names) {
    const place = found.has(use) ? null : headedColumn(table, uses[use], new Set(found.values()));
    if (place !== null) found.set(use, place);
  }
  return found;
}

/** The place of the column an option names: as written, or the only one that is the same when folded. */
export function namedColumn(table: Table, name: string, option: string): number {
  const written = table.columns.indexOf(name.trim());
  if (written !== -1) return written;
  const folded = table.columns.flatMap((column, at) =>
    foldHeading(column) === foldHeading(name) ? [at] : [],
  );
  if (folded.length === 1) return folded[0]!;
  const nearest = nearestName(name, table.columns);
  fail("table/column-unknown", {
    file: table.name,
    option,
    column: quoted(name),
    columns: quotedAll(table.columns),
    nearest: nearest === null ? "" : { en: `: perhaps ${quoted(nearest)}`, ar: `: لعله ${quoted(nearest)}` },
  });
}

/** The places of several columns an option names, parted by commas; a name that holds commas itself must be given alone. */
export function namedColumns(table: Table, names: string, option: string): readonly number[] {
  if (table.columns.includes(names.trim())) return [namedColumn(table, names, option)];
  const each = names.split(/[,،]/u).filter((name) => name.trim() !== "");
  return [...new Set(each.map((name) => namedColumn(table, name, option)))];
}

/** The place of the column for a use, or `table/column-missing`. */
export function neededColumn<Use extends string>(
  table: Table,
  uses: ColumnUses<Use>,
  found: FoundColumns<NoInfer<Use>>,
  use: NoInfer<Use>,
): number {
  return found.get(use) ?? columnMissing(table, uses[use]);
}

export function columnMissing(table: Table, { meaning, option }: ColumnUse): never {
  fail("table/column-missing", { file: table.name, use: meaning, option, columns: quotedAll(table.columns) });
}

/** Every column with its use, in the table's order. `others` says what those are that no use was found for. */
export function saidBack(
  table: Table,
  places: Iterable<readonly [use: string, place: number]>,
  others = "not used",
): SaidBack {
  const uses = new Map(Array.from(places, ([use, place]) => [place, use] as const));
  return table.columns.map((column, at) => ({ column, use: uses.get(at) ?? others }));
}

function headedColumn(table: Table, use: ColumnUse, taken: ReadonlySet<number>): number | null {
  const free = table.columns.map((column, at) => (taken.has(at) ? "" : headingKey(column)));
  for (const headings of [use.headings, use.weak]) {
    const known = headings === undefined ? [] : keysOf(headings);
    const places = free.flatMap((key, at) => (key !== "" && known.includes(key) ? [at] : []));
    if (places.length > 1) whichColumn(table, use, places);
    if (places.length === 1) return places[0]!;
  }
  return null;
}

export function whichColumn(table: Table, { meaning, option }: ColumnUse, places: readonly number[]): never {
  fail("table/which-column", {
    file: table.name,
    use: meaning,
    option,
    columns: quotedAll(places.map((at) => table.columns[at]!)),
  });
}

/** Whether a heading says a use, for certain or weakly. */
export function says(use: ColumnUse, heading: string): boolean {
  const key = headingKey(heading);
  return keysOf(use.headings).includes(key) || (use.weak !== undefined && keysOf(use.weak).includes(key));
}

function keysOf({ en, ar, fr }: Headings): readonly string[] {
  return [...en, ...ar, ...fr].map(headingKey);
}

/** Folded, with the words of "leftAt" apart and without an Arabic article, which headings have or have not. */
function headingKey(heading: string): string {
  const apart = heading.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
  return foldHeading(apart).replace(/(?<!\p{L})ال(?=\p{L}{2})/gu, "");
}

// Which column of a list holds what. What study.yaml names comes first, by heading or by letter; what it leaves out is
// known by its heading. The heading row is the first that says where the accounts (or at least their addresses) are:
// lists often have a caption above it.
import { type ListColumn, listColumns, type Settings } from "#model/index.js";
import { foldHeading } from "#text/index.js";
import { knownHeadings } from "./headings.js";
import type { Row } from "./row.js";

/** The column of each kind that the list has, counted from zero. */
export type Columns = ReadonlyMap<ListColumn, number>;
type Named = NonNullable<Settings["lists"]>["columns"];

export interface Headed {
  readonly heading: Row;
  readonly columns: Columns;
  /** The rows behind the heading. */
  readonly rows: readonly Row[];
}

/** How far down the heading row is looked for. */
const furthestHeading = 20;

/** The list with its columns known; or null where none of its first rows names a column of texts or addresses. */
export function findColumns(rows: readonly Row[], named: Named = {}): Headed | null {
  const columns = rows.slice(0, furthestHeading).map((row) => columnsOf(row, named));
  const withText = columns.findIndex((each) => each.has("text"));
  const at = withText === -1 ? columns.findIndex((each) => each.has("address")) : withText;
  return at === -1 ? null : { heading: rows[at]!, columns: columns[at]!, rows: rows.slice(at + 1) };
}

function columnsOf(heading: Row, named: Named): Columns {
  const places = placesOf(heading);
  const columns = new Map<ListColumn, number>();
  for (const column of listColumns) {
    const place = namedPlace(named[column], places);
    if (place !== null) columns.set(column, place);
  }
  for (const column of listColumns.filter((each) => !columns.has(each))) {
    const place = knownPlace(column, places, columns);
    if (place !== null) columns.set(column, place);
  }
  return columns;
}

/** Where each heading stands first. */
function placesOf({ cells }: Row): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [column, text] of cells) {
    const heading = foldHeading(text);
    if (!places.has(heading)) places.set(heading, column);
  }
  return places;
}

function namedPlace(name: string | undefined, places: ReadonlyMap<string, number>): number | null {
  if (name === undefined) return null;
  return places.get(foldHeading(name)) ?? (/^[A-Z]{1,2}$/u.test(name) ? columnOfLetters(name) : null);
}

/** A heading is used once: a list whose only heading is "source" has no second column of that name. */
function knownPlace(column: ListColumn, places: ReadonlyMap<string, number>, taken: Columns): number | null {
  const used = new Set(taken.values());
  for (const heading of knownHeadings(column)) {
    const place = places.get(heading);
    if (place !== undefined && !used.has(place)) return place;
  }
  return null;
}

/** "A" is 0, "Z" 25, "AA" 26: the letters spreadsheets print above a column. */
export function columnOfLetters(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

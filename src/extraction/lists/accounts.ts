// One row, one account: the rows of a list under its heading become texts with the fields their columns give. Where a
// row stands is written as RFC 7111 has it. Columns that are not of listColumns never reach a text or a field.
import { type Field, inPart, type ListColumn, type Problem, problem, rowFragment } from "#model/index.js";
import type { Reading } from "../fields.js";
import type { ReadingSettings, ReadResult, UnreadPart } from "../format.js";
import { nothingStated, type ReadText, type TextBlock } from "../read-text.js";
import { columnDates } from "./column-dates.js";
import { findColumns, type Headed } from "./columns.js";
import { languageNamed } from "./language-names.js";
import { type Row, slipOf } from "./row.js";

export interface List {
  readonly file: string;
  readonly charset: Field<string>;
  /** The part of a package the rows stand in; null where the file is the list itself. */
  readonly sheet: string | null;
  readonly rows: readonly Row[];
}

/** A text for each row that holds one; or the problem that no column is known to hold an account. */
export function accountsOf(list: List, { lists }: ReadingSettings): ReadResult {
  const headed = findColumns(list.rows, lists?.columns);
  if (headed === null) return columnsUnknown(list);
  const published = datesOf(headed);
  const rows = headed.rows.filter(({ cells }) => cells.size > 0);
  if (rows.length === 0) return problem("extraction/no-text", { file: list.file });
  return rows.map((row): ReadText | UnreadPart => {
    const part = placed(list, rowFragment(row.number));
    const why = whyUnread(row, headed, `${list.file}#${part}`);
    if (why !== null) return { part, problem: why };
    return { ...accountOf(list, row, headed), part, published: stated(published.get(row.number) ?? null) };
  });
}

function placed({ sheet }: List, fragment: string): string {
  return sheet === null ? fragment : inPart(sheet, fragment);
}

/** Longest heading that a problem prints whole, and how many of them, for a stranger wrote them. */
const longestHeading = 40;
const mostHeadings = 30;

function columnsUnknown({ file, rows }: List): Problem {
  const first = rows.find(({ cells }) => cells.size > 0);
  const headings = [...(first?.cells.values() ?? [])].slice(0, mostHeadings).map((heading) => {
    return heading.length > longestHeading ? `${heading.slice(0, longestHeading)}…` : heading;
  });
  return headings.length === 0
    ? problem("extraction/no-text", { file })
    : problem("extraction/columns-unknown", { file, headings: headings.join(", ") });
}

/** By row number, as far as they can be read. */
function datesOf({ rows, columns }: Headed): ReadonlyMap<number, string> {
  const dates = columnDates(rows.map((row) => cellOf(row, columns, "published") ?? ""));
  const known = new Map<number, string>();
  for (const [index, date] of dates.entries()) if (date !== null) known.set(rows[index]!.number, date);
  return known;
}

function whyUnread(row: Row, { heading, columns }: Headed, file: string): Problem | null {
  const slip = slipOf(row, heading);
  if (slip !== null) return problem("extraction/file-broken", { file, reason: slip });
  if (cellOf(row, columns, "text") !== null) return null;
  const address = addressOf(row, columns);
  return address === null
    ? problem("extraction/no-text", { file })
    : problem("extraction/address-only", { file, address });
}

type Columns = Headed["columns"];

/** What a merged cell says holds for every row it reaches, but a text is one account and not several. */
function cellOf({ cells, above }: Row, columns: Columns, column: ListColumn): string | null {
  const place = columns.get(column) ?? -1;
  const isOwn = column === "text" || column === "title";
  return cells.get(place) ?? (isOwn ? null : (above.get(place) ?? null));
}

/** The fields of a row that has a text. The title stands above the text, as on a page, unless the text begins with it. */
function accountOf(list: List, row: Row, { columns }: Headed): Omit<ReadText, "part" | "published"> {
  const cell = (column: ListColumn): string | null => cellOf(row, columns, column);
  const block = (column: ListColumn): readonly TextBlock[] => {
    const text = cell(column);
    if (text === null) return [];
    return [{ text, fragment: placed(list, `cell=${row.number},${columns.get(column)! + 1}`) }];
  };
  const [title, text, outlet] = [cell("title"), cell("text")!, cell("outlet")];
  return {
    ...nothingStated,
    blocks: title !== null && text.startsWith(title) ? block("text") : [...block("title"), ...block("text")],
    charset: list.charset,
    title: stated(title),
    outlet: stated(isWebAddress(outlet) ? null : outlet),
    author: stated(cell("author")),
    address: stated(addressOf(row, columns)),
    language: stated(languageNamed(cell("language") ?? "")),
  };
}

/** A web address, even where it stands as the source; any other, such as where somebody lives, is not read. */
function addressOf(row: Row, columns: Columns): string | null {
  const [address, outlet] = [cellOf(row, columns, "address"), cellOf(row, columns, "outlet")];
  return [address, outlet].find(isWebAddress) ?? null;
}

function isWebAddress(text: string | null): boolean {
  return text !== null && /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);
}

function stated(value: string | null): readonly Reading[] {
  return value === null ? [] : [{ value, from: "column" }];
}

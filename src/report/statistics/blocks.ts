// What a page of a statistic is made of, before it is set: the same blocks become HTML and lines of a terminal, so
// that both say the same sentences. Blocks hold finished words and no numbers; they know no record and no layout.
//
// Names inside a text stand between U+2068 and U+2069, runs of left-to-right signs between U+2066 and U+2069.

/** A place of the page that a word leads to; on a terminal only the word is shown. */
export interface Link {
  readonly text: string;
  /** Id of a row or heading of the same page. */
  readonly to: string;
}
export type Inline = string | Link | readonly (string | Link)[];

export interface Heading {
  readonly kind: "heading";
  readonly level: 2 | 3;
  readonly id: string;
  readonly text: string;
}

/** "lead" says the answer; "copy" is a sentence made to be copied into a paper. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly role: "lead" | "plain" | "copy";
  readonly text: Inline;
}

export interface Warning {
  readonly kind: "warning";
  readonly text: string;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Inline[];
}

/** What is named and what is said of it, in rows. */
export interface Definitions {
  readonly kind: "definitions";
  readonly rows: readonly { readonly term: string; readonly said: readonly Inline[] }[];
}

/** Numbers stand at the end of their column, so that digits of one value stand under one another. */
export interface Column {
  readonly heading: string;
  readonly holds: "words" | "numbers";
  /** Of a terminal: what it is not narrowed below while other columns can go into a table of their own. */
  readonly least?: number;
}

/** `note` stands under the row: why there is no value, most often. */
export interface NotedCell {
  readonly text: Inline;
  readonly note: string;
}
export type Cell = Inline | NotedCell;

/** The first cell names the row. Warnings stand with their row. */
export interface Row {
  readonly id?: string;
  readonly cells: readonly Cell[];
  readonly warnings?: readonly string[];
}

export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /**
   * Rows a terminal shows, and the sentence that says how many it leaves out; all where absent. Of none it shows nothing:
   * the table is one for a page.
   */
  readonly shortened?: { readonly rows: number; readonly sentence: string };
}

/** `svg` is finished; `table` holds the same data, null where the page prints them beside it anyway. */
export interface Picture {
  readonly kind: "picture";
  readonly svg: string | null;
  readonly caption: string;
  readonly table: Table | null;
}

export type Block = Heading | Paragraph | Warning | List | Definitions | Table | Picture;

export function heading(level: 2 | 3, id: string, text: string): Heading {
  return { kind: "heading", level, id, text };
}

export function paragraph(text: Inline, role: Paragraph["role"] = "plain"): Paragraph {
  return { kind: "paragraph", role, text };
}

export function warning(text: string): Warning {
  return { kind: "warning", text };
}

/** A column of words, and one of numbers. */
export function wordsIn(text: string): Column {
  return { heading: text, holds: "words" };
}
export function numbersIn(text: string): Column {
  return { heading: text, holds: "numbers" };
}

/** The text without its links. */
export function plainText(inline: Inline): string {
  if (typeof inline === "string") return inline;
  if (isLink(inline)) return inline.text;
  return inline.map((part) => (typeof part === "string" ? part : part.text)).join("");
}

export function isLink(inline: Inline): inline is Link {
  return typeof inline === "object" && "to" in inline;
}

export function isNoted(cell: Cell): cell is NotedCell {
  return typeof cell === "object" && "note" in cell;
}

/** Parts with a separator between them. */
export function separated(parts: readonly (string | Link)[], separator: string): Inline {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

/** What stands under a row: the notes of its cells, each with the columns it is said of, then the row's warnings. */
export function remarksOn(
  columns: readonly Column[],
  { cells, warnings = [] }: Row,
  { comma, colon }: { readonly comma: string; readonly colon: string },
): readonly string[] {
  const notes = new Map<string, string[]>();
  for (const [index, cell] of cells.entries()) {
    if (isNoted(cell)) notes.set(cell.note, [...(notes.get(cell.note) ?? []), columns[index]!.heading]);
  }
  return [...[...notes].map(([note, heads]) => `${heads.join(comma)}${colon} ${note}`), ...warnings];
}

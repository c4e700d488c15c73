// The tables as Kysely sees them, and how each record becomes a row: a column for what one looks for, and the whole
// record beside it. The record's type is json and not jsonb: jsonb refuses U+0000 and halves of surrogate pairs,
// which a hostile page may put into a title, and it takes twice as long to write.
// Migrations make the tables and are never changed; this file says what they look like after the last one.
import type { ColumnType } from "kysely";
import type { Attribution, Claim, Document, Layout, Passage, Snapshot, Suggestion } from "#model/index.js";

/** A record as this program wrote it. It is written as JSON text and comes back parsed. */
type Kept<R> = ColumnType<R, string, string>;

interface InDocument {
  readonly document: string;
  /** Zero-based place among the records of its kind in its document, as the stage gave them. */
  readonly place: number;
  readonly id: string;
  readonly span_start: number;
  readonly span_end: number;
}

export interface Tables {
  readonly snapshots: {
    readonly sha256: string;
    readonly id: string;
    readonly media_type: string;
    readonly record: Kept<Snapshot>;
  };
  readonly documents: {
    readonly id: string;
    /** SHA-256 of the snapshot it was taken from. */
    readonly snapshot: string;
    readonly file: string;
    readonly language: string;
    readonly published: string | null;
    /** What its records were made by: stage versions, codebook, settings, as one hash. */
    readonly lineage: string;
    readonly record: Kept<Document>;
  };
  readonly layouts: { readonly document: string; readonly record: Kept<Layout> };
  readonly passages: InDocument & { readonly kind: string; readonly record: Kept<Passage> };
  readonly attributions: InDocument & {
    readonly kind: string;
    readonly form: string;
    readonly source: string | null;
    readonly record: Kept<Attribution>;
  };
  readonly claims: InDocument & {
    readonly about: string;
    readonly value: number | null;
    readonly attribution: string | null;
    readonly record: Kept<Claim>;
  };
  readonly suggestions: InDocument & {
    readonly code: string;
    readonly layer: string;
    readonly aside: string | null;
    readonly record: Kept<Suggestion>;
  };
  readonly projection: {
    readonly single: boolean;
    readonly entry: number;
    readonly stages: ColumnType<Readonly<Record<string, number>>, string, string>;
    readonly codebook: string;
  };
}

/** Everything the stages made of one document, but for its layout, which is asked for one at a time. */
export interface DocumentRecords {
  readonly snapshot: Snapshot;
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly suggestions: readonly Suggestion[];
}

/** The records of a document as they are kept. */
export interface LaidOutRecords extends DocumentRecords {
  readonly layout: Layout;
}

/** The record tables of a document's parts, in the order they are written and read. */
export const partTables = ["passages", "attributions", "claims", "suggestions"] as const;
export type PartTable = (typeof partTables)[number];

type CellType = "text" | "int4" | "float8";

/** One column of a table: its SQL type, and its value for a record that stands at `place` in its document. */
export interface Column<R> {
  readonly name: string;
  readonly type: CellType;
  readonly of: (record: R, place: number) => string | number | null;
}

/** A record inside its document. */
interface Part {
  readonly id: string;
  readonly document: string;
  readonly span: readonly [number, number];
}

const partColumns: readonly Column<Part>[] = [
  { name: "document", type: "text", of: (part) => part.document },
  { name: "place", type: "int4", of: (_, place) => place },
  { name: "id", type: "text", of: (part) => part.id },
  { name: "span_start", type: "int4", of: (part) => part.span[0] },
  { name: "span_end", type: "int4", of: (part) => part.span[1] },
];

export const snapshotColumns: readonly Column<Snapshot>[] = [
  { name: "sha256", type: "text", of: (snapshot) => snapshot.sha256 },
  { name: "id", type: "text", of: (snapshot) => snapshot.id },
  { name: "media_type", type: "text", of: (snapshot) => snapshot.mediaType },
];

/** The columns of a document; its lineage and the hash of its snapshot are the same for all its records. */
export function documentColumns(lineage: string): readonly Column<DocumentRecords>[] {
  return [
    { name: "id", type: "text", of: ({ document }) => document.id },
    { name: "snapshot", type: "text", of: ({ snapshot }) => snapshot.sha256 },
    { name: "file", type: "text", of: ({ document }) => document.file },
    { name: "language", type: "text", of: ({ document }) => document.language.value },
    { name: "published", type: "text", of: ({ document }) => document.published.value },
    { name: "lineage", type: "text", of: () => lineage },
  ];
}

export const layoutColumns: readonly Column<Layout>[] = [
  { name: "document", type: "text", of: ({ document }) => document },
];

export const passageColumns: readonly Column<Passage>[] = [
  ...partColumns,
  { name: "kind", type: "text", of: (passage) => passage.kind },
];

export const attributionColumns: readonly Column<Attribution>[] = [
  ...partColumns,
  { name: "kind", type: "text", of: (attribution) => attribution.kind },
  { name: "form", type: "text", of: (attribution) => attribution.form },
  { name: "source", type: "text", of: (attribution) => attribution.source },
];

export const claimColumns: readonly Column<Claim>[] = [
  ...partColumns,
  { name: "about", type: "text", of: (claim) => claim.about },
  { name: "value", type: "float8", of: (claim) => claim.value },
  { name: "attribution", type: "text", of: (claim) => claim.attribution },
];

export const suggestionColumns: readonly Column<Suggestion>[] = [
  ...partColumns,
  { name: "code", type: "text", of: (suggestion) => suggestion.code },
  { name: "layer", type: "text", of: (suggestion) => suggestion.layer },
  { name: "aside", type: "text", of: (suggestion) => suggestion.aside },
];

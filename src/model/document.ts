import { z } from "zod";
import { partialDateSchema } from "./date.js";
import { idSchema } from "./id.js";
import { documentLanguageSchema } from "./language.js";
import { sha256Schema } from "./snapshot.js";
import { spanSchema } from "./span.js";

/** Where a field's value was read. */
export const evidencePlaces = [
  "command line",
  "study settings",
  "front matter",
  "json-ld",
  "open graph",
  "meta",
  "time element",
  "title element",
  "heading",
  "byline",
  "update line",
  "logo",
  "copyright line",
  "first line",
  "address",
  "file name",
  "mail header",
  "feed",
  "column",
  "document properties",
  "byte order mark",
  "header",
  "strict utf-8",
  "detected",
  "none",
] as const;
const evidencePlaceSchema = z.enum(evidencePlaces);
export type EvidencePlace = z.infer<typeof evidencePlaceSchema>;

/** A value, where it came from, and what other places said instead. Conflicts are kept, never settled silently. */
const fieldSchema = <T extends z.ZodType>(value: T) =>
  z.object({
    value,
    from: evidencePlaceSchema,
    contradictedBy: z.array(z.object({ value: z.string(), from: evidencePlaceSchema })).readonly(),
  });
export type Field<T> = {
  readonly value: T;
  readonly from: EvidencePlace;
  readonly contradictedBy: readonly { readonly value: string; readonly from: EvidencePlace }[];
};

/**
 * Characters that show a reader other than what a machine matches: kept in the text, dropped for matching, flagged.
 * "direction": overrides and isolates that reorder what is shown; "invisible": zero width between letters, tag
 * characters; "mixed script": look-alikes of two scripts in one word.
 */
export const deceptiveKinds = ["direction", "invisible", "mixed script"] as const;

/** Text taken from a snapshot: frozen, line feeds only, otherwise unaltered. Every span counts in it. */
export const documentSchema = z.object({
  id: idSchema("document"),
  snapshot: idSchema("snapshot"),
  /** Which of several in its snapshot (a row, an entry of a feed), as a fragment: "row=7"; null where it is the only one. */
  part: z.string().nullable(),
  file: z.string(),
  files: z.array(z.string()).min(1),
  mediaType: z.string(),
  charset: fieldSchema(z.string()),
  title: fieldSchema(z.string().nullable()),
  outlet: fieldSchema(z.string().nullable()),
  author: fieldSchema(z.string().nullable()),
  address: fieldSchema(z.string().nullable()),
  published: fieldSchema(partialDateSchema.nullable()),
  language: fieldSchema(documentLanguageSchema),
  /** "recognition": read from a picture, whose letters and above all numbers may be wrong; a person must compare. */
  readBy: z.enum(["text", "recognition"]),
  /** At most the first hundred. */
  deceptive: z.array(z.object({ kind: z.enum(deceptiveKinds), span: spanSchema })).readonly(),
  /** The page each stretch of the text begins on, in order; empty where the original has no pages. */
  pages: z.array(z.object({ page: z.int().positive(), from: z.int().nonnegative() })).readonly(),
  text: z.string(),
  textSha256: sha256Schema,
});
export type Document = Readonly<z.infer<typeof documentSchema>>;

/** False where its numbers were read from a picture: they are shown apart, and counted nowhere, until a person compares. */
export function countsNumbers({ readBy }: Document): boolean {
  return readBy === "text";
}

import { z } from "zod";
import { partialDateSchema } from "./date.js";
import { idSchema } from "./id.js";
import { documentLanguageSchema } from "./language.js";
import { sha256Schema } from "./snapshot.js";

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
  "first line",
  "address",
  "file name",
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

/** Text taken from a snapshot: frozen, line feeds only, otherwise unaltered. Every span counts in it. */
export const documentSchema = z.object({
  id: idSchema("document"),
  snapshot: idSchema("snapshot"),
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
  text: z.string(),
  textSha256: sha256Schema,
});
export type Document = Readonly<z.infer<typeof documentSchema>>;

import { z } from "zod";
import { idSchema } from "./id.js";
import { sourceKindSchema } from "./source.js";
import { spanSchema } from "./span.js";

/** How the text attributes. */
export const attributionForms = [
  "verb", // "ICSR said"
  "dropped subject", // وأضافت
  "pronoun", // "it adds"
  "according to", // بحسب الدراسة
  "passive", // "urged by a think tank"
  "noun", // "public statements of 58 people"
  "title", // "Report: …"
  "credit", // "(AFP)"
  "setting", // "in interviews arranged by the ministry"
] as const;

/**
 * "X says": the smallest stretch holding the cue and its source as printed. The literature's source, cue and
 * content (AttImam, LDC2022T02) are `attributedTo`, `cue` and `content` here.
 */
export const attributionSchema = z.object({
  id: idSchema("attribution"),
  document: idSchema("document"),
  span: spanSchema,
  quote: z.string(),
  cue: z.string(),
  form: z.enum(attributionForms),
  /** The source at its fullest in this text; for pronouns and dropped subjects, the antecedent. */
  attributedTo: z.string().nullable(),
  kind: sourceKindSchema,
  source: idSchema("source").nullable(),
  /** What it governs, where that can be told. */
  content: spanSchema.nullable(),
  direct: z.boolean(),
  negated: z.boolean(),
  hedged: z.boolean(),
  /** The rule that found it, so that a reviewer can argue with it. */
  rule: z.string(),
});
export type Attribution = Readonly<z.infer<typeof attributionSchema>>;

/** From the outlet in front of the reader to the hand the account was taken from. */
export const hopRoles = [
  "publisher",
  "republisher",
  "agency",
  "cited outlet",
  "cited study",
  "organisation",
  "official",
  "person",
  "evidence base",
  "testimony",
] as const;
export const hopSchema = z.object({
  role: z.enum(hopRoles),
  name: z.string(),
  source: idSchema("source").nullable(),
  /** The attribution or claim it rests on; null for the publisher, known from the document's own fields. */
  rests: z.union([idSchema("attribution"), idSchema("claim")]).nullable(),
  span: spanSchema.nullable(),
});
export type Hop = Readonly<z.infer<typeof hopSchema>>;

/** Attributions of one document in order, publisher first. */
export const chainSchema = z.object({ document: idSchema("document"), hops: z.array(hopSchema) });
export type Chain = Readonly<z.infer<typeof chainSchema>>;

/** Outlets that have it from one another in a circle: nobody in it is a first hand. */
export const loopSchema = z.object({
  sources: z.array(idSchema("source")).min(2),
  names: z.array(z.string()),
  documents: z.array(idSchema("document")),
  attributions: z.array(idSchema("attribution")),
});
export type Loop = Readonly<z.infer<typeof loopSchema>>;

import { z } from "zod";
import { periodSchema } from "./date.js";
import { idSchema } from "./id.js";
import { spanSchema } from "./span.js";

/** What is counted: people who left, a part of them, a fraction, or something else (joined, killed, size). */
export const claimSubjects = ["departures", "part", "share", "other"] as const;
export const claimSubjectSchema = z.enum(claimSubjects);
export type ClaimSubject = z.infer<typeof claimSubjectSchema>;

/** A stated number. A vague one ("dozens") has no value and may have bounds; it is never turned into one. */
export const claimSchema = z.object({
  id: idSchema("claim"),
  document: idSchema("document"),
  /** The smallest stretch holding the number and the noun or pronoun that says who is counted. */
  span: spanSchema,
  quote: z.string(),
  value: z.number().nullable(),
  /** Bounds the text states ("between 20 and 30", "at least 58": low 58); null where it states none. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  approximate: z.boolean(),
  unit: z.enum(["people", "countries", "share"]),
  about: claimSubjectSchema,
  /** The counted noun as printed. */
  of: z.string(),
  /** For a part: the claim of the whole, where the text has one. */
  partOf: idSchema("claim").nullable(),
  period: periodSchema.nullable(),
  attributedTo: z.string().nullable(),
  attribution: idSchema("attribution").nullable(),
  negated: z.boolean(),
  rule: z.string(),
});
export type Claim = Readonly<z.infer<typeof claimSchema>>;

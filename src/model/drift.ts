// How a stated number changed from hand to hand: "58 individuals" became "about 60 fighters".
import { z } from "zod";
import { claimSubjectSchema } from "./claim.js";
import { idSchema } from "./id.js";

/** What may change on the way. */
export const driftAspects = [
  "number", // 58 → 60
  "certainty", // 58 → "at least 58", "may have"
  "people", // individuals → fighters
  "group", // the armed group they are said to have left
  "period", // since January 2014 → this year
  "subject", // a part of them → all of them; those who joined → those who left
  "source", // according to the study → stated as known
] as const;

/** One claim of the account as one document gives it. `from` is the claim it was taken from, where that can be told. */
export const driftStepSchema = z.object({
  claim: idSchema("claim"),
  document: idSchema("document"),
  from: idSchema("claim").nullable(),
  /** How sure it is that this document has it from that one; null for the first. */
  certainty: z.enum(["proven", "suspected"]).nullable(),
  /** Against `from`; words as printed or as the table of meanings names them. Empty where nothing changed. */
  changes: z.array(
    z.object({ aspect: z.enum(driftAspects), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});
export type DriftStep = Readonly<z.infer<typeof driftStepSchema>>;

/** One claim followed through the documents of its origin, from the earliest hand on. */
export const driftSchema = z.object({
  origin: idSchema("origin"),
  about: claimSubjectSchema,
  /** In an order in which every claim comes after the one it was taken from. */
  steps: z.array(driftStepSchema).min(2),
});
export type Drift = Readonly<z.infer<typeof driftSchema>>;

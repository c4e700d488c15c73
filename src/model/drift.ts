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

/** How sure a text is of a number it states: how it bounds the number, and how it says it. */
export const statedCertainties = [
  "exact",
  "about",
  "at least",
  "at most",
  "between",
  "stated",
  "hedged",
  "denied",
] as const;
export type StatedCertainty = (typeof statedCertainties)[number];

/** Who is counted, by the meaning of the noun in any language. */
export const peopleMeanings = [
  "person",
  "member",
  "fighter",
  "defector",
  "surrendered",
  "leader",
  "recruit",
  "foreigner",
  "man",
  "woman",
  "child",
  "youth",
  "prisoner",
  "civilian",
  "family",
] as const;
export type PeopleMeaning = (typeof peopleMeanings)[number];

/** One claim of the account as one document gives it. `from` is the claim it was taken from, where that can be told. */
export const driftStepSchema = z.object({
  claim: idSchema("claim"),
  document: idSchema("document"),
  from: idSchema("claim").nullable(),
  /** How sure it is that this document has it from that one; null for the first. */
  certainty: z.enum(["proven", "suspected"]).nullable(),
  /**
   * Against `from`; empty where nothing changed. Numbers, names and vague numbers as printed; certainty and people by
   * the names above, groups by the key of their table, periods as ISO 8601-2 intervals ("2014-01/..").
   */
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

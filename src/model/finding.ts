import { z } from "zod";
import { claimSubjectSchema } from "./claim.js";
import { answerSchema } from "./estimate.js";
import { idSchema } from "./id.js";
import { localisedSchema } from "./language.js";
import { countIntervalSchema, doubtSchema } from "./origin.js";

/** A sentence of the report with the records it rests on. A finding without any is refused. */
export const findingSchema = z.object({
  id: idSchema("finding"),
  sentence: localisedSchema,
  rests: z.array(z.string()).min(1),
});
export type Finding = Readonly<z.infer<typeof findingSchema>>;

/** How often a code was suggested: by document and by origin, the passages behind it, and those set aside. */
export const tallySchema = z.object({
  code: z.string(),
  documents: z.array(idSchema("document")),
  origins: countIntervalSchema,
  suggestions: z.array(idSchema("suggestion")),
  aside: z.array(idSchema("suggestion")),
});
export type Tally = Readonly<z.infer<typeof tallySchema>>;

/** A promise beside the reality that answers it. `promise` and `reality` index the tallies by code. */
export const contrastSchema = z.object({ promise: z.string(), reality: z.string() });
export type Contrast = Readonly<z.infer<typeof contrastSchema>>;

/** The claims of one origin about one thing, side by side; `differs` where outlets do not agree. */
export const claimComparisonSchema = z.object({
  origin: idSchema("origin"),
  about: claimSubjectSchema,
  /** Who is counted: empty for the departures, "countries", else the folded noun of a part or share. */
  of: z.string(),
  claims: z.array(idSchema("claim")).min(1),
  /** Distinct stated values, ascending. */
  values: z.array(z.number()),
  differs: z.boolean(),
});
export type ClaimComparison = Readonly<z.infer<typeof claimComparisonSchema>>;

export const corroborationGrades = [
  "corroborated", // at least two independent origins, whatever is merged
  "possibly corroborated", // two or more, unless a suspicion holds
  "single origin",
  "circular", // outlets have it from one another; nobody is a first hand
  "contested", // another independent origin gives a different number of the same people
  "cannot be measured", // nobody says from whom they have it
  "withdrawn",
] as const;

/**
 * How many independent origins state one number. Computed, never typed: raters who set such grades by hand repeat the
 * grade of the source (Baker, McKendry & Mace 1968; Irwin & Mandel 2019).
 */
export const corroborationSchema = z.object({
  about: claimSubjectSchema,
  of: z.string(),
  value: z.number(),
  claims: z.array(idSchema("claim")).min(1),
  origins: countIntervalSchema,
  /** Origins among them whose root is not known. */
  unresolved: z.int().nonnegative(),
  grade: z.enum(corroborationGrades),
  /** For a contested number, the claims of other origins that differ. */
  against: z.array(idSchema("claim")),
});
export type Corroboration = Readonly<z.infer<typeof corroborationSchema>>;

/** What can be said of the independence of all documents together. */
export const independenceSchema = z.object({
  /** False where no document says from whom it has it: then the number of origins is only that of documents. */
  measurable: z.boolean(),
  /** The number of origins by a researcher's word: every suspected link decided. Null while one is open. */
  adjudicated: z.int().nonnegative().nullable(),
  /** Suspected links that decide the count, and those of them that somebody has decided. */
  suspected: z.int().nonnegative(),
  decided: z.int().nonnegative(),
  /** Origins whose root is known, and those whose root is not. */
  resolved: z.int().nonnegative(),
  unresolved: z.int().nonnegative(),
  /** Fewest and most hops from an outlet to a root; null where no root is known. */
  depth: countIntervalSchema.nullable(),
  /** Where accounts were withdrawn: the documents set aside, and the number of origins as it was with them. */
  withdrawn: z
    .object({ documents: z.array(idSchema("document")).min(1), before: countIntervalSchema })
    .nullable(),
});
export type Independence = Readonly<z.infer<typeof independenceSchema>>;

/** What the counting stage hands to the report. */
export const analysisSchema = z.object({
  tallies: z.array(tallySchema),
  contrasts: z.array(contrastSchema),
  comparisons: z.array(claimComparisonSchema),
  corroborations: z.array(corroborationSchema),
  independence: independenceSchema,
  /** The review list: what a decision would change most comes first. */
  doubts: z.array(doubtSchema),
  /** The true number of those who left, where it can be estimated: else why not. */
  hiddenTotal: answerSchema,
  /** Whether departures rose: a series, or why there is none and what the sources say. */
  trend: answerSchema,
  findings: z.array(findingSchema),
});
export type Analysis = Readonly<z.infer<typeof analysisSchema>>;

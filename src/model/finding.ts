import { z } from "zod";
import { claimSubjectSchema } from "./claim.js";
import { answerSchema } from "./estimate.js";
import { idSchema } from "./id.js";
import { localisedSchema } from "./language.js";
import { countIntervalSchema } from "./origin.js";

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

/** What the counting stage hands to the report. */
export const analysisSchema = z.object({
  tallies: z.array(tallySchema),
  contrasts: z.array(contrastSchema),
  comparisons: z.array(claimComparisonSchema),
  /** The true number of those who left, where it can be estimated: else why not. */
  hiddenTotal: answerSchema,
  /** Whether departures rose: a series, or why there is none and what the sources say. */
  trend: answerSchema,
  findings: z.array(findingSchema),
});
export type Analysis = Readonly<z.infer<typeof analysisSchema>>;

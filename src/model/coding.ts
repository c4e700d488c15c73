// Three types that never turn into one another by themselves: a machine only suggests, a coder's act makes a
// coding, adjudication settles differing codings.
import { z } from "zod";
import { idSchema } from "./id.js";
import { spanSchema } from "./span.js";

/** Who is speaking where a reason is stated. */
export const speakerLayers = [
  "testimony",
  "study",
  "official",
  "journalist",
  "group_opponent",
  "unknown",
] as const;

const codedSpan = {
  document: idSchema("document"),
  span: spanSchema,
  quote: z.string(),
  code: z.string(),
};

/** A passage a cue points at, for a person to judge. Never counted as a coding. */
export const suggestionSchema = z.object({
  id: idSchema("suggestion"),
  ...codedSpan,
  /** The cue as the codebook prints it. */
  cue: z.string(),
  /** "cues": the codebook's cues, matched by rule. */
  suggester: z.literal("cues"),
  negated: z.boolean(),
  hedged: z.boolean(),
  layer: z.enum(speakerLayers),
  /** Why it is left out of the tallies, though shown; null where it is not. */
  aside: z.enum(["negated", "hedged"]).nullable(),
});
export type Suggestion = Readonly<z.infer<typeof suggestionSchema>>;

/** One coder's code on one passage. */
export const codingSchema = z.object({
  id: idSchema("coding"),
  ...codedSpan,
  coder: z.string(),
  layer: z.enum(speakerLayers),
  codebookVersion: z.string(),
  suggestion: idSchema("suggestion").nullable(),
});
export type Coding = Readonly<z.infer<typeof codingSchema>>;

/** The decision that settles differing codings, with its reason. */
export const adjudicatedCodingSchema = z.object({
  id: idSchema("coding"),
  ...codedSpan,
  settles: z.array(idSchema("coding")).min(1),
  adjudicator: z.string(),
  reason: z.string().min(1),
});
export type AdjudicatedCoding = Readonly<z.infer<typeof adjudicatedCodingSchema>>;

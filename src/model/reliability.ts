// What `isnad reliability` answers: do the coders agree, on which codes, and where not (schema isnad-reliability/1).
import { z } from "zod";
import { figureSchema, makingSchema } from "./figure.js";
import { localisedSchema } from "./language.js";

/** How far two codes are apart. "set": several codes a unit (1 − J·M); "spans": stretches of a text. */
export const agreementMetrics = ["nominal", "ordinal", "interval", "ratio", "set", "spans"] as const;
export type AgreementMetric = (typeof agreementMetrics)[number];

/**
 * Krippendorff's own bars (Content Analysis, 2nd edition 2004, p. 241): from .800 reliable, from .667 for tentative
 * conclusions. The lower end of the interval must reach them. "too few to tell": the interval reaches from below the
 * lower bar to above the upper one, or there is none.
 */
export const reliabilityVerdicts = [
  "reliable",
  "tentative",
  "not reliable",
  "too few to tell",
  "not defined",
] as const;

export const agreementRowSchema = z.object({
  /** The code, or null for all together. */
  code: z.string().nullable(),
  /** Units judged by at least two coders. */
  units: z.int().nonnegative(),
  /** Judgements that gave this code among all judgements on those units (of spans: length); null for all together. */
  prevalence: z.number().min(0).max(1).nullable(),
  percent: figureSchema,
  alpha: figureSchema,
  /** Beside alpha where one category holds more than nine judgements in ten: alpha is low there by its nature. */
  ac1: figureSchema,
  cohen: figureSchema,
  fleiss: figureSchema,
  verdict: z.enum(reliabilityVerdicts),
  /**
   * One category (the commonest; of a code, given or not) holds more than .9 of the judgements, and not all of them:
   * alpha is not low there but not defined. False for spans.
   */
  skewed: z.boolean(),
});
export type AgreementRow = Readonly<z.infer<typeof agreementRowSchema>>;

export const disagreementSchema = z.object({
  unit: z.string(),
  /**
   * What each coder said, coders by name; an empty list is "none of the codes". Spans as "code 10–25". Where coders are
   * not told apart: no coder, and how many of them said it (`times`, else 1).
   */
  judgements: z.array(
    z.object({ coder: z.string().nullable(), codes: z.array(z.string()), times: z.int().positive() }),
  ),
});
export type Disagreement = Readonly<z.infer<typeof disagreementSchema>>;

export const reliabilitySchema = z.object({
  schema: z.literal("isnad-reliability/1"),
  metric: z.enum(agreementMetrics),
  /** Empty where the table counts judgements without saying whose; there are no pairs and no kappa of Cohen then. */
  coders: z.array(
    z.object({ name: z.string(), kind: z.enum(["person", "machine"]), units: z.int().nonnegative() }),
  ),
  /** Units in the table; `compared` of them were judged by at least two people. */
  units: z.int().nonnegative(),
  compared: z.int().nonnegative(),
  /** Among people only. */
  overall: agreementRowSchema,
  /** Worst first; those not defined last. */
  codes: z.array(agreementRowSchema),
  /** Each pair of people; none where they are too many to be measured one by one, which a caveat says. */
  pairs: z.array(z.object({ coders: z.tuple([z.string(), z.string()]), row: agreementRowSchema })),
  /**
   * Each machine as one coder more: `row` of the people and it together, `beside` of it and each person (as of pairs).
   * "no common codes" where it and the people have not one code's name in common.
   */
  machines: z.array(
    z.object({
      machine: z.string(),
      row: agreementRowSchema,
      beside: z.array(z.object({ person: z.string(), row: agreementRowSchema })),
    }),
  ),
  /** Values paired within units, for the picture: `counts[i][j]` in the order of `values`; empty for spans, sets, over 60 values. */
  coincidences: z.object({ values: z.array(z.string()), counts: z.array(z.array(z.number())) }),
  disagreements: z.array(disagreementSchema),
  /** The sentence for the methods section of a paper. */
  sentence: localisedSchema,
  making: makingSchema,
});
export type Reliability = Readonly<z.infer<typeof reliabilitySchema>>;

// What `isnad estimate` answers: how many there are in all, counted or not, or why that cannot be said (schema
// isnad-estimate/1). Leads with an interval and a lower bound; a point comes second, and sometimes not at all.
import { z } from "zod";
import { caveatSchema } from "./caveat.js";
import { figureSchema, intervalSchema, makingSchema } from "./figure.js";
import { type Localised, localisedSchema } from "./language.js";

/** Every way to a hidden total, by its permanent name. */
export const hiddenTotalMethods = {
  chapman: { en: "Two lists (Chapman)", ar: "قائمتان (تشابمان)" },
  chao: { en: "Lower bound (Chao)", ar: "حد أدنى (تشاو)" },
  independence: { en: "All lists independent", ar: "استقلال القوائم كلها" },
  "log-linear": { en: "Best log-linear model (BIC)", ar: "أفضل نموذج لوغاريتمي خطي (BIC)" },
  stepwise: { en: "Stepwise, sparse lists", ar: "انتقاء متدرج لقوائم متفرقة" },
  "coverage low": { en: "Sample coverage, small variation", ar: "تغطية العينة، تفاوت قليل" },
  "coverage high": { en: "Sample coverage, large variation", ar: "تغطية العينة، تفاوت كبير" },
  "graph averaging": {
    en: "Average over decomposable graphs (Bayes)",
    ar: "متوسط على مخططات قابلة للتفكيك (بايز)",
  },
  "latent classes": { en: "Latent classes (Bayes)", ar: "فئات كامنة (بايز)" },
} as const satisfies Record<string, Localised>;
export type HiddenTotalMethod = keyof typeof hiddenTotalMethods;
export const hiddenTotalMethodNames = Object.keys(hiddenTotalMethods) as [
  HiddenTotalMethod,
  ...HiddenTotalMethod[],
];

/** Why no total is given, by a permanent name. */
export const refusalReasons = [
  "no lists",
  "no cases",
  "one list",
  "no overlap",
  "too few cases",
  "little overlap",
  "no model",
  "too wide",
  "lists not told apart",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** What the total is at least, where some are more visible than others, with its own interval; null where it has none. */
const bound = { lowerBound: z.number(), boundInterval: intervalSchema.nullable() };
const refusal = { because: z.enum(refusalReasons), explanation: localisedSchema };

/** A total with its interval; only a lower bound; or nothing but the count, each with the reason. */
export const hiddenTotalAnswerSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("estimated"),
    interval: intervalSchema,
    ...bound,
    /** Stated second. */
    point: z.number(),
    method: z.enum(hiddenTotalMethodNames),
  }),
  z.object({
    kind: z.literal("lower bound only"),
    ...bound,
    ...refusal,
  }),
  z.object({ kind: z.literal("cannot be estimated"), ...refusal }),
]);
export type HiddenTotalAnswer = Readonly<z.infer<typeof hiddenTotalAnswerSchema>>;

export const captureListSchema = z.object({
  name: z.string(),
  size: z.int().nonnegative(),
  /** Columns that were merged into it because they rest on one origin; itself alone where none. */
  columns: z.array(z.string()).min(1),
});

/** "regular"; "extended": cells that must be empty were dropped; the others have no estimate. */
export const modelStandings = ["regular", "extended", "no estimate", "not identifiable"] as const;

export const logLinearModelSchema = z.object({
  /** Its maximal terms by list number from 1, as the literature writes them: "[12,34]". */
  model: z.string(),
  parameters: z.int().positive(),
  standing: z.enum(modelStandings),
  estimate: figureSchema,
  standardError: z.number().nullable(),
  deviance: z.number(),
  degreesOfFreedom: z.int(),
  aic: z.number(),
  bic: z.number(),
  /** BIC above that of the best regular model. */
  bicAbove: z.number(),
});
export type LogLinearModel = Readonly<z.infer<typeof logLinearModelSchema>>;

/** Estimate of a list's size over its known size: what lies between is called about right. */
export const consistentRatio = { least: 0.8, most: 1.25 } as const;

/** A list's known size beside what the other lists say of it. */
export const listConsistencySchema = z.object({
  list: z.string(),
  known: z.int(),
  seenElsewhere: z.int(),
  model: z.string(),
  estimate: figureSchema,
  ratio: z.number().nullable(),
});
export type ListConsistency = Readonly<z.infer<typeof listConsistencySchema>>;

/** "too low" and "too high" only beyond both the bounds of the ratio and chance: the interval leaves the known size out. */
export function consistencyVerdict({
  ratio,
  known,
  estimate,
}: ListConsistency): "too low" | "about right" | "too high" | "not told" {
  if (ratio === null || estimate.kind === "not defined") return "not told";
  const { low, high } = estimate.interval ?? { low: estimate.value, high: estimate.value };
  if (ratio < consistentRatio.least && high < known) return "too low";
  return ratio > consistentRatio.most && low > known ? "too high" : "about right";
}

export const hiddenTotalStratumSchema = z.object({
  /** Value of the column of strata, or null for all cases. */
  stratum: z.string().nullable(),
  /** Empty where the table says how often cases were seen and not on which lists; so are histories, pairs, models. */
  lists: z.array(captureListSchema),
  observed: z.int().nonnegative(),
  /** Cases seen on exactly these lists: "1010" with a figure a list; by falling count, then by name. */
  histories: z.array(z.object({ lists: z.string(), count: z.int().nonnegative() })),
  /** Cases by how often they were seen, the fewest times first; on so many lists, where lists are told apart. */
  timesSeen: z.array(z.object({ times: z.int().positive(), count: z.int().positive() })),
  answer: hiddenTotalAnswerSchema,
  /** Every method that was asked, in the order of the table of methods. */
  methods: z.array(z.object({ method: z.enum(hiddenTotalMethodNames), figure: figureSchema })),
  /** Each pair of lists: cases on both; Chapman's estimate with Sadinle's interval. */
  pairs: z.array(
    z.object({
      lists: z.tuple([z.string(), z.string()]),
      both: z.int().nonnegative(),
      estimate: figureSchema,
    }),
  ),
  /** Within 6 BIC of the best, best first. `tried` models in all, `flagged` of them without an ordinary estimate. */
  models: z.object({
    tried: z.int().nonnegative(),
    flagged: z.array(z.string()),
    within: z.array(logLinearModelSchema),
  }),
  /** With the model chosen anew in every resample; null where none was run. */
  bootstrap: z
    .object({
      resamples: z.int().positive(),
      /** Resamples in which no model could be fitted. */
      failed: z.int().nonnegative(),
      percentile: intervalSchema,
      /** Bias-corrected and accelerated; null where it cannot be computed. */
      bca: intervalSchema.nullable(),
      /** How wide the interval would be if the model were known: narrower than the truth. */
      conditional: intervalSchema.nullable(),
      /** The estimates of the resamples at 0, 2.5, 5, 10 … 90, 95, 97.5, 100%: shows lumps. */
      quantiles: z.array(z.object({ at: z.number(), value: z.number() })),
    })
    .nullable(),
  /** Each list's known size beside what the others say of it: the one check that needs no truth. */
  consistency: z.array(listConsistencySchema),
  /** The estimate again as if so many links had been missed, or single cases falsely merged. */
  linkage: z.array(z.object({ missed: z.number(), merged: z.number(), estimate: figureSchema })),
  caveats: z.array(caveatSchema),
});
export type HiddenTotalStratum = Readonly<z.infer<typeof hiddenTotalStratumSchema>>;

export const hiddenTotalSchema = z.object({
  schema: z.literal("isnad-estimate/1"),
  /** What was counted: "cases" where nobody says. */
  of: z.string(),
  /** First and last day of the cases, where the researcher set a window. */
  window: z.object({ from: z.string().nullable(), to: z.string().nullable() }).nullable(),
  whole: hiddenTotalStratumSchema,
  strata: z.array(hiddenTotalStratumSchema),
  /** What the page says first. */
  sentence: localisedSchema,
  making: makingSchema,
});
export type HiddenTotal = Readonly<z.infer<typeof hiddenTotalSchema>>;

// What `isnad trend` answers: did it rise, or was it only announced more (schema isnad-trend/1). Three clocks are kept
// apart, and the sentence a result may carry follows from its type: only checked departures may be called departures.
import { z } from "zod";
import { figureSchema, makingSchema } from "./figure.js";
import { localisedSchema } from "./language.js";

/** When the person left, when they spoke, when it was first published. */
export const trendClocks = ["left", "spoke", "published"] as const;
export type TrendClock = (typeof trendClocks)[number];

/** Length of the periods that are counted. Months, unless the table came counted otherwise. */
export const trendUnits = ["year", "quarter", "month", "day"] as const;
export type TrendUnit = (typeof trendUnits)[number];

/** "2015", "2015-Q3", "2015-09" or "2015-09-21"; all periods of one trend are of one unit. */
export const trendPeriodNameSchema = z
  .string()
  .regex(
    /^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u,
    "expected YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD",
  );

export const trendPeriodSchema = z.object({
  period: trendPeriodNameSchema,
  /** Cases dated to this period; the share of cases whose date spans several periods makes it a fraction. */
  count: z.number().nonnegative(),
  /** Items read that period; null where nobody says, or where the clock is not that of publication. */
  exposure: z.number().positive().nullable(),
  /** Expected once late reports are in, with the band; null where there is no delay to correct or it is withheld. */
  expected: figureSchema.nullable(),
  /** Share of the period's cases that are known by now, between 0 and 1; null where there is no delay to correct. */
  completeness: z.number().min(0).max(1).nullable(),
  /** Less than half complete, or not yet over: it enters no model. */
  withheld: z.boolean(),
});
export type TrendPeriod = Readonly<z.infer<typeof trendPeriodSchema>>;

/** "quasi-poisson": over-dispersed, but no negative binomial fits; standard errors are widened by Pearson's factor. */
export const trendFamilies = ["poisson", "negative binomial", "quasi-poisson"] as const;
export type TrendFamily = (typeof trendFamilies)[number];

export const trendModelSchema = z.object({
  family: z.enum(trendFamilies),
  offset: z.boolean(),
  /** Factor by which the expected count changes in a year: 1 is no change. */
  yearlyRatio: figureSchema,
  p: z.number().min(0).max(1).nullable(),
  /** Of the Poisson model: Pearson's chi-square over its degrees of freedom, and Cameron & Trivedi's test. */
  dispersion: z.object({
    pearson: figureSchema,
    cameronTrivedi: z.object({ z: z.number(), p: z.number().min(0).max(1) }).nullable(),
    /** Of the negative binomial: variance is μ + μ²/theta. Null where the Poisson model was kept. */
    theta: figureSchema.nullable(),
  }),
});
export type TrendModel = Readonly<z.infer<typeof trendModelSchema>>;

export const trendChangeSchema = z.object({
  /** First period of the second stretch. */
  period: trendPeriodNameSchema,
  /** Cases a period, or a period and item read where `offset`. */
  before: z.number().nonnegative(),
  after: z.number().nonnegative(),
  offset: z.boolean(),
  /** Twice the gain in log-likelihood over one rate for all. */
  likelihoodRatio: z.number().nonnegative(),
  /** By a parametric bootstrap of one rate for all. */
  p: z.number().min(0).max(1),
  /** Periods at which the change is within 2 log-likelihood units of the best; times the dispersion where it is above 1. */
  set: z.array(trendPeriodNameSchema),
});
export type TrendChange = Readonly<z.infer<typeof trendChangeSchema>>;

export const trendDirections = ["rises", "falls", "no clear change", "cannot be said"] as const;
export type TrendDirection = (typeof trendDirections)[number];

export const trendSeriesSchema = z.object({
  clock: z.enum(trendClocks),
  periods: z.array(trendPeriodSchema),
  /** Cases without any date on this clock; they enter no period. */
  undated: z.number().nonnegative(),
  /** Cases whose date is known to several periods only, shared out among them. */
  censored: z.number().nonnegative(),
  /** Cases dated outside the window. */
  outside: z.number().nonnegative(),
  /** Without the offset, and with it where exposure is known. */
  models: z.array(trendModelSchema),
  /** Kendall's tau of counts against time, with its p; Sen's slope in cases a period (a rate where there is exposure). */
  mannKendall: z.object({ tau: figureSchema, p: z.number().min(0).max(1).nullable(), slope: figureSchema }),
  change: trendChangeSchema.nullable(),
  direction: z.enum(trendDirections),
});
export type TrendSeries = Readonly<z.infer<typeof trendSeriesSchema>>;

/** From leaving to publication, in periods. */
export const trendDelaySchema = z.object({
  /** Cases dated on both clocks. */
  cases: z.number().nonnegative(),
  /** Share known by the end of the 0th, 1st, … period after leaving. Empty where it was not corrected. */
  known: z.array(z.number().min(0).max(1)),
  /** Whether late cases are announced as early ones were; null where it cannot be tested. */
  stability: z
    .object({ statistic: z.number(), degreesOfFreedom: z.int(), p: z.number().min(0).max(1) })
    .nullable(),
  /** False where the delays changed, or cannot be known: nothing was corrected. */
  corrected: z.boolean(),
});
export type TrendDelay = Readonly<z.infer<typeof trendDelaySchema>>;

/** Cases announced so many periods after they left (both ends included), by period of leaving. */
export const trendStratumSchema = z.object({
  delay: z.object({ from: z.int().nonnegative(), to: z.int().nonnegative() }),
  cases: z.number().nonnegative(),
  yearlyRatio: figureSchema,
  p: z.number().min(0).max(1).nullable(),
});
export type TrendStratum = Readonly<z.infer<typeof trendStratumSchema>>;

export const trendCheckNames = ["delay", "panel", "control", "strata"] as const;
export type TrendCheckName = (typeof trendCheckNames)[number];
/** "agrees", "disagrees", or "not made" for want of data. */
export const trendCheckSchema = z.object({
  check: z.enum(trendCheckNames),
  outcome: z.enum(["agrees", "disagrees", "not made"]),
  explanation: localisedSchema,
});
export type TrendCheck = Readonly<z.infer<typeof trendCheckSchema>>;

function agreeing<Name extends TrendCheckName>(check: Name) {
  return z.object({
    check: z.literal(check),
    outcome: z.literal("agrees"),
    explanation: localisedSchema,
  });
}

/** The four checks, each of them agreeing: the only key to a statement about departures. */
export const agreeingChecksSchema = z.tuple([
  agreeing("delay"),
  agreeing("panel"),
  agreeing("control"),
  agreeing("strata"),
]);
export type AgreeingChecks = Readonly<z.infer<typeof agreeingChecksSchema>>;

/**
 * What may be said. Only the kind "departures" speaks of people leaving, and it cannot be made without all checks
 * agreeing; everything else is of "publicly announced departures" or is no statement at all.
 */
export const trendStatementSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("departures"),
    direction: z.enum(["rises", "falls"]),
    checks: agreeingChecksSchema,
    sentence: localisedSchema,
  }),
  z.object({
    kind: z.literal("publicly announced departures"),
    direction: z.enum(["rises", "falls", "no clear change"]),
    checks: z.array(trendCheckSchema),
    sentence: localisedSchema,
  }),
  z.object({ kind: z.literal("no statement"), checks: z.array(trendCheckSchema), sentence: localisedSchema }),
]);
export type TrendStatement = Readonly<z.infer<typeof trendStatementSchema>>;

export const trendSchema = z.object({
  schema: z.literal("isnad-trend/1"),
  unit: z.enum(trendUnits),
  /** Null where no period was counted. */
  window: z.object({ from: trendPeriodNameSchema, to: trendPeriodNameSchema }).nullable(),
  /** Cases in the table; those outside the window are not counted. */
  cases: z.number().nonnegative(),
  /** One for each clock that any case is dated on, in the order of `trendClocks`. */
  series: z.array(trendSeriesSchema),
  /** The same cases, only those of the sources collected throughout; null where nobody named the panel. */
  panel: z.object({ sources: z.array(z.string()), series: trendSeriesSchema }).nullable(),
  /** Other stories in the same panel, by period of publication; null where nobody gave them. */
  control: z
    .object({
      series: trendSeriesSchema,
      /** Yearly ratio of the cases over that of the other stories: 1 is no difference. */
      ratio: figureSchema,
      p: z.number().min(0).max(1).nullable(),
    })
    .nullable(),
  /** Null unless cases are dated both by leaving and by publication. */
  delay: trendDelaySchema.nullable(),
  strata: z.array(trendStratumSchema),
  /** Periods at which the way of collecting changed: a rise across one is no finding. */
  breaks: z.array(z.object({ period: trendPeriodNameSchema, what: z.string() })),
  statement: trendStatementSchema,
  making: makingSchema,
});
export type Trend = Readonly<z.infer<typeof trendSchema>>;

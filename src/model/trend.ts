// What `isnad trend` answers: did it rise, or was it only announced more (schema isnad-trend/1). Three clocks are kept
// apart, and the sentence a result may carry follows from its type: only checked departures may be called departures.
import { z } from "zod";
import { figureSchema, makingSchema } from "./figure.js";
import { localisedSchema } from "./language.js";

/** When the person left, when they spoke, when it was first published. */
export const trendClocks = ["left", "spoke", "published"] as const;
export type TrendClock = (typeof trendClocks)[number];

/** "2015-09". */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u, "expected YYYY-MM");

export const trendMonthSchema = z.object({
  month: monthSchema,
  /** Cases dated to this month; the share of cases whose date spans several months makes it a fraction. */
  count: z.number().nonnegative(),
  /** Items read that month; null where nobody says. */
  exposure: z.number().positive().nullable(),
  /** Expected once late reports are in; null where there is no delay to correct. Withheld below half complete. */
  expected: figureSchema.nullable(),
  /** Share of the month's cases that are known by now, between 0 and 1; null where there is no delay to correct. */
  completeness: z.number().min(0).max(1).nullable(),
  withheld: z.boolean(),
});
export type TrendMonth = Readonly<z.infer<typeof trendMonthSchema>>;

export const trendModelSchema = z.object({
  family: z.enum(["poisson", "negative binomial"]),
  offset: z.boolean(),
  /** Factor by which the expected count changes in a year: 1 is no change. */
  yearlyRatio: figureSchema,
  p: z.number().min(0).max(1).nullable(),
  /** Pearson's chi-square over its degrees of freedom, and Cameron & Trivedi's test, of the Poisson model. */
  dispersion: z.object({
    pearson: figureSchema,
    cameronTrivedi: z.object({ z: z.number(), p: z.number() }).nullable(),
  }),
});
export type TrendModel = Readonly<z.infer<typeof trendModelSchema>>;

export const trendSeriesSchema = z.object({
  clock: z.enum(trendClocks),
  months: z.array(trendMonthSchema),
  /** Cases without any date on this clock; they enter no month. */
  undated: z.int().nonnegative(),
  /** Cases whose date is known to several months only, shared out among them. */
  censored: z.int().nonnegative(),
  /** Without the offset, and with it where exposure is known. */
  models: z.array(trendModelSchema),
  /** Kendall's tau of counts against months, with its p; Sen's slope in cases a month. */
  mannKendall: z.object({ tau: figureSchema, p: z.number().nullable(), slope: figureSchema }),
  /** First month of the second stretch; `set` are the months within 2 log-likelihood units. */
  change: z
    .object({
      month: monthSchema,
      before: z.number(),
      after: z.number(),
      p: z.number().min(0).max(1),
      set: z.array(monthSchema),
    })
    .nullable(),
  direction: z.enum(["rises", "falls", "no clear change", "cannot be said"]),
});
export type TrendSeries = Readonly<z.infer<typeof trendSeriesSchema>>;

export const trendCheckNames = ["delay", "panel", "control", "strata"] as const;
/** "agrees", "disagrees", or "not made" for want of data. */
export const trendCheckSchema = z.object({
  check: z.enum(trendCheckNames),
  outcome: z.enum(["agrees", "disagrees", "not made"]),
  explanation: localisedSchema,
});
export type TrendCheck = Readonly<z.infer<typeof trendCheckSchema>>;

const agreeing = z.object({ ...trendCheckSchema.shape, outcome: z.literal("agrees") });

/**
 * What may be said. Only the kind "departures" speaks of people leaving, and it cannot be made without all checks
 * agreeing; everything else is of "publicly announced departures" or is no statement at all.
 */
export const trendStatementSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("departures"),
    direction: z.enum(["rises", "falls"]),
    checks: z.tuple([agreeing, agreeing, agreeing, agreeing]),
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
  window: z.object({ from: monthSchema, to: monthSchema }),
  /** Cases in the table; those outside the window are not counted. */
  cases: z.int().nonnegative(),
  series: z.array(trendSeriesSchema),
  /** Other stories in the same panel, by month of publication; null where nobody gave them. */
  control: trendSeriesSchema.nullable(),
  /** Months at which the way of collecting changed: a rise across one is no finding. */
  breaks: z.array(z.object({ month: monthSchema, what: z.string() })),
  statement: trendStatementSchema,
  making: makingSchema,
});
export type Trend = Readonly<z.infer<typeof trendSchema>>;

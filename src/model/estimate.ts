// Never a bare number, null or NaN: an estimate with its interval and inputs, or the reason there is none.
import { z } from "zod";
import { caveatSchema } from "./caveat.js";
import { localisedSchema } from "./language.js";

export const estimateSchema = z.object({
  kind: z.literal("estimate"),
  of: z.string(),
  value: z.number(),
  low: z.number(),
  high: z.number(),
  /** Level of the interval, between 0 and 1. */
  level: z.number().gt(0).lt(1),
  method: z.string(),
  /** Ids of the records it was computed from. */
  inputs: z.array(z.string()).min(1),
  caveats: z.array(caveatSchema),
  seed: z.int().nullable(),
});
export type Estimate = Readonly<z.infer<typeof estimateSchema>>;

export const notEstimableReasons = [
  "one list",
  "two lists",
  "no lists",
  "no overlap",
  "no dates",
  "no series",
] as const;

export const notEstimableSchema = z.object({
  kind: z.literal("not estimable"),
  of: z.string(),
  because: z.enum(notEstimableReasons),
  explanation: localisedSchema,
  /** Ids of the records that were looked at: what the sources themselves say of it. */
  inputs: z.array(z.string()),
  caveats: z.array(caveatSchema),
});
export type NotEstimable = Readonly<z.infer<typeof notEstimableSchema>>;

export const answerSchema = z.discriminatedUnion("kind", [estimateSchema, notEstimableSchema]);
export type Answer = Estimate | NotEstimable;

// What coders said, as the tables and the study hand it over to be compared. Not judged and judged "none" are two things.
import type { AgreementMetric, Making } from "#model/index.js";

/** A machine suggester may stand among the coders: it is named as such and never enters the figure of the people. */
export interface ReliabilityCoder {
  readonly name: string;
  readonly kind: "person" | "machine";
}

/**
 * What one coder gave one unit. No codes: judged, and none of them applies. A unit the coder did not judge has no row.
 * Rows of one unit and coder are united. Values of a scale are written as numbers in Latin digits.
 */
export interface UnitJudgement {
  readonly unit: string;
  readonly coder: string;
  readonly codes: readonly string[];
}

/** [start, end), in any unit of length: code points of a text, tenths of a second of a recording. */
export interface CodedSpan {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** One stretch that one coder marked in one document; null: read, and nothing marked. */
export interface SpanJudgement {
  readonly unit: string;
  readonly coder: string;
  readonly span: CodedSpan | null;
}

export interface CodedUnits {
  readonly kind: "units";
  /** Who judged; a coder whom only judgements name is a person. */
  readonly coders: readonly ReliabilityCoder[];
  readonly judgements: readonly UnitJudgement[];
}

export interface CodedSpans {
  readonly kind: "spans";
  readonly coders: readonly ReliabilityCoder[];
  readonly judgements: readonly SpanJudgement[];
  /** Lengths of documents, where known; another ends where the last stretch marked in it ends. */
  readonly lengths: ReadonlyMap<string, number>;
}

/** How often each category was given to one unit: whole numbers from 0, in the order of the categories. */
export interface UnitCounts {
  readonly unit: string;
  readonly counts: readonly number[];
}

/** Judgements whose coders are not told apart. None is made up for them: it would make up pairs and habits, too. */
export interface CountedUnits {
  readonly kind: "counts";
  /** All categories of the scale, given or not. */
  readonly categories: readonly string[];
  readonly units: readonly UnitCounts[];
}

export type ReliabilityInput = CodedUnits | CodedSpans | CountedUnits;

export interface ReliabilityOptions {
  /**
   * Null: "spans" for spans; "ordinal" where an order is given; "set" where a coder gave one unit several codes;
   * "nominal" otherwise.
   */
  readonly metric: AgreementMetric | null;
  /** Categories of an ordinal scale from the lowest, where they are not numbers. */
  readonly order: readonly string[] | null;
  readonly seed: number;
  readonly resamples: number;
  /** 0.95 for 95% intervals. */
  readonly level: number;
  /** Of the table; the metric, the resamples, the level and the caveats are added to it. */
  readonly making: Making;
}

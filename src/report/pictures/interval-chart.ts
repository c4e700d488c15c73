// What a drawing of dots and intervals is given: rows in sections, lines of reference, a scale.
import type { Figure } from "#model/index.js";

export interface IntervalRow {
  /** A name of a stranger's, or words of ours; whole. */
  readonly name: { readonly given: string } | { readonly ours: string };
  readonly figure: Figure;
  /** The figure in print, or why it is not defined. */
  readonly print: string;
  /** A second figure, drawn hollow. */
  readonly beside?: number;
  /** Set off by a wash. */
  readonly leads?: boolean;
}

export interface Reference {
  readonly at: number;
  readonly label: string;
  readonly dashed: boolean;
}

export interface IntervalChart {
  readonly sections: readonly { readonly heading: string | null; readonly rows: readonly IntervalRow[] }[];
  readonly references: readonly Reference[];
  readonly scale: "linear" | "log";
  readonly domain: readonly [number, number];
  readonly ticks: (most: number) => readonly number[];
  readonly tickLabel: (tick: number) => string;
}

// What judgements on a scale show, whoever gave them: the values paired within units, and what was on no scale.
import type { Caveat, Reliability } from "#model/index.js";
import { coincidenceMatrix, coincidencesOf, type Ratings } from "#stats/index.js";
import { isolated } from "../names-in-sentences.js";
import type { ComparedScale } from "./coefficients.js";
import type { Scale } from "./scale.js";

/** The scale of one code alone: not given, given. */
export const givenOrNot: ComparedScale = { distance: { kind: "nominal" }, values: null };

/** A matrix of more values than this is no picture, and its record would be larger than the table. */
const mostValuesPaired = 60;

/** Empty for sets and for very many values. */
export function coincidencesOn(ratings: Ratings, { labels, metric }: Scale): Reliability["coincidences"] {
  if (metric === "set" || labels.length > mostValuesPaired) return { values: [], counts: [] };
  const matrix = coincidenceMatrix(coincidencesOf(ratings));
  const counts = labels.map((_, row) => [...matrix.subarray(row * labels.length, (row + 1) * labels.length)]);
  return { values: [...labels], counts };
}

/** The warning that `count` judgements were left out, with some of what they said; none for none. */
export function notOnScale(count: number, values: readonly string[]): readonly Caveat[] {
  if (count === 0) return [];
  const shown = [...new Set(values)].sort().slice(0, 5).map(isolated).join(", ");
  return [{ name: "reliability/not-on-scale", values: { count, values: shown } }];
}

// What judgements on a scale show, whoever gave them: the values paired within units, and what was on no scale.
import type { Reliability } from "#model/index.js";
import { coincidenceMatrix, coincidencesOf, type Ratings } from "#stats/index.js";
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

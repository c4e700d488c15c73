// How far two values are apart, and what disagreement chance would give: the metric of Krippendorff's alpha.
// Krippendorff, K. 2011, "Computing Krippendorff's alpha-reliability", University of Pennsylvania, section E.

/**
 * "ordinal": the categories are in their order, and their distance hangs on how often each was given.
 * The others are fixed. `values`: what each category stands for, in any order. "table": the distances themselves,
 * categories × categories, row by row, symmetric, zero on the diagonal.
 */
export type Distance = FixedDistance | { readonly kind: "ordinal" };

export type FixedDistance =
  | { readonly kind: "nominal" }
  | { readonly kind: "interval"; readonly values: Float64Array }
  | { readonly kind: "ratio"; readonly values: Float64Array }
  | { readonly kind: "table"; readonly categories: number; readonly distances: Float64Array };

/** The distance of two categories as it enters alpha: δ², or what the table says. */
export function distanceBetween(distance: FixedDistance, first: number, second: number): number {
  switch (distance.kind) {
    case "nominal":
      return first === second ? 0 : 1;
    case "interval":
      return (distance.values[first]! - distance.values[second]!) ** 2;
    case "ratio":
      return ratioDistance(distance.values[first]!, distance.values[second]!);
    case "table":
      return distance.distances[first * distance.categories + second]!;
  }
}

/**
 * Where each category stands on an ordinal scale: the number of values below it and half of its own. The ordinal δ² of
 * two categories, (Σ n_g from c to k − (n_c + n_k)/2)², is the squared difference of their places.
 */
export function ordinalPlaces(marginals: Float64Array, places: Float64Array): void {
  let below = 0;
  for (let category = 0; category < marginals.length; category++) {
    places[category] = below + marginals[category]! / 2;
    below += marginals[category]!;
  }
}

/** Σ_c Σ_k n_c n_k δ²_ck: what all pairs of all values would disagree. */
export function chanceDisagreement(distance: FixedDistance, marginals: Float64Array): number {
  if (distance.kind === "interval") return squaredDifferences(distance.values, marginals);
  if (distance.kind === "nominal") return unlikePairs(marginals);
  if (distance.kind === "table") return tabledDisagreement(distance.distances, marginals);
  let sum = 0;
  for (let first = 0; first < marginals.length; first++) {
    if (marginals[first] === 0) continue;
    let apart = 0;
    for (let second = 0; second < first; second++)
      apart += marginals[second]! * distanceBetween(distance, first, second);
    sum += marginals[first]! * apart;
  }
  return 2 * sum;
}

/** The greatest distance between two categories that were given. */
export function greatestDistance(distance: Distance, marginals: Float64Array): number {
  if (distance.kind === "nominal") return 1;
  const used = [...marginals.keys()].filter((category) => marginals[category]! > 0);
  if (distance.kind !== "ordinal") return greatestAmong(used, distance);
  const values = new Float64Array(marginals.length);
  ordinalPlaces(marginals, values);
  return greatestAmong(used, { kind: "interval", values });
}

function greatestAmong(categories: readonly number[], distance: FixedDistance): number {
  let greatest = 0;
  for (const first of categories)
    for (const second of categories) greatest = Math.max(greatest, distanceBetween(distance, first, second));
  return greatest;
}

/** Σ_c Σ_k n_c n_k (v_c − v_k)² = 2 n Σ n_c (v_c − mean)². */
function squaredDifferences(values: Float64Array, marginals: Float64Array): number {
  let total = 0;
  let sum = 0;
  for (let category = 0; category < values.length; category++) {
    total += marginals[category]!;
    sum += marginals[category]! * values[category]!;
  }
  let squares = 0;
  for (let category = 0; category < values.length; category++)
    squares += marginals[category]! * (values[category]! - sum / total) ** 2;
  return 2 * total * squares;
}

/** Half the table is read, row by row: combinations of codes can be thousands. */
function tabledDisagreement(distances: Float64Array, marginals: Float64Array): number {
  let sum = 0;
  for (let first = 0; first < marginals.length; first++) {
    if (marginals[first] === 0) continue;
    const row = first * marginals.length;
    let apart = 0;
    for (let second = 0; second < first; second++) apart += marginals[second]! * distances[row + second]!;
    sum += marginals[first]! * apart;
  }
  return 2 * sum;
}

/** n² − Σ n_c². */
function unlikePairs(marginals: Float64Array): number {
  let total = 0;
  let like = 0;
  for (let category = 0; category < marginals.length; category++) {
    total += marginals[category]!;
    like += marginals[category]! * marginals[category]!;
  }
  return total * total - like;
}

/** ((c − k)/(c + k))², for values of at least 0; two zeros are no distance apart. */
function ratioDistance(first: number, second: number): number {
  return first === second ? 0 : ((first - second) / (first + second)) ** 2;
}

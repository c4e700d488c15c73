// Choosing among fitted log-linear models, and saying which others are nearly as good. Only models with an ordinary
// estimate take part: criteria of models over fewer cells cannot be compared with theirs.
import type { ModelEstimate, ModelFit } from "./fit-models.js";
import type { SelectionCriterion } from "./model-search.js";

/** A fit that has an estimate. */
export interface ChosenModel extends ModelFit {
  readonly estimated: ModelEstimate;
  /** The criterion above that of the best. */
  readonly above: number;
}

export interface Selection {
  /** Null where no model has an ordinary estimate. */
  readonly best: ChosenModel | null;
  /** Best first, those at most `within` above it, the best among them; of equal ones the smaller first. */
  readonly close: readonly ChosenModel[];
  /** Names of the models without an ordinary estimate, in the order they were given. */
  readonly flagged: readonly string[];
  /** Whether the best has no degree of freedom left, so that nothing checks it. */
  readonly saturated: boolean;
}

export interface SelectionOptions {
  readonly criterion?: SelectionCriterion | undefined;
  /** 6: of models farther off than that the evidence is strong (Raftery 1995, Sociological Methodology 25:111). */
  readonly within?: number | undefined;
}

/** The model with the smallest criterion and those close to it. Nothing given: best null. */
export function selectModel(
  fits: readonly ModelFit[],
  { criterion = "bic", within = 6 }: SelectionOptions = {},
): Selection {
  const regular = fits
    .flatMap((fit) =>
      fit.estimated !== null && fit.standing === "regular" ? [{ ...fit, estimated: fit.estimated }] : [],
    )
    .sort(
      (one, other) =>
        one.estimated[criterion] - other.estimated[criterion] || one.parameters - other.parameters,
    );
  const least = regular[0]?.estimated[criterion] ?? 0;
  const ranked = regular.map((fit) => ({ ...fit, above: fit.estimated[criterion] - least }));
  return {
    best: ranked[0] ?? null,
    close: ranked.filter(({ above }) => above <= within),
    flagged: fits.filter(({ standing }) => standing !== "regular").map(({ model }) => model.name),
    saturated: ranked[0]?.degreesOfFreedom === 0,
  };
}

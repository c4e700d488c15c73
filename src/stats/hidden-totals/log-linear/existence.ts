// Whether a log-linear model has an estimate for these counts, and whether the counts can tell its parameters apart:
// the check of Chan, Silverman & Vincent 2021, "Multiple systems estimation for sparse capture data: inferential
// challenges when there are nonoverlapping lists", JASA 116:1297, and beyond it the extended estimate of Fienberg &
// Rinaldo 2012.
import { type CaptureTable, onAll } from "../capture-table.js";
import type { FacialSets } from "./facial-set.js";
import type { HierarchicalModel } from "./hierarchical-model.js";
import { independentTerms, unseenIsIdentified } from "./independent-terms.js";

/**
 * After Chan, Silverman & Vincent. Terms whose lists have no case in common are first dropped, together with the cells
 * on all those lists (their parameter is −∞, their mean 0). Of what is left, 0: the estimate exists and is identifiable;
 * 1: it does not exist; 2: it is not identifiable; 3: neither.
 */
export type ExistenceCode = 0 | 1 | 2 | 3;

export interface Existence {
  readonly code: ExistenceCode;
  /**
   * "regular": an ordinary estimate. "extended": cells that must be empty are left out, and the number seen on no list
   * still follows from the others; in the published check such a model has code 0, or 1 where a cell must be empty
   * without a margin that is. Else no number can be given.
   */
  readonly standing: "regular" | "extended" | "no estimate" | "not identifiable";
  /** 1 for the cells that count. */
  readonly kept: Uint8Array;
  /** The terms that can be told apart on them. */
  readonly terms: readonly number[];
}

/** For a table without a case: code 3, "no estimate". */
export function existenceOf(
  table: CaptureTable,
  model: HierarchicalModel,
  facialSets: FacialSets,
): Existence {
  const kept = facialSets.of(table.counts, model.terms);
  const terms = independentTerms(model.terms, kept);
  const code = codeOf(table, model, kept);
  const whole = kept.every((part, cell) => part === 1 || cell === 0);
  if (whole && terms.length === model.terms.length) return { code, standing: "regular", kept, terms };
  if (terms.length > 0 && unseenIsIdentified(model.terms, kept))
    return { code, standing: "extended", kept, terms };
  return { code, standing: code === 2 ? "not identifiable" : "no estimate", kept, terms };
}

function codeOf(table: CaptureTable, model: HierarchicalModel, facial: Uint8Array): ExistenceCode {
  const isEmpty = model.terms.map((term) => onAll(table, term) === 0);
  const emptyTerms = model.terms.filter((_, index) => isEmpty[index]);
  const terms = model.terms.filter((_, index) => !isEmpty[index]);
  const left = facial.map((_, cell) =>
    cell > 0 && emptyTerms.every((term) => (cell & term) !== term) ? 1 : 0,
  );
  const exists = terms.length > 0 && left.every((part, cell) => part === facial[cell]);
  const identifiable = terms.length > 0 && independentTerms(terms, left).length === terms.length;
  return exists ? (identifiable ? 0 : 2) : identifiable ? 1 : 3;
}

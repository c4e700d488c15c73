// The hierarchical log-linear models of a capture table: which lists are allowed to depend on one another. A model that
// has a term has all terms within it; the term of all lists at once is never in, for nobody was seen on no list (Bishop,
// Fienberg & Holland 1975, Discrete Multivariate Analysis, section 6.4). Knows no counts.
import { listsOf } from "../capture-table.js";

export interface HierarchicalModel {
  readonly lists: number;
  /** Its maximal terms by list number from 1, larger ones first, as the literature writes them: "[12,34]". */
  readonly name: string;
  /** Every term as a bit mask of lists, by rising number of lists: 0 (the constant), each list, then the interactions. */
  readonly terms: readonly number[];
}

/** 6 lists have 7.8 million hierarchical models; nobody should choose among so many. */
const mostLists = 5;

/**
 * Every hierarchical model of 2 to 5 lists with interactions of at most `order` lists, fewest terms first, then by name:
 * 1, 8, 113 and 6,893 for 2, 3, 4 and 5 lists; with `order` 2 (pairs only) 1, 8, 64 and 1,024. RangeError for another
 * number of lists.
 */
export function hierarchicalModels(lists: number, order = lists - 1): readonly HierarchicalModel[] {
  if (!(Number.isInteger(lists) && lists >= 2 && lists <= mostLists))
    throw new RangeError(`hierarchical models are listed for 2 to ${mostLists} lists, not ${lists}`);
  const interactions = termsOf(lists).filter(
    (term) => listsOf(term).length >= 2 && listsOf(term).length <= Math.min(order, lists - 1),
  );
  return closedSets(interactions)
    .map((chosen) => hierarchicalModel(lists, chosen))
    .sort((one, other) => one.terms.length - other.terms.length || (one.name < other.name ? -1 : 1));
}

/** The models an automatic choice looks through: all of them up to 4 lists, those of pairs for 5. */
export function searchedModels(lists: number): readonly HierarchicalModel[] {
  return hierarchicalModels(lists, lists === 5 ? 2 : lists - 1);
}

/** The smallest hierarchical model with these interactions; of all lists independent where there are none. */
export function hierarchicalModel(lists: number, interactions: readonly number[]): HierarchicalModel {
  const terms = termsOf(lists).filter(
    (term) => listsOf(term).length < 2 || interactions.some((interaction) => (interaction & term) === term),
  );
  const maximal = terms.filter((term) => !terms.some((other) => other !== term && (other & term) === term));
  const words = maximal.map((term) =>
    listsOf(term)
      .map((list) => list + 1)
      .join(""),
  );
  words.sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  return { lists, name: `[${words.join(",")}]`, terms };
}

/** Every set of lists, by rising number of lists. */
function termsOf(lists: number): readonly number[] {
  return Array.from({ length: 1 << lists }, (_, term) => term).sort(
    (one, other) => listsOf(one).length - listsOf(other).length || one - other,
  );
}

/** Every choice among `interactions` that has, with each, all interactions within it. */
function closedSets(interactions: readonly number[]): readonly (readonly number[])[] {
  let sets: readonly (readonly number[])[] = [[]];
  for (const term of interactions) {
    const within = interactions.filter((other) => other !== term && (other & term) === other);
    sets = sets.flatMap((set) =>
      within.every((other) => set.includes(other)) ? [set, [...set, term]] : [set],
    );
  }
  return sets;
}

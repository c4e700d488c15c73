// Judgements in rows of units: a coder's rows on one unit are united, and everything stands in the order of names, so
// that the order of a file changes nothing.
import type { Reliability } from "#model/index.js";
import type { CodedUnits, ReliabilityCoder, UnitJudgement } from "./reliability-input.js";

export interface JudgedUnit {
  readonly unit: string;
  /** The codes each coder gave, by coder; a coder who did not judge the unit is absent. */
  readonly given: ReadonlyMap<string, ReadonlySet<string>>;
}

export function judgedUnits({ judgements }: CodedUnits): readonly JudgedUnit[] {
  const units = new Map<string, Map<string, Set<string>>>();
  for (const { unit, coder, codes } of judgements) {
    const given = entry(units, unit, () => new Map<string, Set<string>>());
    const set = entry(given, coder, () => new Set<string>());
    for (const code of codes) set.add(code);
  }
  return [...units]
    .map(([unit, given]) => ({ unit, given }))
    .sort((first, second) => (first.unit < second.unit ? -1 : 1));
}

/** Of how many units at least two of the coders, and exactly one, said something; `judged` is by coder, one a unit. */
export function comparedAmong(
  judged: readonly ReadonlyMap<string, unknown>[],
  coders: readonly string[],
): { readonly byTwo: number; readonly byOne: number } {
  const counts = judged.map((unit) => coders.filter((coder) => unit.has(coder)).length);
  return {
    byTwo: counts.filter((count) => count > 1).length,
    byOne: counts.filter((count) => count === 1).length,
  };
}

/** Names of the machines among the coders. */
export function machinesOf({ coders }: Pick<CodedUnits, "coders">): ReadonlySet<string> {
  return new Set(coders.filter(({ kind }) => kind === "machine").map(({ name }) => name));
}

/** Names of the people, or machines, who judged anything. */
export function whoJudged(coders: Reliability["coders"], asked: ReliabilityCoder["kind"]): readonly string[] {
  return coders.filter(({ kind, units }) => kind === asked && units > 0).map(({ name }) => name);
}

/** How many units or documents each coder judged, by name. */
export function judgedByCoder(
  judgements: readonly Pick<UnitJudgement, "unit" | "coder">[],
): ReadonlyMap<string, number> {
  const units = new Map<string, Set<string>>();
  for (const { unit, coder } of judgements) entry(units, coder, () => new Set<string>()).add(unit);
  return new Map(
    [...units].sort(([one], [other]) => (one < other ? -1 : 1)).map(([coder, set]) => [coder, set.size]),
  );
}

/** The value under a key, made where there is none. */
export function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

// Whether a machine and the people speak of the same codes at all. Suggestions of a study bear the names of its
// codebook, and a table may bear the names of another.
import type { Codings } from "./codings.js";

/**
 * The codes of either, where both gave some and have not one name in common; null otherwise, and on scales with an
 * order, where values differ without being of another vocabulary.
 */
export function otherCodes(
  codings: Codings,
  people: readonly string[],
  machine: string,
): { readonly machine: readonly string[]; readonly people: readonly string[] } | null {
  const byPeople = codings.codes(people);
  const byMachine = codings.codes([machine]);
  if (byPeople.length === 0 || byMachine.length === 0) return null;
  const common = new Set(byPeople);
  return byMachine.some((code) => common.has(code)) ? null : { machine: byMachine, people: byPeople };
}

// Whom a title means that names nobody: "rights group says" is the body that the first sentences name in full. English
// only. Looks at kinds and at names, not at what is said.
import type { SourceKind } from "#model/index.js";
import type { Naming } from "./naming.js";
import type { Sighting } from "./sighting.js";
import { namingWords } from "./sources/naming-words.js";

type Named = readonly [Sighting, Naming];

const bodies: readonly SourceKind[] = ["organisation", "official", "outlet", "agency"];

/** How many attributions of the body are looked at: a lead names in full what its title has in brief. */
const lead = 3;

/** The same attributions in the same order; a title's description bears the first name of its kind in the lead. */
export function titledInFull(
  attributions: readonly Named[],
  inTitle: (sighting: Sighting) => boolean,
): readonly Named[] {
  const named = attributions
    .filter(([sighting]) => !inTitle(sighting))
    .slice(0, lead)
    .map(([, naming]) => naming);
  return attributions.map(([sighting, naming]) => {
    const describes = naming.source === null && namingWords(naming.name).length === 0;
    if (!inTitle(sighting) || !bodies.includes(naming.kind) || !describes) return [sighting, naming];
    const full = named.find(({ kind, name }) => kind === naming.kind && namingWords(name).length > 0);
    return [sighting, full === undefined ? naming : { ...full, supplied: true }];
  });
}

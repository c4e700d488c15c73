// The stretches of a document that stand word for word in others, as far as they are different ones: one for each model,
// or for several that printed the same. The document must have come after its models, by date or by its own credit: where
// the models may be excerpts of it, they are no parts of it.
import { JoinedSets } from "#graphs/index.js";
import type { Copy, Id, Span } from "#model/index.js";
import { standsProven } from "./copy-links.js";
import type { Verdicts } from "./decided-links.js";
import type { Dossier } from "./dossier.js";
import { united } from "./span-sets.js";

/** What a document took from one account. */
export interface TakenPart {
  /** Outlets and agencies whose documents it was taken from. */
  readonly from: ReadonlySet<Id<"source">>;
  /** What stands word for word in a model, or retells another outlet's document and says so; in order, without overlap. */
  readonly taken: readonly Span[];
}

/** Only proven copies cut a document: a suspected one must not add an origin of its own, nor one that was refused. */
export function copiedParts(
  copies: readonly Copy[],
  verdicts: Verdicts,
  dossiers: ReadonlyMap<Id<"document">, Dossier>,
): ReadonlyMap<Id<"document">, readonly TakenPart[]> {
  const copied = new Map<Id<"document">, TakenPart[]>();
  for (const copy of copies) {
    const { direction, documents, aligned } = copy;
    if (direction === null || direction.because === "inclusion" || !standsProven(copy, verdicts)) continue;
    const publisher = dossiers.get(direction.from)?.publisher?.key;
    const part = {
      from: new Set(publisher === undefined ? [] : [publisher]),
      taken: aligned.map(({ left, right }) => (direction.to === documents[0] ? left : right)),
    };
    const known = copied.get(direction.to);
    if (known === undefined) copied.set(direction.to, [part]);
    else known.push(part);
  }
  return new Map([...copied].map(([id, parts]) => [id, joinedWhereTheyMeet(parts)] as const));
}

/** Code points by which two stretches may overlap by chance: after both models' paragraphs came the word "The". */
const chanceOverlap = 20;

/** Copies of overlapping stretches are one part: stretches in the order of the text, joined as long as they meet. */
export function joinedWhereTheyMeet(copies: readonly TakenPart[]): readonly TakenPart[] {
  const owners = new JoinedSets(copies.length);
  const stretches = copies
    .flatMap(({ taken }, copy) => taken.map((span) => ({ span, copy })))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || a.copy - b.copy);
  let reach = { end: -1, copy: 0 };
  for (const { span, copy } of stretches) {
    if (Math.min(span[1], reach.end) - span[0] > Math.min(chanceOverlap, (span[1] - span[0]) / 2))
      owners.join(copy, reach.copy);
    if (span[1] > reach.end) reach = { end: span[1], copy };
  }
  return [...owners.groups(copies.keys()).values()]
    .map((members) => ({
      from: new Set(members.flatMap((copy) => [...copies[copy]!.from])),
      taken: united(members.flatMap((copy) => copies[copy]!.taken)),
    }))
    .filter(({ taken }) => taken.length > 0)
    .sort((a, b) => a.taken[0]![0] - b.taken[0]![0]);
}

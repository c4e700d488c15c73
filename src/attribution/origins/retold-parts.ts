// Sentences that retell another outlet's document beside text that was copied: one wire copied, the other in the page's
// own words. Such a sentence names the outlet, and has more in common with its document than the copied text has.
import { type Id, overlaps } from "#model/index.js";
import { strengths } from "./citation-links.js";
import type { TakenPart } from "./copied-parts.js";
import type { Verdicts } from "./decided-links.js";
import type { Dossier } from "./dossier.js";
import { type FoundLink, linkId } from "./found-link.js";
import type { Likenesses } from "./likenesses.js";
import { meets } from "./span-sets.js";

/** The links of citation by the document that cites, without hints that chance could explain and those that were refused. */
export function citationsByCiter(
  links: readonly FoundLink[],
  verdicts: Verdicts,
): ReadonlyMap<Id<"document">, readonly FoundLink[]> {
  const citations = new Map<Id<"document">, FoundLink[]>();
  for (const link of links) {
    const verdict = verdicts.get(linkId(link))?.verdict;
    if (link.kind !== "attributes to" || link.direction === null) continue;
    if (link.score < strengths.subject || verdict === "refused") continue;
    const known = citations.get(link.direction.to);
    if (known === undefined) citations.set(link.direction.to, [link]);
    else known.push(link);
  }
  return citations;
}

/** The parts that are retold, given those that were copied. `dossiers`: of the documents that are cited. */
export function retoldParts(
  dossier: Dossier,
  copied: readonly TakenPart[],
  citations: readonly FoundLink[],
  dossiers: ReadonlyMap<Id<"document">, Dossier>,
  likenesses: Likenesses,
): readonly TakenPart[] {
  const all = copied.flatMap(({ taken }) => taken);
  return citations.flatMap(({ direction, evidence }) => {
    const cited = dossiers.get(direction!.from)!;
    const sentence = dossier.passages.find(({ span }) => overlaps(span, evidence[0]!.span))?.span;
    const outlet = cited.publisher?.key;
    if (sentence === undefined || outlet === undefined || meets(sentence, all)) return [];
    if (copied.some(({ from }) => from.has(outlet))) return [];
    const here = likenesses.ofStretch(dossier, [sentence], cited);
    const isRetold = here > likenesses.ofStretch(dossier, all, cited);
    return isRetold ? [{ from: new Set([outlet]), taken: [sentence] }] : [];
  });
}

// From what the finders of links see to the edges of the graph: one a pair of documents and kind, with an id that is
// the same in every run, and with the researcher's word where there is one.
import { type Id, localPart, makeId, type OriginLink, originLinkKinds } from "#model/index.js";
import type { Verdicts } from "./decided-links.js";

/** A link as a finder sees it; `direction` where one document has it from the other. */
export type FoundLink = Omit<OriginLink, "id" | "decided" | "swing">;

/** The id of a link: its documents in either order, but for kinds that may hold both ways. */
export function linkId({ documents, kind, direction }: Pick<OriginLink, "documents" | "kind" | "direction">) {
  const isOneWay = originLinkKinds[kind].mutual && direction !== null;
  const [one, other] = isOneWay ? [direction.from, direction.to] : [...documents].sort();
  return makeId("link", localPart(one!), localPart(other!), kind.replaceAll(" ", "-"));
}

/** The links of the graph in order of id; several finds of one kind between two documents are one link. */
export function linksFrom(found: readonly FoundLink[], verdicts: Verdicts): readonly OriginLink[] {
  const links = new Map<Id<"link">, OriginLink>();
  for (const one of inOrder(found)) {
    const id = linkId(one);
    const known = links.get(id);
    const decided = verdicts.get(id) ?? null;
    links.set(
      id,
      known === undefined ? { ...one, id, decided, swing: { low: 0, high: 0 } } : joined(known, one),
    );
  }
  return [...links.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The order in which finders meet documents must not show. */
function inOrder(found: readonly FoundLink[]): readonly FoundLink[] {
  const keyed = found.map(
    (link) => [JSON.stringify([link.documents, link.kind, link.shared, link.evidence]), link] as const,
  );
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, link]) => link);
}

function joined(known: OriginLink, further: FoundLink): OriginLink {
  const shared = known.shared.split("; ").includes(further.shared)
    ? known.shared
    : `${known.shared}; ${further.shared}`;
  return {
    ...known,
    direction: known.direction ?? further.direction,
    certainty: further.certainty === "proven" ? "proven" : known.certainty,
    score: Math.max(known.score, further.score),
    evidence: [...known.evidence, ...further.evidence],
    shared,
  };
}

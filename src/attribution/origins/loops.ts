// Circular reporting: outlets that have one story from one another in a circle. A loop is a strongly connected component
// of the graph "this outlet cites that one", made of the links of citation within one origin, so that two outlets that
// cite each other on different stories are no loop, and an outlet that has no document in the study closes none.
import { strongComponents } from "#graphs/index.js";
import { type Attribution, type Id, type Loop, linkStanding } from "#model/index.js";
import type { Dossier } from "./dossier.js";
import type { OriginGroup } from "./origin-graph.js";
import type { Stretch } from "./stretch.js";

type Key = Id<"source">;

/** One outlet that has it from another, by the document that says so; drawn by a researcher where no cue does. */
interface Citation {
  readonly from: Key;
  readonly to: Key;
  readonly document: Id<"document">;
  readonly attribution: Attribution | null;
}

/** The loops within one origin, ordered by their first source. Links that were refused close none. */
export function loopsAmong({ stretches, joints }: OriginGroup): readonly Loop[] {
  const citations = joints.flatMap((joint) => citationIn(joint) ?? []);
  const cited = new Map<Key, Set<Key>>();
  for (const { from, to } of citations) {
    for (const key of [from, to]) if (!cited.has(key)) cited.set(key, new Set());
    cited.get(from)!.add(to);
  }
  const edges = new Map([...cited].map(([key, keys]) => [key, [...keys].sort()]));
  const publishers = new Map(stretches.flatMap((stretch) => publisherOf(stretch) ?? []));
  return strongComponents(edges).map((sources) => loopOf(sources, citations, publishers));
}

/** What a link of citation says of the outlets of its documents; an outlet that cites itself is no edge. */
function citationIn({ link, one, other }: OriginGroup["joints"][number]): readonly [Citation] | null {
  const { kind, direction, documents } = link;
  if (kind !== "attributes to" || direction === null || linkStanding(link) === "refused") return null;
  const [citer, cited]: readonly Dossier[] =
    direction.to === documents[0] ? [one.dossier, other.dossier] : [other.dossier, one.dossier];
  const [from, to] = [citer!.publisher?.key, cited!.publisher?.key];
  if (from === undefined || to === undefined || from === to) return null;
  const attribution = citer!.outlets.find(({ key }) => key === to)?.attribution ?? null;
  return [{ from, to, document: citer!.document.id, attribution }];
}

function loopOf(
  sources: readonly Key[],
  citations: readonly Citation[],
  publishers: ReadonlyMap<Key, { source: Key; name: string }>,
): Loop {
  const inside = new Set(sources);
  const citing = citations.filter(({ from, to }) => inside.has(from) && inside.has(to));
  const attributions = citing.flatMap(({ attribution }) => attribution?.id ?? []);
  return {
    sources: sources.map((key) => publishers.get(key)!.source),
    names: sources.map((key) => publishers.get(key)!.name),
    documents: [...new Set(citing.map(({ document }) => document))].sort(),
    attributions: [...new Set(attributions)].sort(),
  };
}

/** The publisher under its key, with the id the document's chain gives it. */
function publisherOf({
  dossier: { publisher, chain },
}: Stretch): readonly [readonly [Key, { source: Key; name: string }]] | null {
  if (publisher === null) return null;
  const source = chain?.hops.find(({ role }) => role === "publisher")?.source ?? publisher.key;
  return [[publisher.key, { source, name: publisher.name }]];
}

// What a group of documents finally rests on: the hop most of their chains have in common, the deepest of equals.
// People who left stay unnamed here even where a document names them: a testimony is an origin without a name.
import type { Chain, Hop, Origin } from "#model/index.js";
import { foldText } from "#text/index.js";
import type { Bodies } from "./bodies.js";

type Root = Pick<Origin, "kind" | "name" | "source">;

/** Kind of origin a hop makes, and its depth: a study is what its coverage rests on, an outlet only passes on. */
const rootRoles: Readonly<
  Partial<Record<Hop["role"], { readonly kind: Origin["kind"]; readonly depth: number }>>
> = {
  agency: { kind: "outlet", depth: 1 },
  "cited outlet": { kind: "outlet", depth: 2 },
  organisation: { kind: "organisation", depth: 3 },
  official: { kind: "official", depth: 4 },
  person: { kind: "testimony", depth: 5 },
  testimony: { kind: "testimony", depth: 6 },
  "cited study": { kind: "study", depth: 7 },
};

const unresolved: Root = { kind: "unresolved", name: null, source: null };

interface Candidate {
  readonly key: string;
  readonly root: Root;
  readonly depth: number;
  readonly documents: number;
}

/** The root of documents with these chains; unresolved where they name nobody. */
export function rootOf(chains: readonly Chain[], bodies: Bodies): Root {
  const candidates = new Map<string, Candidate>();
  for (const { hops } of chains) {
    const met = new Set<string>();
    for (const hop of hops) {
      const candidate = candidateOf(hop, bodies);
      if (candidate === null || met.has(candidate.key)) continue;
      met.add(candidate.key);
      const known = candidates.get(candidate.key);
      const deeper = known === undefined || known.depth < candidate.depth ? candidate : known;
      candidates.set(candidate.key, { ...deeper, documents: (known?.documents ?? 0) + 1 });
    }
  }
  return best([...candidates.values()])?.root ?? unresolved;
}

function candidateOf(hop: Hop, bodies: Bodies): Candidate | null {
  const role = rootRoles[hop.role];
  if (role === undefined) return null;
  const body = bodies.named(hop.name);
  const isWitness = role.kind === "testimony";
  const root: Root = {
    kind: role.kind,
    name: isWitness ? null : (body?.name ?? hop.name),
    source: isWitness ? null : (hop.source ?? (body?.known ? body.key : null)),
  };
  const key = isWitness ? "testimony" : (body?.key ?? foldText(hop.name));
  return { root, depth: role.depth, documents: 1, key };
}

function best(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (found, next) =>
      found === null ||
      next.documents > found.documents ||
      (next.documents === found.documents && next.depth > found.depth)
        ? next
        : found,
    null,
  );
}

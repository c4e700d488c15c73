// What a group of documents finally rests on: the hop most of their chains have in common, the deepest of equals. An
// outlet that printed one of the documents is no end: that document says where it has it from. People who left stay
// unnamed here even where a document names them: of a testimony no more is said than fits very many people.
import type { Hop, Id, Origin } from "#model/index.js";
import { foldText } from "#text/index.js";
import type { Bodies } from "./bodies.js";
import { neutralDescription } from "./neutral-description.js";
import type { Stretch } from "./stretch.js";

export type Root = Pick<Origin, "kind" | "name" | "source">;

/** What documents rest on, and the key by which their hops name it; null where nothing is named. */
export interface FoundRoot {
  readonly root: Root;
  readonly key: string | null;
}

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
  readonly body: Id<"source"> | null;
  readonly depth: number;
  readonly documents: number;
}

/**
 * The root of documents; unresolved where they name nobody. A testimony is called as the documents of the account do
 * that was withdrawn, where one was; its source is the outlet where all documents are of one.
 */
export function rootOf(
  stretches: readonly Stretch[],
  bodies: Bodies,
  withdrawn: ReadonlySet<Id<"document">>,
): FoundRoot {
  const printed = new Set(stretches.map(({ dossier }) => dossier.publisher?.key ?? null));
  const candidates = candidatesOf(stretches, bodies);
  const ends = candidates.filter(({ root, body }) => root.kind !== "outlet" || !printed.has(body));
  const found = best(ends.length === 0 ? candidates : ends);
  const [root, key] = [found?.root ?? unresolved, found?.key ?? null];
  if (root.kind !== "testimony") return { root, key };
  const account = stretches.filter(({ dossier }) => withdrawn.has(dossier.document.id));
  const name = describedIn(account) ?? describedIn(stretches);
  return { root: { ...root, name, source: soleOutlet(stretches) }, key };
}

/** The key of what a hop names as a root; null for hops that make none. */
export function rootKey(hop: Hop, bodies: Bodies): string | null {
  return candidateOf(hop, bodies)?.key ?? null;
}

function candidatesOf(stretches: readonly Stretch[], bodies: Bodies): readonly Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const { hops } of stretches) {
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
  return [...candidates.values()];
}

function candidateOf(hop: Hop, bodies: Bodies): Candidate | null {
  const role = rootRoles[hop.role];
  if (role === undefined) return null;
  const { kind, depth } = role;
  if (kind === "testimony")
    return { root: { kind, name: null, source: null }, body: null, depth, documents: 1, key: "testimony" };
  const body = bodies.named(hop.name);
  const root = { kind, name: body?.name ?? hop.name, source: hop.source ?? (body?.known ? body.key : null) };
  const isOffice = kind === "official" && !body?.known;
  const key = isOffice ? officeOf(hop.name) : (body?.key ?? foldText(hop.name));
  return { root, body: body?.key ?? null, depth, documents: 1, key };
}

const smallWords = /^(?:the|an?|of|for|and|l[ae]s?|du|des?|في|من)$/u;

/** "The interior minister" and "minister of the interior of Valmora", «وزير الداخلية» and «وزير داخلية فالمورا»: one office. */
function officeOf(name: string): string {
  const words = (foldText(name).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !smallWords.test(word))
    .map((word) => word.replace(/^ال(?=\p{L}{3})/u, ""));
  return `office ${words.slice(0, 2).sort().join(" ")}`;
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

/** What most documents call the one who tells, the fullest of equals; else whom they count. */
function describedIn(stretches: readonly Stretch[]): string | null {
  return mostPrinted(stretches, "testimony") ?? mostPrinted(stretches, "evidence base");
}

function mostPrinted(stretches: readonly Stretch[], role: Hop["role"]): string | null {
  const printed = new Map<string, number>();
  for (const { hops } of stretches)
    for (const hop of hops) {
      const description = hop.role === role ? neutralDescription(hop.name) : null;
      if (description !== null) printed.set(description, (printed.get(description) ?? 0) + 1);
    }
  const ranked = [...printed].sort(
    ([a, inA], [b, inB]) => inB - inA || b.length - a.length || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? null;
}

/** The outlet of all documents; null where they have several or one has none. */
function soleOutlet(stretches: readonly Stretch[]): Id<"source"> | null {
  const [first] = stretches;
  const key = first?.dossier.publisher?.key;
  if (key === undefined || stretches.some(({ dossier }) => dossier.publisher?.key !== key)) return null;
  return first?.hops.find(({ role }) => role === "publisher")?.source ?? key;
}

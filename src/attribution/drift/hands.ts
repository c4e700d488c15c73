// The documents of one origin in the order in which the account passed through them, and from whom each has it. A
// directed link says so; dates only order what no link orders. In a circle the earliest document is taken for the
// first hand, since somebody must be.
import {
  type Chain,
  type Document,
  type Id,
  linkStanding,
  type Origin,
  type OriginLink,
  type OriginLinkKind,
} from "#model/index.js";
import type { Tie } from "./same-claim.js";

/** A document another may have it from, with the link that says so. */
export interface Giver {
  readonly document: Id<"document">;
  readonly certainty: "proven" | "suspected";
  readonly tie: Tie;
}

export interface Hands {
  /** Givers before takers. */
  readonly order: readonly Document[];
  /** From whom a document has it, the closest first; none where no link says. */
  readonly giversOf: ReadonlyMap<Id<"document">, readonly Giver[]>;
}

/** Closest first: copied words, then what is named, then what a researcher saw. */
const ties: Readonly<Partial<Record<OriginLinkKind, { readonly rank: number; readonly tie: Tie }>>> = {
  reproduces: { rank: 0, tie: "copied" },
  translates: { rank: 1, tie: "copied" },
  rewrites: { rank: 2, tie: "copied" },
  "attributes to": { rank: 3, tie: "cited" },
  summarises: { rank: 4, tie: "cited" },
  withdraws: { rank: 5, tie: "cited" },
};

export function handsOf(
  { documents, links }: Origin,
  documentById: ReadonlyMap<Id<"document">, Document>,
  chains: ReadonlyMap<Id<"document">, Chain>,
): Hands {
  const first = documents
    .flatMap((id) => documentById.get(id) ?? [])
    .map((document) => ({ document, outlets: outletsCited(chains.get(document.id)) }))
    .sort(
      (a, b) =>
        byDate(a.document, b.document) || a.outlets - b.outlets || (a.document.id < b.document.id ? -1 : 1),
    )
    .map(({ document }) => document);
  const place = new Map(first.map(({ id }, index) => [id, index]));
  const giversOf = giversIn(links, place);
  return { order: giversFirst(first, place, giversOf), giversOf };
}

/** A document that names the root itself is nearer to it than one that names an outlet. */
function outletsCited(chain: Chain | undefined): number {
  return (
    chain?.hops.filter(({ role }) => role === "cited outlet" || role === "agency" || role === "republisher")
      .length ?? 0
  );
}

/** Those of unknown date come last. */
function byDate({ published: { value: one } }: Document, { published: { value: other } }: Document): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

function giversIn(
  links: readonly OriginLink[],
  place: ReadonlyMap<Id<"document">, number>,
): ReadonlyMap<Id<"document">, readonly Giver[]> {
  const ranked = links
    .flatMap((link) => {
      const given = wayOf(link, place);
      return given === null ? [] : [{ ...given, ...ties[link.kind]!, score: link.score }];
    })
    .sort(
      (a, b) =>
        Number(a.standing === "suspected") - Number(b.standing === "suspected") ||
        a.rank - b.rank ||
        b.score - a.score ||
        place.get(a.from)! - place.get(b.from)! ||
        place.get(a.to)! - place.get(b.to)!,
    );
  const givers = new Map<Id<"document">, Giver[]>();
  for (const { from, to, certainty, tie } of ranked) {
    const known = givers.get(to) ?? [];
    givers.set(to, known);
    if (!known.some(({ document }) => document === from)) known.push({ document: from, certainty, tie });
  }
  return givers;
}

/**
 * Which of two documents has it from the other. Copied words whose direction nothing tells are taken to go from the
 * earlier to the later, as a suspicion.
 */
function wayOf(link: OriginLink, place: ReadonlyMap<Id<"document">, number>) {
  const standing = linkStanding(link);
  const tie = ties[link.kind]?.tie;
  const [one, other] = link.documents;
  const [at, otherAt] = [place.get(one), place.get(other)];
  if (tie === undefined || standing === "refused" || at === undefined || otherAt === undefined) return null;
  if (link.direction !== null) return { ...link.direction, certainty: standing, standing };
  if (tie !== "copied") return null;
  const [from, to] = at < otherAt ? [one, other] : [other, one];
  return { from, to, certainty: "suspected" as const, standing };
}

/** Every document behind the closest of its givers; where those run in a circle, its first document begins it. */
function giversFirst(
  documents: readonly Document[],
  place: ReadonlyMap<Id<"document">, number>,
  giversOf: ReadonlyMap<Id<"document">, readonly Giver[]>,
): readonly Document[] {
  const order: Document[] = [];
  const placed = new Set<Id<"document">>();
  for (const document of documents) {
    const line: Document[] = [];
    const met = new Set<Id<"document">>();
    let next: Document | undefined = document;
    while (next !== undefined && !placed.has(next.id) && !met.has(next.id)) {
      line.push(next);
      met.add(next.id);
      const giver: Giver | undefined = giversOf.get(next.id)?.[0];
      next = giver === undefined ? undefined : documents[place.get(giver.document)!];
    }
    for (const one of startingAt(line, next, place).reverse()) {
      order.push(one);
      placed.add(one.id);
    }
  }
  return order;
}

/**
 * A line of takers, each followed by its giver. Where it ran back into itself at `met`, the circle is turned so that its
 * earliest document is its last giver.
 */
function startingAt(
  line: Document[],
  met: Document | undefined,
  place: ReadonlyMap<Id<"document">, number>,
): Document[] {
  const from = met === undefined ? -1 : line.indexOf(met);
  if (from < 0) return line;
  const circle = line.slice(from);
  const earliest = circle.reduce((a, b) => (place.get(a.id)! <= place.get(b.id)! ? a : b));
  const at = circle.indexOf(earliest);
  return [...line.slice(0, from), ...circle.slice(at + 1), ...circle.slice(0, at + 1)];
}

// The graph of origins: stretches of documents, and links between them. Joined once by all links that stand, and within
// that by the proven ones alone. What a researcher confirmed stands as proven; what was refused joins nothing.
import { type Edge, farSides, JoinedSets } from "#graphs/index.js";
import { type Id, linkStanding, type OriginLink, originLinkKinds } from "#model/index.js";
import type { MergedDocuments } from "./merged-documents.js";
import type { Stretch } from "./stretch.js";

/** A link between two stretches, in the order of its documents. */
export interface Joint {
  readonly link: OriginLink;
  readonly one: Stretch;
  readonly other: Stretch;
}

export interface OriginGroup {
  /** In the order of their documents; the first is in no other group. */
  readonly stretches: readonly Stretch[];
  /** The same, in groups that only proven links join. */
  readonly proven: readonly (readonly Stretch[])[];
  /**
   * The links of its stretches, in order of id. Each stands in one group: one that joins nothing, with the first of its
   * documents.
   */
  readonly joints: readonly Joint[];
  /** Stretches whose account was withdrawn: they are not counted. */
  readonly setAside: ReadonlySet<Stretch>;
  /** Whether a researcher decided if one of its stretches and another are one. */
  readonly isDecided: boolean;
}

/** Groups in the order of their first stretches. `withdrawn`: the documents researchers set aside, by decision. */
export function groupsOf(
  stretches: readonly Stretch[],
  links: readonly OriginLink[],
  merged: MergedDocuments,
  withdrawn: readonly (readonly Id<"document">[])[] = [],
): readonly OriginGroup[] {
  const graph = new Graph(stretches, links, merged);
  const setAside = graph.setAside(withdrawn);
  const joints = graph.joints(setAside);
  const [jointsAt, decided] = [new Map<number, Joint[]>(), new Set<number>()];
  for (const { joint, ends } of joints) {
    addTo(jointsAt, graph.all.rootOf(ends.one), joint);
    if (joint.link.decided !== null && originLinkKinds[joint.link.kind].joins)
      for (const end of [ends.one, ends.other]) decided.add(graph.all.rootOf(end));
  }
  return [...graph.all.groups(stretches.keys())].map(([root, members]) => ({
    stretches: members.map((node) => stretches[node]!),
    proven: [...graph.proven.groups(members).values()].map((group) => group.map((node) => stretches[node]!)),
    joints: jointsAt.get(root) ?? [],
    setAside: new Set(members.filter((node) => setAside[node]).map((node) => stretches[node]!)),
    isDecided: decided.has(root),
  }));
}

/** Whether a link holds two stretches together, and how surely. */
function joining(link: OriginLink): "proven" | "suspected" | null {
  const standing = originLinkKinds[link.kind].joins ? linkStanding(link) : "refused";
  return standing === "refused" ? null : standing;
}

class Graph {
  /** Joined by all links that stand, and by the proven ones. */
  readonly all: JoinedSets;
  readonly proven: JoinedSets;
  readonly #stretches: readonly Stretch[];
  readonly #links: readonly OriginLink[];
  readonly #ends: readonly Edge[];
  readonly #nodesOf = new Map<Id<"document">, number[]>();

  constructor(stretches: readonly Stretch[], links: readonly OriginLink[], merged: MergedDocuments) {
    this.#stretches = stretches;
    this.#links = links;
    stretches.forEach(({ dossier }, node) => {
      addTo(this.#nodesOf, dossier.document.id, node);
    });
    this.#ends = links.map((link) => {
      const [one, other] = link.documents.map((document) => this.#nodeOf(link, document, merged));
      return { one: one!, other: other! };
    });
    [this.all, this.proven] = [new JoinedSets(stretches.length), new JoinedSets(stretches.length)];
    links.forEach((link, index) => {
      const { one, other } = this.#ends[index]!;
      if (joining(link) !== null) this.all.join(one, other);
      if (joining(link) === "proven") this.proven.join(one, other);
    });
  }

  /**
   * For each node, whether its account was withdrawn. Of a document put together from several, only the part that
   * rests on what was withdrawn with it; a notice that takes back nothing else goes with the account.
   */
  setAside(withdrawn: readonly (readonly Id<"document">[])[]): readonly boolean[] {
    const aside = this.#stretches.map(() => false);
    for (const documents of withdrawn) {
      const nodes = documents.flatMap((document) => this.#nodesOf.get(document) ?? []);
      const wholes = nodes.filter((node) => this.#stretches[node]!.spans === null);
      const parts = nodes.filter((node) => this.#stretches[node]!.spans !== null);
      for (const node of [...wholes, ...this.#partsMeant(parts, wholes)]) aside[node] = true;
    }
    for (const [notice, accounts] of this.#takenBack())
      if (accounts.every((account) => aside[account])) aside[notice] = true;
    return aside;
  }

  /** Parts that surely rest on what the whole documents print, else those that may; where neither is so, all of them. */
  #partsMeant(parts: readonly number[], wholes: readonly number[]): readonly number[] {
    for (const sets of [this.proven, this.all]) {
      const roots = new Set(wholes.map((node) => sets.rootOf(node)));
      const meant = parts.filter((node) => roots.has(sets.rootOf(node)));
      if (meant.length > 0) return meant;
    }
    return parts;
  }

  /** The nodes that print what a notice takes back, by the notice. */
  #takenBack(): ReadonlyMap<number, readonly number[]> {
    const accounts = new Map<number, number[]>();
    this.#links.forEach((link, index) => {
      if (link.kind !== "withdraws" || link.direction === null || linkStanding(link) === "refused") return;
      const { one, other } = this.#ends[index]!;
      const isLater = link.direction.to === link.documents[0];
      addTo(accounts, isLater ? one : other, isLater ? other : one);
    });
    return accounts;
  }

  /** The links with their swings. */
  joints(setAside: readonly boolean[]): readonly { readonly joint: Joint; readonly ends: Edge }[] {
    const counted = setAside.map((aside) => !aside);
    const bridges = (holds: (link: OriginLink) => boolean) => {
      const held = this.#links.flatMap((link, index) => (holds(link) ? [index] : []));
      const sides = farSides(
        counted,
        held.map((index) => this.#ends[index]!),
      );
      return new Set(held.filter((_, at) => sides[at] !== null));
    };
    const low = bridges((link) => joining(link) !== null);
    const high = bridges((link) => joining(link) === "proven");
    return this.#links.map((link, index) => {
      const ends = this.#ends[index]!;
      const swing = { low: Number(low.has(index)), high: Number(high.has(index)) };
      const [one, other] = [this.#stretches[ends.one]!, this.#stretches[ends.other]!];
      return { joint: { link: { ...link, swing }, one, other }, ends };
    });
  }

  #nodeOf({ evidence }: OriginLink, document: Id<"document">, merged: MergedDocuments): number {
    const spans = evidence.filter((piece) => piece.document === document).map(({ span }) => span);
    return this.#nodesOf.get(document)![merged.partOf(document, spans)]!;
  }
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

// Groups of documents that links join: once by all links, and within that by the proven ones alone. The nodes are
// parts of documents, nearly always the whole document.
import { type Copy, type Id, linkStanding, type OriginLink, originLinkKinds } from "#model/index.js";
import { documentParts, partOf } from "./document-parts.js";
import type { Dossier } from "./dossier.js";
import { JoinedSets } from "./joined-sets.js";

export interface OriginGroup {
  /** Unlike any other group's: the first document, and which part of it where it has several. */
  readonly first: { readonly document: Id<"document">; readonly part: number };
  /** In the order of their documents, each once. */
  readonly dossiers: readonly Dossier[];
  /** The same, in groups that only proven links join. */
  readonly proven: readonly (readonly Dossier[])[];
  readonly links: readonly OriginLink[];
}

/** Groups in the order of their first documents. */
export function groupsOf(
  dossiers: readonly Dossier[],
  links: readonly OriginLink[],
  copies: readonly Copy[],
): readonly OriginGroup[] {
  const parts = documentParts(copies);
  const nodes = dossiers.flatMap((dossier) =>
    Array.from({ length: parts.get(dossier.document.id)?.length ?? 1 }, (_, part) => ({ dossier, part })),
  );
  const firstNode = new Map<Id<"document">, number>();
  nodes.forEach(({ dossier, part }, node) => {
    if (part === 0) firstNode.set(dossier.document.id, node);
  });
  const nodeOf = ({ evidence }: OriginLink, document: Id<"document">): number => {
    const spans = evidence.filter((piece) => piece.document === document).map(({ span }) => span);
    return firstNode.get(document)! + partOf(parts, document, spans);
  };

  const [all, proven] = [new JoinedSets(nodes.length), new JoinedSets(nodes.length)];
  const linksAt = new Map<number, OriginLink[]>();
  for (const link of links) {
    const [one, other] = [nodeOf(link, link.documents[0]), nodeOf(link, link.documents[1])];
    const standing = originLinkKinds[link.kind].joins ? linkStanding(link) : "refused";
    if (standing !== "refused") all.join(one, other);
    if (standing === "proven") proven.join(one, other);
    const known = linksAt.get(one);
    if (known === undefined) linksAt.set(one, [link]);
    else known.push(link);
  }
  return [...all.groups(nodes.keys()).values()].map((members) => ({
    first: { document: nodes[members[0]!]!.dossier.document.id, part: nodes[members[0]!]!.part },
    dossiers: distinct(members.map((node) => nodes[node]!.dossier)),
    proven: [...proven.groups(members).values()].map((group) =>
      distinct(group.map((node) => nodes[node]!.dossier)),
    ),
    links: members.flatMap((node) => linksAt.get(node) ?? []).sort(byDocuments),
  }));
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

function byDocuments(a: OriginLink, b: OriginLink): number {
  const [one, other] = [a, b].map(({ documents, kind, shared }) =>
    [...documents, kind, shared].join("\u0000"),
  );
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}

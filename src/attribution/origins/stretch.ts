// The nodes of the graph of origins: documents, and parts of those that were put together from several.
import { type Hop, type Id, overlaps, type Span } from "#model/index.js";
import { foldText, Offsets } from "#text/index.js";
import type { Dossier } from "./dossier.js";
import type { MergedDocuments } from "./merged-documents.js";
import { groupRows, subjectsIn } from "./subjects.js";

/** A document, or one part of it. */
export interface Stretch {
  readonly dossier: Dossier;
  /** Zero-based; 0 for a whole document. */
  readonly part: number;
  /** How many parts its document has. */
  readonly parts: number;
  /** Where the part stands; null for a whole document. */
  readonly spans: readonly Span[] | null;
  /** The hops of the document's chain that stand there, with those that stand nowhere, such as the publisher. */
  readonly hops: readonly Hop[];
  /** Armed groups named there, by the key of the table. */
  readonly groups: ReadonlySet<string>;
}

/** The stretches of documents, in their order; the parts of one stand together. */
export function stretchesOf(dossiers: readonly Dossier[], merged: MergedDocuments): readonly Stretch[] {
  return dossiers.flatMap((dossier): readonly Stretch[] => {
    const hops = dossier.chain?.hops ?? [];
    const parts = merged.partsOf(dossier.document.id);
    if (parts.length === 0)
      return [{ dossier, part: 0, parts: 1, spans: null, hops, groups: dossier.groups }];
    return parts.map(({ spans }, part) => ({
      dossier,
      part,
      parts: parts.length,
      spans,
      hops: hops.filter(({ span }) => span === null || spans.some((other) => overlaps(span, other))),
      groups: groupsNamed(dossier, spans),
    }));
  });
}

function groupsNamed({ document }: Dossier, spans: readonly Span[]): ReadonlySet<string> {
  const offsets = new Offsets(document.text);
  const text = spans.map((span) => offsets.slice(span)).join("\n");
  return subjectsIn(foldText(text), groupRows);
}

/** The documents of stretches, each once, in order. */
export function documentsOf(stretches: Iterable<Stretch>): Id<"document">[] {
  return [...new Set([...stretches].map(({ dossier }) => dossier.document.id))];
}

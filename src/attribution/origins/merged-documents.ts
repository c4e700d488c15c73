// An article may be put together from two wires; its origin then belongs to the sentence. Such a document is cut into
// parts, one for each account it took, so that it stands with both and does not make them one. Only what was copied from
// one of them shows where a part ends. Thus the one case in which a further copy found may raise the number of origins:
// it shows an article that seemed to join two of them to be put together from both.
import type { Copy, Id, OriginLink, Span } from "#model/index.js";
import { copiedParts, joinedWhereTheyMeet, type TakenPart } from "./copied-parts.js";
import type { Verdicts } from "./decided-links.js";
import type { Dossier } from "./dossier.js";
import type { FoundLink } from "./found-link.js";
import { Likenesses } from "./likenesses.js";
import { spansOfParts } from "./own-words.js";
import { most } from "./places-among.js";
import { citationsByCiter, retoldParts } from "./retold-parts.js";
import { meets, sharedLength, shortestMeeting } from "./span-sets.js";

/** One of several parts of a document. */
export interface DocumentPart extends TakenPart {
  /** All that rests on the same: what was taken, and sentences and numbers that speak of it. In order. */
  readonly spans: readonly Span[];
}

/** The documents that several wires went into, and which part a link is about. */
export class MergedDocuments {
  readonly #parts = new Map<Id<"document">, readonly DocumentPart[]>();
  readonly #dossiers: ReadonlyMap<Id<"document">, Dossier>;
  readonly #likenesses = new Likenesses();

  /** `citations`: who cites whom, by the sentence that says so. */
  constructor(
    dossiers: readonly Dossier[],
    copies: readonly Copy[],
    verdicts: Verdicts,
    citations: readonly FoundLink[] = [],
  ) {
    this.#dossiers = new Map(dossiers.map((dossier) => [dossier.document.id, dossier]));
    const citationsOf = citationsByCiter(citations, verdicts);
    for (const [id, copied] of copiedParts(copies, verdicts, this.#dossiers)) {
      const dossier = this.#dossiers.get(id);
      if (dossier !== undefined) this.#cut(dossier, copied, citationsOf.get(id) ?? []);
    }
  }

  has(document: Id<"document">): boolean {
    return this.#parts.has(document);
  }

  /** The parts in the order of the text; none where the document is whole. */
  partsOf(document: Id<"document">): readonly DocumentPart[] {
    return this.#parts.get(document) ?? [];
  }

  /** Which part evidence lies in: where it shares most with what was taken, else of the shortest stretch it meets; else 0. */
  partOf(document: Id<"document">, evidence: readonly Span[]): number {
    const parts = this.partsOf(document);
    const inTaken = most(parts.map(({ taken }) => sharedLength(taken, evidence)));
    if (inTaken !== null) return inTaken;
    const lengths = parts.map(({ spans }) => shortestMeeting(spans, evidence));
    return Math.max(0, lengths.indexOf(Math.min(...lengths)));
  }

  /**
   * The link with a place in each merged document it is about. A report that cites a page put together from two wires
   * names the page alone: the sentence of the page that is most like the report tells which of them it means.
   */
  placed(link: OriginLink): OriginLink {
    const missing = link.documents.filter(
      (id) => this.has(id) && !link.evidence.some(({ document }) => document === id),
    );
    if (missing.length === 0) return link;
    const places = missing.flatMap((id) => this.#placeIn(id, link.documents.find((other) => other !== id)!));
    return { ...link, evidence: [...link.evidence, ...places] };
  }

  #placeIn(id: Id<"document">, other: Id<"document">): OriginLink["evidence"] {
    const merged = this.#dossiers.get(id)!;
    const citing = this.#dossiers.get(other)!;
    const parts = this.partsOf(id);
    const part = most(parts.map(({ spans }) => this.#likenesses.ofStretch(merged, spans, citing))) ?? 0;
    const sentences = merged.passages
      .map(({ span }) => span)
      .filter((span) => meets(span, parts[part]!.spans));
    const alike = sentences.map((span) => this.#likenesses.ofStretch(merged, [span], citing));
    const span = sentences[most(alike) ?? 0] ?? parts[part]!.spans[0]!;
    return [{ document: id, span }];
  }

  #cut(dossier: Dossier, copied: readonly TakenPart[], citations: readonly FoundLink[]): void {
    const retold = retoldParts(dossier, copied, citations, this.#dossiers, this.#likenesses);
    const parts = joinedWhereTheyMeet([...copied, ...retold]);
    if (parts.length < 2) return;
    const spans = spansOfParts(dossier, parts, this.#likenesses);
    this.#parts.set(
      dossier.document.id,
      parts.map((part, index) => ({ ...part, spans: spans[index]! })),
    );
  }
}

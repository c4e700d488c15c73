// An article may be put together from two wires; its origin then belongs to the sentence. Such a document is cut into
// parts, one for each model it copied a different stretch of, so that it stands with both and does not make them one.
// It must have come after its models, by date or by its own credit: where the models may be excerpts of it, it stays
// whole. A sentence that names another outlet, and has more in common with that outlet's document than the copied text
// has, is a part too: one wire copied and the other retold. Thus the one case in which a further copy found may raise the number of origins: it shows an article that
// seemed to join two of them to be put together from both. Its other sentences belong to the part they speak of.
import { JoinedSets } from "#graphs/index.js";
import { type Copy, type Id, type OriginLink, overlaps, type Span } from "#model/index.js";
import { standsProven } from "./copy-links.js";
import type { Verdicts } from "./decided-links.js";
import type { Dossier } from "./dossier.js";
import { type FoundLink, linkId } from "./found-link.js";
import { Likenesses } from "./likenesses.js";

/** One of several parts of a document. */
export interface DocumentPart {
  /** Outlets and agencies whose documents it was taken from. */
  readonly from: ReadonlySet<Id<"source">>;
  /** What stands word for word in a model, or retells another outlet's document and says so. */
  readonly copied: readonly Span[];
  /** All that rests on the same: the copied stretches, and sentences and numbers that speak of them. In order. */
  readonly spans: readonly Span[];
}

type CopiedPart = Pick<DocumentPart, "from" | "copied">;

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
    const stood = citations.filter((link) => verdicts.get(linkId(link))?.verdict !== "refused");
    const retold = citationsByCiter(stood);
    for (const [id, copied] of copiedParts(copies, verdicts, this.#dossiers)) {
      const dossier = this.#dossiers.get(id);
      if (dossier === undefined) continue;
      const taken = [...copied, ...this.#retoldParts(dossier, copied, retold.get(id) ?? [])];
      const parts = joinedWhereTheyMeet(taken);
      if (parts.length > 1) this.#parts.set(id, this.#withOwnWords(dossier, parts));
    }
  }

  has(document: Id<"document">): boolean {
    return this.#parts.has(document);
  }

  /** The parts in the order of the text; none where the document is whole. */
  partsOf(document: Id<"document">): readonly DocumentPart[] {
    return this.#parts.get(document) ?? [];
  }

  /** Which part evidence lies in: where it shares most with copied text, else of the shortest stretch it meets; else 0. */
  partOf(document: Id<"document">, evidence: readonly Span[]): number {
    const parts = this.partsOf(document);
    const inCopied = most(parts.map(({ copied }) => sharedLength(copied, evidence)));
    if (inCopied !== null) return inCopied;
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

  /** The sentences that retell what another outlet's document says, beside what was copied. */
  #retoldParts(
    dossier: Dossier,
    copied: readonly CopiedPart[],
    citations: readonly FoundLink[],
  ): readonly CopiedPart[] {
    const all = copied.flatMap((part) => part.copied);
    return citations.flatMap(({ direction, evidence }) => {
      const cited = this.#dossiers.get(direction!.from)!;
      const sentence = dossier.passages.find(({ span }) => overlaps(span, evidence[0]!.span))?.span;
      const outlet = cited.publisher?.key;
      if (sentence === undefined || outlet === undefined || meets(sentence, all)) return [];
      if (copied.some(({ from }) => from.has(outlet))) return [];
      const here = this.#likenesses.ofStretch(dossier, [sentence], cited);
      const isRetold = here > this.#likenesses.ofStretch(dossier, all, cited);
      return isRetold ? [{ from: new Set([outlet]), copied: [sentence] }] : [];
    });
  }

  /** Sentences that no model has belong to the part whose outlet they name, whose words they use, or that is next to them. */
  #withOwnWords(dossier: Dossier, parts: readonly CopiedPart[]): readonly DocumentPart[] {
    const spans = parts.map(({ copied }) => [...copied]);
    for (const { span } of dossier.passages) {
      const inCopied = most(parts.map(({ copied }) => sharedLength(copied, [span])));
      spans[inCopied ?? this.#partMeant(dossier, span, parts)]!.push(span);
      if (inCopied !== null) continue;
      for (const [part, claim] of claimsMeant(dossier, span, parts)) spans[part]!.push(claim);
    }
    return parts.map((part, index) => ({
      ...part,
      spans: spans[index]!.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    }));
  }

  #partMeant(dossier: Dossier, span: Span, parts: readonly CopiedPart[]): number {
    const named = dossier.outlets.filter(({ attribution }) => overlaps(attribution.span, span));
    const byName = sole(parts.map(({ from }) => named.some(({ key }) => from.has(key))));
    if (byName !== null) return byName;
    const likeness = parts.map(({ copied }) => this.#likenesses.withinOne(dossier, [span], copied));
    const alike = sole(likeness.map((value) => value > 0 && value === Math.max(...likeness)));
    const distances = parts.map(({ copied }) => distance(span, copied));
    return alike ?? distances.indexOf(Math.min(...distances));
  }
}

/** Only proven copies cut a document: a suspected one must not add an origin of its own, nor one that was refused. */
function copiedParts(
  copies: readonly Copy[],
  verdicts: Verdicts,
  dossiers: ReadonlyMap<Id<"document">, Dossier>,
): ReadonlyMap<Id<"document">, readonly CopiedPart[]> {
  const copied = new Map<Id<"document">, CopiedPart[]>();
  for (const copy of copies) {
    const { direction, documents, aligned } = copy;
    if (direction === null || direction.because === "inclusion" || !standsProven(copy, verdicts)) continue;
    const publisher = dossiers.get(direction.from)?.publisher?.key;
    const part = {
      from: new Set(publisher === undefined ? [] : [publisher]),
      copied: aligned.map(({ left, right }) => (direction.to === documents[0] ? left : right)),
    };
    const known = copied.get(direction.to);
    if (known === undefined) copied.set(direction.to, [part]);
    else known.push(part);
  }
  return new Map([...copied].map(([id, parts]) => [id, joinedWhereTheyMeet(parts)] as const));
}

function citationsByCiter(links: readonly FoundLink[]): ReadonlyMap<Id<"document">, readonly FoundLink[]> {
  const citations = new Map<Id<"document">, FoundLink[]>();
  for (const link of links) {
    if (link.kind !== "attributes to" || link.direction === null) continue;
    const known = citations.get(link.direction.to);
    if (known === undefined) citations.set(link.direction.to, [link]);
    else known.push(link);
  }
  return citations;
}

/** Copies of overlapping stretches are one part: stretches in the order of the text, joined as long as they meet. */
function joinedWhereTheyMeet(copies: readonly CopiedPart[]): readonly CopiedPart[] {
  const owners = new JoinedSets(copies.length);
  const stretches = copies
    .flatMap(({ copied }, copy) => copied.map((span) => ({ span, copy })))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || a.copy - b.copy);
  let reach = { end: -1, copy: 0 };
  for (const { span, copy } of stretches) {
    if (span[0] < reach.end) owners.join(copy, reach.copy);
    if (span[1] > reach.end) reach = { end: span[1], copy };
  }
  return [...owners.groups(copies.keys()).values()]
    .map((members) => ({
      from: new Set(members.flatMap((copy) => [...copies[copy]!.from])),
      copied: united(members.flatMap((copy) => copies[copy]!.copied)),
    }))
    .filter(({ copied }) => copied.length > 0)
    .sort((a, b) => a.copied[0]![0] - b.copied[0]![0]);
}

/** The same characters as stretches that do not meet, in order. */
function united(spans: readonly Span[]): readonly Span[] {
  const ordered = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: Span[] = [];
  for (const span of ordered) {
    const last = joined.at(-1);
    if (last !== undefined && span[0] <= last[1])
      joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    else joined.push(span);
  }
  return joined;
}

/** Numbers of a sentence that sums up several parts: each belongs to the one part that states it too. */
function claimsMeant(
  dossier: Dossier,
  span: Span,
  parts: readonly CopiedPart[],
): readonly (readonly [number, Span])[] {
  return dossier.claims.flatMap((claim) => {
    if (!overlaps(claim.span, span)) return [];
    const part = sole(
      parts.map(({ copied }) =>
        dossier.claims.some((other) => other.value === claim.value && meets(other.span, copied)),
      ),
    );
    return part === null ? [] : [[part, claim.span] as const];
  });
}

function meets(span: Span, spans: readonly Span[]): boolean {
  return spans.some((other) => overlaps(span, other));
}

/** Place of the one that is true; null where none or several are. */
function sole(answers: readonly boolean[]): number | null {
  const first = answers.indexOf(true);
  return first >= 0 && first === answers.lastIndexOf(true) ? first : null;
}

/** Place of the greatest, the first of equals; null where nothing is other than 0. */
function most(values: readonly number[]): number | null {
  const greatest = Math.max(...values);
  return values.some((value) => value !== 0) ? values.indexOf(greatest) : null;
}

/** Characters between a span and the nearest of others. */
function distance([start, end]: Span, others: readonly Span[]): number {
  return Math.min(...others.map(([from, to]) => Math.max(0, from - end, start - to)));
}

function shortestMeeting(spans: readonly Span[], evidence: readonly Span[]): number {
  const met = spans.filter((span) => meets(span, evidence));
  return Math.min(Number.POSITIVE_INFINITY, ...met.map(([start, end]) => end - start));
}

function sharedLength(spans: readonly Span[], evidence: readonly Span[]): number {
  let length = 0;
  for (const [start, end] of spans)
    for (const [from, to] of evidence) length += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return length;
}

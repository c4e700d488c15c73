// An article may be put together from two wires; its origin then belongs to the sentence. Such a document is cut into
// parts, one for each model it copied a different stretch of, so that it stands with both and does not make them one.
// It must have come after its models, by date or by its own credit: where the models may be excerpts of it, it stays
// whole. Thus the one case in which a further copy found may raise the number of origins: it shows an article that
// seemed to join two of them to be put together from both.
import { type Copy, type Id, overlaps, type Span } from "#model/index.js";
import { isProven } from "./copy-links.js";

/** The parts of the documents that have several; each part is the spans it copied. */
export type DocumentParts = ReadonlyMap<Id<"document">, readonly (readonly Span[])[]>;

export function documentParts(copies: readonly Copy[]): DocumentParts {
  const copied = new Map<Id<"document">, (readonly Span[])[]>();
  for (const copy of copies) {
    const spans = copiedSpans(copy);
    if (copy.direction === null || spans === null) continue;
    const known = copied.get(copy.direction.to);
    if (known === undefined) copied.set(copy.direction.to, [spans]);
    else known.push(spans);
  }
  const parts = new Map<Id<"document">, readonly (readonly Span[])[]>();
  for (const [document, stretches] of copied) {
    const separate = joinedWhereTheyMeet(stretches);
    if (separate.length > 1) parts.set(document, separate);
  }
  return parts;
}

/** The part a piece of evidence belongs to: the one it shares most text with, else the first. */
export function partOf(parts: DocumentParts, document: Id<"document">, evidence: readonly Span[]): number {
  const known = parts.get(document);
  if (known === undefined) return 0;
  const shared = known.map((spans) => sharedLength(spans, evidence));
  return shared.indexOf(Math.max(...shared));
}

/** Only proven copies cut a document: a suspected one must not add an origin of its own. */
function copiedSpans(copy: Copy): readonly Span[] | null {
  const { direction, documents, aligned } = copy;
  if (direction === null || direction.because === "inclusion" || !isProven(copy)) return null;
  const isLeft = direction.to === documents[0];
  return aligned.map(({ left, right }) => (isLeft ? left : right));
}

function joinedWhereTheyMeet(stretches: readonly (readonly Span[])[]): readonly (readonly Span[])[] {
  let parts: (readonly Span[])[] = [];
  for (const stretch of stretches) {
    const meeting = parts.filter((part) =>
      part.some((span) => stretch.some((other) => overlaps(span, other))),
    );
    parts = [...parts.filter((part) => !meeting.includes(part)), [...meeting.flat(), ...stretch]];
  }
  return parts.sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf(spans: readonly Span[]): number {
  return Math.min(...spans.map(([start]) => start));
}

function sharedLength(spans: readonly Span[], evidence: readonly Span[]): number {
  let length = 0;
  for (const [start, end] of spans)
    for (const [from, to] of evidence) length += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return length;
}

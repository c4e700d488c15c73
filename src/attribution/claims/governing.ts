// On whose word a claim stands: the attribution of its sentence, a study or official before an outlet; else one whose
// content holds it; else the one that is still speaking (`reach.ts`). Those who are counted do not vouch for their number.
import {
  type Attribution,
  type Document,
  holds,
  overlaps,
  type Passage,
  type SourceKind,
  type Span,
} from "#model/index.js";
import { reachesOf } from "../reach.js";

/** Nearer to the first hand first. */
const rank: Readonly<Record<SourceKind, number>> = {
  study: 0,
  organisation: 0,
  official: 0,
  person: 1,
  testimony: 1,
  agency: 2,
  unspecified: 3,
  outlet: 3,
};

/** The attributions of a document, kept so that a claim meets only those around it. */
export class Governing {
  readonly #bySpan: Stretches<Attribution>;
  readonly #byContent: Stretches<Attribution>;
  /** Those that may vouch from an earlier sentence, by how far their source goes on speaking. */
  readonly #byReach: Stretches<Attribution>;

  constructor(document: Document, passages: readonly Passage[], attributions: readonly Attribution[]) {
    const vouching = attributions.filter((one) => !one.negated && !isEvidence(one));
    this.#bySpan = new Stretches(vouching, ({ span }) => span);
    this.#byContent = new Stretches(vouching, ({ content }) => content);
    const speaking = vouching.filter(({ form, kind }) => form !== "credit" && kind !== "testimony");
    const reaches = reachesOf(
      document,
      passages,
      attributions.filter(({ kind }) => kind !== "testimony"),
    );
    this.#byReach = new Stretches(speaking, ({ id }) => reaches.get(id) ?? null);
  }

  of(claim: Span, passage: Passage): Attribution | null {
    const apart = ({ span }: Attribution) => !overlaps(span, claim);
    const inSentence = this.#bySpan.meeting(passage.span).filter(apart);
    if (inSentence.length > 0) return best(inSentence, claim);
    const around = this.#byContent.meeting(claim).filter((one) => covers(one, claim) && apart(one));
    if (around.length > 0) return best(around, claim);
    return this.#byReach.meeting(claim).findLast(({ span }) => span[1] <= claim[0]) ?? null;
  }
}

/** Things with a stretch of text, ordered by its start; `#reach` is the furthest end up to each. */
class Stretches<T> {
  readonly #rows: readonly { readonly thing: T; readonly span: Span }[];
  readonly #reach: readonly number[];

  constructor(things: readonly T[], spanOf: (thing: T) => Span | null) {
    this.#rows = things
      .flatMap((thing) => {
        const span = spanOf(thing);
        return span === null ? [] : [{ thing, span }];
      })
      .sort((a, b) => a.span[0] - b.span[0]);
    let furthest = 0;
    this.#reach = this.#rows.map(({ span }) => {
      furthest = Math.max(furthest, span[1]);
      return furthest;
    });
  }

  /** All whose stretch overlaps another, in order. */
  meeting(other: Span): readonly T[] {
    const met: T[] = [];
    let at = countBelow(this.#rows, ({ span }) => span[0] < other[1]);
    while (at-- > 0 && this.#reach[at]! > other[0])
      if (overlaps(this.#rows[at]!.span, other)) met.push(this.#rows[at]!.thing);
    return met.reverse();
  }
}

/** How many of an ordered list come before the first for which a question is answered with no. */
function countBelow<T>(ordered: readonly T[], isBelow: (one: T) => boolean): number {
  let low = 0;
  for (let high = ordered.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (isBelow(ordered[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** “The stories of 58 people” names what a study rests on, not who counted them. */
function isEvidence({ kind, form }: Attribution): boolean {
  return kind === "testimony" && form === "noun";
}

function best(attributions: readonly Attribution[], claim: Span): Attribution {
  return attributions.reduce((a, b) => (compare(a, b, claim) <= 0 ? a : b));
}

function compare(a: Attribution, b: Attribution, claim: Span): number {
  return (
    rank[a.kind] - rank[b.kind] ||
    Number(covers(b, claim)) - Number(covers(a, claim)) ||
    gap(a.span, claim) - gap(b.span, claim) ||
    a.span[0] - b.span[0]
  );
}

function covers({ content }: Attribution, claim: Span): boolean {
  return content !== null && holds(content, claim);
}

function gap(a: Span, b: Span): number {
  return a[1] <= b[0] ? b[0] - a[1] : a[0] - b[1];
}

// One account's numbers as they are followed: a line for each number, begun by the first document that states it and
// carried on by every later one that gives the same, or the same with a change. Each document asks those it has it
// from; where no link tells, the earliest that prints the same number, since an error in common is a sign of descent
// (Maas, Textkritik, 1927), and else the first hand of all.
import type { Claim, DriftStep, Id } from "#model/index.js";
import { boundOf, changesBetween } from "./changes.js";
import type { Giver } from "./hands.js";
import { mayHaveDrifted, sameNumber, type Tie } from "./same-claim.js";
import type { DocumentClaims, StatedClaim } from "./stated-claims.js";

/** One number followed: the claims in order, each with the one it was taken from. */
export interface Line {
  readonly about: Claim["about"];
  readonly steps: DriftStep[];
}

interface Placed {
  readonly stated: StatedClaim;
  readonly line: Line;
}

interface Parent {
  readonly placed: Placed;
  readonly certainty: "proven" | "suspected";
}

/** First lines of an origin that a number nobody else gives is compared with; an origin has few totals. */
const linesCompared = 8;
/** Fewest people whose number tells by itself that a total returned as something else. */
const fewestTelling = 10;

export class DriftLines {
  readonly lines: Line[] = [];
  /** What each document states; of one that states nothing, what the document it has it from does. */
  readonly #byDocument = new Map<Id<"document">, readonly Placed[]>();
  readonly #firstByNumber = new Map<string, Placed>();
  readonly #firstOfLines: Placed[] = [];

  /**
   * Adds a document behind all that it may have it from. The surest likeness comes first, for all its numbers: the same
   * number of those it has it from, then a drifted one of theirs; where they give none, the same or a drifted one of
   * anybody; then one that counts something else. A number unlike all others begins a line.
   */
  add(document: Id<"document">, { stated, others }: DocumentClaims, givers: readonly Giver[]): void {
    const taken = new Set<Line>();
    const placed = new Map<StatedClaim, Placed>();
    const likenesses: readonly ((one: StatedClaim) => Parent | null)[] = [
      (one) => this.#sameOfGivers(one, givers, taken),
      (one) => this.#driftedOfGivers(one, givers, taken),
      (one) => this.#sameOfAnybody(one, taken),
      (one) => this.#driftedOfAnybody(one, taken),
      (one) => this.#turnedFrom(one, givers, taken),
    ];
    for (const parentOf of likenesses)
      for (const one of [...stated, ...others]) {
        const parent = placed.has(one) ? null : parentOf(one);
        if (parent === null) continue;
        taken.add(parent.placed.line);
        placed.set(one, this.#continued(one, parent));
      }
    for (const one of stated) if (!placed.has(one)) placed.set(one, this.#begun(one));
    this.#byDocument.set(document, placed.size > 0 ? [...placed.values()] : this.#inherited(givers));
  }

  #inherited(givers: readonly Giver[]): readonly Placed[] {
    for (const { document } of givers) {
      const found = this.#byDocument.get(document) ?? [];
      if (found.length > 0) return found;
    }
    return [];
  }

  #sameOfGivers(one: StatedClaim, givers: readonly Giver[], taken: ReadonlySet<Line>): Parent | null {
    return this.#ofGivers(
      givers,
      ({ stated, line }) => !taken.has(line) && stated.set === one.set && sameNumber(stated, one),
    );
  }

  #driftedOfGivers(one: StatedClaim, givers: readonly Giver[], taken: ReadonlySet<Line>): Parent | null {
    return this.#ofGivers(
      givers,
      ({ stated, line }, tie) => !taken.has(line) && mayHaveDrifted(stated, one, tie),
    );
  }

  /** The earliest of the origin that prints the same number. */
  #sameOfAnybody(one: StatedClaim, taken: ReadonlySet<Line>): Parent | null {
    const first = keysOf(one).flatMap((key) => this.#firstByNumber.get(key) ?? [])[0];
    return first === undefined || taken.has(first.line) ? null : { placed: first, certainty: "suspected" };
  }

  #driftedOfAnybody(one: StatedClaim, taken: ReadonlySet<Line>): Parent | null {
    const first = this.#firstOfLines.find(
      ({ stated, line }) => !taken.has(line) && mayHaveDrifted(stated, one, "none"),
    );
    return first === undefined ? null : { placed: first, certainty: "suspected" };
  }

  /** A number that a giver gives of something else: of a part of them, of those who joined. */
  #turnedFrom(one: StatedClaim, givers: readonly Giver[], taken: ReadonlySet<Line>): Parent | null {
    const { value, unit } = one.claim;
    if (value === null || value < fewestTelling || value % 10 === 0 || unit !== "people") return null;
    return this.#ofGivers(
      givers,
      ({ stated, line }) =>
        !taken.has(line) && stated.set !== one.set && stated.claim.unit === unit && sameNumber(stated, one),
    );
  }

  #ofGivers(givers: readonly Giver[], fits: (placed: Placed, tie: Tie) => boolean): Parent | null {
    for (const { document, certainty, tie } of givers) {
      const placed = this.#byDocument.get(document)?.find((candidate) => fits(candidate, tie));
      if (placed !== undefined) return { placed, certainty };
    }
    return null;
  }

  #continued(one: StatedClaim, { placed: { stated, line }, certainty }: Parent): Placed {
    const { id: claim, document } = one.claim;
    const changes = changesBetween(stated, one);
    line.steps.push({ claim, document, from: stated.claim.id, certainty, changes });
    return this.#noted({ stated: one, line });
  }

  #begun(one: StatedClaim): Placed {
    const { id: claim, document, about } = one.claim;
    const line: Line = { about, steps: [{ claim, document, from: null, certainty: null, changes: [] }] };
    this.lines.push(line);
    const placed = this.#noted({ stated: one, line });
    if (this.#firstOfLines.length < linesCompared) this.#firstOfLines.push(placed);
    return placed;
  }

  #noted(placed: Placed): Placed {
    for (const key of keysOf(placed.stated))
      if (!this.#firstByNumber.has(key)) this.#firstByNumber.set(key, placed);
    return placed;
  }
}

/** What two documents that print the same number have in common: most first. A vague number has no keys. */
function keysOf({ set, claim, people }: StatedClaim): readonly string[] {
  if (claim.value === null) return [];
  const number = `${set} ${claim.value}`;
  const bound = `${number} ${boundOf(claim)}`;
  return [`${bound} ${people}`, bound, number];
}

// What a text has counted before the claim at hand, kept so that each question is answered without going back over
// the text: the claim beside it, the totals of those who left, the numbers already met.
import type { Claim, ClaimSubject } from "#model/index.js";

/** The claim directly before in the same sentence; `next` is the word behind it. */
export interface Neighbour {
  readonly about: ClaimSubject;
  readonly value: number | null;
  readonly next: number;
}

/** Rule of those who left out of a set that did something else. */
export const ofOthersRule = "those of others who left";

export class CountedBefore {
  neighbour: Neighbour | null = null;
  /** The set out of which this sentence counts: "of the 27 former members, …". */
  whole: Neighbour | null = null;
  /** The last departures were some of others: "430 went to fight, 210 of them returned". */
  ofOthers = false;
  /** The last claim of the text, and the place of its passage. */
  last: ClaimSubject | null = null;
  #lastOrder = Number.NEGATIVE_INFINITY;
  #order = Number.NEGATIVE_INFINITY;
  #largest = Number.NEGATIVE_INFINITY;
  #interrupted = false;
  #interruptedOrder = Number.NEGATIVE_INFINITY;
  readonly #byValue = new Map<number, ClaimSubject>();
  /** Claims of departures that no later and larger one hides. */
  readonly #wholes: Claim[] = [];

  /** Begins a sentence: nothing stands beside its first claim. */
  begin(order: number): void {
    this.neighbour = null;
    this.whole = null;
    this.#order = order;
  }

  /** `isWhole`: the claim opens with "of the" or «بين». */
  add(claim: Claim, next: number, isWhole: boolean): void {
    this.neighbour = { about: claim.about, value: claim.value, next };
    if (isWhole) this.whole = this.neighbour;
    this.last = claim.about;
    if (claim.about === "departures") this.ofOthers = claim.rule === ofOthersRule;
    this.#interrupted = false;
    this.#lastOrder = this.#order;
    if (claim.value !== null && claim.about !== "other" && !this.#byValue.has(claim.value))
      this.#byValue.set(claim.value, claim.about);
    if (claim.about === "departures") this.#addWhole(claim);
  }

  /** Something else than people has been counted since. */
  interrupt(): void {
    this.#interrupted = true;
    this.#interruptedOrder = this.#order;
  }

  /** True where this sentence has counted something else last: "12 rifles; nine were loaded". */
  get interrupted(): boolean {
    return this.#interrupted && this.#interruptedOrder === this.#order;
  }

  /** True where the last number of this sentence or the one before counted people. */
  get countsOn(): boolean {
    return !this.#interrupted && this.last !== null && this.#order - this.#lastOrder <= 1;
  }

  /** True where the text has counted people who left. */
  get departures(): boolean {
    return this.#wholes.length > 0;
  }

  /** True where one of those counts was a number, not a vague word. */
  get exact(): boolean {
    return this.#largest > 0;
  }

  /** True where this sentence or the one before counted departures last. */
  get continues(): boolean {
    return this.last === "departures" && this.#order - this.#lastOrder <= 1;
  }

  /** True where this sentence or the one before counted people who left, or a part of them, last. */
  get adjacent(): boolean {
    return (this.last === "departures" || this.last === "part") && this.#order - this.#lastOrder <= 1;
  }

  /** True where one of the last three sentences counted people who left, or a part of them, last. */
  get near(): boolean {
    return (this.last === "departures" || this.last === "part") && this.#order - this.#lastOrder <= 3;
  }

  hasLarger(value: number | null): boolean {
    return value !== null && this.#largest > value;
  }

  /** What the same number counted when it was first met as people who left or a part of them. */
  subjectOf(value: number | null): ClaimSubject | undefined {
    return value === null ? undefined : this.#byValue.get(value);
  }

  /** The last count of departures that is larger, or that is no number. */
  wholeOf(value: number | null): Claim["partOf"] {
    const whole = this.#wholes.findLast(
      (claim) => claim.value === null || value === null || claim.value > value,
    );
    return whole?.id ?? null;
  }

  #addWhole(claim: Claim): void {
    if (claim.value !== null) this.#largest = Math.max(this.#largest, claim.value);
    while (this.#wholes.length > 0 && hides(claim, this.#wholes.at(-1)!)) this.#wholes.pop();
    this.#wholes.push(claim);
  }
}

/** A vague whole answers for every number, so it hides all before it; a number hides those not above it. */
function hides(later: Claim, earlier: Claim): boolean {
  if (later.value === null) return true;
  return earlier.value !== null && earlier.value <= later.value;
}

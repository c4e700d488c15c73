// Terms that few documents of a study have, and how many of them two documents share. More documents can only make a
// term less rare, so an unrelated document never makes two others more alike.

/** Documents a term may stand in and still tell them from the rest. A story many outlets retell stays below it. */
const rareDocuments = 25;

export interface Likeness {
  /** Rare terms that stand in both. */
  readonly terms: number;
  /** The same as a share of the shorter document's terms, 0 to 1. */
  readonly share: number;
}

export class RareTerms {
  readonly #rows: readonly Int32Array[];
  /** Documents that hold a term, ascending; emptied where they are too many. */
  readonly #holders: (readonly number[])[];

  /** The terms of each document, in any order; documents are then known by their place. */
  constructor(documents: readonly Iterable<string>[]) {
    const numbers = new Map<string, number>();
    const holders: number[][] = [];
    this.#rows = documents.map((terms, document) => {
      const row = new Set<number>();
      for (const term of terms) {
        const known = numbers.get(term) ?? numbers.size;
        if (known === numbers.size) numbers.set(term, known);
        row.add(known);
      }
      for (const term of row) {
        const held = holders[term];
        if (held === undefined) holders[term] = [document];
        else held.push(document);
      }
      return Int32Array.from(row).sort();
    });
    this.#holders = holders.map((held) => (held.length > rareDocuments ? [] : held));
  }

  likeness(one: number, other: number): Likeness {
    const [left, right] = [this.#rows[one]!, this.#rows[other]!];
    let terms = 0;
    for (let l = 0, r = 0; l < left.length && r < right.length; ) {
      if (left[l] === right[r]) {
        if (this.#holders[left[l]!]!.length > 0) terms++;
        l++;
        r++;
      } else if (left[l]! < right[r]!) l++;
      else r++;
    }
    return { terms, share: terms / Math.max(1, Math.min(left.length, right.length)) };
  }

  /** Later documents that share at least so many rare terms with one, ascending. */
  likeLater(one: number, least: number): readonly number[] {
    const shared = new Map<number, number>();
    for (const term of this.#rows[one]!)
      for (const other of this.#holders[term]!)
        if (other > one) shared.set(other, (shared.get(other) ?? 0) + 1);
    return [...shared].flatMap(([other, terms]) => (terms >= least ? [other] : [])).sort((a, b) => a - b);
  }
}

// How much each anchor tells in one study, and between two of its documents.
import type { AnchorTable } from "./anchor-table.js";
import type { Account } from "./anchors.js";

/** Weight of an anchor between two documents. */
export type Weigh = (anchor: number) => number;

export class Scale {
  readonly table: AnchorTable;
  readonly #weights: Float64Array;

  constructor(accounts: readonly Account[], table: AnchorTable) {
    const documents = new Int32Array(table.size);
    for (const account of accounts) for (const anchor of anchorsWithin(account)) documents[anchor]!++;
    this.table = table;
    this.#weights = table.weightsAmong(documents);
  }

  weight(anchor: number): number {
    return this.#weights[anchor]!;
  }

  /** Within one language a name is a word; its sound would count it twice. */
  readonly withinOneLanguage: Weigh = (anchor) =>
    this.table.kind(anchor) === "name" ? 0 : this.#weights[anchor]!;

  readonly acrossLanguages: Weigh = (anchor) => this.#weights[anchor]!;

  /** Whether an anchor is one for certain; a stem or an Arabic sound is where the other document has it too. */
  isCertain(anchor: number, { hasCapitals }: Account): boolean {
    const kind = this.table.kind(anchor);
    return kind !== "stem" && (kind !== "name" || hasCapitals);
  }
}

/** The different anchors of an account. */
export function anchorsWithin({ anchors }: Account): ReadonlySet<number> {
  const within = new Set<number>();
  for (const row of anchors) for (const anchor of row) within.add(anchor);
  return within;
}

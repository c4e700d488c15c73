// Claims that state one figure, across documents and origins: the same number, or a rounding of it, of the same armed
// group as far as anybody names one, about times that do not exclude each other.
import type { Claim, Origin } from "#model/index.js";
import { agree, countedKind, type Figure } from "./figures.js";
import { always, common, type Interval, intervalOf, meet } from "./intervals.js";
import type { OriginCounter } from "./origin-count.js";

/** One figure and who states it. */
export interface FigureRow extends Figure {
  readonly about: Claim["about"];
  /** Who is counted, as claims of it are set side by side. */
  readonly of: string;
  readonly claims: readonly Claim[];
  readonly origins: readonly Origin[];
  /** Armed groups the accounts are about; empty where none is named. */
  readonly groups: ReadonlySet<string>;
  /** The time all of the claims may be about. */
  readonly period: Interval;
  /** Whether nothing but withdrawn accounts states it. */
  readonly isWithdrawn: boolean;
}

/**
 * Rows in a fixed order whatever that of the claims. Exact numbers come first, so that a rounded one joins the nearest it
 * may be a rounding of; then those of withdrawn accounts, as far as no other account states the same.
 */
export function figureRows(claims: readonly Claim[], counter: OriginCounter): FigureRow[] {
  const stated = claims
    .filter(({ value, negated, about }) => value !== null && !negated && about !== "other")
    .map((claim) => ({ claim, isSetAside: counter.isSetAside(claim) }))
    .sort(
      (a, b) =>
        Number(a.isSetAside) - Number(b.isSetAside) ||
        Number(a.claim.approximate) - Number(b.claim.approximate) ||
        a.claim.value! - b.claim.value! ||
        (a.claim.id < b.claim.id ? -1 : 1),
    );
  const rows = new Map<string, RowsOfKind>();
  for (const { claim, isSetAside } of stated) {
    const key = `${claim.about}\u0000${countedKind(claim)}`;
    const known = rows.get(key) ?? new RowsOfKind();
    rows.set(key, known);
    known.add(claim, counter.originsOf(claim), isSetAside);
  }
  return [...rows.values()].flatMap(({ rows: found }) => found);
}

/** A row while claims are added to it. */
type GrowingRow = { -readonly [K in keyof FigureRow]: FigureRow[K] } & {
  claims: Claim[];
  origins: Origin[];
  groups: Set<string>;
};

/** The figures of one kind of people. */
class RowsOfKind {
  readonly rows: GrowingRow[] = [];
  readonly #byValue = new Map<number, GrowingRow[]>();

  add(claim: Claim, origins: readonly Origin[], isSetAside: boolean): void {
    const groups = new Set(origins.flatMap((origin) => origin.groups));
    const period = intervalOf(claim.period);
    const row =
      this.#agreeing(claim).find((known) => isOfSame(known, groups, period)) ??
      this.#begun(claim, isSetAside);
    if (isSetAside && !row.isWithdrawn) return;
    row.claims.push(claim);
    for (const origin of origins) if (!row.origins.includes(origin)) row.origins.push(origin);
    for (const group of groups) row.groups.add(group);
    row.period = common(row.period, period);
    row.approximate &&= claim.approximate;
    if (claim.low === null) row.low = null;
    if (claim.high === null) row.high = null;
  }

  /** Rows of the number, else those it may be a rounding of, the nearest first. */
  #agreeing(claim: Claim): readonly GrowingRow[] {
    const equal = this.#byValue.get(claim.value!);
    if (equal !== undefined || !claim.approximate) return equal ?? [];
    const figure = { ...claim, value: claim.value! };
    const away = ({ value }: GrowingRow) => Math.abs(value - figure.value);
    return this.rows.filter((row) => agree(row, figure)).sort((a, b) => away(a) - away(b));
  }

  #begun(claim: Claim, isWithdrawn: boolean): GrowingRow {
    const { about, approximate, low, high } = claim;
    const value = claim.value!;
    const kind = { about, of: countedKind(claim), isWithdrawn };
    const row = {
      ...kind,
      value,
      approximate,
      low,
      high,
      claims: [],
      origins: [],
      groups: new Set<string>(),
      period: always,
    };
    this.rows.push(row);
    const known = this.#byValue.get(value);
    if (known === undefined) this.#byValue.set(value, [row]);
    else known.push(row);
    return row;
  }
}

function isOfSame(row: FigureRow, groups: ReadonlySet<string>, period: Interval): boolean {
  const isOfGroup =
    row.groups.size === 0 || groups.size === 0 || [...groups].some((group) => row.groups.has(group));
  return isOfGroup && meet(row.period, period);
}

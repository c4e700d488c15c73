// Figures that cannot both be so: another origin gives another number of the people of the same armed group in the same
// time. Both must be named. Two numbers without a group or a time are more often two events than one dispute, unless a
// researcher says of two documents that they contradict each other.
import { type Claim, type Id, linkStanding, type Origin } from "#model/index.js";
import type { FigureRow } from "./figure-rows.js";
import { contradict } from "./figures.js";
import { isStated, meet } from "./intervals.js";
import type { OriginCounter } from "./origin-count.js";

/** Claims shown against one figure at most, those of the figures in most documents first: a study may hold thousands. */
const shownAgainst = 50;

/** For each row the claims of other origins that contradict it. */
export function rivalsAmong(
  rows: readonly FigureRow[],
  origins: readonly Origin[],
  counter: OriginCounter,
): (row: FigureRow) => readonly Claim[] {
  const standing = rows
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .sort((a, b) => b.claims.length - a.claims.length);
  const byGroup = indexed(standing, ({ groups }) => groups);
  const contradicted = contradictedDocuments(origins);
  const byDocument = indexed(standing, ({ claims }) => claims.map(({ document }) => document));
  return (row) => {
    if (row.isWithdrawn) return [];
    const others = (claim: Claim) => counter.originsOf(claim).some((origin) => !row.origins.includes(origin));
    const against = new Set<Claim>();
    for (const other of [...row.groups].flatMap((group) => byGroup.get(group) ?? []))
      if (against.size < shownAgainst && haveOneTime(row, other) && isRival(row, other))
        for (const claim of other.claims) if (others(claim)) against.add(claim);
    for (const document of row.claims.flatMap((claim) => [...(contradicted.get(claim.document) ?? [])]))
      for (const other of byDocument.get(document) ?? [])
        if (isRival(row, other))
          for (const claim of other.claims) if (claim.document === document) against.add(claim);
    return [...against].slice(0, shownAgainst);
  };
}

function indexed<K>(rows: readonly FigureRow[], keysOf: (row: FigureRow) => Iterable<K>) {
  const found = new Map<K, FigureRow[]>();
  for (const row of rows)
    for (const key of new Set(keysOf(row))) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [row]);
      else known.push(row);
    }
  return found;
}

/** The documents of which a researcher says that they contradict each other. */
function contradictedDocuments(origins: readonly Origin[]) {
  const found = new Map<Id<"document">, Set<Id<"document">>>();
  for (const link of origins.flatMap(({ links }) => links)) {
    if (link.kind !== "contradicts" || linkStanding(link) !== "proven") continue;
    const [one, other] = link.documents;
    found.set(one, (found.get(one) ?? new Set()).add(other));
    found.set(other, (found.get(other) ?? new Set()).add(one));
  }
  return found;
}

function haveOneTime({ period }: FigureRow, other: FigureRow): boolean {
  return isStated(period) && isStated(other.period) && meet(period, other.period);
}

/** Another number of the same kind of people, stated by an origin that does not state this one. */
function isRival(row: FigureRow, other: FigureRow): boolean {
  return (
    row.about === other.about &&
    row.of === other.of &&
    contradict(row, other) &&
    other.origins.some((origin) => !row.origins.includes(origin))
  );
}

// The review list: what nobody is sure of, ordered by what a decision would change. Within one origin, groups that
// proven links join are nodes, and all undecided suspicions between the same two of them are one doubt, since one
// answer settles them. A doubt without which the origin would fall apart is a bridge: refusing it raises the low count.
import { farSides } from "#graphs/index.js";
import { type Doubt, type Id, linkStanding, type Origin, originLinkKinds, type Place } from "#model/index.js";
import type { OriginCounter } from "./origin-count.js";

/** The places one printed count is counted from: a tally, a corroborated number. */
export type PrintedCount = readonly Place[];

/**
 * The doubts of a study: those that touch most numbers first, then those between most documents, then by their first
 * link. `printed`: the counts printed besides that of the study itself.
 */
export function doubtsOf(
  origins: readonly Origin[],
  printed: readonly PrintedCount[],
  counter: OriginCounter,
): Doubt[] {
  const touched = groupsTouched(printed, counter);
  return origins
    .flatMap((origin) => doubtsWithin(origin, touched.get(origin.id) ?? [], counter))
    .sort((a, b) => b.numbers - a.numbers || sizeOf(b) - sizeOf(a) || (a.links[0]! < b.links[0]! ? -1 : 1));
}

/** Those that change something: none where nothing still counts on one side, unless it holds others together. */
function doubtsWithin(
  origin: Origin,
  touched: readonly ReadonlySet<number>[],
  counter: OriginCounter,
): Doubt[] {
  const setAside = new Set(origin.setAside);
  const counted = origin.proven.map((group) => group.some((document) => !setAside.has(document)));
  const suspicions = suspicionsBetween(origin, counter);
  const bridges = farSides(counted, suspicions);
  return suspicions.flatMap(({ one, other, links }, index) => {
    const far = bridges[index] ?? null;
    const isOne = counted[one]! && counted[other]!;
    if (!isOne && far === null) return [];
    const changes = (groups: ReadonlySet<number>) =>
      (isOne && groups.has(one) && groups.has(other)) || (far !== null && liesOnBothSides(groups, far));
    return [
      {
        origin: origin.id,
        links,
        sides: [origin.proven[one]!, origin.proven[other]!],
        ifConfirmed: { low: 0, high: isOne ? -1 : 0 },
        ifRefused: { low: far === null ? 0 : 1, high: 0 },
        numbers: 1 + touched.filter(changes).length,
      },
    ];
  });
}

interface Suspicion {
  readonly one: number;
  readonly other: number;
  readonly links: Id<"link">[];
}

/** Undecided links between two groups, as one edge between them; `one` is the earlier group. */
function suspicionsBetween(origin: Origin, counter: OriginCounter): readonly Suspicion[] {
  const found = new Map<string, Suspicion>();
  for (const { id, kind, certainty, decided, documents, evidence } of origin.links) {
    if (!originLinkKinds[kind].joins || linkStanding({ certainty, decided }) !== "suspected") continue;
    const [left, right] = documents.map((document) => groupOf(document, evidence, origin, counter));
    if (left === undefined || right === undefined || left === right) continue;
    const [one, other] = left < right ? [left, right] : [right, left];
    const known = found.get(`${one} ${other}`);
    if (known === undefined) found.set(`${one} ${other}`, { one, other, links: [id] });
    else known.links.push(id);
  }
  return [...found.values()];
}

/** The group of a document in its origin: of one put together from several, that of the stretch the link is about. */
function groupOf(
  document: Id<"document">,
  evidence: readonly Place[],
  origin: Origin,
  counter: OriginCounter,
): number | undefined {
  const place = evidence.find((piece) => piece.document === document) ?? { document, span: [0, 0] as const };
  return counter.standingsOf(place).find((standing) => standing.origin === origin)?.group;
}

/** For each origin, the groups that each printed count touches; counts that touch one alone never change by its doubts. */
function groupsTouched(
  printed: readonly PrintedCount[],
  counter: OriginCounter,
): ReadonlyMap<Id<"origin">, readonly ReadonlySet<number>[]> {
  const touched = new Map<Id<"origin">, ReadonlySet<number>[]>();
  for (const places of printed) {
    const groups = new Map<Id<"origin">, Set<number>>();
    for (const { origin, group, isSetAside } of places.flatMap(counter.standingsOf)) {
      if (isSetAside) continue;
      groups.set(origin.id, (groups.get(origin.id) ?? new Set()).add(group));
    }
    for (const [origin, found] of groups) {
      if (found.size < 2) continue;
      const known = touched.get(origin);
      if (known === undefined) touched.set(origin, [found]);
      else known.push(found);
    }
  }
  return touched;
}

function liesOnBothSides(groups: ReadonlySet<number>, far: { holds(node: number): boolean }): boolean {
  const [first, ...others] = [...groups].map((group) => far.holds(group));
  return others.some((side) => side !== first);
}

function sizeOf({ sides: [one, other] }: Doubt): number {
  return one.length + other.length;
}

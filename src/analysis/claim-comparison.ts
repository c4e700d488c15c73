// Stated numbers side by side. Claims of one origin about the same people should agree; where they do not, the
// reader is shown every version. Parts are listed apart and never added to their whole.
import type { Claim, ClaimComparison, Origin } from "#model/index.js";
import { agree, countedKind, type Figure, isOneFigure } from "./figures.js";
import type { OriginCounter } from "./origin-count.js";

interface Group {
  readonly origin: Origin["id"];
  readonly about: Claim["about"];
  readonly of: string;
  readonly claims: Claim[];
}

/** Comparisons in order of first appearance; claims about other things ("joined", "killed") are left out. */
export function compareClaims(claims: readonly Claim[], origins: OriginCounter): ClaimComparison[] {
  const groups = new Map<string, Group>();
  for (const claim of claims) {
    if (claim.about === "other" || claim.negated) continue;
    for (const origin of origins.originsOf(claim)) addClaim(groups, claim, origin.id);
  }
  return [...groups.values()].map(({ claims: grouped, ...group }) => ({
    ...group,
    claims: grouped.map((claim) => claim.id),
    values: distinctValues(grouped),
    differs: isOneFigure(group) && disagree(grouped),
  }));
}

/** Changes `groups`. */
function addClaim(groups: Map<string, Group>, claim: Claim, origin: Origin["id"]): void {
  const { about } = claim;
  const of = countedKind(claim);
  const key = [origin, about, of].join("\u0000");
  const group = groups.get(key);
  if (group) group.claims.push(claim);
  else groups.set(key, { origin, about, of, claims: [claim] });
}

function distinctValues(claims: readonly Claim[]): number[] {
  const values = claims.flatMap((claim) => (claim.value === null ? [] : [claim.value]));
  return [...new Set(values)].sort((a, b) => a - b);
}

/** Whether two of the stated numbers are not one figure. Equal numbers are looked at once. */
function disagree(claims: readonly Claim[]): boolean {
  const figures = new Map<string, Figure>();
  for (const { value, approximate, low, high } of claims)
    if (value !== null) figures.set(`${value} ${approximate}`, { value, approximate, low, high });
  const distinct = [...figures.values()];
  return distinct.some((a, index) => distinct.slice(index + 1).some((b) => !agree(a, b)));
}

// Stated numbers side by side. Claims of one origin about the same people should agree; where they do not, the
// reader is shown every version. Parts are listed apart and never added to their whole.
import type { Claim, ClaimComparison, Origin } from "#model/index.js";
import { foldText } from "#text/index.js";
import type { OriginCounter } from "./origin-count.js";

/**
 * An approximate number agrees with another that lies within this share of it: "some sixty" and 58 are one
 * figure. Larger, and a rounded-up rumour passes for agreement; smaller, and every rounding is a dispute.
 * Chosen by judgement, not tuned.
 */
const roundingTolerance = 0.1;

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
    for (const origin of origins.originsOf(claim.document)) addClaim(groups, claim, origin.id);
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

/** What is counted, as far as claims of it can be set side by side: countries in any language, else the noun. */
function countedKind({ about, unit, of }: Claim): string {
  if (about === "departures") return "";
  return unit === "countries" ? unit : foldText(of).trim();
}

function distinctValues(claims: readonly Claim[]): number[] {
  const values = claims.flatMap((claim) => (claim.value === null ? [] : [claim.value]));
  return [...new Set(values)].sort((a, b) => a - b);
}

/**
 * An origin has one total, and its people come from one number of countries. Of other parts there may be many: two of
 * them were chosen, nine of them are women, and neither contradicts the other.
 */
function isOneFigure({ about, of }: Omit<Group, "claims">): boolean {
  return about === "departures" || of === "countries";
}

function disagree(claims: readonly Claim[]): boolean {
  const stated = claims.filter((claim) => claim.value !== null);
  return stated.some((a, index) => stated.slice(index + 1).some((b) => !agree(a, b)));
}

function agree(a: Claim, b: Claim): boolean {
  const [x, y] = [a.value!, b.value!];
  if (x === y) return true;
  return (a.approximate || b.approximate) && Math.abs(x - y) <= roundingTolerance * Math.max(x, y);
}

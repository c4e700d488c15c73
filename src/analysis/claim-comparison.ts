// Stated numbers side by side. Claims of one origin about the same people should agree; where they do not, the
// reader is shown every version. Parts are listed apart and never added to their whole.
import type { Claim, ClaimComparison } from "#model/index.js";
import { foldText } from "#text/index.js";
import type { OriginCounter } from "./origin-count.js";

/**
 * An approximate number agrees with another that lies within this share of it: "some sixty" and 58 are one
 * figure. Larger, and a rounded-up rumour passes for agreement; smaller, and every rounding is a dispute.
 * Chosen by judgement, not tuned.
 */
const roundingTolerance = 0.1;

/** Comparisons in order of first appearance; claims about other things ("joined", "killed") are left out. */
export function compareClaims(claims: readonly Claim[], origins: OriginCounter): ClaimComparison[] {
  const groups = new Map<
    string,
    { comparison: Omit<ClaimComparison, "values" | "differs">; claims: Claim[] }
  >();
  for (const claim of claims) {
    const origin = origins.originOf(claim.document);
    if (!origin || claim.about === "other" || claim.negated) continue;
    const of = claim.about === "departures" ? "" : foldText(claim.of).trim();
    const key = `${origin.id}\u0000${claim.about}\u0000${of}`;
    const group = groups.get(key);
    if (group) {
      group.claims.push(claim);
      group.comparison.claims.push(claim.id);
    } else {
      const comparison = { origin: origin.id, about: claim.about, of, claims: [claim.id] };
      groups.set(key, { comparison, claims: [claim] });
    }
  }
  return [...groups.values()].map(({ comparison, claims: grouped }) => ({
    ...comparison,
    values: distinctValues(grouped),
    differs: disagree(grouped),
  }));
}

function distinctValues(claims: readonly Claim[]): number[] {
  const values = claims.flatMap((claim) => (claim.value === null ? [] : [claim.value]));
  return [...new Set(values)].sort((a, b) => a - b);
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

// The sentences of a merged document that were taken from nobody: each belongs to the part whose outlet it names, whose
// numbers and words it shares, or which it stands next to, so that every sentence rests on one account.
import { overlaps, type Span } from "#model/index.js";
import type { TakenPart } from "./copied-parts.js";
import type { Dossier } from "./dossier.js";
import type { Likenesses } from "./likenesses.js";
import { most, sole } from "./places-among.js";
import { distance, meets, sharedLength } from "./span-sets.js";

/** For each part all its stretches, in order: what was taken, its sentences, and numbers in sentences that sum up several. */
export function spansOfParts(
  dossier: Dossier,
  parts: readonly TakenPart[],
  likenesses: Likenesses,
): readonly (readonly Span[])[] {
  const spans = parts.map(({ taken }) => [...taken]);
  for (const { span } of dossier.passages) {
    const inTaken = most(parts.map(({ taken }) => sharedLength(taken, [span])));
    spans[inTaken ?? partMeant(dossier, span, parts, likenesses)]!.push(span);
    if (inTaken !== null) continue;
    for (const [part, claim] of claimsMeant(dossier, span, parts)) spans[part]!.push(claim);
  }
  return spans.map((found) => found.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
}

function partMeant(
  dossier: Dossier,
  span: Span,
  parts: readonly TakenPart[],
  likenesses: Likenesses,
): number {
  const named = dossier.outlets.filter(({ attribution }) => overlaps(attribution.span, span));
  const byName = sole(parts.map(({ from }) => named.some(({ key }) => from.has(key))));
  if (byName !== null) return byName;
  const likeness = parts.map(({ taken }) => likenesses.withinOne(dossier, [span], taken));
  const alike = sole(likeness.map((value) => value > 0 && value === Math.max(...likeness)));
  const distances = parts.map(({ taken }) => distance(span, taken));
  return alike ?? distances.indexOf(Math.min(...distances));
}

/** Numbers of a sentence that sums up several parts: each belongs to the one part that states it too. */
function claimsMeant(
  dossier: Dossier,
  span: Span,
  parts: readonly TakenPart[],
): readonly (readonly [number, Span])[] {
  return dossier.claims.flatMap((claim) => {
    if (!overlaps(claim.span, span)) return [];
    const part = sole(
      parts.map(({ taken }) =>
        dossier.claims.some((other) => other.value === claim.value && meets(other.span, taken)),
      ),
    );
    return part === null ? [] : [[part, claim.span] as const];
  });
}

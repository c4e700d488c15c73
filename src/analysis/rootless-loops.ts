// Loops nobody stands behind: outlets that have it from one another, in an origin whose root is one of them or unknown.
// A loop around a testimony or a study has a first hand, though none of its outlets is it.
import type { Id, Loop, Origin } from "#model/index.js";

/** For each loop the origin it lies in: the first that holds all its documents; null where none does. */
export function originsOfLoops(
  loops: readonly Loop[],
  origins: readonly Origin[],
): readonly (Origin | null)[] {
  if (loops.length === 0) return [];
  const holding = new Map<Id<"document">, Set<Origin>>();
  for (const origin of origins)
    for (const document of origin.documents)
      holding.set(document, (holding.get(document) ?? new Set()).add(origin));
  return loops.map(({ documents: [first, ...others] }) => {
    const candidates = first === undefined ? [] : [...(holding.get(first) ?? [])];
    return candidates.find((origin) => others.every((one) => holding.get(one)?.has(origin))) ?? null;
  });
}

/** Origins that rest on a loop and on nothing else. */
export function rootlessOrigins(
  origins: readonly Origin[],
  loops: readonly Loop[],
): ReadonlySet<Id<"origin">> {
  const found = originsOfLoops(loops, origins);
  return new Set(
    loops.flatMap((loop, index) => {
      const origin = found[index] ?? null;
      return origin !== null && isRootless(origin, loop) ? [origin.id] : [];
    }),
  );
}

function isRootless({ kind, source, name }: Origin, loop: Loop): boolean {
  if (kind === "unresolved") return true;
  if (kind !== "outlet") return false;
  return (source !== null && loop.sources.includes(source)) || (name !== null && loop.names.includes(name));
}

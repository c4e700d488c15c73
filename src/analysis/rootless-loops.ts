// Loops nobody stands behind: outlets that have it from one another, in an origin whose root is one of them or unknown.
// A loop around a testimony or a study has a first hand, though none of its outlets is it.
import type { Id, Loop, Origin } from "#model/index.js";

/** The origin in which a loop lies: the one that holds all its documents. */
export function originOfLoop(loop: Loop, origins: readonly Origin[]): Origin | null {
  return (
    origins.find(({ documents }) => {
      const held = new Set(documents);
      return loop.documents.every((document) => held.has(document));
    }) ?? null
  );
}

/** Origins that rest on a loop and on nothing else. */
export function rootlessLoops(origins: readonly Origin[], loops: readonly Loop[]): ReadonlySet<Id<"origin">> {
  const rootless = new Set<Id<"origin">>();
  for (const loop of loops) {
    const origin = originOfLoop(loop, origins);
    if (origin !== null && isRootless(origin, loop)) rootless.add(origin.id);
  }
  return rootless;
}

function isRootless({ kind, source, name }: Origin, loop: Loop): boolean {
  if (kind === "unresolved") return true;
  if (kind !== "outlet") return false;
  return (source !== null && loop.sources.includes(source)) || (name !== null && loop.names.includes(name));
}

// How far an outlet stands from the root of what it prints: hops of its own chain, and on through the documents it has
// it from. Knows the chains as printed; a hop nobody prints is not counted.
import { type CountInterval, linkStanding } from "#model/index.js";
import type { Bodies } from "./bodies.js";
import type { OriginGroup } from "./origin-graph.js";
import { rootKey } from "./root.js";
import type { Stretch } from "./stretch.js";

/**
 * Fewest and most hops from an outlet to the root, over the documents from which there is a way: of each its shortest
 * one, along its chain or along "attributes to" links. Outlets named side by side are one hop. Null where the root is
 * unresolved or no document names it.
 */
export function depthOf(group: OriginGroup, root: string | null, bodies: Bodies): CountInterval | null {
  if (root === null) return null;
  const distances = new Map<Stretch, number>();
  for (const stretch of group.stretches) {
    const distance = ownDistance(stretch, root, bodies);
    if (distance !== null) distances.set(stretch, distance);
  }
  spread(distances, citersOf(group));
  if (distances.size === 0) return null;
  const found = [...distances.values()];
  return { low: found.reduce((a, b) => Math.min(a, b)), high: found.reduce((a, b) => Math.max(a, b)) };
}

/** Hops to the root by the document's own words: 0 where its outlet is the root, null where it does not name it. */
function ownDistance({ dossier, hops }: Stretch, root: string, bodies: Bodies): number | null {
  if (dossier.publisher?.key === root) return 0;
  const passed = new Set<string>();
  for (const hop of hops) {
    if (hop.role !== "publisher") passed.add(hop.role);
    if (rootKey(hop, bodies) === root) return passed.size;
  }
  return null;
}

/** The stretches that have it from each stretch. */
function citersOf({ joints }: OriginGroup): ReadonlyMap<Stretch, readonly Stretch[]> {
  const citers = new Map<Stretch, Stretch[]>();
  for (const { link, one, other } of joints) {
    if (link.kind !== "attributes to" || link.direction === null || linkStanding(link) === "refused")
      continue;
    const [from, to] = link.direction.from === link.documents[0] ? [one, other] : [other, one];
    const known = citers.get(from);
    if (known === undefined) citers.set(from, [to]);
    else known.push(to);
  }
  return citers;
}

/** Shortest ways from where distances are known, nearest first: every citation is one hop. Changes `distances`. */
function spread(distances: Map<Stretch, number>, citers: ReadonlyMap<Stretch, readonly Stretch[]>): void {
  const at: Stretch[][] = [];
  const put = (stretch: Stretch, distance: number) => {
    distances.set(stretch, distance);
    while (at.length <= distance) at.push([]);
    at[distance]!.push(stretch);
  };
  for (const [stretch, distance] of [...distances]) put(stretch, distance);
  for (let distance = 0; distance < at.length; distance++)
    for (const stretch of at[distance]!) {
      if (distances.get(stretch) !== distance) continue;
      for (const citer of citers.get(stretch) ?? [])
        if ((distances.get(citer) ?? Number.POSITIVE_INFINITY) > distance + 1) put(citer, distance + 1);
    }
}

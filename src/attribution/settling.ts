// Makes one list of what the finders saw in a passage: a stretch is counted once, and who published a study that is
// already in a stretch becomes its author instead of a second attribution.
//
//   The report, released Friday by the Orl Institute, sums up
//   ----------------------------------------------- verb -----
//               ----------------------------------- passive: absorbed, its source becomes the author
import type { Sighting } from "./sighting.js";

/** Forms in the order in which they yield: a verb's stretch absorbs a noun's. */
const rank: Readonly<Record<Sighting["form"], number>> = {
  credit: 0,
  title: 1,
  verb: 2,
  pronoun: 3,
  "according to": 4,
  "dropped subject": 5,
  noun: 6,
  setting: 7,
  passive: 8,
};
/** Characters between a study and the words that say who made it. */
const reach = 12;

/** Sightings that do not overlap, in the order of the text. */
export function settled(sightings: readonly Sighting[]): readonly Sighting[] {
  const ordered = [...sightings].sort(
    (a, b) => rank[a.form] - rank[b.form] || a.stretch[0] - b.stretch[0] || b.stretch[1] - a.stretch[1],
  );
  const kept: Sighting[] = [];
  for (const sighting of ordered) {
    const host = kept.findIndex((other) => touches(other, sighting));
    if (host < 0) kept.push(sighting);
    else if (continues(kept[host]!, sighting)) {
      kept[host] = { ...kept[host]!, stretch: [sighting.stretch[1], kept[host]!.stretch[1]] };
      kept.push(sighting);
    } else kept[host] = absorbed(kept[host]!, sighting);
  }
  return kept.sort((a, b) => a.stretch[0] - b.stretch[0]);
}

function touches(kept: Sighting, next: Sighting): boolean {
  if (kept.stretch[0] < next.stretch[1] && next.stretch[0] < kept.stretch[1]) return true;
  const gap = next.stretch[0] - kept.stretch[1];
  return (
    published(next) &&
    kept.kind === "study" &&
    kept.source !== null &&
    kept.source[1] === kept.stretch[1] &&
    gap >= 0 &&
    gap < reach
  );
}

/** "citing the Daily, which quoted": a source that is named in passing goes on to speak. */
function continues(host: Sighting, { form, stretch }: Sighting): boolean {
  return (
    form === "according to" &&
    stretch[0] < host.stretch[0] &&
    stretch[1] < host.cue[0] &&
    host.form === "verb"
  );
}

/** Says who brought a text out. */
export function published({ rule }: Pick<Sighting, "rule">): boolean {
  return /^(?:ar\/passive\/issued|en\/verb\/(?:publish|issue))$/u.test(rule);
}

function absorbed(host: Sighting, guest: Sighting): Sighting {
  if (!published(guest) || host.kind !== "study") return host;
  return {
    ...host,
    author: guest.source,
    stretch: [host.stretch[0], Math.max(host.stretch[1], guest.stretch[1])],
  };
}

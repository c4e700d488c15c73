// A cue met in a sentence, and what overlapping cues do to one another.
import type { Code } from "#model/index.js";
import type { Standing, Stretch } from "./clauses.js";
import { longestCue } from "./cue-patterns.js";

/** A cue of a code as the codebook prints it. */
export interface CodedCue {
  readonly code: Code;
  readonly cue: string;
}

/** Where a cue stands in a sentence's words, and how. */
export interface CueHit extends Stretch, CodedCue, Standing {}

/** Hits by their first word, then the longer first; ties by the code's id. */
export function byPlace(a: CueHit, b: CueHit): number {
  return a.first - b.first || b.last - a.last || (a.code.id < b.code.id ? -1 : a.code.id > b.code.id ? 1 : 0);
}

/** Of overlapping cues of one code the longest is kept, the earliest of equals. `hits` are in `byPlace` order. */
export function longestOfEachCode(hits: readonly CueHit[]): CueHit[] {
  const taken = new Map<string, Set<number>>();
  const longestFirst = [...hits].sort((a, b) => b.last - b.first - (a.last - a.first));
  const kept = longestFirst.filter(({ code, first, last }) => {
    const words = taken.get(code.id) ?? new Set();
    taken.set(code.id, words);
    const indices = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    if (indices.some((index) => words.has(index))) return false;
    for (const index of indices) words.add(index);
    return true;
  });
  return kept.sort(byPlace);
}

/**
 * A cue inside a longer cue of another code is the longer cue's word ("revenge" in "revenge by the group"), unless
 * the codes are tied: a promise stays inside the cue that says it was not kept. `hits` are in `byPlace` order.
 */
export function withoutSwallowed(hits: readonly CueHit[]): CueHit[] {
  return hits.filter((hit, index) => !neighboursOf(hits, index).some((other) => swallows(other, hit)));
}

/** The hits that overlap the one at an index, itself left out. `hits` are in `byPlace` order. */
export function neighboursOf(hits: readonly CueHit[], index: number): CueHit[] {
  const hit = hits[index]!;
  let from = index;
  while (from > 0 && hit.first - hits[from - 1]!.first <= longestCue) from--;
  let to = index + 1;
  while (to < hits.length && hits[to]!.first <= hit.last) to++;
  return hits.slice(from, to).filter((other) => other !== hit && other.last >= hit.first);
}

function swallows(longer: CueHit, hit: CueHit): boolean {
  const holds = longer.first <= hit.first && hit.last <= longer.last;
  const isLonger = longer.last - longer.first > hit.last - hit.first;
  return holds && isLonger && longer.code.id !== hit.code.id && !longer.code.pairs_with.includes(hit.code.id);
}

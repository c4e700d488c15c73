// Populations whose true size is known, seen on lists that err in known ways: what an estimate is tried on. Lives with
// the tests, not in the program: it shows how methods behave, and tells a researcher nothing about their own lists.
import { type CaptureTable, captureTable, listsOf } from "../../src/stats/hidden-totals/capture-table.js";
import type { Random } from "../../src/stats/random/random.js";

/** People with the same chances; `share` of the whole. */
interface Kind {
  readonly share: number;
  /** The chance of each list is multiplied by it. */
  readonly times: number;
}

export interface SimulatedPopulation {
  readonly people: number;
  /** Chance of each list. */
  readonly chances: readonly number[];
  readonly kinds?: readonly Kind[];
  /** Odds of the second list for those on the first, over the odds for the others. */
  readonly oddsOfSecond?: number;
  /** Chance that a link between two records of a person is missed. */
  readonly missedLinks?: number;
  /** Share of people seen once who are drawn, paired, and taken for one where they are on two lists. */
  readonly falseMerges?: number;
}

/** One draw of the lists. */
export function simulatedLists(population: SimulatedPopulation, random: Random): CaptureTable {
  const histories = Array.from({ length: population.people }, (_, person) =>
    history(population, timesOf(population, person), random),
  );
  const linked = histories.flatMap((seen) => split(seen, population.missedLinks ?? 0, random));
  const merged = mergedFalsely(linked, population.falseMerges ?? 0, random);
  return captureTable(
    population.chances.length,
    merged.filter((seen) => seen !== 0).map((seen) => [seen, 1]),
  );
}

function timesOf({ people, kinds = [] }: SimulatedPopulation, person: number): number {
  let upTo = 0;
  for (const { share, times } of kinds) {
    upTo += share * people;
    if (person < upTo) return times;
  }
  return 1;
}

function history({ chances, oddsOfSecond = 1 }: SimulatedPopulation, times: number, random: Random): number {
  let seen = 0;
  for (const [list, base] of chances.entries()) {
    const odds = list === 1 && (seen & 1) === 1 ? oddsOfSecond : 1;
    const chance = base * times;
    if (random.uniform() < (chance * odds) / (1 - chance + chance * odds)) seen |= 1 << list;
  }
  return seen;
}

/** The cases that one person becomes: a record whose link to the first one drawn is missed stands alone. */
function split(seen: number, missedLinks: number, random: Random): readonly number[] {
  const lists = listsOf(seen);
  if (missedLinks === 0 || lists.length < 2) return [seen];
  const anchor = lists[random.integer(lists.length)]!;
  const alone = lists.filter((list) => list !== anchor && random.uniform() < missedLinks);
  return [alone.reduce((rest, list) => rest & ~(1 << list), seen), ...alone.map((list) => 1 << list)];
}

function mergedFalsely(histories: readonly number[], share: number, random: Random): readonly number[] {
  const merged = [...histories];
  const singles = shuffled(
    [...merged.keys()].filter((place) => listsOf(merged[place]!).length === 1),
    random,
  );
  for (let pair = 0; pair < Math.round((share * singles.length) / 2); pair++) {
    const [one, other] = [singles[2 * pair]!, singles[2 * pair + 1]!];
    if (histories[one] === histories[other]) continue;
    merged[one] = histories[one]! | histories[other]!;
    merged[other] = 0;
  }
  return merged;
}

/** Fisher & Yates. */
function shuffled(places: readonly number[], random: Random): readonly number[] {
  const drawn = [...places];
  for (let last = drawn.length - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    [drawn[last], drawn[other]] = [drawn[other]!, drawn[last]!];
  }
  return drawn;
}

// How many there are in all, if cases fall into unseen classes that differ in how visible they are (Manrique-Vallier 2016,
// Biometrics 72:1246). Two chains of draws, run until they agree and are worth enough independent draws, or until the
// last sweep allowed: which of the two is said. See docs/methods/latent-classes.md.
import { type NotDefined, notDefined, type StatedInterval } from "#model/index.js";
import { createRandom } from "../../random/random.js";
import { quantileOfSorted } from "../../resampling/quantile.js";
import { type CaptureTable, listsOf, observedTotal } from "../capture-table.js";
import { effectiveSize, quantileEffectiveSize, rHat } from "./convergence.js";
import { LatentClassSampler } from "./latent-class-sampler.js";

export interface LatentClassOptions {
  readonly seed: number;
  /** At most so many classes, 1 to 30; 10 by default. */
  readonly classes?: number;
  /** Of the interval; 0.95 by default. */
  readonly level?: number;
  /** Independent draws the chains must be worth before they stop; 400 by default (Vehtari et al. 2021). */
  readonly enough?: number;
  /** Sweeps of each chain after which it stops in any case, 100 or more; 160,000 by default. */
  readonly mostSweeps?: number;
}

export interface LatentClassEstimate {
  readonly kind: "latent classes";
  /** Of the posterior of the total: counted and uncounted cases together. */
  readonly median: number;
  readonly mean: number;
  readonly interval: StatedInterval;
  /** The least of what the draws are worth for the median and for either end of the interval. */
  readonly effectiveSize: number;
  /** 1 where the chains agree; above 1.01 they do not yet. */
  readonly rHat: number;
  /** Whether they were worth enough, and agreed, before the last sweep. If not, the figures are not to be quoted. */
  readonly settled: boolean;
  /** Sweeps of each chain, the first fifth not used. */
  readonly sweeps: number;
}

export interface LatentClassProgress {
  /** Sweeps of each chain so far, and at the next look at them. */
  readonly sweeps: number;
  readonly next: number;
}

/** Above this the chains disagree (Vehtari et al. 2021). */
const agreed = 1.01;

/** Sweeps at the first look; then twice as many each time. */
const firstLook = 10_000;

/** Sweeps between two reports of progress: some tens of milliseconds. */
const chunk = 1_000;

/** Draws kept of each chain; beyond, every second one is dropped, since neighbours say nearly the same. */
const mostKept = 4_000;

/**
 * The estimate, run to its end. Not defined: "wrong number of lists" below 3; "no observations"; "no overlap" where no
 * case is on two lists. RangeError for options out of their bounds. The same seed gives the same digits.
 */
export function latentClassEstimate(
  table: CaptureTable,
  options: LatentClassOptions,
): LatentClassEstimate | NotDefined {
  const run = latentClassRun(table, options);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, for a caller who shows progress or may want to stop: each `next()` runs a thousand sweeps. */
export function* latentClassRun(
  table: CaptureTable,
  options: LatentClassOptions,
): Generator<LatentClassProgress, LatentClassEstimate | NotDefined> {
  const { seed, classes = 10, level = 0.95, enough = 400, mostSweeps = 160_000 } = options;
  if (table.lists < 3) return notDefined("wrong number of lists");
  if (observedTotal(table) === 0) return notDefined("no observations");
  if (table.counts.every((count, history) => count === 0 || listsOf(history).length < 2))
    return notDefined("no overlap");
  if (!(classes >= 1 && classes <= 30))
    throw new RangeError(`${classes} classes: between 1 and 30 are made for`);
  if (!(mostSweeps >= 100)) throw new RangeError(`${mostSweeps} sweeps say nothing: at least 100`);
  if (!table.counts.every(Number.isInteger))
    throw new RangeError("latent classes are drawn for whole counts");
  const chains = [0, 1].map((stream) => new Chain(table, classes, seed, stream));
  let sweeps = 0;
  for (let next = Math.min(firstLook, mostSweeps); ; next = Math.min(2 * next, mostSweeps)) {
    while (sweeps < next) {
      const steps = Math.min(chunk, next - sweeps);
      for (const chain of chains) chain.advance(steps);
      sweeps += steps;
      yield { sweeps, next };
    }
    const found = summary(chains, level, sweeps, enough);
    if (found.settled || sweeps >= mostSweeps) return found;
  }
}

/** A chain that remembers every n-th total, n doubling as it grows. */
class Chain {
  readonly #sampler: LatentClassSampler;
  readonly #observed: number;
  #totals: number[] = [];
  #every = 1;
  #sweeps = 0;

  constructor(table: CaptureTable, classes: number, seed: number, stream: number) {
    this.#sampler = new LatentClassSampler(table, classes, createRandom(seed, stream));
    this.#observed = observedTotal(table);
  }

  advance(steps: number): void {
    for (let step = 0; step < steps; step++) {
      const hidden = this.#sampler.sweep();
      if (++this.#sweeps % this.#every === 0) this.#totals.push(this.#observed + hidden);
      if (this.#totals.length < mostKept) continue;
      this.#totals = this.#totals.filter((_, index) => index % 2 === 1);
      this.#every *= 2;
    }
  }

  /** What is remembered, without the first fifth. */
  settled(): Float64Array {
    return Float64Array.from(this.#totals.slice(Math.floor(this.#totals.length / 5)));
  }
}

function summary(
  chains: readonly Chain[],
  level: number,
  sweeps: number,
  enough: number,
): LatentClassEstimate {
  const draws = chains.map((chain) => chain.settled());
  const all = Float64Array.from(draws.flatMap((chain) => [...chain])).sort();
  const [low, high] = [(1 - level) / 2, (1 + level) / 2];
  const worth = Math.min(
    effectiveSize(draws),
    quantileEffectiveSize(draws, low),
    quantileEffectiveSize(draws, high),
  );
  const disagreement = rHat(draws);
  return {
    kind: "latent classes",
    median: quantileOfSorted(all, 0.5),
    mean: all.reduce((sum, total) => sum + total, 0) / all.length,
    interval: { low: quantileOfSorted(all, low), high: quantileOfSorted(all, high), level },
    effectiveSize: worth,
    rHat: disagreement,
    settled: worth >= enough && disagreement <= agreed,
    sweeps,
  };
}

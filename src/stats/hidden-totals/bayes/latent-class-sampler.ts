// One chain of draws of the number of uncounted cases, where cases fall into unseen classes and lists are independent
// within a class: Manrique-Vallier 2016, "Bayesian population size estimation using Dirichlet process mixtures",
// Biometrics 72:1246. A Gibbs sampler over counts of capture histories, so its time does not grow with the cases.
import { logGamma } from "../../distributions/log-gamma.js";
import { logGammaDraw, openUniform } from "../../random/continuous-draws.js";
import { fillMultinomial, negativeBinomialDraw } from "../../random/count-draws.js";
import type { Random } from "../../random/random.js";
import { type CaptureTable, listSizes, observedTotal } from "../capture-table.js";

/** Shape and rate of the gamma prior of the concentration, small so that the data say how many classes there are. */
const concentrationPrior = { shape: 0.25, rate: 0.25 };

/**
 * The model: a case is of class k with probability π_k; a case of class k is on list j with probability λ_jk, whatever
 * other lists it is on. λ_jk is uniform before the data; π breaks off a stick, each piece a beta(1, α) share of what is
 * left (Sethuraman 1994), at most as many as there are classes; α is a gamma variable; every order of magnitude of the
 * total is alike (one over N).
 */
export class LatentClassSampler {
  readonly #random: Random;
  readonly #classes: number;
  readonly #lists: number;
  readonly #observed: number;
  readonly #histories: Int32Array;
  readonly #counts: Float64Array;
  /** π, one a class. */
  readonly #shares: Float64Array;
  /** λ, class by class, one a list; and 1 − λ. */
  readonly #seen: Float64Array;
  readonly #missed: Float64Array;
  #concentration = concentrationPrior.shape / concentrationPrior.rate;
  /** Cases a class, and of these on each list. */
  readonly #members: Float64Array;
  readonly #captured: Float64Array;
  readonly #weights: Float64Array;
  readonly #spread: Float64Array;

  /** Starts with every case in one class, half as visible as those on a list are. Counts must be whole numbers. */
  constructor(table: CaptureTable, classes: number, random: Random) {
    this.#random = random;
    this.#classes = classes;
    this.#lists = table.lists;
    this.#observed = observedTotal(table);
    this.#histories = Int32Array.from(table.counts.keys()).filter((history) => table.counts[history]! > 0);
    this.#counts = Float64Array.from(this.#histories, (history) => table.counts[history]!);
    this.#shares = Float64Array.from({ length: classes }, (_, one) => (one === 0 ? 1 : 0));
    const sizes = listSizes(table);
    this.#seen = Float64Array.from(
      { length: classes * table.lists },
      (_, at) => sizes[at % table.lists]! / (2 * this.#observed),
    );
    this.#missed = this.#seen.map((chance) => 1 - chance);
    this.#members = new Float64Array(classes);
    this.#captured = new Float64Array(classes * table.lists);
    this.#weights = new Float64Array(classes);
    this.#spread = new Float64Array(classes);
  }

  /** Draws everything once, each part given the rest, and returns the number of uncounted cases. */
  sweep(): number {
    this.#members.fill(0);
    this.#captured.fill(0);
    for (let index = 0; index < this.#histories.length; index++)
      this.#assign(this.#histories[index]!, this.#counts[index]!);
    const hidden = this.#drawHidden();
    this.#assign(0, hidden);
    this.#reorder();
    this.#drawChances();
    this.#drawShares();
    return hidden;
  }

  /** Spreads the cases of a history over the classes, in proportion to π_k Π λ_jk (or 1 − λ_jk where not on list j). */
  #assign(history: number, count: number): void {
    this.#weigh(history);
    fillMultinomial(this.#random, count, this.#weights, this.#spread);
    for (let one = 0; one < this.#classes; one++) {
      const cases = this.#spread[one]!;
      if (cases === 0) continue;
      this.#members[one] = this.#members[one]! + cases;
      for (let list = 0; list < this.#lists; list++) {
        const at = one * this.#lists + list;
        if ((history >> list) & 1) this.#captured[at] = this.#captured[at]! + cases;
      }
    }
  }

  /** Writes the probability of class and history together over the weights, and returns their sum. */
  #weigh(history: number): number {
    let sum = 0;
    for (let one = 0; one < this.#classes; one++) {
      let weight = this.#shares[one]!;
      for (let list = 0; list < this.#lists; list++)
        weight *= ((history >> list) & 1 ? this.#seen : this.#missed)[one * this.#lists + list]!;
      this.#weights[one] = weight;
      sum += weight;
    }
    return sum;
  }

  /** Given π and λ alone: under the prior one over N, a negative binomial count of misses before the observed cases. */
  #drawHidden(): number {
    const unseen = this.#weigh(0);
    return negativeBinomialDraw(this.#random, this.#observed, 1 - unseen);
  }

  /**
   * Lets classes change places on the stick, which single cases moving from class to class would take tens of thousands
   * of sweeps to do. With π integrated out and n_k cases in class k, the places have the probability
   *   Γ(α + n_K) / Γ(n_K + 1) · Π 1 / (α + n_k + … + n_K), k from 1 to K − 1,
   * so two places are proposed for exchange and taken by its ratio (Metropolis); π and λ are drawn anew thereafter.
   */
  #reorder(): void {
    for (let proposal = 0; proposal < this.#classes; proposal++) {
      const one = this.#random.integer(this.#classes);
      const other = this.#random.integer(this.#classes);
      if (one === other) continue;
      const before = this.#logPlaces();
      this.#exchange(one, other);
      if (Math.log(openUniform(this.#random)) > this.#logPlaces() - before) this.#exchange(one, other);
    }
  }

  #logPlaces(): number {
    const last = this.#members[this.#classes - 1]!;
    let remaining = this.#concentration + last;
    let product = 1;
    for (let one = this.#classes - 2; one >= 0; one--) {
      remaining += this.#members[one]!;
      product *= remaining;
    }
    return logGamma(this.#concentration + last) - logGamma(last + 1) - Math.log(product);
  }

  #exchange(one: number, other: number): void {
    swap(this.#members, one, other);
    for (let list = 0; list < this.#lists; list++)
      swap(this.#captured, one * this.#lists + list, other * this.#lists + list);
  }

  /** λ_jk given the classes: beta(1 + on the list, 1 + not on it), which is uniform where the class is empty. */
  #drawChances(): void {
    for (let at = 0; at < this.#captured.length; at++) {
      const captured = this.#captured[at]!;
      const missed = this.#members[Math.floor(at / this.#lists)]! - captured;
      const odds = oddsDraw(this.#random, 1 + missed, 1 + captured);
      this.#seen[at] = 1 / (1 + odds);
      this.#missed[at] = odds / (1 + odds);
    }
  }

  /** π given the classes, piece by piece off the stick, and α given π (Ishwaran & James 2001, JASA 96:161, section 5.2). */
  #drawShares(): void {
    let after = this.#members.reduce((sum, members) => sum + members, 0);
    let logLeft = 0;
    for (let one = 0; one < this.#classes - 1; one++) {
      after -= this.#members[one]!;
      const broken = logGammaDraw(this.#random, 1 + this.#members[one]!);
      const left = logGammaDraw(this.#random, this.#concentration + after);
      const both = Math.max(broken, left) + Math.log1p(Math.exp(-Math.abs(broken - left)));
      this.#shares[one] = Math.exp(logLeft + broken - both);
      logLeft += left - both;
    }
    this.#shares[this.#classes - 1] = Math.exp(logLeft);
    const { shape, rate } = concentrationPrior;
    const drawn = logGammaDraw(this.#random, shape + this.#classes - 1) - Math.log(rate - logLeft);
    this.#concentration = Math.max(Number.MIN_VALUE, Math.exp(drawn));
  }
}

function swap(values: Float64Array, one: number, other: number): void {
  const kept = values[one]!;
  values[one] = values[other]!;
  values[other] = kept;
}

/** x/(1 − x) for a beta variable x, with all digits where x is close to 0 or to 1. */
function oddsDraw(random: Random, first: number, second: number): number {
  if (first === 1 && second === 1) return 1 / openUniform(random) - 1;
  return Math.exp(logGammaDraw(random, first) - logGammaDraw(random, second));
}

// Intervals of agreement, tried on coders who see the truth with a known chance and guess otherwise. A guess is drawn
// with the frequencies of the truth, so that two coders who see it with chance √k agree beyond chance by k, whether
// kappa or alpha is asked.
import { cohenKappa } from "../../src/stats/agreement/cohen-kappa.js";
import { gwetAc1 } from "../../src/stats/agreement/gwet-ac1.js";
import { type Ratings, ratingsOf } from "../../src/stats/agreement/ratings.js";
import { alphaInterval } from "../../src/stats/agreement/unit-bootstrap.js";
import type { Random } from "../../src/stats/random/random.js";
import { type Calibration, holds } from "./calibration.js";

interface Coders {
  readonly units: number;
  readonly coders: number;
  /** How often each category is true. */
  readonly frequencies: readonly number[];
  /** Agreement beyond chance. */
  readonly agreement: number;
}

const two: Coders = { units: 100, coders: 2, frequencies: [0.5, 0.5], agreement: 0.6 };
const skewed: Coders = { units: 60, coders: 2, frequencies: [0.75, 0.15, 0.1], agreement: 0.5 };
const four: Coders = { units: 50, coders: 4, frequencies: [0.6, 0.3, 0.1], agreement: 0.6 };

function judged({ units, coders, frequencies, agreement }: Coders, random: Random): Ratings {
  const categories = frequencies.map((_, category) => category);
  const rows = Array.from({ length: units }, () => {
    const truth = drawn(frequencies, random);
    return Array.from({ length: coders }, () =>
      random.uniform() < Math.sqrt(agreement) ? truth : drawn(frequencies, random),
    );
  });
  return ratingsOf(rows, categories);
}

function drawn(frequencies: readonly number[], random: Random): number {
  let left = random.uniform();
  const category = frequencies.findIndex((frequency) => {
    left -= frequency;
    return left < 0;
  });
  return category === -1 ? frequencies.length - 1 : category;
}

function kappa(what: string, coders: Coders): Calibration {
  return {
    what,
    repeats: 3000,
    trial: (random) => {
      const answer = cohenKappa(judged(coders, random));
      return answer.kind === "kappa" ? holds(answer.interval, coders.agreement) : null;
    },
  };
}

function alpha(what: string, coders: Coders): Calibration {
  return {
    what,
    repeats: 1000,
    trial: (random, repeat) =>
      holds(
        alphaInterval(
          judged(coders, random),
          { kind: "nominal" },
          { seed: repeat, resamples: 500, level: 0.95 },
        ),
        coders.agreement,
      ),
  };
}

/** With two categories equally frequent chance agreement is one half for AC1 as for kappa, so they are the same. */
function ac1(what: string, coders: Coders): Calibration {
  return {
    what,
    repeats: 3000,
    trial: (random) => {
      const answer = gwetAc1(judged(coders, random));
      return answer.kind === "not defined" ? null : holds(answer.interval, coders.agreement);
    },
  };
}

export const agreementIntervals: readonly Calibration[] = [
  kappa("kappa: 100 units, two equal categories", two),
  kappa("kappa: 60 units, unequal categories", skewed),
  alpha("alpha, unit bootstrap: 100 units, two coders", two),
  alpha("alpha, unit bootstrap: 60 units, unequal categories", skewed),
  alpha("alpha, unit bootstrap: 50 units, four coders", four),
  ac1("AC1: 100 units, two equal categories", two),
];

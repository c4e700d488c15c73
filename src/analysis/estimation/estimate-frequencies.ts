// From how often cases were seen, not on which lists, to the one thing that can be said of the total: a lower bound.
import {
  type Caveat,
  type Figure,
  type HiddenTotal,
  type HiddenTotalAnswer,
  type HiddenTotalStratum,
  notDefined,
} from "#model/index.js";
import { frequencyRegression, profileInterval, unseenEstimate } from "#stats/index.js";
import { isolated } from "../names-in-sentences.js";
import { printedNumber } from "../printed-number.js";
import type { EstimationOptions, HiddenTotalInput } from "./hidden-total-input.js";
import { standing, windowCaveats } from "./input-caveats.js";
import { refusals } from "./refusals.js";
import { hiddenTotalSentence } from "./sentence.js";
import { caveat } from "./stratum-caveats.js";
import { timesSeenOf } from "./stratum-record.js";

/** `frequencies[k − 1]` cases were seen k times. */
export interface FrequencyInput extends Pick<HiddenTotalInput, "of" | "window" | "outside" | "undated"> {
  readonly strata: readonly [CountedStratum, ...CountedStratum[]];
  /** How often a case could have been seen; null where nobody says. */
  readonly occasions: number | null;
}

interface CountedStratum {
  readonly stratum: string | null;
  readonly frequencies: readonly number[];
}

/**
 * Chao's lower bound for cases of which only the number of sightings is known (model Mh of Rivest & Baillargeon 2007,
 * Biometrics 63:999), with its profile-likelihood interval. Sightings without a known limit are taken for Poisson
 * numbers, and the bound is then f₁²/(2 f₂) above the counted cases, where nothing else lifts it. Nothing is drawn at random.
 */
export function estimateFrequencies(input: FrequencyInput, options: EstimationOptions): HiddenTotal {
  const estimated = input.strata.map((counted) => frequencyStratum(counted, input, options.level));
  const [whole, ...strata] = estimated as [HiddenTotalStratum, ...HiddenTotalStratum[]];
  const { making, level } = options;
  return {
    schema: "isnad-estimate/1",
    of: input.of ?? "cases",
    window: input.window,
    whole,
    strata,
    sentence: hiddenTotalSentence(whole, input.of === null ? null : isolated(input.of)),
    making: {
      ...making,
      seed: null,
      options: { ...making.options, level, occasions: input.occasions },
      caveats: [...making.caveats, ...windowCaveats(input), ...standing(input)],
    },
  };
}

function frequencyStratum(
  { stratum, frequencies }: CountedStratum,
  { occasions }: FrequencyInput,
  level: number,
): HiddenTotalStratum {
  const observed = frequencies.reduce((sum, count) => sum + count, 0);
  const bound = lowerBoundOf(frequencies, occasions, level);
  return {
    stratum,
    lists: [],
    observed,
    histories: [],
    timesSeen: timesSeenOf(frequencies),
    answer: answerOf(bound, observed, frequencies),
    methods: [{ method: "chao", figure: bound }],
    pairs: [],
    models: { tried: 0, flagged: [], within: [] },
    bootstrap: null,
    consistency: [],
    linkage: [],
    caveats: [
      ...(bound.kind === "figure" ? caveat("estimate/sightings-alike") : []),
      ...(occasions === null && bound.kind === "figure" ? unknownOccasions(frequencies, level) : []),
    ],
  };
}

/** Not defined where nobody was seen twice, and where the counts fit no finite total. */
function lowerBoundOf(frequencies: readonly number[], occasions: number | null, level: number): Figure {
  if (frequencies.length < 2) return notDefined("no overlap");
  const regression = frequencyRegression(frequencies, occasions, { kind: "Chao" });
  const estimate = unseenEstimate(regression);
  if (estimate === null || !Number.isFinite(estimate.total)) return notDefined("no estimate exists");
  const profile = profileInterval(regression, level);
  return { kind: "figure", value: estimate.total, interval: profile?.interval ?? null };
}

/** What was counted is the bound where no better one is defined. */
function answerOf(bound: Figure, observed: number, frequencies: readonly number[]): HiddenTotalAnswer {
  if (frequencies.length < 2)
    return { kind: "cannot be estimated", because: "no overlap", explanation: refusals["no overlap"] };
  return {
    kind: "lower bound only",
    lowerBound: bound.kind === "figure" ? bound.value : observed,
    boundInterval: bound.kind === "figure" ? bound.interval : null,
    because: "lists not told apart",
    explanation: refusals["lists not told apart"],
  };
}

/** The bound if no case could have been seen more often than the one seen most often: the least it can be. */
function unknownOccasions(frequencies: readonly number[], level: number): readonly Caveat[] {
  const times = frequencies.length;
  const least = lowerBoundOf(frequencies, times, level);
  if (least.kind === "not defined") return [];
  return caveat("estimate/occasions-unknown", { times, bound: printedNumber(Math.floor(least.value)) });
}

// From lists to a hidden total, or to the reason why there is none. The middle of `isnad estimate`.
import { JoinedSets } from "#graphs/index.js";
import { fail, type HiddenTotal, type HiddenTotalStratum } from "#model/index.js";
import { mergeLists } from "#stats/index.js";
import { isolated } from "../names-in-sentences.js";
import { estimateStratum } from "./estimate-stratum.js";
import { estimationAnswer, type RunJob } from "./estimation-job.js";
import type { EstimationOptions, HiddenTotalInput, InputList } from "./hidden-total-input.js";
import { inputCaveats } from "./input-caveats.js";
import { mostLists } from "./refusals.js";
import { hiddenTotalSentence } from "./sentence.js";

/**
 * Same input and seed, same record, whoever runs the jobs. Throws `statistics/too-many-lists` where more than eight lists
 * are left after merging.
 */
export async function estimateHiddenTotal(
  input: HiddenTotalInput,
  options: EstimationOptions,
  runJob: RunJob = async (job) => estimationAnswer(job),
): Promise<HiddenTotal> {
  // 1. lists of one origin become one   2. the whole, then each stratum
  const { lists, groups } = mergedLists(input);
  if (lists.length > mostLists) fail("statistics/too-many-lists", { lists: lists.length, most: mostLists });
  const estimated: HiddenTotalStratum[] = [];
  for (const { stratum, table } of input.strata)
    estimated.push(
      await estimateStratum(lists, { stratum, table: mergeLists(table, groups) }, options, runJob),
    );
  const [whole, ...strata] = estimated as [HiddenTotalStratum, ...HiddenTotalStratum[]];
  // 3. say it, with every warning that goes with it
  const { making, seed, resamples, level } = options;
  return {
    schema: "isnad-estimate/1",
    of: input.of ?? "cases",
    window: input.window,
    whole,
    strata,
    sentence: hiddenTotalSentence(whole, input.of === null ? null : isolated(input.of)),
    making: {
      ...making,
      seed,
      options: { ...making.options, resamples, level },
      caveats: [...making.caveats, ...inputCaveats(input)],
    },
  };
}

/** The lists after merging, with the places of the lists each was made from. Groups that share a list are one group. */
function mergedLists({ lists, origins }: HiddenTotalInput): {
  readonly lists: readonly InputList[];
  readonly groups: readonly (readonly number[])[];
} {
  const places = new Map(lists.map(({ name }, place) => [name, place]));
  const joined = new JoinedSets(lists.length);
  for (const [first, ...rest] of origins.merged.map((names) => names.map((name) => places.get(name)!)))
    for (const place of rest) joined.join(first!, place);
  const groups = [...joined.groups(lists.keys()).values()];
  return {
    groups,
    lists: groups.map((members) => ({
      name: members.map((index) => lists[index]!.name).join(" + "),
      columns: members.flatMap((index) => lists[index]!.columns),
    })),
  };
}

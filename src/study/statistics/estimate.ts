// `isnad estimate`: from a table of lists, or a study, to a hidden total with its page.
import {
  estimateFrequencies,
  estimateHiddenTotal,
  frequenciesFrom,
  type HiddenTotalInput,
  hiddenTotalOfStudy,
  type ListOrigins,
  listOrigins,
  listsFrom,
} from "#analysis/index.js";
import { fail, type HiddenTotal, type StudyRecords } from "#model/index.js";
import { hiddenTotalPage, hiddenTotalPictures } from "#report/index.js";
import { isStudy } from "#store/index.js";
import { standingRecords } from "../deciding.js";
import { progressTo } from "../progress.js";
import { withEstimationThreads } from "./estimation-threads.js";
import { makingOf, statisticFile } from "./statistic-file.js";
import {
  folderName,
  recordsBeside,
  type StatisticOutcome,
  type StatisticRequest,
  statisticOutcome,
} from "./statistic-request.js";

export interface EstimateRequest extends StatisticRequest {
  /** What a case is; null where nobody says. */
  readonly of: string | null;
  /** Lists to be taken for one, by name: [["A", "B"]]. */
  readonly merge: readonly (readonly string[])[];
  /** The researcher's word that no list has its cases from another. */
  readonly independent: boolean;
}

export function estimateStatistic(request: EstimateRequest): Promise<StatisticOutcome<HiddenTotal>> {
  return statisticOutcome(request, () => measured(request), {
    page: hiddenTotalPage,
    pictures: hiddenTotalPictures,
  });
}

async function measured(request: EstimateRequest): Promise<HiddenTotal> {
  const { path, of, seed, resamples, level, onProgress } = request;
  if (await isStudy(path))
    return hiddenTotalOfStudy(await standingRecords(path, onProgress), makingOf([], [], {}, null));
  const { table, file } = statisticFile(path);
  const frequencies = frequenciesFrom(table, request.columns);
  if (frequencies !== null) {
    refuseLists(request);
    const making = makingOf([file], frequencies.columns, optionsOf(request), null);
    return estimateFrequencies({ ...frequencies, of }, { seed, resamples, level, making });
  }
  const lists = listsFrom(table, request.columns);
  const origins = originsOf(request, lists.lists, await recordsBeside(request));
  const input: HiddenTotalInput = { ...lists, of, origins };
  const making = makingOf([file], lists.columns, optionsOf(request), seed);
  const progress = progressTo(onProgress);
  return withEstimationThreads((runJob) => {
    let done = 0;
    return estimateHiddenTotal(input, { seed, resamples, level, making }, async (job) => {
      const answer = await runJob(job);
      progress("estimating", ++done, 0);
      return answer;
    });
  });
}

/** There are no lists to merge where they are not told apart. */
function refuseLists({ merge }: EstimateRequest): void {
  const name = merge.flat()[0];
  if (name !== undefined) fail("statistics/no-such-list", { name, lists: "–" });
}

/** The researcher's merges come on top of what the study knows. */
function originsOf(
  { merge, independent }: EstimateRequest,
  lists: HiddenTotalInput["lists"],
  study: StudyRecords | null,
): ListOrigins {
  const names = lists.map(({ name }) => name);
  for (const name of merge.flat())
    if (!names.includes(name)) fail("statistics/no-such-list", { name, lists: names.join(", ") });
  const known: ListOrigins =
    study === null
      ? { kind: independent ? "stated independent" : "not stated", merged: [], suspected: [], unknown: [] }
      : listOrigins(lists, study);
  return { ...known, merged: [...known.merged, ...merge] };
}

function optionsOf({ merge, independent, study }: EstimateRequest) {
  return {
    merge: merge.map((names) => names.join("+")).join(" ") || null,
    independent,
    study: folderName(study),
  };
}

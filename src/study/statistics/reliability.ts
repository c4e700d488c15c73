// `isnad reliability`: from a table of codings to the agreement between coders, with its page. With a study, the
// machine's suggestions on the same documents stand beside the people, apart.
import { codingsFrom, measureReliability, withSuggester } from "#analysis/index.js";
import { type AgreementMetric, fail, type Reliability } from "#model/index.js";
import { reliabilityPage, reliabilityPictures } from "#report/index.js";
import { isStudy } from "#store/index.js";
import { standingRecords } from "../deciding.js";
import { makingOf, statisticFile } from "./statistic-file.js";
import {
  folderName,
  recordsBeside,
  type StatisticOutcome,
  type StatisticRequest,
  statisticOutcome,
} from "./statistic-request.js";

export interface ReliabilityRequest extends StatisticRequest {
  /** Null: by what the codings are. */
  readonly metric: AgreementMetric | null;
  /** Coders that are machines, by name. */
  readonly machines: readonly string[];
  /** Categories of an ordinal scale, lowest first; null where they are numbers. Without a metric it says "ordinal". */
  readonly order: readonly string[] | null;
}

export function reliabilityStatistic(request: ReliabilityRequest): Promise<StatisticOutcome<Reliability>> {
  return statisticOutcome(request, () => measured(request), {
    page: reliabilityPage,
    pictures: reliabilityPictures,
  });
}

async function measured(request: ReliabilityRequest): Promise<Reliability> {
  const { path, study, columns, metric, machines, order, seed, resamples, level } = request;
  if (await isStudy(path)) await refuseStudyAlone(request);
  const { table, file } = statisticFile(path);
  const scale = metric ?? (order === null ? undefined : "ordinal");
  const codings = codingsFrom(table, { ...columns, metric: scale, machines });
  const records = await recordsBeside(request);
  const input = records === null ? codings.input : withSuggester(codings.input, records);
  const options = {
    machines: machines.join(" · ") || null,
    order: order?.join(" · ") ?? null,
    ...(codings.lengthOfAll === null ? {} : { documentLength: codings.lengthOfAll }),
    study: folderName(study),
  };
  return measureReliability(input, {
    metric: metric ?? (codings.metric === "set" ? "set" : null),
    order,
    seed,
    resamples,
    level,
    making: makingOf([file], codings.columns, options, seed),
  });
}

async function refuseStudyAlone({ path, onProgress }: ReliabilityRequest): Promise<never> {
  const { suggestions } = await standingRecords(path, onProgress);
  return fail("statistics/nobody-coded", { study: path, suggestions: suggestions.length });
}

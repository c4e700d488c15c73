// `isnad trend`: from a table of dated cases, or from the announcements of a study, to what may be said of a rise.
import { resolve } from "node:path";
import { announcementsOf, measureTrend, type TrendInput, trendFrom } from "#analysis/index.js";
import type { Trend } from "#model/index.js";
import { trendPage, trendPictures } from "#report/index.js";
import { now } from "../clock.js";
import { standingRecords } from "../deciding.js";
import { makingOf, statisticFile } from "./statistic-file.js";
import {
  isStudyFolder,
  recordsBeside,
  type StatisticOutcome,
  type StatisticRequest,
  statisticOutcome,
} from "./statistic-request.js";

/** A period from which the collecting was done otherwise. */
export type TrendBreak = TrendInput["breaks"][number];

export interface TrendRequest extends StatisticRequest {
  /** The day the table was closed; null: today, by this computer's clock. Later dates are in the future. */
  readonly today: string | null;
  /** Sources collected throughout the window. */
  readonly panel: readonly string[];
  /** Periods from which the collecting was done otherwise, with what changed. */
  readonly breaks: readonly TrendBreak[];
}

export function trendStatistic(request: TrendRequest): Promise<StatisticOutcome<Trend>> {
  return statisticOutcome(request, () => measured(request), { page: trendPage, pictures: trendPictures });
}

async function measured(request: TrendRequest): Promise<Trend> {
  const { path, study, seed, resamples, level, panel, breaks } = request;
  const today = request.today ?? now().slice(0, 10);
  const options = {
    today: request.today,
    panel: panel.join(", ") || null,
    study: study === null ? null : resolve(study).split(/[\\/]/u).at(-1)!,
  };
  if (await isStudyFolder(path)) {
    const announced = announcementsOf(await standingRecords(path, request.onProgress), today);
    const input = { ...announced, panel: panel.length > 0 ? panel : announced.panel, breaks };
    return measureTrend(input, { seed, resamples, level, making: makingOf([], [], options, seed) });
  }
  const { table, file } = statisticFile(path);
  const found = trendFrom(table, { ...request.columns, today, panel, breaks });
  const records = await recordsBeside(request);
  const beside = records === null ? null : announcementsOf(records, today);
  const input: TrendInput = {
    ...found.input,
    exposure: found.input.exposure.length > 0 ? found.input.exposure : (beside?.exposure ?? []),
    control: found.input.control.length > 0 ? found.input.control : (beside?.control ?? []),
    panel: found.input.panel.length > 0 ? found.input.panel : (beside?.panel ?? []),
  };
  return measureTrend(input, {
    seed,
    resamples,
    level,
    making: makingOf([file], found.columns, options, seed),
  });
}

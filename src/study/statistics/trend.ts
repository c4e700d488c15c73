// `isnad trend`: from a table of dated cases, or from the announcements of a study, to what may be said of a rise.
import {
  announcementsOf,
  itemsFrom,
  itemUses,
  measureTrend,
  type TrendInput,
  trendFrom,
} from "#analysis/index.js";
import type { Caveat, Making, Trend } from "#model/index.js";
import { trendPage, trendPictures } from "#report/index.js";
import { isStudy } from "#store/index.js";
import { now } from "../clock.js";
import { standingRecords } from "../deciding.js";
import { makingOf, statisticFile } from "./statistic-file.js";
import {
  folderName,
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
  /** A table of items read and other stories by period; null where there is none. */
  readonly items: string | null;
  /** Sources collected throughout the window. */
  readonly panel: readonly string[];
  /** Periods from which the collecting was done otherwise, with what changed. */
  readonly breaks: readonly TrendBreak[];
}

export function trendStatistic(request: TrendRequest): Promise<StatisticOutcome<Trend>> {
  return statisticOutcome(request, () => measured(request), { page: trendPage, pictures: trendPictures });
}

async function measured(request: TrendRequest): Promise<Trend> {
  const { panel, breaks, seed, resamples, level } = request;
  const today = request.today ?? now().slice(0, 10);
  const found = await findingsOf(request, today);
  const items = itemsBeside(request, found.input.unit);
  const input: TrendInput = {
    ...found.input,
    exposure: firstGiven(items?.exposure, found.input.exposure),
    control: firstGiven(items?.control, found.input.control),
    panel: firstGiven(panel, found.input.panel),
    breaks: found.input.breaks.length > 0 ? found.input.breaks : breaks,
  };
  const files = [...found.files, ...(items?.files ?? [])];
  const columns = [...found.columns, ...(items?.columns ?? [])];
  const making = makingOf(files, columns, optionsOf(request), seed);
  const unsaid: Caveat = { name: "trend/closed-unsaid", values: { today: `\u2066${today}\u2069` } };
  const caveats = [...(request.today === null ? [unsaid] : []), ...(items === null ? found.caveats : [])];
  return measureTrend(input, { seed, resamples, level, making: { ...making, caveats } });
}

type Findings = Pick<Making, "files" | "columns" | "caveats"> & { readonly input: TrendInput };

/** What the table says, and the study where the table is silent; or the study alone. */
async function findingsOf(request: TrendRequest, today: string): Promise<Findings> {
  const { path, panel, breaks, onProgress } = request;
  if (await isStudy(path)) {
    const announced = announcementsOf(await standingRecords(path, onProgress), today);
    return { input: announced, files: [], columns: [], caveats: [] };
  }
  const { table, file } = statisticFile(path);
  const given = { ...tableColumns(request), today, panel, breaks };
  const { input, columns, caveats } = trendFrom(table, given);
  const records = await recordsBeside(request);
  const beside = records === null ? null : announcementsOf(records, today);
  return {
    input: {
      ...input,
      exposure: firstGiven(input.exposure, beside?.exposure),
      control: firstGiven(input.control, beside?.control),
      panel: firstGiven(input.panel, beside?.panel),
    },
    files: [file],
    columns,
    caveats: [...caveats],
  };
}

function firstGiven<Row>(first: readonly Row[] = [], second: readonly Row[] = []): readonly Row[] {
  return first.length > 0 ? first : second;
}

/** Beside a table of items, the options of its columns are not of the table of cases. */
function tableColumns({ columns, items }: TrendRequest): TrendRequest["columns"] {
  if (items === null) return columns;
  const own = Object.entries(columns).filter(([use]) => !itemUses.some((other) => other === use));
  return Object.fromEntries(own);
}

function itemsBeside({ columns, items }: TrendRequest, unit: TrendInput["unit"]) {
  if (items === null) return null;
  const { table, file } = statisticFile(items);
  const { columns: said, ...read } = itemsFrom(table, unit, columns);
  return {
    ...read,
    files: [file],
    columns: said.map(({ column, use }) => ({ column: `${file.name}: ${column}`, use })),
  };
}

/** What changes a number and stands nowhere else in the record; the window, the unit and the breaks do. */
function optionsOf({ columns, panel, study }: TrendRequest): Making["options"] {
  return {
    panel: panel.join(", ") || null,
    study: folderName(study),
    ...(columns["clock"] === undefined ? {} : { clock: columns["clock"] }),
    ...(columns["dates"] === undefined ? {} : { dates: columns["dates"] }),
  };
}

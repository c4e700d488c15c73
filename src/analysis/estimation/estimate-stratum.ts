// One table of lists taken through every method. Where the counts are too thin for a total, nothing slow is computed.
import { type Figure, type HiddenTotalMethod, type HiddenTotalStratum, notDefined } from "#model/index.js";
import {
  type CaptureTable,
  type ChosenModel,
  internalConsistency,
  linkageSensitivity,
  listSizes,
  mergeLists,
} from "#stats/index.js";
import { answerOf, refusalBeforehand } from "./answer.js";
import type { RunJob } from "./estimation-job.js";
import type { EstimationOptions, InputList, InputStratum } from "./hidden-total-input.js";
import { bootstrapOf, bootstrapped, leadingMethod } from "./leading-method.js";
import { againFor, modelsOf, quickMethods } from "./quick-methods.js";
import { noSecondEngines, secondEngines } from "./second-engines.js";
import { stratumCaveats } from "./stratum-caveats.js";
import { countRecords, listRecords, modelRecords, pairRecords } from "./stratum-record.js";

/** Lists without a case are left out: they would only block models that say nothing of them. */
export async function estimateStratum(
  given: readonly InputList[],
  { stratum, table: whole }: InputStratum,
  options: EstimationOptions,
  runJob: RunJob,
): Promise<HiddenTotalStratum> {
  const { level } = options;
  const { lists, table, empty } = withoutEmptyLists(given, whole);
  const worthwhile = refusalBeforehand(table) === null;
  // 1. every model and every quick method
  const selection = await modelsOf(table);
  const quick = quickMethods(table, selection.best, level);
  // 2. the second engines beside them, 3. the leading method with its bootstrap: the slowest is begun first
  const [second, leading] = await Promise.all([
    worthwhile && table.lists > 2 ? secondEngines(table, options, runJob) : noSecondEngines,
    leadingFigure(table, quick, worthwhile ? runJob : null, options),
  ]);
  // 4. the headline, and the checks that need no truth
  const { method, figure, bootstrap } = leading;
  const led = [...quick].map(([name, own]) => [name, name === method ? figure : own] as const);
  const methods = [...led, ...second.figures].map(([name, own]) => ({ method: name, figure: own }));
  const lowerBound = quick.get("chao") ?? notDefined("no overlap");
  const record = {
    stratum,
    lists: listRecords(lists, table),
    ...countRecords(table),
    answer: answerOf({ table, lowerBound, leading: { method, figure } }),
    methods,
    pairs: pairRecords(lists, table, level),
    models: modelRecords(selection, table, level),
    bootstrap,
    ...(worthwhile ? checksOf(lists, table, selection.best) : { consistency: [], linkage: [] }),
  };
  // 5. what a reader must be warned of
  const caveats = stratumCaveats({ record, second, saturated: selection.saturated, empty });
  return { ...record, caveats: [...caveats] };
}

function withoutEmptyLists(lists: readonly InputList[], table: CaptureTable) {
  const held = listSizes(table).flatMap((size, list) => (size > 0 ? [list] : []));
  return {
    lists: held.map((list) => lists[list]!),
    table: mergeLists(
      table,
      held.map((list) => [list]),
    ),
    empty: lists.filter((_, list) => !held.includes(list)).map(({ name }) => name),
  };
}

/** The method that leads, with the interval of its bootstrap where there are jobs to run it. */
async function leadingFigure(
  table: CaptureTable,
  quick: ReadonlyMap<HiddenTotalMethod, Figure>,
  runJob: RunJob | null,
  options: EstimationOptions,
) {
  const method = leadingMethod(table.lists);
  const chosen = quick.get(method) ?? notDefined("no estimate exists");
  if (runJob === null || method === "chapman" || chosen.kind === "not defined")
    return { method, figure: chosen, bootstrap: null };
  const bootstrap = await bootstrapOf({ table, choice: method, chosen }, options, runJob);
  return { method, figure: bootstrap === null ? chosen : bootstrapped(chosen, bootstrap), bootstrap };
}

function checksOf(
  lists: readonly InputList[],
  table: CaptureTable,
  best: ChosenModel | null,
): Pick<HiddenTotalStratum, "consistency" | "linkage"> {
  return {
    consistency: internalConsistency(table).map(({ list, ...row }) => ({ list: lists[list]!.name, ...row })),
    linkage: [...linkageSensitivity(table, againFor(table, best))],
  };
}

// What a table of lists holds, as the record prints it: sizes, histories, pairs, models. Computes nothing beyond that.
import type { HiddenTotalStratum } from "#model/index.js";
import {
  type CaptureTable,
  type ChosenModel,
  figureOf,
  listSizes,
  observedTotal,
  pairEstimates,
  type Selection,
} from "#stats/index.js";
import type { InputList } from "./hidden-total-input.js";

export function listRecords(lists: readonly InputList[], table: CaptureTable): HiddenTotalStratum["lists"] {
  return listSizes(table).map((size, index) => {
    const { name, columns } = lists[index]!;
    return { name, size, columns: [...columns] };
  });
}

/** What was counted. Histories with most cases first. */
export function countRecords(
  table: CaptureTable,
): Pick<HiddenTotalStratum, "observed" | "histories" | "timesSeen"> {
  const histories = [...table.counts.entries()]
    .filter(([, count]) => count > 0)
    .map(([history, count]) => ({
      lists: Array.from({ length: table.lists }, (_, list) => (history >> list) & 1).join(""),
      count,
    }))
    .sort((a, b) => b.count - a.count || (a.lists < b.lists ? 1 : -1));
  const frequencies = new Array<number>(table.lists).fill(0);
  table.counts.forEach((count, history) => {
    if (count > 0) frequencies[onesIn(history) - 1]! += count;
  });
  return { observed: observedTotal(table), histories, timesSeen: timesSeenOf(frequencies) };
}

/** Of `frequencies[k − 1]` cases seen k times. */
export function timesSeenOf(frequencies: readonly number[]): HiddenTotalStratum["timesSeen"] {
  return frequencies.flatMap((count, index) => (count > 0 ? [{ times: index + 1, count }] : []));
}

function onesIn(history: number): number {
  return history === 0 ? 0 : (history & 1) + onesIn(history >>> 1);
}

export function pairRecords(
  lists: readonly InputList[],
  table: CaptureTable,
  level: number,
): HiddenTotalStratum["pairs"] {
  return pairEstimates(table, level).map(({ lists: [one, other], both, estimate }) => ({
    lists: [lists[one]!.name, lists[other]!.name],
    both,
    estimate,
  }));
}

export function modelRecords(
  { tried, flagged, close }: Pick<Selection, "flagged" | "close"> & { readonly tried: number },
  table: CaptureTable,
  level: number,
): HiddenTotalStratum["models"] {
  return { tried, flagged: [...flagged], within: close.map((model) => modelRecord(model, table, level)) };
}

function modelRecord(chosen: ChosenModel, table: CaptureTable, level: number) {
  const { standardError, deviance, aic, bic } = chosen.estimated;
  return {
    model: chosen.model.name,
    parameters: chosen.parameters,
    standing: chosen.standing,
    estimate: figureOf(chosen, table, level),
    standardError,
    deviance,
    degreesOfFreedom: chosen.degreesOfFreedom,
    aic,
    bic,
    bicAbove: chosen.above,
  };
}

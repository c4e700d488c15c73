// The one check of a hidden total that needs no truth from outside: each list is itself a population of known size. The
// other lists saw part of it, and the method that is to say how many nobody saw is asked how many are on that list (the
// idea of Binette & Steorts 2022, "On the reliability of multiple systems estimation for the quantification of modern
// slavery", JRSS A 185:640). Whether a method that fails on the lists may be believed on the rest is for the reader.
import { type Figure, notDefined } from "#model/index.js";
import { type CaptureTable, captureTable, listSizes, observedTotal, onAll } from "../capture-table.js";
import { hierarchicalModel, hierarchicalModels } from "../log-linear/hierarchical-model.js";
import { stepwiseEstimate } from "../stepwise/stepwise-estimate.js";
import { twoLists } from "../two-lists.js";
import { type ComparedTotal, comparedTotals } from "./compared-total.js";

/** What the other lists say of one. */
export interface ConsistencyRow {
  /** From 0. */
  readonly list: number;
  /** Cases on it. */
  readonly known: number;
  /** Of these, cases that are on another list too. */
  readonly seenElsewhere: number;
  /** The model the others were read with, in the numbers (from 1) of the whole table: "[23,4]". Empty where none fits. */
  readonly model: string;
  /** How many are on it, by the others; the interval takes the model as given. */
  readonly estimate: Figure;
  /** Estimate over known, 1 where the method is right; null where there is no estimate. */
  readonly ratio: number | null;
}

/** Up to so many lists all models of pairs are compared; beyond, they are chosen stepwise. */
const mostCompared = 5;

/**
 * One row a list, for tables of three lists and more; none for fewer, where one list is left and says nothing. Lists
 * that hold no case of the list in question are left aside. Two lists that are left are taken as independent (Chapman,
 * interval of Sadinle); three to five are read by the model of pairs with the smallest BIC; more, by the stepwise
 * choice. "no overlap" where no two of the others share a case of the list, "no estimate exists" where no model fits.
 */
export function internalConsistency(table: CaptureTable, level = 0.95): readonly ConsistencyRow[] {
  if (table.lists < 3) return [];
  return listSizes(table).map((known, list) => {
    const others = meeting(table, list);
    const within = withinList(table, list, others);
    const { model, figure } = readTotal(within, level);
    return {
      list,
      known,
      seenElsewhere: observedTotal(within),
      model: model.replace(/\d/gu, (number) => String(others[Number(number) - 1]! + 1)),
      estimate: figure,
      ratio: figure.kind === "figure" ? figure.value / known : null,
    };
  });
}

/** The lists that share a case with `list`. */
function meeting(table: CaptureTable, list: number): readonly number[] {
  return Array.from({ length: table.lists }, (_, other) => other).filter(
    (other) => other !== list && onAll(table, (1 << list) | (1 << other)) > 0,
  );
}

/** The cases on `list`, by the `others` they are on. */
function withinList({ counts }: CaptureTable, list: number, others: readonly number[]): CaptureTable {
  const seenOn = (history: number): number =>
    others.reduce((mask, other, place) => mask | (((history >> other) & 1) << place), 0);
  const onList = [...counts.entries()].filter(([history]) => ((history >> list) & 1) === 1);
  return captureTable(
    others.length,
    onList.map(([history, count]) => [seenOn(history), count]),
  );
}

function readTotal(table: CaptureTable, level: number): ComparedTotal {
  if (listSizes(table).reduce((sum, size) => sum + size, 0) === observedTotal(table))
    return { model: "", figure: notDefined("no overlap") };
  if (table.lists === 2) return fromTwo(table, level);
  if (table.lists > mostCompared) return fromMany(table, level);
  return comparedTotals(hierarchicalModels(table.lists, 2), level)(table);
}

function fromTwo(table: CaptureTable, level: number): ComparedTotal {
  const sizes = { first: onAll(table, 0b01), second: onAll(table, 0b10), both: onAll(table, 0b11) };
  const { chapman, logit } = twoLists(sizes, level);
  return { model: "[1,2]", figure: { kind: "figure", value: chapman, interval: logit } };
}

function fromMany(table: CaptureTable, level: number): ComparedTotal {
  const { figure, pairs } = stepwiseEstimate(table, { level });
  const chosen = pairs.map(({ lists }) => lists.reduce((mask, list) => mask | (1 << list), 0));
  return { model: figure.kind === "figure" ? hierarchicalModel(table.lists, chosen).name : "", figure };
}

// Did the cases change more than other stories of the same panel did? What moves both is attention. The difference of
// the two trends is estimated in one regression with both series, as the interaction of series and time (Lipsitch,
// Tchetgen & Cohen 2010, Epidemiology 21:383, on negative controls).
import { type Figure, notDefined } from "#model/index.js";
import { countRegression, designFrom } from "#stats/index.js";
import { fewest, type ModelledCounts, ratioOf, trendDesign } from "./trend-models.js";

export interface ControlComparison {
  /** Yearly ratio of the cases over that of the control. */
  readonly ratio: Figure;
  readonly p: number | null;
}

/** Over the periods that both series model; items read need no offset, for they stand under both. */
export function compareWithControl(
  cases: ModelledCounts,
  control: ModelledCounts,
  level: number,
): ControlComparison {
  const common = cases.periods.filter((period) => control.periods.includes(period));
  if (common.length < fewest.periods) return { ratio: notDefined("too few periods"), p: null };
  const rows = common.map((period) => cases.periods.indexOf(period));
  const design = trendDesign({
    unit: cases.unit,
    periods: common,
    stretches: rows.map((row) => cases.stretches[row]!),
  });
  const of = (row: readonly number[], weight: number) => row.map((value) => value * weight);
  const counts = [
    ...rows.map((row) => cases.counts[row]!),
    ...common.map((period) => control.counts[control.periods.indexOf(period)]!),
  ];
  const both = [
    ...design.map((row) => [...row, ...of(row, 1)]),
    ...design.map((row) => [...row, ...of(row, 0)]),
  ];
  const fit = countRegression(designFrom(both), Float64Array.from(counts));
  return fit === null ? { ratio: notDefined("no estimate exists"), p: null } : ratioOf(fit, level);
}

// Every warning that goes with a trend, in the order a reader needs them: what is counted, what is missing, what may
// mislead, what the numbers assume.
import type { Caveat, Trend, TrendClock, TrendDelay, TrendStatement } from "#model/index.js";
import { isolated } from "../names-in-sentences.js";
import { periodOfDay } from "./calendar.js";
import { inLine } from "./printed.js";
import type { TrendInput } from "./trend-input.js";
import { fewest } from "./trend-models.js";
import type { SeriesResult } from "./trend-series.js";
import type { SetAside, TrendTable } from "./trend-table.js";
import type { TrendWindow } from "./trend-window.js";

export interface CaveatSources {
  readonly input: TrendInput;
  readonly table: TrendTable;
  readonly window: TrendWindow;
  readonly results: readonly SeriesResult[];
  readonly announced: SeriesResult;
  readonly delay: TrendDelay | null;
  readonly statement: TrendStatement;
  readonly breaks: Trend["breaks"];
}

export function trendCaveats(sources: CaveatSources): Caveat[] {
  return [
    ...announcedCaveats(sources),
    ...setAsideCaveats(sources.table.setAside, sources.input),
    ...dateCaveats(sources),
    ...periodCaveats(sources),
    ...collectingCaveats(sources),
    ...stepCaveats(sources),
    ...delayCaveats(sources),
    ...modelCaveats(sources),
  ];
}

/** A caveat where the count is above 0. */
function counted(name: Caveat["name"], count: number, values: Caveat["values"] = {}): Caveat[] {
  return count > 0 ? [{ name, values: { count: printedCount(count), ...values } }] : [];
}

/** Shared cases are fractions: one decimal says enough. */
function printedCount(count: number): number {
  return Math.round(count * 10) / 10;
}

function announcedCaveats({ statement }: CaveatSources): Caveat[] {
  return statement.kind === "departures" ? [] : [{ name: "trend/announced-not-left", values: {} }];
}

/** What of the table was not used. */
export function setAsideCaveats(setAside: SetAside, { today }: Pick<TrendInput, "today">): Caveat[] {
  const { future, contradictory, unusable, notWhole } = setAside;
  return [
    ...counted("trend/future", future, { today: inLine(today) }),
    ...counted("trend/contradictory-dates", contradictory),
    ...counted("trend/unusable-rows", unusable),
    ...counted("trend/not-whole", notWhole),
  ];
}

const undatedNames = {
  left: "trend/undated-left",
  spoke: "trend/undated-spoke",
  published: "trend/undated-published",
} as const satisfies Record<TrendClock, Caveat["name"]>;

function dateCaveats({ results, table }: CaveatSources): Caveat[] {
  const of = { of: table.total };
  const most = Math.max(0, ...results.map(({ series }) => series.censored));
  const mostly = results.some(
    ({ series }) => series.censored > series.periods.reduce((sum, { count }) => sum + count, 0) / 2,
  );
  const outside = Math.max(0, ...results.map(({ series }) => series.outside));
  return [
    ...counted("trend/outside-window", outside),
    ...results.flatMap(({ series }) => counted(undatedNames[series.clock], series.undated, of)),
    ...counted("trend/vague-dates", most, of),
    ...(mostly ? [{ name: "trend/mostly-vague", values: {} } as const] : []),
  ];
}

function periodCaveats({ results, announced, window }: CaveatSources): Caveat[] {
  const { modelled, series } = announced;
  const cases = modelled.counts.reduce((sum, count) => sum + count, 0);
  const few: Caveat[] =
    modelled.counts.length < fewest.periods
      ? [{ name: "trend/few-periods", values: { count: modelled.counts.length, fewest: fewest.periods } }]
      : cases < fewest.cases
        ? [{ name: "trend/few-cases", values: { count: printedCount(cases), fewest: fewest.cases } }]
        : [];
  const last = series.periods.at(-1);
  const unfinished = window.unfinished && last !== undefined;
  const late = results.flatMap(({ series: one }) =>
    one.periods.filter(({ withheld, completeness }) => withheld && completeness !== null),
  );
  return [
    ...few,
    ...(unfinished
      ? [{ name: "trend/unfinished-period", values: { period: inLine(last.period) } } as const]
      : []),
    ...counted("trend/withheld", late.length, { first: inLine(late[0]?.period ?? "") }),
    ...counted("trend/missing-periods", window.periods - series.periods.length),
  ];
}

function collectingCaveats({ input, table, window, announced, breaks }: CaveatSources): Caveat[] {
  const withoutItems = announced.series.periods.filter(({ exposure }) => exposure === null).length;
  const seen = new Set(table.cases.map(({ source }) => source));
  const unknown = input.panel.filter((source) => table.ready === null && !seen.has(source));
  const added = input.panel.length === 0 ? newSources(table, window) : [];
  const periods = breaks.map(({ period }) => inLine(period)).join(", ");
  return [
    ...(input.panel.length === 0 ? [{ name: "trend/no-panel", values: {} } as const] : []),
    ...counted("trend/panel-unknown", unknown.length, { sources: listed(unknown) }),
    ...counted("trend/new-sources", added.length, { sources: listed(added) }),
    ...(input.exposure.length === 0
      ? [{ name: "trend/no-exposure", values: {} } as const]
      : counted("trend/exposure-missing", withoutItems)),
    ...(breaks.length > 0 ? [{ name: "trend/method-changed", values: { periods } } as const] : []),
  ];
}

/** Sources without a case in the first half of the window, by name. */
function newSources({ cases }: TrendTable, { unit, first, periods }: TrendWindow): readonly string[] {
  const firstOf = new Map<string, number>();
  for (const { source, dates } of cases) {
    if (source === null || dates.published === null) continue;
    const period = periodOfDay(dates.published.from, unit);
    firstOf.set(source, Math.min(period, firstOf.get(source) ?? period));
  }
  const half = first + periods / 2;
  return [...firstOf].flatMap(([source, period]) => (period >= half ? [source] : [])).sort();
}

/** The first three names. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(isolated).join(", ");
  return names.length > 3 ? `${shown}, …` : shown;
}

function stepCaveats({ table: { given } }: CaveatSources): Caveat[] {
  if (given === null) return [];
  const { steps, incomplete } = given;
  const values = { steps: steps.length, first: steps[0]!, last: steps.at(-1)!, incomplete };
  return [{ name: "trend/delay-steps", values }];
}

function delayCaveats({ delay }: CaveatSources): Caveat[] {
  if (delay === null) return [];
  if (delay.corrected) return [{ name: "trend/delays-assumed", values: {} }];
  return delay.stability === null
    ? [{ name: "trend/delays-unknown", values: { count: printedCount(delay.cases) } }]
    : [{ name: "trend/delays-changed", values: { p: delay.stability.p.toFixed(3) } }];
}

function modelCaveats({ announced, breaks }: CaveatSources): Caveat[] {
  const { series, autocorrelation, modelled } = announced;
  const broken = breaks.find(({ period }) => series.change?.set.includes(period));
  const bound = 1.645 / Math.sqrt(modelled.counts.length);
  return [
    ...(broken === undefined
      ? []
      : [{ name: "trend/change-at-break", values: { period: inLine(broken.period) } } as const]),
    ...(autocorrelation !== null && autocorrelation > bound
      ? [{ name: "trend/autocorrelated", values: { value: autocorrelation.toFixed(2) } } as const]
      : []),
  ];
}

// Tables of one series: its periods, and its models. Columns nobody has values for are left out.
import type { TrendModel, TrendPeriod } from "#model/index.js";
import { type Cell, type Column, numbersIn, type Row, type Table, wordsIn } from "../blocks.js";
import { familyNames } from "../messages/index.js";
import type { StatisticWords } from "../statistic-words.js";
import type { SeriesEdition } from "./series.js";

/** Periods a terminal shows: four years of months. The page has all. */
const periodsInText = 48;

interface PeriodColumn {
  readonly column: Column;
  readonly cell: (period: TrendPeriod) => Cell;
}

export function periodsTable({ words, series, name }: SeriesEdition): Table {
  const columns = periodColumns(words, series.periods);
  const left = Math.max(0, series.periods.length - periodsInText);
  return {
    kind: "table",
    caption: words.say("periodsTable", { clock: name }),
    columns: [wordsIn(words.say("period")), ...columns.map(({ column }) => column)],
    rows: series.periods.map(
      (period): Row => ({
        cells: [words.period(period.period), ...columns.map(({ cell }) => cell(period))],
        warnings: period.withheld ? [words.say("withheld")] : [],
      }),
    ),
    shortened: { rows: periodsInText, sentence: words.say("moreRows", { n: words.number(left) }) },
  };
}

function periodColumns(words: StatisticWords, periods: readonly TrendPeriod[]): readonly PeriodColumn[] {
  const has = (value: (period: TrendPeriod) => unknown) => periods.some((period) => value(period) !== null);
  const finest = finestOf(periods);
  const cases = {
    column: numbersIn(words.say("casesCounted")),
    cell: ({ count }: TrendPeriod) => words.inUnit(count, finest),
  };
  return [
    cases,
    ...(has(({ exposure }) => exposure) ? [exposureColumn(words)] : []),
    ...(has(({ completeness }) => completeness) ? [completenessColumn(words)] : []),
    ...(has(({ expected }) => expected) ? expectedColumns(words, finest) : []),
  ];
}

/** Cases are whole; where vague dates were shared out, all cases of the table are in tenths. */
export function finestOf(periods: readonly TrendPeriod[]): 0.1 | 1 {
  return periods.every(({ count }) => Number.isInteger(count)) ? 1 : 0.1;
}

function exposureColumn(words: StatisticWords): PeriodColumn {
  return {
    column: numbersIn(words.say("itemsRead")),
    cell: ({ exposure }) => (exposure === null ? "–" : words.number(exposure)),
  };
}

function completenessColumn(words: StatisticWords): PeriodColumn {
  return {
    column: numbersIn(words.say("knownHead")),
    cell: ({ completeness }) => (completeness === null ? "–" : words.percent(completeness)),
  };
}

/** Never fewer than were counted; a band without a value is withheld. */
function expectedColumns(words: StatisticWords, finest: 0.1 | 1): readonly PeriodColumn[] {
  const measure = ({ count }: TrendPeriod) => ({ of: "people", counted: count, finest }) as const;
  return [
    {
      column: numbersIn(words.say("bandHead")),
      cell: (period) =>
        period.expected === null ? "–" : words.intervalCell(period.expected, measure(period)),
    },
    {
      column: numbersIn(words.say("expectedHead")),
      cell: (period) => (period.expected === null ? "–" : words.valueCell(period.expected, measure(period))),
    },
  ];
}

export function modelsOfTrendTable({ words, series, name }: SeriesEdition): Table {
  const interval = series.models.flatMap(({ yearlyRatio }) =>
    yearlyRatio.kind === "figure" ? (yearlyRatio.interval ?? []) : [],
  )[0];
  const level = interval === undefined ? "95%" : words.level(interval);
  return {
    kind: "table",
    caption: words.say("modelsOfTrendTable", { clock: name }),
    columns: [
      wordsIn(words.say("offsetHead")),
      numbersIn(words.say("ratioInYear")),
      numbersIn(words.say("intervalAt", { level })),
      numbersIn(words.say("pHead")),
      wordsIn(words.say("trendModel")),
      numbersIn(words.say("pearsonHead")),
      numbersIn(words.say("cameronHead")),
      numbersIn(words.say("thetaHead")),
    ],
    rows: series.models.map((model) => ({ cells: modelCells(words, model) })),
  };
}

function modelCells(words: StatisticWords, model: TrendModel): readonly Cell[] {
  const { family, offset, yearlyRatio, p, dispersion } = model;
  const [rate, ratio] = [{ of: "rate" }, { of: "ratio" }] as const;
  const { pearson, cameronTrivedi, theta } = dispersion;
  return [
    words.say(offset ? "withOffset" : "withoutOffset"),
    words.valueCell(yearlyRatio, ratio),
    words.intervalCell(yearlyRatio, ratio),
    p === null ? "–" : words.p(p),
    words.of(familyNames[family]),
    words.valueCell(pearson, rate),
    cameronTrivedi === null
      ? "–"
      : `${words.hundredths(cameronTrivedi.z)}${words.say("semicolon")}${words.p(cameronTrivedi.p)}`,
    theta === null ? "–" : words.valueCell(theta, rate),
  ];
}

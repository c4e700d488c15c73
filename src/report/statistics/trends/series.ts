// One series of counts: its direction, every period, the models with and without the items read, the test without a
// model, and the break that fits best.
import type { TrendSeries } from "#model/index.js";
import type { Block, Definitions } from "../blocks.js";
import { directionNames } from "../messages/index.js";
import type { StatisticWords } from "../statistic-words.js";
import { modelsOfTrendTable, periodsTable } from "./series-tables.js";

export interface SeriesEdition {
  readonly words: StatisticWords;
  readonly series: TrendSeries;
  /** In captions: a page has one caption of a kind. */
  readonly name: string;
  /** Finished SVG. */
  readonly picture: string | undefined;
}

export function seriesBlocks(edition: SeriesEdition): readonly Block[] {
  const { words, series, name, picture } = edition;
  return [
    summary(edition),
    {
      kind: "picture",
      svg: picture ?? null,
      caption: words.say("seriesCaption", { clock: name }),
      table: null,
    },
    ...(series.models.length === 0 ? [] : [modelsOfTrendTable(edition)]),
    withoutModel(edition),
    ...(series.periods.length === 0 ? [] : [periodsTable(edition)]),
  ];
}

function summary({ words, series }: SeriesEdition): Definitions {
  const cases = words.inUnit(
    series.periods.reduce((sum, { count }) => sum + count, 0),
    1,
  );
  return {
    kind: "definitions",
    rows: [
      { term: words.say("directionTerm"), said: [words.of(directionNames[series.direction])] },
      { term: words.say("inWindowTerm"), said: [cases] },
      { term: words.say("censoredTerm"), said: [words.number(series.censored)] },
      { term: words.say("undatedTerm"), said: [words.number(series.undated)] },
      { term: words.say("outsideTerm"), said: [words.number(series.outside)] },
    ],
  };
}

function withoutModel({ words, series }: SeriesEdition): Definitions {
  const { tau, p, slope } = series.mannKendall;
  return {
    kind: "definitions",
    rows: [
      { term: words.say("tauTerm"), said: [words.figure(tau, { of: "coefficient" })] },
      { term: words.say("pOfTau"), said: [p === null ? words.say("noP") : words.p(p)] },
      { term: words.say("slopeTerm"), said: [words.figure(slope, { of: "rate" })] },
      { term: words.say("changeTerm"), said: changeLines(words, series.change) },
    ],
  };
}

function changeLines(words: StatisticWords, change: TrendSeries["change"]): readonly string[] {
  if (change === null) return [words.say("changeNone")];
  const { period, before, after, p, likelihoodRatio, set, offset } = change;
  const at = words.say(offset ? "changeAtOffset" : "changeAt", {
    period: words.period(period),
    before: words.value(before, null, { of: "rate" }),
    after: words.value(after, null, { of: "rate" }),
  });
  const others = set.filter((name) => name !== period).map((name) => words.period(name));
  return [
    at,
    words.say("changeTest", { p: words.p(p), ratio: words.hundredths(likelihoodRatio) }),
    ...(others.length === 0 ? [] : [words.say("changeSet", { periods: others.join(words.say("comma")) })]),
  ];
}

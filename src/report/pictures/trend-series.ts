// One clock of a trend within its frame: bars of what was counted, the part still expected with its interval, hatching
// over what is withheld, the shade of where a change may lie; and the same in words.
import type { TrendPeriod, TrendSeries, TrendUnit } from "#model/index.js";
import type { Frame } from "./frame.js";
import { colours } from "./palette.js";
import { periodName, positionOf, runsOf } from "./periods.js";
import type { Sheet } from "./sheet.js";
import { type PictureWords, people } from "./words.js";

/** A change is drawn from this probability on; a weaker one is only named. */
const clearChange = 0.05;
/** A bar that is narrower is not seen; over a century of months it covers its neighbour's place. */
const thinnest = 1;
/** An interval reaches at most so many times as high as the highest bar. */
const farthestEnd = 2;

/** How high the frame must reach for a series. */
export function reach({ periods }: TrendSeries): number {
  const bars = periods.map((period) => Math.max(period.count, expectedOf(period)?.value ?? 0));
  const highest = bars.reduce((most, bar) => Math.max(most, bar), 0);
  const ends = periods.map((period) => expectedOf(period)?.interval?.high ?? 0);
  return Math.max(
    highest,
    Math.min(
      highest * farthestEnd,
      ends.reduce((most, end) => Math.max(most, end), 0),
    ),
  );
}

export function drawSeries(sheet: Sheet, frame: Frame, series: TrendSeries, unit: TrendUnit): void {
  const bars = series.periods.map((period) => barOf(sheet.words, frame, period, unit));
  changeShade(sheet, frame, series, unit);
  drawBars(sheet, frame, bars);
  const withheld = bars.filter(({ period }) => period.withheld);
  hatch(
    sheet,
    runsOf(withheld.map(({ position }) => position)).map(([first, last]) => ({
      x1: frame.x(first),
      x2: frame.x(last + 1),
      y1: frame.top,
      y2: frame.bottom,
    })),
  );
  changeLevels(sheet, frame, series, unit);
}

interface Bar {
  readonly period: TrendPeriod;
  readonly position: number;
  readonly x1: number;
  readonly x2: number;
  readonly middle: number;
  readonly title: string;
}

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

function barOf(words: PictureWords, frame: Frame, period: TrendPeriod, unit: TrendUnit): Bar {
  const position = positionOf(period.period, unit);
  const [from, to] = [frame.x(position), frame.x(position + 1)];
  const gap = Math.min(1.5, (to - from) * 0.12);
  return {
    period,
    position,
    x1: from + gap / 2,
    x2: Math.max(to - gap / 2, from + thinnest),
    middle: (from + to) / 2,
    title: told(words, period),
  };
}

function told(words: PictureWords, period: TrendPeriod): string {
  const name = periodName(period.period, words);
  const n = words.decimal(period.count, Number.isInteger(period.count) ? 1 : 0.1);
  if (period.expected === null) return words.say("counts", { period: name, n });
  return words.say("countsExpected", {
    period: name,
    n,
    value: words.figure(period.expected, people(period.count)),
  });
}

function drawBars(sheet: Sheet, frame: Frame, bars: readonly Bar[]): void {
  const { plot } = sheet;
  const counted = bars.map((bar) => ({ ...bar, y1: frame.bottom, y2: frame.y(bar.period.count) }));
  const expected = bars.flatMap((bar) => {
    const figure = expectedOf(bar.period);
    return figure === null ? [] : [{ ...bar, ...figure }];
  });
  const late = expected.filter(({ value, period }) => value > period.count);
  const spans = expected.flatMap(({ interval, middle, title }) =>
    interval === null ? [] : [{ x: middle, y1: frame.y(interval.low), y2: frame.y(interval.high), title }],
  );
  const box = { x1: "x1", x2: "x2", title: "title" } as const;
  sheet.add(
    plot.rect(
      late.map((bar) => ({ ...bar, y1: frame.y(bar.period.count), y2: frame.y(bar.value) })),
      { ...box, y1: "y1", y2: "y2", fill: colours.accent, fillOpacity: 0.3 },
    ),
    plot.rect(
      counted.filter(({ period }) => period.count > 0 && !period.withheld),
      { ...box, y1: "y1", y2: "y2", fill: colours.accent },
    ),
    plot.rect(
      counted.filter(({ period }) => period.count > 0 && period.withheld),
      { ...box, y1: "y1", y2: "y2", fill: colours.paper, stroke: colours.accent },
    ),
    plot.ruleX(spans, {
      x: "x",
      y1: "y1",
      y2: "y2",
      stroke: colours.warning,
      strokeWidth: 1.2,
      title: "title",
    }),
  );
}

/** Strokes across boxes, drawn one by one: a pattern would need a name, and two pictures on a page would share it. */
function hatch(sheet: Sheet, boxes: readonly Box[]): void {
  const step = 6;
  const strokes = boxes.flatMap(({ x1, x2, y1, y2 }) => {
    const height = y2 - y1;
    const starts = Array.from(
      { length: Math.ceil((x2 - x1 + height) / step) },
      (_, index) => x1 - height + index * step,
    );
    return starts.map((start) => {
      const [from, to] = [Math.max(start, x1), Math.min(start + height, x2)];
      return { x1: from, x2: to, y1: y2 - (from - start), y2: y2 - (to - start) };
    });
  });
  const ends = { x1: "x1", x2: "x2", y1: "y1", y2: "y2" } as const;
  sheet.add(sheet.plot.link(strokes, { ...ends, stroke: colours.faint, strokeWidth: 0.9 }));
}

function changeShade(sheet: Sheet, frame: Frame, { change }: TrendSeries, unit: TrendUnit): void {
  if (change === null || change.p >= clearChange) return;
  const runs = runsOf(change.set.map((period) => positionOf(period, unit)));
  sheet.add(
    sheet.plot.rect(runs, {
      x1: ([first]) => frame.x(first),
      x2: ([, last]) => frame.x(last + 1),
      y1: frame.top,
      y2: frame.bottom,
      fill: colours.mark,
      fillOpacity: 0.75,
    }),
  );
}

/** The means of the two stretches, where they are cases a period and thus on the scale of the bars. */
function changeLevels(sheet: Sheet, frame: Frame, { change }: TrendSeries, unit: TrendUnit): void {
  if (change === null || change.p >= clearChange || change.offset) return;
  const at = frame.x(positionOf(change.period, unit));
  const levels = [
    { x1: frame.left, x2: at, y: frame.y(change.before) },
    { x1: at, x2: frame.right, y: frame.y(change.after) },
  ];
  for (const [stroke, strokeWidth] of [
    [colours.paper, 3.2],
    [colours.ink, 1.6],
  ] as const)
    sheet.add(sheet.plot.link(levels, { x1: "x1", x2: "x2", y1: "y", y2: "y", stroke, strokeWidth }));
}

/** What the marks of these series mean; only what is drawn. */
export function seriesLegend(sheet: Sheet, series: readonly TrendSeries[], breaks: boolean): void {
  if (series.length === 0) return;
  const { plot, words } = sheet;
  const periods = series.flatMap((one) => one.periods);
  const changes = series.flatMap(({ change }) => (change !== null && change.p < clearChange ? [change] : []));
  const box = (x: number, y: number, style: object) =>
    plot.rect([0], { x1: x + 4, x2: x + 18, y1: y - 6, y2: y + 6, ...style });
  const stroke = (x: number, y: number, style: object) =>
    plot.link([0], { x1: x, x2: x + 22, y1: y, y2: y, ...style });
  const upright = (x: number, y: number, style: object) =>
    plot.link([0], { x1: x + 11, x2: x + 11, y1: y - 7, y2: y + 7, ...style });
  sheet.legend([
    { text: words.say("countedBar"), draw: (x, y) => box(x, y, { fill: colours.accent }) },
    ...(periods.some((period) => expectedOf(period) !== null)
      ? [
          {
            text: words.say("expectedBar"),
            draw: (x: number, y: number) => [
              box(x, y, { fill: colours.accent, fillOpacity: 0.3 }),
              upright(x, y, { stroke: colours.warning, strokeWidth: 1.2 }),
            ],
          },
        ]
      : []),
    ...(periods.some(({ withheld }) => withheld)
      ? [
          {
            text: words.say("withheldBar"),
            draw: (x: number, y: number) => {
              hatch(sheet, [{ x1: x, x2: x + 22, y1: y - 6, y2: y + 6 }]);
              return [];
            },
          },
        ]
      : []),
    ...(changes.length > 0
      ? [
          {
            text: words.say("changeSet"),
            draw: (x: number, y: number) => box(x, y, { fill: colours.mark, fillOpacity: 0.75 }),
          },
        ]
      : []),
    ...(changes.some(({ offset }) => !offset)
      ? [
          {
            text: words.say("levels"),
            draw: (x: number, y: number) => stroke(x, y, { stroke: colours.ink, strokeWidth: 1.6 }),
          },
        ]
      : []),
    ...(breaks
      ? [
          {
            text: words.say("breakLine"),
            draw: (x: number, y: number) =>
              upright(x, y, { stroke: colours.warning, strokeWidth: 1.3, strokeDasharray: "4 3" }),
          },
        ]
      : []),
  ]);
}

/** What stands above the frame in words: the change, what is withheld, what entered no period. */
export function seriesNotes(words: PictureWords, series: TrendSeries): readonly string[] {
  const { undated, censored, outside } = series;
  const left = [
    ...(undated > 0 ? [words.say("undated", { n: words.number(undated) })] : []),
    ...(censored > 0 ? [words.say("shared", { n: words.number(censored) })] : []),
    ...(outside > 0 ? [words.say("outside", { n: words.number(outside) })] : []),
  ].join(" ");
  return [changeTold(words, series), withheldTold(words, series), left].filter((note) => note !== "");
}

/** A series for those who cannot see it. */
export function seriesTold(words: PictureWords, name: string, series: TrendSeries): string {
  const { periods } = series;
  const peak = periods.reduce((most, period) => (period.count > most.count ? period : most));
  const [first, last] = [periods[0]!, periods.at(-1)!];
  const sentence = words.say("seriesTold", {
    name,
    span: words.say("through", { from: periodName(first.period, words), to: periodName(last.period, words) }),
    peak: told(words, peak),
  });
  return [sentence, ...seriesNotes(words, series)].join(" ");
}

function changeTold(words: PictureWords, { change }: TrendSeries): string {
  if (change === null) return "";
  const at = { period: periodName(change.period, words), p: words.probability(change.p) };
  if (change.p >= clearChange) return words.say("noChange", at);
  const rate = (mean: number) => words.value(mean, null, { of: "rate" });
  const means = { before: rate(change.before), after: rate(change.after) };
  return `${words.say("change", at)} ${words.say(change.offset ? "changeRates" : "changeMeans", means)}`;
}

function withheldTold(words: PictureWords, { periods }: TrendSeries): string {
  const runs: TrendPeriod[][] = [];
  periods.forEach((period, index) => {
    if (!period.withheld) return;
    if (periods[index - 1]?.withheld === true) runs.at(-1)!.push(period);
    else runs.push([period]);
  });
  if (runs.length === 0) return "";
  const names = runs.map((run) => {
    const [from, to] = [run[0]!, run.at(-1)!].map(({ period }) => periodName(period, words));
    return from === to ? from! : words.say("through", { from: from!, to: to! });
  });
  return words.say("withheldPeriods", { periods: names.join(words.say("comma")) });
}

function expectedOf({ expected, withheld }: TrendPeriod) {
  return expected === null || expected.kind === "not defined" || withheld ? null : expected;
}

// Counts over time, one frame for each clock on one scale of time and of cases: what was counted, what is expected once
// late reports are in, what is withheld, where a change may lie, where the way of collecting changed. Other stories of
// the same sources run beneath as a thin line with a scale of their own: two scales in one frame would mislead.
import type { Trend, TrendSeries, TrendUnit } from "#model/index.js";
import { isolate } from "../words.js";
import { axisRoom, type Frame, footLabels, frame } from "./frame.js";
import { size, wholeName } from "./lettering.js";
import { type PictureOptions, sideBySide } from "./options.js";
import { colours } from "./palette.js";
import { axisLabels, periodName, positionOf } from "./periods.js";
import { nothing, picture, type Sheet, type Told } from "./sheet.js";
import { drawSeries, reach, seriesLegend, seriesNotes, seriesTold } from "./trend-series.js";

/** What of a trend is drawn. The panel may be left out; without series, panel or control stand alone. */
interface Drawn {
  readonly unit: TrendUnit;
  readonly series: readonly TrendSeries[];
  readonly panel?: Trend["panel"];
  readonly control: Trend["control"];
  readonly breaks: readonly Break[];
}
type Break = Trend["breaks"][number];

/** Every clock of the trend as a frame of its own; give one series to see one. */
export function trendPicture(trend: Drawn, options: PictureOptions): Promise<string> {
  return picture(options, (sheet) => drawTrend(sheet, trend));
}

function drawTrend(sheet: Sheet, { unit, series, panel = null, control, breaks }: Drawn): Told {
  const { words } = sheet;
  const title = words.say("trend");
  const shown = [
    ...series.map((one) => ({ name: words.clock(one.clock), series: one })),
    ...(panel === null ? [] : [{ name: words.say("panel"), series: panel.series }]),
  ].filter((one) => one.series.periods.length > 0);
  const others = control === null || control.series.periods.length === 0 ? null : control.series;
  const all = [...shown.map((one) => one.series), ...(others === null ? [] : [others])];
  if (all.length === 0) return nothing(sheet, title);
  const span = spanOf(all, unit);
  const within = breaks.filter(({ period }) => {
    const position = positionOf(period, unit);
    return position >= span[0] && position <= span[1];
  });
  const most = Math.max(1, ...shown.map((one) => reach(one.series)));
  const labelRoom = axisRoom([most, highest(others)].map((end) => words.number(Math.ceil(end))));
  const place = { span, unit, most, labelRoom };
  sheet.paragraph(title, "heading", "ink");
  seriesLegend(
    sheet,
    shown.map((one) => one.series),
    within.length > 0,
  );
  for (const one of shown) drawFrame(sheet, one, within, place);
  if (others !== null) otherStories(sheet, others, place);
  const named = within.map(({ period, what }, index) =>
    words.say("breakTold", {
      mark: words.number(index + 1),
      period: periodName(period, words),
      what: isolate(wholeName(what)),
    }),
  );
  if (shown.length > 0) for (const text of named) sheet.paragraph(text);
  const told = [
    ...shown,
    ...(others === null ? [] : [{ name: words.say("otherStories"), series: others }]),
  ].map((one) => seriesTold(words, one.name, one.series));
  return { title, description: [...told, ...named].join(" ") };
}

/** One series with its notes, its breaks and its line of time. */
function drawFrame(
  sheet: Sheet,
  { name, series }: { readonly name: string; readonly series: TrendSeries },
  breaks: readonly Break[],
  place: TimePlace,
): void {
  sheet.y += 8;
  sheet.paragraph(name, "text", "accent");
  for (const note of seriesNotes(sheet.words, series)) sheet.paragraph(note);
  const marks = breakMarks(sheet, breaks, place);
  const drawn = timeFrame(sheet, place, sheet.width < sideBySide ? 120 : 150);
  drawSeries(sheet, drawn, series, place.unit);
  breakLines(sheet, drawn, marks);
  timeLabels(sheet, drawn, place);
}

interface TimePlace {
  readonly span: readonly [number, number];
  readonly unit: TrendUnit;
  /** The highest count of any frame. */
  readonly most: number;
  readonly labelRoom: number;
}

function spanOf(series: readonly TrendSeries[], unit: TrendUnit): readonly [number, number] {
  const positions = series.flatMap(({ periods }) => periods.map(({ period }) => positionOf(period, unit)));
  return [
    positions.reduce((first, position) => Math.min(first, position)),
    positions.reduce((last, position) => Math.max(last, position)),
  ];
}

function timeFrame(sheet: Sheet, { span, most, labelRoom }: TimePlace, height: number): Frame {
  return frame(sheet, {
    height,
    labelRoom,
    x: { domain: [span[0], span[1] + 1] },
    y: { domain: [0, most], label: (tick) => sheet.words.number(tick) },
  });
}

function timeLabels(sheet: Sheet, drawn: Frame, { span, unit }: TimePlace): void {
  const periodWidth = (drawn.right - drawn.left) / (span[1] + 1 - span[0]);
  const labels = axisLabels(span, unit, periodWidth, sheet.words);
  const middle = (position: number) => drawn.x(position + 0.5);
  const marks = labels.map(({ position }) => middle(position));
  sheet.add(sheet.plot.ruleX(marks, { y1: drawn.bottom, y2: drawn.bottom + 4, stroke: colours.grey }));
  footLabels(
    sheet,
    drawn,
    labels.map(({ position, text }) => ({ x: middle(position), text })),
  );
}

function otherStories(sheet: Sheet, others: TrendSeries, place: TimePlace): void {
  sheet.y += 8;
  sheet.paragraph(sheet.words.say("otherStories"), "text", "accent");
  const drawn = timeFrame(sheet, { ...place, most: highest(others) }, 70);
  const points = others.periods.map(({ period, count }) => ({
    x: drawn.x(positionOf(period, place.unit) + 0.5),
    y: drawn.y(count),
  }));
  sheet.add(sheet.plot.line(points, { x: "x", y: "y", stroke: colours.grey, strokeWidth: 1.2 }));
  timeLabels(sheet, drawn, place);
}

function highest(series: TrendSeries | null): number {
  return (series?.periods ?? []).reduce((most, { count }) => Math.max(most, count), 1);
}

interface BreakMark {
  readonly number: string;
  readonly position: number;
  /** Middle of its disc. */
  readonly y: number;
}

const disc = 9;

/** Places for the numbers of the breaks above a frame: on the first line on which none is near. */
function breakMarks(sheet: Sheet, breaks: readonly Break[], place: TimePlace): readonly BreakMark[] {
  const room = sheet.right - sheet.left - place.labelRoom;
  const periodWidth = room / (place.span[1] + 1 - place.span[0]);
  const taken: number[] = [];
  const top = sheet.y + 4;
  const marks = breaks
    .map(({ period }, index) => ({ position: positionOf(period, place.unit), index }))
    .sort((one, other) => one.position - other.position || one.index - other.index)
    .map(({ position, index }) => {
      const x = position * periodWidth;
      const free = taken.findIndex((end) => x - end >= 2 * disc + 4);
      const row = free === -1 ? taken.length : free;
      taken[row] = x;
      return { number: sheet.words.number(index + 1), position, y: top + disc + row * (2 * disc + 2) };
    });
  sheet.y += taken.length * (2 * disc + 2);
  return marks;
}

function breakLines(sheet: Sheet, drawn: Frame, marks: readonly BreakMark[]): void {
  const { plot } = sheet;
  const placed = marks.map((mark) => ({ ...mark, x: drawn.x(mark.position) }));
  sheet.add(
    plot.ruleX(placed, {
      x: "x",
      y1: "y",
      y2: drawn.bottom,
      stroke: colours.warning,
      strokeDasharray: "4 3",
      strokeWidth: 1.3,
    }),
    plot.dot(placed, { x: "x", y: "y", r: disc, fill: colours.paper, stroke: colours.warning }),
  );
  for (const { x, y, number } of placed)
    sheet.write({ x, y, text: number, anchor: "middle", size: size.small, colour: "warning" });
}

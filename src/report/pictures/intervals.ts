// Dots with their intervals, one row each, on one scale: names at the side where lines begin, figures in print at the
// other, the drawing between; on a narrow sheet the names stand above their rows. What is not defined keeps its row,
// with its reason. What leaves the scale ends in an arrow, and its figure is in print all the same.
import type { Markish } from "@observablehq/plot";
import type { IntervalChart, IntervalRow, Reference } from "./interval-chart.js";
import { type Columns, columnsFor, fullName, type PlacedRow, rowLetters } from "./interval-letters.js";
import { line, ours, size, textWidth } from "./lettering.js";
import { colours } from "./palette.js";
import type { Sheet } from "./sheet.js";

type Position = (value: number) => number;

export function drawIntervals(sheet: Sheet, chart: IntervalChart): void {
  const columns = columnsFor(sheet, chart);
  const at = sheet.plot.scale({
    x: { type: chart.scale, domain: chart.domain, range: [columns.from, columns.to], clamp: true },
  }).apply as Position;
  referenceLabels(sheet, chart, at);
  const placed = chart.sections.flatMap(({ heading, rows }) => {
    if (heading !== null) {
      sheet.y += 8;
      sheet.paragraph(heading, "text", "accent");
    }
    return rows.map((row) => rowLetters(sheet, row, columns));
  });
  ground(sheet, chart, { columns, at, placed });
  dots(sheet, chart, placed, at);
  axis(sheet, chart, columns, at);
}

/**
 * Labels of the reference lines, each on a line of its own above the rows. All stand after their lines, the leftmost
 * first, or all before, the rightmost first: so none is crossed by another's line, where there is room for either.
 */
function referenceLabels(sheet: Sheet, chart: IntervalChart, at: Position): void {
  const references = chart.references.map((reference) => {
    const x = at(reference.at);
    return { reference, x, room: textWidth(reference.label, size.small) + 6 };
  });
  const fitsAfter = ({ x, room }: { x: number; room: number }) => x + room <= sheet.right;
  const before = !references.every(fitsAfter) && references.every(({ x, room }) => x - room >= sheet.left);
  references.sort((one, other) => (before ? other.x - one.x : one.x - other.x));
  const bottom = sheet.y + references.length * line.small;
  for (const { reference, x, room } of references) {
    const after = !before && fitsAfter({ x, room });
    sheet.add(referenceLine(sheet, reference, x, [[sheet.y + 2, bottom]]));
    sheet.write({
      x: after ? x + 5 : x - 5,
      anchor: after ? "start" : "end",
      y: sheet.y + line.small / 2,
      text: ours(reference.label, sheet.words.language),
      size: size.small,
      colour: "grey",
      halo: true,
    });
    sheet.y += line.small;
  }
}

function referenceLine(
  { plot }: Sheet,
  { dashed }: Reference,
  x: number,
  strips: readonly (readonly [number, number])[],
): Markish {
  return plot.ruleX(strips, {
    x: () => x,
    y1: "0",
    y2: "1",
    stroke: dashed ? colours.warning : colours.grey,
    strokeWidth: 1.3,
    ...(dashed ? { strokeDasharray: "5 3" } : {}),
  });
}

interface Ground {
  readonly columns: Columns;
  readonly at: Position;
  readonly placed: readonly PlacedRow[];
}

/** Beneath the dots: the lines of the scale and the reference lines, only where no letters are. */
function ground(sheet: Sheet, chart: IntervalChart, { columns, at, placed }: Ground): void {
  const strips = placed.map(({ strip }) => strip).filter(([from, to]) => to > from);
  const ticks = shownTicks(chart, columns).flatMap((tick) =>
    strips.map(([y1, y2]) => ({ x: at(tick), y1, y2 })),
  );
  sheet.add(sheet.plot.ruleX(ticks, { x: "x", y1: "y1", y2: "y2", stroke: colours.hair }));
  for (const reference of chart.references) {
    sheet.add(referenceLine(sheet, reference, at(reference.at), strips));
  }
  const leading = placed.filter(({ row }) => row.leads === true);
  const edge = sheet.rightToLeft ? sheet.right + 6 : sheet.left - 6;
  sheet.add(
    sheet.plot.ruleX(leading, {
      x: () => edge,
      y1: "top",
      y2: "bottom",
      stroke: colours.accent,
      strokeWidth: 3,
    }),
  );
}

function dots(sheet: Sheet, chart: IntervalChart, placed: readonly PlacedRow[], at: Position): void {
  const { plot } = sheet;
  const [low, high] = chart.domain;
  const shown = placed.flatMap(({ row, strip }) =>
    row.figure.kind === "figure"
      ? [{ ...row.figure, row, y: (strip[0] + strip[1]) / 2, title: told(row) }]
      : [],
  );
  const spans = shown.flatMap(({ interval, y, title, row }) =>
    interval === null ? [] : [{ ...interval, y, title, width: row.leads === true ? 3.5 : 2 }],
  );
  const beyond = { y: "y", symbol: "triangle", r: 4.5, fill: colours.accent } as const;
  sheet.add(
    plot.link(spans, {
      x1: ({ low: from }) => at(from),
      x2: ({ high: to }) => at(to),
      y1: "y",
      y2: "y",
      stroke: colours.accent,
      strokeWidth: "width",
      title: "title",
    }),
    plot.dot(
      shown.filter(({ value, interval }) => Math.max(value, interval?.high ?? value) > high),
      { ...beyond, x: () => at(high), rotate: 90 },
    ),
    plot.dot(
      shown.filter(({ value, interval }) => Math.min(value, interval?.low ?? value) < low),
      { ...beyond, x: () => at(low), rotate: -90 },
    ),
    plot.dot(
      shown.filter(({ value }) => value >= low && value <= high),
      { x: ({ value }) => at(value), y: "y", r: 4.5, fill: colours.accent, title: "title" },
    ),
    plot.dot(
      shown.filter(({ row }) => row.beside !== undefined),
      {
        x: ({ row }) => at(row.beside!),
        y: "y",
        r: 4.5,
        fill: colours.paper,
        stroke: colours.warning,
        strokeWidth: 1.8,
      },
    ),
  );
}

function told(row: IntervalRow): string {
  return `${fullName(row)}: ${row.print}`;
}

function axis(sheet: Sheet, chart: IntervalChart, columns: Columns, at: (value: number) => number): void {
  sheet.y += 6;
  const y = sheet.y + line.small / 2;
  sheet.add(
    sheet.plot.link([0], {
      x1: columns.from,
      x2: columns.to,
      y1: sheet.y,
      y2: sheet.y,
      stroke: colours.rule,
    }),
  );
  for (const tick of shownTicks(chart, columns)) {
    sheet.write({
      x: at(tick),
      y,
      anchor: "middle",
      text: chart.tickLabel(tick),
      size: size.small,
      colour: "grey",
    });
  }
  sheet.y += line.small;
}

/** As many ticks as there is room for side by side. */
function shownTicks(chart: IntervalChart, { from, to }: Columns): readonly number[] {
  const room = (ticks: readonly number[]) =>
    ticks.reduce((sum, tick) => sum + textWidth(chart.tickLabel(tick), size.small) + 16, 0);
  const most = [10, 9, 8, 7, 6, 5, 4, 3].find((number) => room(chart.ticks(number)) <= to - from);
  return chart.ticks(most ?? 2);
}

// The estimate again as if links between the lists had been missed, or single cases falsely merged: how far the total
// rests on the linking of records. Missed links run to the right of "as linked", false merges to its left.
import type { HiddenTotalStratum } from "#model/index.js";
import { type Frame, footLabels, frame } from "./frame.js";
import { size, textWidth } from "./lettering.js";
import type { PictureOptions } from "./options.js";
import { colours } from "./palette.js";
import { nothing, picture, type Sheet, type Told } from "./sheet.js";
import { type PictureWords, people } from "./words.js";

type Linkage = HiddenTotalStratum["linkage"];
type Relinked = Linkage[number];

/** An end of an interval this many times the largest point is drawn at the edge. */
const farthestEnd = 3;
/** What was counted is not of this record: figures are printed as they are. */
const cases = people(0);

/** The curve of missed links with its band, and the points of false merges; nothing is drawn over what is not defined. */
export function missedLinksPicture(linkage: Linkage, options: PictureOptions): Promise<string> {
  return picture(options, (sheet) => drawLinkage(sheet, linkage));
}

function drawLinkage(sheet: Sheet, linkage: Linkage): Told {
  const { words } = sheet;
  const title = words.say("missedLinks");
  const points = [...linkage].sort((one, other) => shift(one) - shift(other));
  const drawn = points.flatMap((point) =>
    point.estimate.kind === "figure" ? [{ point, x: shift(point), ...span(point) }] : [],
  );
  if (drawn.length === 0) return nothing(sheet, title);
  sheet.paragraph(title, "heading", "ink");
  const domain = [Math.min(...points.map(shift)), Math.max(...points.map(shift))] as const;
  const margin = Math.max(0.01, domain[1] - domain[0]) * 0.06;
  const place = frame(sheet, {
    height: 240,
    x: { domain: [domain[0] - margin, domain[1] + margin] },
    y: { domain: totals(drawn), label: (tick) => words.number(tick) },
  });
  band(sheet, place, points);
  footLabels(
    sheet,
    place,
    points.map((point) => ({ x: place.x(shift(point)), text: footOf(words, point) })),
  );
  legend(sheet, points);
  for (const point of points.filter(({ estimate }) => estimate.kind === "not defined"))
    sheet.paragraph(told(words, point));
  return {
    title,
    description: [words.say("missedShown"), ...points.map((point) => told(words, point))].join(" "),
  };
}

function shift({ missed, merged }: Relinked): number {
  return missed - merged;
}

function span({ estimate }: Relinked): { value: number; low: number; high: number } {
  if (estimate.kind === "not defined") return { value: Number.NaN, low: Number.NaN, high: Number.NaN };
  const { value, interval } = estimate;
  return { value, low: interval?.low ?? value, high: interval?.high ?? value };
}

function totals(drawn: readonly { value: number; low: number; high: number }[]): [number, number] {
  const largest = Math.max(...drawn.map(({ value }) => value));
  const high = Math.min(largest * farthestEnd, Math.max(...drawn.map((point) => point.high)));
  const low = Math.min(...drawn.map((point) => point.low));
  const margin = Math.max(1, (high - low) * 0.06);
  return [Math.max(0, low - margin), high + margin];
}

function band(sheet: Sheet, place: Frame, points: Linkage): void {
  const { plot, words } = sheet;
  const at = (point: Relinked) => ({
    ...span(point),
    x: place.x(shift(point)),
    title: told(words, point),
    print: printed(words, point),
  });
  const line = points.filter(({ merged }) => merged === 0).map(at);
  const merged = points.filter((point) => point.merged > 0 && point.estimate.kind === "figure").map(at);
  const defined = line.filter(({ value }) => !Number.isNaN(value));
  const y = (key: "value" | "low" | "high") => (point: ReturnType<typeof at>) =>
    Number.isNaN(point[key]) ? Number.NaN : place.y(point[key]);
  const bar = { x: "x", y1: y("low"), y2: y("high") } as const;
  sheet.add(
    plot.ruleX([place.x(0)], {
      y1: place.top,
      y2: place.bottom,
      stroke: colours.rule,
      strokeDasharray: "2 3",
    }),
    plot.area(line, { x1: "x", ...bar, fill: colours.accent, fillOpacity: 0.16 }),
    plot.ruleX(defined, { ...bar, stroke: colours.accent, strokeOpacity: 0.5 }),
    plot.line(line, { x: "x", y: y("value"), stroke: colours.accent, strokeWidth: 2 }),
    plot.dot(defined, { x: "x", y: y("value"), r: 4.5, fill: colours.accent, title: "title" }),
    plot.ruleX(merged, { ...bar, stroke: colours.warning, strokeWidth: 1.5 }),
    plot.dot(merged, {
      x: "x",
      y: y("value"),
      r: 5,
      symbol: "diamond",
      fill: colours.paper,
      stroke: colours.warning,
      strokeWidth: 1.8,
      title: "title",
    }),
  );
  values(sheet, place, [...defined, ...merged]);
}

/** The totals in print beside their points, where there is room for each. */
function values(
  sheet: Sheet,
  place: Frame,
  points: readonly { readonly x: number; readonly value: number; readonly print: string }[],
): void {
  const widest = Math.max(...points.map(({ print }) => textWidth(print, size.small)));
  const ordered = [...points].sort((one, other) => one.x - other.x);
  const tight = ordered.some(({ x }, index) => index > 0 && x - ordered[index - 1]!.x < widest + 8);
  const shown = tight ? ordered.filter((_, index) => index === ordered.length - 1) : ordered;
  for (const { x, value, print: text } of shown) {
    const anchor = x + widest + 8 > place.right ? "end" : "start";
    sheet.write({
      x: anchor === "end" ? x - 8 : x + 8,
      y: place.y(value) - 10,
      text,
      anchor,
      size: size.small,
      halo: true,
    });
  }
}

function legend(sheet: Sheet, points: Linkage): void {
  const { plot, words } = sheet;
  const line = {
    text: words.say("linksMissed"),
    draw: (x: number, y: number) => [
      plot.link([0], { x1: x, x2: x + 22, y1: y, y2: y, stroke: colours.accent, strokeWidth: 2 }),
      plot.dot([0], { x: x + 11, y: () => y, r: 4, fill: colours.accent }),
    ],
  };
  const diamond = {
    text: words.say("falselyMerged"),
    draw: (x: number, y: number) =>
      plot.dot([0], {
        x: x + 11,
        y: () => y,
        r: 5,
        symbol: "diamond",
        fill: colours.paper,
        stroke: colours.warning,
        strokeWidth: 1.8,
      }),
  };
  sheet.legend(points.some(({ merged }) => merged > 0) ? [line, diamond] : [line]);
}

function printed(words: PictureWords, { estimate }: Relinked): string {
  return estimate.kind === "figure" ? words.value(estimate.value, estimate.interval, cases) : "";
}

function footOf(words: PictureWords, { missed, merged }: Relinked): string {
  return missed === 0 && merged === 0 ? words.say("asLinked") : words.share(Math.max(missed, merged));
}

function told(words: PictureWords, point: Relinked): string {
  const { missed, merged, estimate } = point;
  const name =
    merged > 0
      ? words.say("mergedShare", { share: words.share(merged) })
      : missed > 0
        ? words.say("missedShare", { share: words.share(missed) })
        : words.say("asLinked");
  return words.say("sentenceOf", { name, value: words.figure(estimate, cases) });
}

// The frame of a drawing with two axes: lines of the scales, labels of the vertical one at the side where lines of the
// language begin, labels of the horizontal one beneath, as many as do not touch. Numbers and time run from left to
// right in both languages, so that one finding has one shape.
import { line, ours, size, textWidth } from "./lettering.js";
import { colours } from "./palette.js";
import type { Sheet } from "./sheet.js";
import { linearTicks } from "./ticks.js";

export type Position = (value: number) => number;

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Position;
  readonly y: Position;
}

export interface FrameAxes {
  readonly height: number;
  readonly x: { readonly domain: readonly [number, number]; readonly type?: "linear" | "log" };
  readonly y: { readonly domain: readonly [number, number]; readonly label: (tick: number) => string };
  /** Room for the labels of the vertical axis, where several frames stand above one another. */
  readonly labelRoom?: number;
}

/** Draws the lines and labels of the vertical axis and leaves the sheet's `y` at the foot of the frame. */
export function frame(sheet: Sheet, { height, x, y, labelRoom }: FrameAxes): Frame {
  const ticks = linearTicks(...y.domain, Math.max(2, Math.floor(height / 34)));
  const room = labelRoom ?? axisRoom(ticks.map(y.label));
  const [left, right] = sheet.rightToLeft
    ? [sheet.left + 4, sheet.right - room]
    : [sheet.left + room, sheet.right - 4];
  const [top, bottom] = [sheet.y + 12, sheet.y + 12 + height];
  const position = (type: "linear" | "log", domain: readonly [number, number], range: [number, number]) =>
    sheet.plot.scale({ x: { type, domain, range, clamp: true } }).apply as Position;
  const drawn = {
    left,
    right,
    top,
    bottom,
    x: position(x.type ?? "linear", x.domain, [left, right]),
    y: position("linear", y.domain, [bottom, top]),
  };
  sheet.add(sheet.plot.ruleY(ticks, { y: drawn.y, x1: left, x2: right, stroke: colours.hair }));
  for (const tick of ticks) {
    const place = sheet.rightToLeft
      ? ({ x: right + 8, anchor: "start" } as const)
      : ({ x: left - 8, anchor: "end" } as const);
    sheet.write({ ...place, y: drawn.y(tick), text: y.label(tick), size: size.small, colour: "grey" });
  }
  sheet.add(sheet.plot.link([0], { x1: left, x2: right, y1: bottom, y2: bottom, stroke: colours.rule }));
  sheet.y = bottom;
  return drawn;
}

/** Width the labels of a vertical axis take, with the gap to the frame. */
export function axisRoom(labels: readonly string[]): number {
  return Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label, size.small)))) + 10;
}

/** Labels beneath the frame; of those that would touch the one before, none. Leaves `y` beneath them. */
export function footLabels(
  sheet: Sheet,
  { bottom }: Frame,
  labels: readonly { readonly x: number; readonly text: string }[],
): void {
  const y = bottom + 4 + line.small / 2;
  let free = Number.NEGATIVE_INFINITY;
  for (const { x, text } of labels) {
    const half = textWidth(text, size.small) / 2;
    const inside = Math.min(Math.max(x, sheet.left + half), sheet.right - half);
    if (inside - half < free) continue;
    free = inside + half + 6;
    const shown = ours(text, sheet.words.language);
    sheet.write({ x: inside, y, anchor: "middle", text: shown, size: size.small, colour: "grey" });
  }
  sheet.y = bottom + 6 + line.small;
}

// Where the totals of the resamples lie: the share of them at or below each total. A steep rise is a lump, a flat
// stretch a gap: an interval alone would hide that the resamples chose between a few models.
import { measuredInterval } from "../statistics/digits.js";
import { footLabels, frame } from "./frame.js";
import { size, textWidth } from "./lettering.js";
import type { PictureOptions } from "./options.js";
import { colours } from "./palette.js";
import { nothing, picture, type Sheet, type Told } from "./sheet.js";
import { linearTicks, logTicks } from "./ticks.js";
import { people } from "./words.js";

/** `at` is the share of the resamples, between 0 and 1, whose total is at most `value`. */
export type Quantiles = readonly { readonly at: number; readonly value: number }[];

const tenfold = 20;

/** Dots at the known quantiles, joined by straight lines: between them nothing is claimed but the order. */
export function bootstrapPicture(quantiles: Quantiles, options: PictureOptions): Promise<string> {
  return picture(options, (sheet) => drawQuantiles(sheet, quantiles));
}

function drawQuantiles(sheet: Sheet, given: Quantiles): Told {
  const { plot, words } = sheet;
  const title = words.say("resamples");
  const quantiles = [...given].sort((one, other) => one.at - other.at);
  if (quantiles.length < 2) return nothing(sheet, title);
  sheet.paragraph(title, "heading", "ink");
  const { domain, type } = totals(quantiles);
  const place = frame(sheet, {
    height: 240,
    x: { domain, type },
    y: { domain: [0, 1], label: (tick) => words.share(tick) },
  });
  const middle = middleOf(quantiles);
  const points = quantiles.map(({ at, value }) => ({
    x: place.x(value),
    y: place.y(at),
    title: words.say("quantile", { share: words.share(at), n: words.value(value, null, people(0)) }),
  }));
  sheet.add(
    plot.rect(middle === null ? [] : [middle], {
      x1: ({ low }) => place.x(low),
      x2: ({ high }) => place.x(high),
      y1: place.top,
      y2: place.bottom,
      fill: colours.mark,
      fillOpacity: 0.6,
    }),
    plot.line(points, { x: "x", y: "y", stroke: colours.accent, strokeWidth: 1.8 }),
    plot.dot(points, { x: "x", y: "y", r: 4, fill: colours.accent, title: "title" }),
  );
  const room = textWidth(words.number(Math.round(domain[1])), size.small) + 24;
  const most = Math.max(2, Math.floor((place.right - place.left) / room));
  const ticks = type === "log" ? logTicks(...domain, most) : linearTicks(...domain, most);
  footLabels(
    sheet,
    place,
    ticks.map((tick) => ({ x: place.x(tick), text: words.number(tick) })),
  );
  if (middle !== null) sheet.paragraph(middle.text);
  sheet.paragraph(words.say("lump"));
  return {
    title,
    description: [middle?.text ?? "", ...points.map((point) => `${point.title}.`)].join(" ").trim(),
  };

  function middleOf(all: Quantiles): { low: number; high: number; text: string } | null {
    const valueAt = (share: number) => all.find(({ at }) => Math.abs(at - share) < 1e-9)?.value;
    const [low, high] = [valueAt(0.025), valueAt(0.975)];
    if (low === undefined || high === undefined) return null;
    const printed = measuredInterval({ low, high, level: 0.95 }, people(0));
    const [from, to] = [printed.low, printed.high].map((end) => words.decimal(end, 1));
    const text = words.say("middle", { share: words.share(0.95), low: from!, high: to! });
    return { low, high, text };
  }
}

/** The scale from the lowest to the highest total; in factors where they are far apart. */
function totals(quantiles: Quantiles): {
  readonly domain: [number, number];
  readonly type: "linear" | "log";
} {
  const [low, high] = [quantiles[0]!.value, quantiles.at(-1)!.value];
  if (low > 0 && high / low > tenfold) return { domain: [low / 1.1, high * 1.1], type: "log" };
  const margin = Math.max(1, (high - low) * 0.04);
  return { domain: [Math.max(0, low - margin), high + margin], type: "linear" };
}

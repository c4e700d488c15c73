// Every method's total with its interval, and beneath them the models that fit almost as well as the best: how far
// the answer rests on the choice. The lines are the cases that were counted and the least there are.
import {
  type Figure,
  type HiddenTotalStratum,
  hiddenTotalMethods,
  type LogLinearModel,
} from "#model/index.js";
import type { IntervalRow, Reference } from "./interval-chart.js";
import { fullName } from "./interval-letters.js";
import { drawIntervals } from "./intervals.js";
import type { PictureOptions } from "./options.js";
import { nothing, picture, type Sheet, type Told } from "./sheet.js";
import { linearTicks, logTicks } from "./ticks.js";
import { type PictureWords, people } from "./words.js";

/** A total this many times the counted number is drawn as an arrow at the edge. */
const farthest = 1000;
/** An end of an interval this many times the largest point is. */
const farthestEnd = 4;
/** From this ratio of the ends of the scale on, equal steps are equal factors. */
const tenfold = 20;

/** Dot and interval of every method, in the record's order, then of the models within 6 BIC, best first. */
export function modelsPicture(stratum: HiddenTotalStratum, options: PictureOptions): Promise<string> {
  return picture(options, (sheet) => drawModels(sheet, stratum));
}

function drawModels(sheet: Sheet, stratum: HiddenTotalStratum): Told {
  const { words } = sheet;
  const title = heading(words, stratum);
  if (stratum.observed === 0 || stratum.methods.length + stratum.models.within.length === 0)
    return nothing(sheet, title);
  const methods = methodRows(words, stratum);
  const models = modelRows(words, stratum);
  const references = referencesOf(words, stratum);
  const domain = domainOf(stratum, references);
  const scale = domain[1] / domain[0] > tenfold ? "log" : "linear";
  sheet.paragraph(title, "heading", "ink");
  const notes = [
    ...(scale === "log" ? [words.say("logScale")] : []),
    ...(methods.some(({ leads }) => leads) ? [words.say("leading")] : []),
  ];
  if (notes.length > 0) sheet.paragraph(notes.join(" "));
  sheet.y += 4;
  drawIntervals(sheet, {
    sections: [
      { heading: null, rows: methods },
      { heading: models.length === 0 ? null : words.say("modelsNear"), rows: models },
    ],
    references,
    scale,
    domain,
    ticks: (most) => (scale === "log" ? logTicks(...domain, most) : linearTicks(...domain, most)),
    tickLabel: (tick) => words.number(tick),
  });
  const told = [...methods, ...models].map((row) =>
    words.say("sentenceOf", { name: fullName(row), value: row.print }),
  );
  const shown = `${references.map(({ label }) => label).join(words.say("comma"))}.`;
  return { title, description: [shown, ...told].join(" ") };
}

/** The level is named where all intervals are of one. */
function heading(words: PictureWords, stratum: HiddenTotalStratum): string {
  const levels = new Set(
    figures(stratum).flatMap(({ interval }) => (interval === null ? [] : [interval.level])),
  );
  const [level] = levels;
  if (levels.size !== 1) return words.say("totals");
  return words.say("withIntervals", { what: words.say("totals"), level: words.share(level!) });
}

function figures({ methods, models }: HiddenTotalStratum): readonly Extract<Figure, { kind: "figure" }>[] {
  return [...methods.map(({ figure }) => figure), ...models.within.map(({ estimate }) => estimate)].filter(
    (figure) => figure.kind === "figure",
  );
}

function methodRows(
  words: PictureWords,
  { methods, answer, observed }: HiddenTotalStratum,
): readonly IntervalRow[] {
  return methods.map(({ method, figure }) => ({
    name: { ours: hiddenTotalMethods[method][words.language] },
    figure,
    print: words.figure(figure, people(observed)),
    leads: answer.kind === "estimated" && answer.method === method,
  }));
}

function modelRows(words: PictureWords, { models, observed }: HiddenTotalStratum): readonly IntervalRow[] {
  return models.within.map((model) => ({
    name: { ours: modelName(words, model) },
    figure: model.estimate,
    print: words.figure(model.estimate, people(observed)),
  }));
}

function modelName(words: PictureWords, { model, bicAbove, standing }: LogLinearModel): string {
  const shown = `\u2066${model}\u2069`;
  const named = standing === "extended" ? words.say("extended", { model: shown }) : shown;
  return words.say("modelBic", { model: named, bic: words.decimal(bicAbove, 0.1) });
}

function referencesOf(words: PictureWords, { observed, answer }: HiddenTotalStratum): readonly Reference[] {
  const counted = { at: observed, label: words.say("counted", { n: words.number(observed) }), dashed: false };
  if (answer.kind === "cannot be estimated" || answer.lowerBound <= observed) return [counted];
  const least = words.lowerBound(answer.lowerBound, answer.boundInterval, observed);
  return [counted, { at: answer.lowerBound, label: words.say("atLeast", { n: least }), dashed: true }];
}

function domainOf(stratum: HiddenTotalStratum, references: readonly Reference[]): [number, number] {
  const drawn = figures(stratum);
  const points = [...drawn.map(({ value }) => value), ...references.map(({ at }) => at)];
  const reach = Math.max(...points.filter((value) => value <= stratum.observed * farthest));
  const ends = drawn.flatMap(({ interval }) => (interval === null ? [] : [interval.high]));
  const high = Math.max(reach, Math.min(Math.max(reach, ...ends), reach * farthestEnd));
  const lows = drawn.flatMap(({ value, interval }) => [value, interval?.low ?? value]);
  const low = Math.max(stratum.observed / 2, Math.min(stratum.observed, ...lows));
  if (high / low > tenfold) return [low / 1.15, high * 1.15];
  const margin = Math.max(1, (high - low) * 0.05);
  return [Math.max(0, low - margin), high + margin];
}

// Krippendorff's alpha of every code with its interval, worst first, between his two bars; Gwet's AC1 as a hollow dot
// where one answer is so common that alpha is low by its nature. Machines stand beneath the people, never among them.
import type { AgreementRow, Reliability } from "#model/index.js";
import type { IntervalRow } from "./interval-chart.js";
import { fullName } from "./interval-letters.js";
import { drawIntervals } from "./intervals.js";
import { wholeName } from "./lettering.js";
import type { PictureOptions } from "./options.js";
import { colours } from "./palette.js";
import { nothing, picture, type Sheet, type Told } from "./sheet.js";
import { linearTicks } from "./ticks.js";
import { coefficient, type PictureWords } from "./words.js";

type Agreement = Pick<Reliability, "overall" | "codes" | "machines">;

/** Krippendorff (2004, p. 241): from .667 for tentative conclusions, from .800 reliable. */
const bars = { tentative: 0.667, reliable: 0.8 } as const;

/** Dot and interval of alpha for all codes together, for each code in the record's order, and for each machine. */
export function agreementPicture(reliability: Agreement, options: PictureOptions): Promise<string> {
  return picture(options, (sheet) => drawAgreement(sheet, reliability));
}

function drawAgreement(sheet: Sheet, { overall, codes, machines }: Agreement): Told {
  const { words } = sheet;
  const title = words.say("agreement");
  if (overall.units === 0) return nothing(sheet, title);
  const together = rowOf(words, overall, { ours: words.say("allCodes") });
  const rows = codes.map((row) => rowOf(words, row, nameOf(words, row.code ?? "")));
  const beside = machines.map(({ machine, row }) => rowOf(words, row, nameOf(words, machine)));
  const all = [together, ...rows, ...beside];
  const domain = [lowest(all), 1] as const;
  sheet.paragraph(title, "heading", "ink");
  if (all.some((row) => row.beside !== undefined)) legend(sheet);
  drawIntervals(sheet, {
    sections: [
      { heading: null, rows: [{ ...together, leads: true }, ...rows] },
      { heading: beside.length === 0 ? null : words.say("machines"), rows: beside },
    ],
    references: [
      { at: bars.tentative, label: words.say("tentative"), dashed: true },
      { at: bars.reliable, label: words.say("reliable"), dashed: false },
    ],
    scale: "linear",
    domain,
    ticks: (most) => linearTicks(...domain, most),
    tickLabel: (tick) => words.decimal(tick, 0.1),
  });
  const told = all.map((row) => words.say("sentenceOf", { name: fullName(row), value: row.print }));
  const shown = [words.say("tentative"), words.say("reliable")].join(words.say("comma"));
  return { title, description: [`${shown}.`, ...told].join(" ") };
}

function nameOf(words: PictureWords, given: string): IntervalRow["name"] {
  return wholeName(given) === "" ? { ours: words.say("unnamed") } : { given };
}

function rowOf(words: PictureWords, row: AgreementRow, name: IntervalRow["name"]): IntervalRow {
  const alpha = words.figure(row.alpha, coefficient);
  if (!row.skewed || row.ac1.kind === "not defined") return { name, figure: row.alpha, print: alpha };
  const ac1 = words.value(row.ac1.value, row.ac1.interval, coefficient);
  return {
    name,
    figure: row.alpha,
    print: words.say("withAc1", { alpha, ac1 }),
    beside: row.ac1.value,
  };
}

/** The lower end of the scale: 0, or the quarter beneath what lies lower; never under −1. */
function lowest(rows: readonly IntervalRow[]): number {
  const lows = rows.flatMap(({ figure, beside }) => [
    ...(figure.kind === "figure" ? [figure.value, figure.interval?.low ?? figure.value] : []),
    beside ?? 0,
  ]);
  return Math.max(-1, Math.floor(Math.min(0, ...lows) * 4) / 4);
}

function legend(sheet: Sheet): void {
  const { plot, words } = sheet;
  const dot = (fill: string, stroke: string) => (x: number, y: number) =>
    plot.dot([0], { x: x + 11, y: () => y, r: 4.5, fill, stroke, strokeWidth: 1.8 });
  sheet.legend([
    { text: words.say("alphaMark"), draw: dot(colours.accent, colours.accent) },
    { text: words.say("ac1Mark"), draw: dot(colours.paper, colours.warning) },
  ]);
}

// What the three statistics share on the command line: the columns they take, the options that change a number, and
// how an outcome is printed.
import { type Command, InvalidArgumentError, Option } from "commander";
import { type InterfaceLanguage, type Localised, trendClocks, trendUnits } from "#model/index.js";
import type { StatisticOutcome, StatisticRequest } from "#study/index.js";
import { statisticText } from "#study/index.js";
import { say } from "../messages.js";
import { columnHelp, type StatisticName, statisticHelp } from "../statistic-help.js";
import { type CommonOptions, printJson } from "./outcome.js";

export interface StatisticOptions extends CommonOptions {
  readonly study?: string;
  readonly html?: string;
  readonly svg?: string;
  readonly seed: number;
  readonly resamples: number;
  readonly level: number;
}

/** Adds the options of every statistic, and one for each use of a column. */
export function withStatisticOptions(
  command: Command,
  name: StatisticName,
  language: InterfaceLanguage,
): Command {
  command.optionsGroup(statisticHelp.columnsHeading[language]);
  for (const [use, meaning] of Object.entries(columnHelp[name]))
    command.option(`--${flagOf(use)} <${placeholderOf(use)}>`, meaning[language]);
  for (const [word, { choices, meaning }] of Object.entries(wordsOf[name]))
    command.addOption(new Option(`--${word} <word>`, meaning[language]).choices(choices));
  return command
    .optionsGroup("Options:")
    .option("--study <dir>", statisticHelp.study[language])
    .option("--html <file>", statisticHelp.html[language])
    .option("--svg <dir>", statisticHelp.svg[language])
    .option("--seed <number>", statisticHelp.seed[language], wholeNumber(0, Number.MAX_SAFE_INTEGER), 1)
    .option("--resamples <number>", statisticHelp.resamples[language], wholeNumber(100, 100_000), 1000)
    .option("--level <share>", statisticHelp.level[language], levelBetween, 0.95);
}

/** Options that say how a table is to be read, where it can be read two ways. */
const datesOption = { choices: ["day-first", "month-first"], meaning: statisticHelp.dates };
const wordsOf: Readonly<
  Record<StatisticName, Readonly<Record<string, { choices: readonly string[]; meaning: Localised }>>>
> = {
  reliability: {},
  estimate: { dates: datesOption },
  trend: {
    dates: datesOption,
    clock: { choices: trendClocks, meaning: statisticHelp.clock },
    by: { choices: trendUnits, meaning: statisticHelp.by },
  },
};

/** "documentLength" is --document-length. */
function flagOf(use: string): string {
  return use.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** What the option takes, as its help names it. */
function placeholderOf(use: string): string {
  if (use === "from" || use === "to") return "date";
  return use === "occasions" ? "number" : "column";
}

/** The part of a request that all statistics share. */
export function requestOf(
  name: StatisticName,
  path: string,
  options: StatisticOptions,
): Omit<StatisticRequest, "onProgress"> {
  const given = new Map(Object.entries(options));
  const uses = [...Object.keys(columnHelp[name]), ...Object.keys(wordsOf[name])];
  const columns = uses.flatMap((use) => {
    const column = given.get(use);
    return typeof column === "string" ? [[use, column] as const] : [];
  });
  return {
    path,
    study: options.study ?? null,
    columns: Object.fromEntries(columns),
    targets: { html: options.html ?? null, svg: options.svg ?? null },
    seed: options.seed,
    resamples: options.resamples,
    level: options.level,
    language: options.lang,
  };
}

/** The page, or with --json the record in full precision; then what was written. */
export function printStatistic<Answer>(
  { record, page, written }: StatisticOutcome<Answer>,
  { json, lang }: CommonOptions,
): void {
  if (json) {
    printJson(record);
    return;
  }
  process.stdout.write(statisticText(page, process.stdout.columns));
  for (const path of written) process.stdout.write(`${say(lang, "wrote", { path })}\n`);
}

/** Options that may stand several times gather their values. */
export function gathered(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Reads "A,B" and «أ،ب». */
export function commaList(value: string): readonly string[] {
  return value
    .split(/[,،]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function wholeNumber(least: number, most: number) {
  return (value: string): number => {
    const number = Number(value);
    if (/^\d+$/u.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`${least}–${most}`);
  };
}

function levelBetween(value: string): number {
  const level = Number(value);
  if (level >= 0.5 && level < 1) return level;
  throw new InvalidArgumentError("0.5–0.999");
}

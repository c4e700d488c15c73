import { Command, InvalidArgumentError } from "commander";
import { type InterfaceLanguage, isCalendarDay } from "#model/index.js";
import { type TrendBreak, trendStatistic } from "#study/index.js";
import { examples } from "../help.js";
import { statisticHelp } from "../statistic-help.js";
import { withProgress } from "./outcome.js";
import {
  commaList,
  printStatistic,
  requestOf,
  type StatisticOptions,
  withStatisticOptions,
} from "./statistic.js";

interface Options extends StatisticOptions {
  readonly today?: string;
  readonly items?: string;
  readonly panel?: readonly string[];
  readonly break?: readonly TrendBreak[];
}

/** isnad trend FILE : did it rise, or was it only announced more. */
export function trendCommand(language: InterfaceLanguage): Command {
  const command = new Command("trend")
    .description(statisticHelp.trend[language])
    .argument("<file>", statisticHelp.dated[language])
    .option("--today <date>", statisticHelp.today[language], dayOf)
    .option("--items <file>", statisticHelp.items[language])
    .option("--panel <sources>", statisticHelp.panel[language], commaList)
    .option("--break <period=what>", statisticHelp.break[language], breakOf);
  return withStatisticOptions(command, "trend", language)
    .addHelpText(
      "after",
      examples(
        language,
        "isnad trend cases.csv",
        "isnad trend cases.csv --study my-study --html trend.html",
        "isnad trend cases.csv --items months.csv --panel 'Agency A,Paper B'",
        "isnad trend months.csv --month month --count n --exposure read",
        "isnad trend my-study --break '2015-03=second agency added'",
      ),
    )
    .action(async (path: string, options: Options) => {
      const { today, items, panel, break: breaks = [] } = options;
      const request = {
        ...requestOf("trend", path, options),
        today: today ?? null,
        items: items ?? null,
        panel: panel ?? [],
        breaks,
      };
      const outcome = await withProgress(options, (onProgress) => trendStatistic({ ...request, onProgress }));
      printStatistic(outcome, options);
    });
}

function dayOf(value: string): string {
  if (isCalendarDay(value)) return value;
  throw new InvalidArgumentError("YYYY-MM-DD");
}

function breakOf(value: string, before: readonly TrendBreak[] = []): readonly TrendBreak[] {
  const [period = "", ...what] = value.split("=");
  if (/^\d{4}(-(Q[1-4]|\d{2}(-\d{2})?))?$/u.test(period) && what.length > 0)
    return [...before, { period, what: what.join("=") }];
  throw new InvalidArgumentError("2015-03=…");
}

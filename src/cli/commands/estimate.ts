import { Command } from "commander";
import type { InterfaceLanguage } from "#model/index.js";
import { estimateStatistic } from "#study/index.js";
import { examples } from "../help.js";
import { statisticHelp } from "../statistic-help.js";
import { withProgress } from "./outcome.js";
import {
  gathered,
  printStatistic,
  requestOf,
  type StatisticOptions,
  withStatisticOptions,
} from "./statistic.js";

interface Options extends StatisticOptions {
  readonly merge?: readonly string[];
  readonly independent?: true;
  readonly of?: string;
}

/** isnad estimate FILE : how many there are in all, or why that cannot be said. */
export function estimateCommand(language: InterfaceLanguage): Command {
  const command = new Command("estimate")
    .description(statisticHelp.estimate[language])
    .argument("<file>", statisticHelp.lists[language])
    .option("--merge <lists>", statisticHelp.merge[language], gathered)
    .option("--independent", statisticHelp.independent[language])
    .option("--of <words>", statisticHelp.of[language]);
  return withStatisticOptions(command, "estimate", language)
    .addHelpText(
      "after",
      examples(
        language,
        "isnad estimate cases.csv --independent",
        "isnad estimate cases.csv --study my-study --date left --from 2014-01 --to 2015-12",
        "isnad estimate histories.csv --count n --merge Agency+Reprints --html total.html",
        "isnad estimate my-study",
      ),
    )
    .action(async (path: string, options: Options) => {
      const merge = (options.merge ?? []).map((lists) => lists.split("+").map((name) => name.trim()));
      const request = {
        ...requestOf("estimate", path, options),
        of: options.of ?? null,
        merge,
        independent: options.independent === true,
      };
      const outcome = await withProgress(options, (onProgress) =>
        estimateStatistic({ ...request, onProgress }),
      );
      printStatistic(outcome, options);
    });
}

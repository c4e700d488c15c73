import { Command, Option } from "commander";
import { type AgreementMetric, agreementMetrics, type InterfaceLanguage } from "#model/index.js";
import { reliabilityStatistic } from "#study/index.js";
import { examples } from "../help.js";
import { statisticHelp } from "../statistic-help.js";
import { withProgress } from "./outcome.js";
import {
  commaList,
  gathered,
  printStatistic,
  requestOf,
  type StatisticOptions,
  withStatisticOptions,
} from "./statistic.js";

interface Options extends StatisticOptions {
  readonly metric?: AgreementMetric;
  readonly machine?: readonly string[];
  readonly order?: readonly string[];
}

/** isnad reliability FILE : do the coders agree, and on which codes not. */
export function reliabilityCommand(language: InterfaceLanguage): Command {
  const command = new Command("reliability")
    .description(statisticHelp.reliability[language])
    .argument("<file>", statisticHelp.codings[language])
    .addOption(new Option("--metric <metric>", statisticHelp.metric[language]).choices(agreementMetrics))
    .option("--machine <coder>", statisticHelp.machine[language], gathered)
    .option("--order <categories>", statisticHelp.order[language], commaList);
  return withStatisticOptions(command, "reliability", language)
    .addHelpText(
      "after",
      examples(
        language,
        "isnad reliability codings.csv",
        "isnad reliability codings.csv --study my-study --html agreement.html",
        "isnad reliability ratings.csv --metric ordinal --order never,sometimes,often",
        "isnad reliability spans.csv --document text --coder who --code code --start from --end to",
      ),
    )
    .action(async (path: string, options: Options) => {
      const { metric, machine, order } = options;
      const request = { ...requestOf("reliability", path, options), machines: machine ?? [] };
      const outcome = await withProgress(options, (onProgress) =>
        reliabilityStatistic({ ...request, metric: metric ?? null, order: order ?? null, onProgress }),
      );
      printStatistic(outcome, options);
    });
}

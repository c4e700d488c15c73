import { Argument, Command } from "commander";
import type { InterfaceLanguage, LinkVerdict, OriginLinkKind } from "#model/index.js";
import { originLinkKinds } from "#model/index.js";
import {
  accountWithdrawn,
  type DecideOptions,
  type DecideOutcome,
  decideOrigins,
  linkDrawn,
  linksDecided,
  standingRecords,
  undoDecision,
} from "#study/index.js";
import { examples, help, speaking, withCommonOptions } from "../help.js";
import { say } from "../messages.js";
import { originsScreen } from "../origins-screen.js";
import { intervalText } from "../summary.js";
import { type CommonOptions, printJson, studyAsJson, withProgress } from "./outcome.js";

interface DecisionOptions extends CommonOptions {
  readonly because: string;
  readonly by?: string;
}

interface WithdrawOptions extends DecisionOptions {
  readonly origin?: number;
}

/** isnad origins DIR : who has it from whom, what is doubtful, and a researcher's word on it. */
export function originsCommand(language: InterfaceLanguage): Command {
  const commands = [
    showCommand(language),
    verdictCommand(language, "confirm", "confirmed"),
    verdictCommand(language, "refuse", "refused"),
    drawCommand(language),
    withdrawCommand(language),
    undoCommand(language),
  ];
  const origins = speaking(new Command("origins"), language)
    .description(help.origins[language])
    .helpCommand("help [command]", help.helpCommand[language])
    .exitOverride()
    .addHelpText(
      "after",
      examples(
        language,
        "isnad origins my-study",
        'isnad origins confirm my-study 1 --because "both print the agency\'s third paragraph" --by Lina',
        'isnad origins undo my-study 41 --because "wrong pair" --by Lina',
      ),
    );
  for (const command of commands)
    origins.addCommand(withCommonOptions(command, language), { isDefault: command.name() === "show" });
  return origins;
}

function showCommand(language: InterfaceLanguage): Command {
  return new Command("show")
    .description(help.originsShow[language])
    .argument("<dir>", help.directory[language])
    .action(async (directory: string, options: CommonOptions) => {
      const records = await withProgress(options, (onProgress) => standingRecords(directory, onProgress));
      const { originCount, origins, loops, decisions, analysis } = records;
      if (options.json)
        return printJson({
          originCount,
          independence: analysis.independence,
          origins,
          loops,
          doubts: analysis.doubts,
          decisions,
        });
      process.stdout.write(originsScreen(records, options.lang));
    });
}

function verdictCommand(
  language: InterfaceLanguage,
  name: "confirm" | "refuse",
  verdict: LinkVerdict,
): Command {
  return decision(new Command(name), language)
    .description(help[name === "confirm" ? "originsConfirm" : "originsRefuse"][language])
    .argument("<dir>", help.directory[language])
    .argument("<which...>", help.originsWhich[language])
    .action((directory: string, which: readonly string[], options: DecisionOptions) =>
      decided(directory, options, (records) => linksDecided(records, which, verdict, options.because)),
    );
}

function drawCommand(language: InterfaceLanguage): Command {
  const drawable = Object.entries(originLinkKinds).flatMap(([kind, { drawn }]) => (drawn ? [kind] : []));
  return decision(new Command("draw"), language)
    .description(help.originsDraw[language])
    .argument("<dir>", help.directory[language])
    .addArgument(new Argument("<kind>", help.originsKind[language]).choices(drawable))
    .argument("<file>", help.originsTaker[language])
    .argument("<other>", help.originsGiver[language])
    .addHelpText(
      "after",
      examples(
        language,
        'isnad origins draw my-study summarises weekly.html daily.html --because "a digest of it" --by Lina',
      ),
    )
    .action(
      (directory: string, kind: OriginLinkKind, taker: string, giver: string, options: DecisionOptions) =>
        decided(directory, options, (records) => linkDrawn(records, kind, [taker, giver], options.because)),
    );
}

function withdrawCommand(language: InterfaceLanguage): Command {
  return decision(new Command("withdraw"), language)
    .description(help.originsWithdraw[language])
    .argument("<dir>", help.directory[language])
    .argument("[files...]", help.originsFiles[language])
    .option("--origin <number>", help.originsNumber[language], Number)
    .addHelpText(
      "after",
      examples(
        language,
        'isnad origins withdraw my-study gazette.html lantern.html --because "retracted on 3 May" --by Lina',
        'isnad origins withdraw my-study --origin 2 --because "the witness took it back" --by Lina',
      ),
    )
    .action((directory: string, files: readonly string[], options: WithdrawOptions, command: Command) => {
      const { because, origin } = options;
      if (files.length === 0 && origin === undefined) command.error(say(options.lang, "withdrawWhat"));
      return decided(directory, options, (records) => accountWithdrawn(records, { files, origin }, because));
    });
}

function undoCommand(language: InterfaceLanguage): Command {
  return decision(new Command("undo"), language)
    .description(help.originsUndo[language])
    .argument("<dir>", help.directory[language])
    .argument("<entry>", help.originsEntry[language])
    .action(async (directory: string, entry: string, options: DecisionOptions) => {
      const { because, by } = options;
      const undone = await withProgress(options, (onProgress) =>
        undoDecision({ directory, by, entry: Number(entry), because, onProgress }),
      );
      printDecision(undone, options);
    });
}

/** What every decision carries: its reason, and who makes it. */
function decision(command: Command, language: InterfaceLanguage): Command {
  return command
    .requiredOption("--because <reason>", help.because[language])
    .option("--by <name>", help.by[language]);
}

async function decided(
  directory: string,
  options: DecisionOptions,
  decide: DecideOptions["decide"],
): Promise<void> {
  const { by } = options;
  const outcome = await withProgress(options, (onProgress) =>
    decideOrigins({ directory, by, decide, onProgress }),
  );
  printDecision(outcome, options);
}

function printDecision(outcome: DecideOutcome, { lang, json }: CommonOptions): void {
  const { entry, before, records, directory } = outcome;
  if (json) {
    printJson({ ...studyAsJson(outcome), entry, before });
    return;
  }
  const counts = { before: intervalText(before), after: intervalText(records.originCount) };
  process.stdout.write(
    `${say(lang, "decided", { entry, ...counts })}\n${say(lang, "decidedUndo", { entry, directory })}\n`,
  );
}

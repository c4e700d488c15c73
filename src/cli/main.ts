#!/usr/bin/env node
// The terminal's door. Reads the words of the command, calls the study, prints the outcome, sets the exit code.
import { Command, CommanderError } from "commander";
import type { InterfaceLanguage } from "#model/index.js";
import { programVersion } from "#study/index.js";
import { addCommand } from "./commands/add.js";
import { changesCommand } from "./commands/changes.js";
import { checkCommand } from "./commands/check.js";
import { estimateCommand } from "./commands/estimate.js";
import { exportCommand } from "./commands/export.js";
import { originsCommand } from "./commands/origins.js";
import { rebuildCommand } from "./commands/rebuild.js";
import { reliabilityCommand } from "./commands/reliability.js";
import { reportCommand } from "./commands/report.js";
import { studyCommand } from "./commands/study.js";
import { timestampCommand } from "./commands/timestamp.js";
import { trendCommand } from "./commands/trend.js";
import { exitCodes } from "./exit-codes.js";
import { reportFailure } from "./failure.js";
import { examples, help, speaking, withCommonOptions } from "./help.js";
import { keepHeapSmall } from "./memory.js";

/**
 * The language asked for with --lang, needed before the command line is understood: its help and its errors are in
 * that language too. Otherwise Arabic where the terminal's locale is Arabic. Results never depend on it.
 */
function screenLanguage(argv: readonly string[]): InterfaceLanguage {
  const asked = /(?:^| )--lang[= ](\w+)/u.exec(argv.join(" "))?.[1];
  const locale = process.env["LC_ALL"] || process.env["LC_MESSAGES"] || process.env["LANG"] || "";
  return (asked ?? locale).startsWith("ar") ? "ar" : "en";
}

/** In the order of the help. */
const commands = [
  studyCommand,
  addCommand,
  changesCommand,
  reportCommand,
  checkCommand,
  rebuildCommand,
  exportCommand,
  timestampCommand,
  reliabilityCommand,
  estimateCommand,
  trendCommand,
];

function program(language: InterfaceLanguage): Command {
  const isnad = speaking(new Command("isnad"), language)
    .description(help.program[language])
    .version(programVersion(), "--version", help.version[language])
    .helpCommand("help [command]", help.helpCommand[language])
    .exitOverride()
    .addHelpText("after", help.exitCodes[language])
    .addHelpText(
      "after",
      examples(
        language,
        "isnad study articles/",
        "isnad study report.txt --published 2015-09-21",
        "isnad check articles-study",
      ).trimEnd(),
    );
  for (const make of commands) isnad.addCommand(withCommonOptions(make(language), language));
  // Its own commands take the common options.
  isnad.addCommand(originsCommand(language));
  return isnad;
}

/** Runs one command line; resolves to the exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const language = screenLanguage(argv);
  try {
    await program(language).parseAsync(argv);
    return Number(process.exitCode ?? exitCodes.done);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    return reportFailure(error, language, argv.includes("--json"));
  }
}

// A reader who has seen enough (`isnad … | head`) closes the pipe: that ends the printing, not in a fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(exitCodes.done);
});
keepHeapSmall();
process.exitCode = await run(process.argv);

#!/usr/bin/env node
// The terminal's door. Reads the words of the command, calls the study, prints the outcome, sets the exit code.
import { Command, CommanderError, Option } from "commander";
import type { InterfaceLanguage } from "#model/index.js";
import { programVersion } from "#study/index.js";
import { checkCommand } from "./commands/check.js";
import { rebuildCommand } from "./commands/rebuild.js";
import { reportCommand } from "./commands/report.js";
import { studyCommand } from "./commands/study.js";
import { exitCodes } from "./exit-codes.js";
import { reportFailure } from "./failure.js";
import { exitCodeHelp } from "./help.js";

/** Options every command takes. */
function withCommonOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--lang <language>", "language of the screen")
        .choices(["en", "ar"])
        .default(screenLanguage()),
    )
    .option("--json", "print the outcome as JSON")
    .option("--quiet", "no progress");
}

/** Arabic where the terminal's locale is Arabic; English otherwise. Results never depend on it. */
function screenLanguage(): InterfaceLanguage {
  const locale = process.env["LC_ALL"] || process.env["LC_MESSAGES"] || process.env["LANG"] || "";
  return locale.startsWith("ar") ? "ar" : "en";
}

function program(): Command {
  const isnad = new Command("isnad")
    .description(
      "Turns public accounts about people who left an armed group into a study that can be defended.",
    )
    .version(programVersion(), "--version")
    .helpCommand(true)
    .showHelpAfterError("(isnad --help shows how it is used)")
    .exitOverride()
    .addHelpText("after", exitCodeHelp);
  for (const make of [studyCommand, reportCommand, checkCommand, rebuildCommand])
    isnad.addCommand(withCommonOptions(make()).exitOverride());
  return isnad;
}

/** Runs one command line; resolves to the exit code. */
async function run(argv: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(argv as string[]);
    return Number(process.exitCode ?? exitCodes.done);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    const language = /--lang[= ]ar/u.test(argv.join(" ")) ? "ar" : screenLanguage();
    return reportFailure(error, language, argv.includes("--json"));
  }
}

process.exitCode = await run(process.argv);

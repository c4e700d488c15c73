import { Command } from "commander";
import { type InterfaceLanguage, problemText } from "#model/index.js";
import { checkStudy } from "#study/index.js";
import { exitCodes } from "../exit-codes.js";
import { problemScreen } from "../failure.js";
import { examples, help } from "../help.js";
import { say } from "../messages.js";
import { type CommonOptions, printJson, withProgress } from "./outcome.js";

/** isnad check DIR : is the study what its journal says? */
export function checkCommand(language: InterfaceLanguage): Command {
  return new Command("check")
    .description(help.check[language])
    .argument("<dir>", help.directory[language])
    .addHelpText("after", examples(language, "isnad check my-study", "isnad check my-study --json"))
    .action(async (directory: string, options: CommonOptions) => {
      const { lang, json } = options;
      const found = await withProgress(options, () => checkStudy(directory));
      const { entries, originals, problems } = found;
      if (problems.length > 0) process.exitCode = exitCodes.fault;
      if (json)
        return printJson({
          ...found,
          problems: problems.map((one) => ({ ...one, text: problemText(one, lang) })),
        });
      for (const one of problems) process.stdout.write(`${problemScreen(one, lang)}\n`);
      const megabytes = (found.bytes / 1_048_576).toFixed(1);
      if (found.torn) process.stdout.write(`${say(lang, "checkTorn")}\n`);
      if (problems.length === 0)
        process.stdout.write(
          `${say(lang, "checkSound", { entries, originals, megabytes, database: say(lang, databaseWords[found.database]) })}\n`,
        );
    });
}

const databaseWords = {
  checked: "databaseChecked",
  missing: "databaseMissing",
  unseen: "databaseUnseen",
} as const;

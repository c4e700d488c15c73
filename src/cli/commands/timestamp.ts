import { Command } from "commander";
import type { InterfaceLanguage } from "#model/index.js";
import { timestampStudy } from "#study/index.js";
import { examples, help } from "../help.js";
import { say } from "../messages.js";
import { type CommonOptions, printJson, withProgress } from "./outcome.js";

/** isnad timestamp DIR : somebody else's word for what the study held, and when. */
export function timestampCommand(language: InterfaceLanguage): Command {
  return new Command("timestamp")
    .description(help.timestamp[language])
    .argument("<dir>", help.directory[language])
    .addHelpText("after", examples(language, "isnad timestamp my-study", "isnad timestamp my-study --json"))
    .action(async (directory: string, options: CommonOptions) => {
      const outcome = await withProgress(options, (onProgress) => timestampStudy({ directory, onProgress }));
      if (options.json) return printJson(outcome);
      const { authority, time, entry, originals } = outcome;
      const { lang } = options;
      const journal = say(lang, "witnessedJournal", { number: entry });
      const archives = originals === 0 ? [] : [say(lang, "witnessedOriginals", { count: originals })];
      for (const what of [...archives, journal])
        process.stdout.write(`${say(lang, "witnessed", { authority, what, time })}\n`);
    });
}

import { Command } from "commander";
import type { InterfaceLanguage } from "#model/index.js";
import { rebuildStudy } from "#study/index.js";
import { examples, help } from "../help.js";
import { say } from "../messages.js";
import { type CommonOptions, printJson, studyAsJson, withProgress } from "./outcome.js";

/** isnad rebuild DIR : the database again from originals and journal. */
export function rebuildCommand(language: InterfaceLanguage): Command {
  return new Command("rebuild")
    .description(help.rebuild[language])
    .argument("<dir>", help.directory[language])
    .addHelpText("after", examples(language, "isnad rebuild my-study", "isnad rebuild my-study --json"))
    .action(async (directory: string, options: CommonOptions) => {
      const outcome = await withProgress(options, (onProgress) => rebuildStudy(directory, onProgress));
      if (options.json) return printJson({ ...studyAsJson(outcome), sameBytes: outcome.sameBytes });
      const { lang } = options;
      process.stdout.write(`${say(lang, "rebuilt", { documents: outcome.records.documents.length })}\n`);
      process.stdout.write(`${say(lang, outcome.sameBytes ? "sameBytes" : "otherBytes")}\n`);
    });
}

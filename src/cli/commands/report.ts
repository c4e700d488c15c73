import { Command } from "commander";
import type { InterfaceLanguage } from "#model/index.js";
import { reportStudy } from "#study/index.js";
import { examples, help } from "../help.js";
import { type CommonOptions, printStudy, withProgress } from "./outcome.js";

/** isnad report DIR : the report again, after study.yaml or the codebook was edited. */
export function reportCommand(language: InterfaceLanguage): Command {
  return new Command("report")
    .description(help.report[language])
    .argument("<dir>", help.directory[language])
    .addHelpText("after", examples(language, "isnad report my-study", "isnad report my-study --lang ar"))
    .action(async (directory: string, options: CommonOptions) => {
      printStudy(await withProgress(options, (onProgress) => reportStudy(directory, onProgress)), options);
    });
}

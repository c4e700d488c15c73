import { Command } from "commander";
import type { InterfaceLanguage } from "#model/index.js";
import { runStudy } from "#study/index.js";
import { examples, help } from "../help.js";
import { type CommonOptions, printStudy, withProgress } from "./outcome.js";

interface Options extends CommonOptions {
  readonly into?: string;
  readonly published?: string;
  readonly codebook?: string;
}

/** isnad study PATH… : the main job. */
export function studyCommand(language: InterfaceLanguage): Command {
  return new Command("study")
    .description(help.study[language])
    .argument("<path...>", help.paths[language])
    .option("--into <dir>", help.into[language])
    .option("--published <date>", help.published[language])
    .option("--codebook <file>", help.codebook[language])
    .addHelpText(
      "after",
      examples(
        language,
        "isnad study articles/",
        "isnad study articles/ more.html --into my-study",
        "isnad study report.txt --published 2015-09-21 --lang ar",
        "isnad study articles/ --json > outcome.json",
      ),
    )
    .action(async (paths: string[], options: Options) => {
      const { into, published, codebook } = options;
      const outcome = await withProgress(options, (onProgress) =>
        runStudy({ paths, into, published, codebook, onProgress }),
      );
      printStudy(outcome, options);
    });
}

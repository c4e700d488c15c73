import { Command } from "commander";
import { runStudy } from "#study/index.js";
import { examples } from "../help.js";
import { type CommonOptions, printStudy, withProgress } from "./outcome.js";

interface Options extends CommonOptions {
  readonly into?: string;
  readonly published?: string;
  readonly codebook?: string;
}

/** isnad study PATH… : the main job. */
export function studyCommand(): Command {
  return new Command("study")
    .description("archive, read, count and report: the main job; run again, it takes only what is new")
    .argument("<path...>", "files and folders of articles (.txt, .md, .html)")
    .option("--into <dir>", "the study's folder (default: NAME-study here)")
    .option(
      "--published <date>",
      "publication date of documents that carry none: YYYY, YYYY-MM or YYYY-MM-DD",
    )
    .option("--codebook <file>", "a codebook other than the study's own")
    .addHelpText(
      "after",
      examples(
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

import { Command, Option } from "commander";
import type { InterfaceLanguage } from "#model/index.js";
import { type ExportKind, exportKinds, exportStudy } from "#study/index.js";
import { examples, help } from "../help.js";
import { say } from "../messages.js";
import { type CommonOptions, printJson, withProgress } from "./outcome.js";

interface Options extends CommonOptions {
  readonly as: ExportKind;
  readonly out?: string;
}

/** isnad export DIR --as KIND : the archive or the records for other hands. */
export function exportCommand(language: InterfaceLanguage): Command {
  return new Command("export")
    .description(help.exportArchive[language])
    .argument("<dir>", help.directory[language])
    .addOption(new Option("--as <kind>", help.exportAs[language]).choices(exportKinds).makeOptionMandatory())
    .option("--out <path>", help.out[language])
    .addHelpText(
      "after",
      examples(
        language,
        "isnad export my-study --as wacz",
        "isnad export my-study --as bagit --out /media/archive/my-study-bag",
        "isnad export my-study --as csv",
        "isnad export my-study --as graphml",
      ),
    )
    .action(async (directory: string, options: Options) => {
      const { as, out, lang } = options;
      const outcome = await withProgress(options, (onProgress) =>
        exportStudy({ directory, as, out, onProgress }),
      );
      if (options.json) return printJson(outcome);
      const lines = [
        say(lang, isArchive(as) ? "exported" : "exportedRecords", {
          originals: outcome.originals,
          out: outcome.out,
        }),
        ...(outcome.sha256 === null ? [] : [say(lang, "exportedHash", { sha256: outcome.sha256 })]),
        say(lang, isArchive(as) ? "exportCaution" : "recordsCaution"),
      ];
      process.stdout.write(`${lines.join("\n")}\n`);
    });
}

/** Whether the export holds the originals. */
function isArchive(as: ExportKind): boolean {
  return as === "wacz" || as === "bagit";
}

import { Command } from "commander";
import type { InterfaceLanguage } from "#model/index.js";
import {
  type Change,
  numbersChanged,
  type PageChanges,
  type Replacement,
  studyChanges,
} from "#study/index.js";
import { examples, help } from "../help.js";
import { say } from "../messages.js";
import { type CommonOptions, printJson, withProgress } from "./outcome.js";

/** isnad changes DIR : what became of pages between two captures. */
export function changesCommand(language: InterfaceLanguage): Command {
  return new Command("changes")
    .description(help.changes[language])
    .argument("<dir>", help.directory[language])
    .addHelpText("after", examples(language, "isnad changes my-study", "isnad changes my-study --json"))
    .action(async (directory: string, options: CommonOptions) => {
      const found = await withProgress(options, () => studyChanges(directory));
      if (options.json) return printJson(found);
      const screen = changesScreen(found, options.lang);
      process.stdout.write(screen === "" ? `${say(options.lang, "noChanges")}\n` : screen);
    });
}

/** Every page that changed: numbers first, then what was taken out and put in. */
export function changesScreen(pages: readonly PageChanges[], language: InterfaceLanguage): string {
  return pages.map((page) => pageScreen(page, language)).join("");
}

function pageScreen({ address, before, after, changes }: PageChanges, language: InterfaceLanguage): string {
  const times = { before: before ?? "?", after: after ?? "?" };
  const unchanged = changes.reduce((sum, one) => sum + (one.kind === "unchanged" ? one.paragraphs : 0), 0);
  const changed = changes.filter(({ kind }) => kind !== "unchanged").length;
  const numbers = numbersChanged(changes).map(
    (one) => `    ${say(language, "changedNumber", { before: one.before ?? "—", after: one.after ?? "—" })}`,
  );
  const lines = [
    `  ${say(language, "changedPage", { address, ...times })}`,
    `    ${say(language, "changedCount", { changed, unchanged })}`,
    ...numbers,
    ...changes.flatMap(changeLines),
  ];
  return `\n${lines.join("\n")}\n`;
}

/** As the usual tools print it: what was there behind "-", what is there now behind "+". */
function changeLines(change: Change): readonly string[] {
  switch (change.kind) {
    case "unchanged":
      return [];
    case "removed":
      return [`    - ${change.text}`];
    case "added":
      return [`    + ${change.text}`];
    default:
      return change.words.flatMap(replacementLines);
  }
}

function replacementLines({ before, after }: Replacement): readonly string[] {
  return [...(before === null ? [] : [`    - ${before}`]), ...(after === null ? [] : [`    + ${after}`])];
}

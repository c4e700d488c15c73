// The last sections of every page: what limits the result, and how it was made, so that another can make it again.
import type { Caveat, Making } from "#model/index.js";
import { type Block, type Definitions, heading, paragraph, type Table, wordsIn } from "./blocks.js";
import { columnUseNames } from "./messages/index.js";
import type { StatisticWords } from "./statistic-words.js";

/** Caveats near the head of the page: they are read with the answer or not at all. Each is said once. */
export function caveatBlocks(words: StatisticWords, caveats: readonly Caveat[]): readonly Block[] {
  if (caveats.length === 0) return [];
  const sentences = new Set(caveats.map((caveat) => words.caveat(caveat)));
  return [heading(2, "limits", words.say("limitsTitle")), { kind: "list", items: [...sentences] }];
}

export function makingBlocks(words: StatisticWords, making: Making): readonly Block[] {
  return [
    heading(2, "making", words.say("makingTitle")),
    origin(words, making),
    ...(making.columns.length === 0 ? [] : [columns(words, making)]),
    ...(Object.keys(making.options).length === 0 ? [] : [options(words, making)]),
    paragraph(words.say("again")),
    paragraph(words.say("namesAsGiven")),
  ];
}

function origin(words: StatisticWords, { isnad, files, seed }: Making): Definitions {
  return {
    kind: "definitions",
    rows: [
      { term: words.say("program"), said: [`\u2066isnad ${isnad}\u2069`] },
      ...files.map(({ name, sha256, rows }) => ({
        term: words.say("file"),
        said: [
          `${words.name(name)}${words.say("comma")}${words.count("rows", rows)}`,
          words.say("fileHash", { sha256: `\u2066${sha256}\u2069` }),
        ],
      })),
      { term: words.say("seed"), said: [seed === null ? words.say("seedNone") : String(seed)] },
    ],
  };
}

function columns(words: StatisticWords, making: Making): Table {
  return {
    kind: "table",
    caption: words.say("columnsTitle"),
    columns: [wordsIn(words.say("column")), wordsIn(words.say("takenFor"))],
    rows: making.columns.map(({ column, use }) => ({ cells: [words.name(column), useName(words, use)] })),
  };
}

function useName(words: StatisticWords, use: string): string {
  const known = columnUseNames[use];
  return known === undefined ? words.name(use) : words.of(known);
}

/** By name in code-unit order, as they would be given again; one that was left open is not printed. */
function options(words: StatisticWords, making: Making): Table {
  const given = Object.entries(making.options).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    kind: "table",
    caption: words.say("optionsTitle"),
    columns: [wordsIn(words.say("option")), wordsIn(words.say("optionValue"))],
    rows: given.map(([name, value]) => ({
      cells: [words.name(name), value === null ? words.say("none") : words.name(String(value))],
    })),
  };
}

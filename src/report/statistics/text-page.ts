// A page of a statistic as lines of a terminal: no colour, no control but those that keep directions apart. What
// comes from a file of the researcher can never steer the terminal.
import { directionOf } from "#model/index.js";
import { type Block, type Definitions, plainText } from "./blocks.js";
import type { StatisticPage } from "./statistic-page.js";
import { brokenLines, runsRightToLeft, terminalWidth } from "./terminal-width.js";
import { tableLines } from "./text-table.js";

const indent = "  ";
/** Terms stand beside what is said of them up to this width. */
const widestTerm = 32;
/** Lines of a screen: a page longer than this ends with its answer. */
const screen = 40;

/** The page within `width` columns, ending with a line feed. */
export function renderText(page: StatisticPage, width = 100): string {
  const inner = width - indent.length;
  const body = [
    page.title,
    "═".repeat(Math.min(width, terminalWidth(page.title))),
    ...page.blocks.flatMap((block) => blockLines(page, block, inner)),
  ];
  const lines = body.length > screen ? [...body, ...inShort(page, inner)] : body;
  return `${lines.map((line) => harmless(page, line)).join("\n")}\n`;
}

/** The answer once more: on a long page it has scrolled away. */
function inShort({ blocks, furniture }: StatisticPage, width: number): readonly string[] {
  const lead = blocks.find((block) => block.kind === "paragraph" && block.role === "lead");
  if (lead?.kind !== "paragraph") return [];
  return ["", ...indented(brokenLines(`${furniture.inShort} ${plainText(lead.text)}`, width))];
}

function blockLines(page: StatisticPage, block: Block, width: number): readonly string[] {
  switch (block.kind) {
    case "heading":
      return ["", ...headingLines(block.text, block.level, width)];
    case "paragraph":
      return ["", ...indented(brokenLines(plainText(block.text), width))];
    case "warning":
      return ["", ...indented(hanging("! ", block.text, width))];
    case "list":
      return ["", ...indented(block.items.flatMap((item) => hanging("- ", plainText(item), width)))];
    case "definitions":
      return ["", ...indented(definitionLines(block, width))];
    case "table":
      return block.shortened?.rows === 0 ? [] : ["", ...indented(tableLines(page, block, width))];
    case "picture":
      return block.table === null ? [] : blockLines(page, block.table, width);
  }
}

function headingLines(text: string, level: 2 | 3, width: number): readonly string[] {
  if (level === 3) return brokenLines(text, width);
  return [text, "─".repeat(Math.min(width, terminalWidth(text)))];
}

function definitionLines({ rows }: Definitions, width: number): readonly string[] {
  const column = Math.min(widestTerm, Math.max(...rows.map(({ term }) => terminalWidth(term))));
  return rows.flatMap(({ term, said }) => {
    const terms = brokenLines(term, column);
    const values = said.flatMap((value) => brokenLines(plainText(value), width - column - 2));
    return Array.from({ length: Math.max(terms.length, values.length) }, (_, at) => {
      const name = terms[at] ?? "";
      return `${name}${" ".repeat(column - terminalWidth(name))}  ${values[at] ?? ""}`.trimEnd();
    });
  });
}

/** A mark before the first line, and the others set in beneath it. */
function hanging(mark: string, text: string, width: number): readonly string[] {
  const lines = brokenLines(text, width - mark.length);
  return lines.map((line, index) => (index === 0 ? mark : " ".repeat(mark.length)) + line);
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === "" ? line : indent + line));
}

/**
 * Controls that would steer a terminal become "�"; overrides of direction are dropped, and so are isolates that a line
 * running one way only has no use for: not every terminal hides them.
 */
function harmless({ language }: StatisticPage, line: string): string {
  const said = line.replace(/[\u202a-\u202e]/gu, "").replace(/\p{Cc}/gu, "\ufffd");
  const oneWay = directionOf(language) === "ltr" && !runsRightToLeft(said);
  return oneWay ? said.replace(/[\u2066-\u2069]/gu, "") : said;
}

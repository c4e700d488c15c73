// The lines a researcher writes above an article, between two lines of three dashes: YAML, every value as text, so
// that a date stays as written. Known keys are outlet, published, title, author, address and language; others are the
// researcher's own and are let be. Tags, aliases and prototype keys are refused. Below it stands the frozen text.
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import { type Problem, problem } from "#model/index.js";
import { calendarDate } from "#text/index.js";

export const frontMatterKeys = ["outlet", "published", "title", "author", "address", "language"] as const;
export type FrontMatterKey = (typeof frontMatterKeys)[number];
export type FrontMatter = Readonly<Partial<Record<FrontMatterKey, string>>>;

export interface SplitText {
  readonly frontMatter: FrontMatter;
  /** What follows, without the line ends around it. */
  readonly body: string;
  /** Where the body begins in the text, in UTF-16 units. */
  readonly from: number;
}

/** Front matter longer than this, in UTF-16 units, is a mistake. */
const longest = 65_536;
const opening = /^---[ \t]*\n/u;
const closing = /^(?:---|\.\.\.)[ \t]*$/mu;

/** Splits a text with line feeds only. A text that does not begin with three dashes has no front matter. */
export function splitFrontMatter(text: string, file: string): SplitText | Problem {
  const from = opening.exec(text)?.[0].length;
  if (from === undefined) return { frontMatter: {}, ...bodyFrom(text, 0) };
  try {
    const end = closing.exec(text.slice(from, from + longest));
    if (end === null) throw new Fault(0, "the closing line --- is missing");
    const frontMatter = fieldsOf(text.slice(from, from + end.index));
    return { frontMatter, ...bodyFrom(text, from + end.index + end[0].length) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return problem("extraction/front-matter-broken", { file, line: error.line + 1, reason: error.message });
  }
}

/** Line ends at both ends go, nothing else: spaces belong to the text. */
function bodyFrom(text: string, start: number): Pick<SplitText, "body" | "from"> {
  let from = start;
  let end = text.length;
  while (from < end && text[from] === "\n") from++;
  while (end > from && text[end - 1] === "\n") end--;
  return { body: text.slice(from, end), from };
}

/** What is wrong, at a line of the YAML counted from one; the dashes above it are its line 0. */
class Fault extends Error {
  readonly line: number;

  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}

function fieldsOf(yaml: string): FrontMatter {
  const lines = new LineCounter();
  const document = parse(yaml, lines);
  const lineOf = (node: unknown): number => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line || 1;
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault !== undefined) {
    const at = Math.min(fault.pos[0], Math.max(0, yaml.trimEnd().length - 1));
    throw new Fault(lines.linePos(at).line, fault.message);
  }
  refusePrototypeKeys(document, lineOf);
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === "")) return {};
  if (!isMap(contents)) throw new Fault(1, "expected lines such as outlet: NAME");
  const fields: Partial<Record<FrontMatterKey, string>> = {};
  for (const { key, value } of contents.items) {
    const name = frontMatterKeys.find((known) => isScalar(key) && key.value === known);
    if (name === undefined) continue;
    if (!isScalar(value)) throw new Fault(lineOf(key), `${name} is not one line of text`);
    const text = checked(name, String(value.value ?? "").trim(), lineOf(key));
    if (text !== "") fields[name] = text;
  }
  return fields;
}

function parse(yaml: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(yaml, { schema: "failsafe", uniqueKeys: true, prettyErrors: false, lineCounter });
  } catch (error) {
    // Brackets nested beyond the parser's stack.
    throw new Fault(1, (error as Error).message);
  }
}

function refusePrototypeKeys(document: Document, lineOf: (node: unknown) => number): void {
  visit(document, {
    Pair(_, { key }) {
      const name = isScalar(key) ? String(key.value) : "";
      if (["__proto__", "constructor", "prototype"].includes(name)) {
        throw new Fault(lineOf(key), `the key ${name} is not allowed`);
      }
    },
  });
}

/** The value as the document keeps it: dates to the day, the language without its region. */
function checked(name: FrontMatterKey, text: string, line: number): string {
  if (text === "") return text;
  if (name === "published") {
    const date = calendarDate(text);
    if (date === null) throw new Fault(line, `published: "${text}" is no date of the form YYYY-MM-DD`);
    return date;
  }
  if (name === "language") {
    const code = /^([a-z]{2,3})(?:[-_][a-z0-9-]{1,20})?$/iu.exec(text)?.[1];
    if (code === undefined) throw new Fault(line, `language: "${text}" is no code such as ar or en`);
    return code.toLowerCase();
  }
  return text;
}

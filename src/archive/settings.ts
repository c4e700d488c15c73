// study.yaml: read with YAML's safe part only (no tags, no aliases that multiply, no prototype keys) and checked
// against the schema of the model. Whatever is wrong with it ends the job, naming the line.
import { readFile } from "node:fs/promises";
import { isAbsolute, join, normalize, sep } from "node:path";
import { type Document, isMap, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import { fail, type Settings, settingsSchema } from "#model/index.js";

export const settingsName = "study.yaml";

/** The settings of the study kept in `directory`, or null where it has no study.yaml. */
export async function readSettings(directory: string): Promise<Settings | null> {
  const path = join(directory, settingsName);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    return fail("study/settings-broken", { file: path, line: 1, reason: error.message }, error);
  });
  return text === null ? null : loadSettings(path, text);
}

/** The settings a text states; `file` is named where they are broken. An empty text states none. */
export function loadSettings(file: string, text: string): Settings {
  const lines = new LineCounter();
  const document = parse(file, text, lines);
  const broken = (at: number, reason: string): never =>
    fail("study/settings-broken", { file, line: lines.linePos(at).line || 1, reason });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault !== undefined) return broken(fault.pos[0], fault.message);
  refusePrototypeKeys(document, broken);
  const checked = settingsSchema.safeParse(plainValue(document, broken));
  if (!checked.success) {
    const issue = checked.error.issues[0]!;
    const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
    const path = unknown === undefined ? issue.path : [...issue.path, unknown];
    return broken(positionOf(document, path), `${path.join(".") || "study.yaml"}: ${issue.message}`);
  }
  for (const [index, path] of (checked.data.read ?? []).entries()) {
    if (leadsOut(path)) broken(positionOf(document, ["read", index]), `${path} lies outside the folder`);
  }
  return checked.data;
}

function parse(file: string, text: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(text, { schema: "failsafe", uniqueKeys: true, prettyErrors: false, lineCounter });
  } catch (error) {
    // Markup nested beyond the parser's stack.
    return fail("study/settings-broken", { file, line: 1, reason: (error as Error).message }, error);
  }
}

type Broken = (at: number, reason: string) => never;

function refusePrototypeKeys(document: Document, broken: Broken): void {
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && ["__proto__", "constructor", "prototype"].includes(String(key.value))) {
        broken(key.range?.[0] ?? 0, `the key ${String(key.value)} is not allowed`);
      }
    },
  });
}

/** Everything is text, so that `from: 2015` stays a date; these alone are numbers. */
const numbers: readonly (readonly string[])[] = [
  ["smallestCell"],
  ["capture", "pause"],
  ["capture", "largest"],
];

function plainValue(document: Document, broken: Broken): unknown {
  const value = toPlain(document, broken) || {};
  return numbers.reduce(withNumber, value);
}

/** The value with the number at the path read as one; any other text is left for the schema to refuse. */
function withNumber(value: unknown, [key, ...below]: readonly string[]): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key!)) return value;
  const inner: unknown = value[key as keyof typeof value];
  const isNumber = typeof inner === "string" && /^\d{1,9}(?:\.\d{1,3})?$/u.test(inner);
  const read = below.length > 0 ? withNumber(inner, below) : isNumber ? Number(inner) : inner;
  return { ...value, [key!]: read };
}

function toPlain(document: Document, broken: Broken): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    return broken(0, (error as Error).message);
  }
}

/** Where the value at a path begins, or the nearest thing above it that is there. */
function positionOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const above = document.getIn(path.slice(0, length - 1), true);
    const key = String(path[length - 1]);
    if (isMap(above)) {
      const pair = above.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
      );
      if (pair !== undefined && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function leadsOut(path: string): boolean {
  const inside = normalize(path);
  return isAbsolute(inside) || inside === ".." || inside.startsWith(`..${sep}`);
}

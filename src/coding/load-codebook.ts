// Reads a codebook from the YAML a researcher edits. Refuses what it does not know rather than passing over it, since
// a mistyped key would silently drop cues. All faults of a file are gathered; the problem names the first by its line
// and says on which lines the others are. Aliases are refused: a small file could unfold to a huge one.
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { z } from "zod";
import { type Codebook, codebookSchema, codeGroupSchema, codeSchema, fail } from "#model/index.js";
import { nearestName } from "#text/index.js";
import { codebookIssues } from "./codebook-issues.js";

/** A fault and where it stands in the text, in UTF-16 units. */
interface PlacedIssue {
  readonly at: number;
  readonly reason: string;
}

const labelSchema = z.strictObject(codeSchema.shape.label.shape);
const markerSchema = codebookSchema.shape.process_markers.element;
const strictCodebookSchema = z.strictObject({
  codebook: z.strictObject(codebookSchema.shape.codebook.shape),
  groups: z.array(z.strictObject({ ...codeGroupSchema.shape, label: labelSchema })).min(1),
  codes: z
    .array(
      z.strictObject({
        ...codeSchema.shape,
        label: labelSchema,
        cues: z.record(z.string().regex(/^[a-z]{2,3}$/u), z.array(z.string().min(1))),
      }),
    )
    .min(1),
  process_markers: z.array(z.strictObject(markerSchema.shape)),
});

/** The keys a record may have, by the key it stands under; the root's own under "". */
const knownKeys: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(codebookSchema.shape),
  codebook: Object.keys(codebookSchema.shape.codebook.shape),
  groups: Object.keys(codeGroupSchema.shape),
  codes: Object.keys(codeSchema.shape),
  label: Object.keys(labelSchema.shape),
  process_markers: Object.keys(markerSchema.shape),
};

const longestQuote = 160;
const mostLinesNamed = 10;
const tooDeep: PlacedIssue = { at: 0, reason: "it is nested too deeply to be read" };
const prototypeKeys: ReadonlySet<unknown> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * The codebook a text holds. `file` is only named in the problem.
 * @throws ProblemError `codebook/broken`, with the line of the first fault and its text.
 */
export function loadCodebook(file: string, text: string): Codebook {
  const lines = new LineCounter();
  const refuse = (issues: readonly PlacedIssue[]) => refuseFor(issues, file, text, lines);
  const yaml = readYaml(text, lines);
  if (yaml.kind === "unsafe") return refuse(yaml.issues);

  const { document } = yaml;
  const read = strictCodebookSchema.safeParse(yaml.value);
  if (!read.success) return refuse(shapeIssues(document, read.error.issues));
  const issues = codebookIssues(read.data);
  if (issues.length > 0) refuse(issues.map(({ path, reason }) => ({ at: placeOf(document, path), reason })));
  return read.data;
}

type Yaml =
  | { readonly kind: "unsafe"; readonly issues: readonly PlacedIssue[] }
  | { readonly kind: "read"; readonly document: Document; readonly value: unknown };

/** The YAML library calls itself at each bracket: a text of nothing but brackets would end its stack. */
function readYaml(text: string, lines: LineCounter): Yaml {
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const issues = [...syntaxIssues(document), ...dangers(document)];
    if (issues.length > 0) return { kind: "unsafe", issues };
    return { kind: "read", document, value: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    return { kind: "unsafe", issues: [tooDeep] };
  }
}

function syntaxIssues(document: Document): PlacedIssue[] {
  const problems = [...document.errors, ...document.warnings];
  if (problems.some(({ code }) => code === "RESOURCE_EXHAUSTION")) return [tooDeep];
  return problems.map(({ pos, message }) => ({ at: pos[0], reason: message }));
}

function dangers(document: Document): PlacedIssue[] {
  const issues: PlacedIssue[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      issues.push({ at: range?.[0] ?? 0, reason: 'an alias ("*name") is not allowed; write the value out' });
    },
    Pair: (_, { key }) => {
      if (!isScalar(key) || !prototypeKeys.has(key.value)) return;
      issues.push({ at: key.range?.[0] ?? 0, reason: `"${String(key.value)}" may not be a key` });
    },
  });
  return issues;
}

/** A misspelt key is one fault, though the schema also misses the key that was meant. */
function shapeIssues(document: Document, issues: readonly z.core.$ZodIssue[]): PlacedIssue[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => ({ path: issue.path, key })) : [],
  );
  const misspelt = new Set(unknown.map(({ path, key }) => [...path, meantKey(key, path)].join("/")));
  return [
    ...unknown.map(({ path, key }) => unknownKeyIssue(document, path, key)),
    ...issues
      .filter(({ code, path }) => code !== "unrecognized_keys" && !misspelt.has(path.join("/")))
      .map((issue) => valueIssue(document, issue)),
  ];
}

function unknownKeyIssue(document: Document, path: readonly PropertyKey[], key: string): PlacedIssue {
  const meant = meantKey(key, path);
  const hint = meant === null ? "" : `; did you mean "${meant}"?`;
  return { at: placeOfKey(document, path, key), reason: `"${key}" is not a key known here${hint}` };
}

function meantKey(key: string, path: readonly PropertyKey[]): string | null {
  const record = path.findLast((step) => typeof step === "string") ?? "";
  return nearestName(key, knownKeys[String(record)] ?? []);
}

function valueIssue(document: Document, issue: z.core.$ZodIssue): PlacedIssue {
  const name = String(issue.path.at(-1) ?? "the codebook");
  const missing = issue.path.length > 0 && document.getIn(issue.path) === undefined;
  return {
    at: placeOf(document, issue.path),
    reason: missing ? `"${name}" is missing` : `"${name}": ${issue.message}`,
  };
}

/** Where the value at a path begins; where it is missing, the nearest value around it. */
function placeOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function placeOfKey(document: Document, path: readonly PropertyKey[], key: string): number {
  const record = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(record)) return placeOf(document, path);
  const found = record.items
    .map((pair) => pair.key)
    .find((each) => isScalar(each) && String(each.value) === key);
  return isScalar(found) && found.range ? found.range[0] : placeOf(document, path);
}

function refuseFor(issues: readonly PlacedIssue[], file: string, text: string, lines: LineCounter): never {
  const placed = issues
    .map(({ at, reason }) => ({ line: Math.max(lines.linePos(at).line, 1), reason }))
    .sort((a, b) => a.line - b.line);
  const { line, reason } = placed[0]!;
  const others = [...new Set(placed.slice(1).map((each) => each.line))].slice(0, mostLinesNamed);
  const more = others.length === 0 ? "" : ` (${placed.length - 1} more, on lines ${others.join(", ")})`;
  const quoted = (text.split(/\r\n|\r|\n/u)[line - 1] ?? "").trim().slice(0, longestQuote);
  return fail("codebook/broken", { file, line, reason: reason + more, quoted });
}

// study.json (schema isnad-study/1): the same records as the page, for programs. Keys stand in the order of the
// schema, whatever order the records were built in; the text is a function of the values alone.
import { type Document, type StudyRecords, type StudyResult, studyResultSchema } from "#model/index.js";

const standing =
  "Researcher's working copy, not cleared for publication. Codings are suggestions by cue matching that no person has reviewed.";

/** The result object, checked against its schema. `version` is that of the program. */
export function studyResult(records: StudyRecords, version: string): StudyResult {
  const { codebook } = records.codebook;
  return studyResultSchema.parse({
    ...records,
    schema: "isnad-study/1",
    isnad: version,
    standing,
    codebook: { id: codebook.id, version: codebook.version, sha256: records.codebookSha256 },
    documents: records.documents.map(publishedDocument),
    codings: records.suggestions.map((suggestion) => ({ ...suggestion, coder: "cues", status: "suggested" })),
  });
}

/** The result as text: one-space indent, line feeds, a line feed at the end. */
export function renderStudyJson(result: StudyResult): string {
  return [...studyJsonPieces(result)].join("");
}

/** The same text record by record, so that a large study need not be held as one string. */
export function* studyJsonPieces(result: StudyResult): Generator<string, void, undefined> {
  let opening = "{\n";
  for (const [key, value] of Object.entries(result)) {
    yield `${opening} ${JSON.stringify(key)}: `;
    if (Array.isArray(value)) yield* listPieces(value);
    else yield indented(value, 1);
    opening = ",\n";
  }
  yield "\n}\n";
}

function* listPieces(list: readonly unknown[]): Generator<string, void, undefined> {
  if (list.length === 0) {
    yield "[]";
    return;
  }
  let opening = "[\n  ";
  for (const record of list) {
    yield opening + indented(record, 2);
    opening = ",\n  ";
  }
  yield "\n ]";
}

/** JSON of a value that stands `depth` levels in. */
function indented(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 1).replaceAll("\n", `\n${" ".repeat(depth)}`);
}

/** Fields flat, with where each was read beside them; the text stays in the study. */
function publishedDocument(document: Document) {
  const { charset, title, outlet, author, address, published, language } = document;
  return {
    ...document,
    language: language.value,
    outlet: outlet.value,
    title: title.value,
    author: author.value,
    address: address.value,
    published: published.value,
    fields: { charset, title, outlet, author, address, published, language },
  };
}

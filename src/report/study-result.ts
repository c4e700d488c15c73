// study.json (schema isnad-study/1): the same records as the page, for programs. Keys stand in the order of the
// schema, whatever order the records were built in; the text is a function of the values alone. A large study is
// checked and written some hundred records at a time, and never held as a second copy or as one text.
import type { z } from "zod";
import { type Document, type StudyRecords, type StudyResult, studyResultSchema } from "#model/index.js";

const standing =
  "Researcher's working copy, not cleared for publication. Codings are suggestions by cue matching that no person has reviewed.";

/** The result object, checked against its schema. `version` is that of the program. */
export function studyResult(records: StudyRecords, version: string): StudyResult {
  return studyResultSchema.parse(unchecked(records, version));
}

/** Records checked and written at once: large enough to be quick, small enough to be handed on (about a megabyte). */
const recordsPerPiece = 500;

/** The text of study.json piece by piece: one-space indent, line feeds, a line feed at the end. */
export function* studyJsonPieces(records: StudyRecords, version: string): Generator<string, void, undefined> {
  const result: Readonly<Record<string, unknown>> = unchecked(records, version);
  let opening = "{\n";
  for (const [key, schema] of Object.entries(studyResultSchema.shape)) {
    const value = result[key];
    if (Array.isArray(value) && value.length > 0) yield* listPieces(opening, key, schema, value);
    else yield opening + withoutBraces({ [key]: schema.parse(value) });
    opening = ",\n";
  }
  yield "\n}\n";
}

function* listPieces(
  opening: string,
  key: string,
  schema: z.ZodType,
  list: readonly unknown[],
): Generator<string, void, undefined> {
  const head = ` ${JSON.stringify(key)}: [\n`;
  const tail = "\n ]";
  yield opening + head;
  for (let from = 0; from < list.length; from += recordsPerPiece) {
    const text = withoutBraces({ [key]: schema.parse(list.slice(from, from + recordsPerPiece)) });
    yield (from === 0 ? "" : ",\n") + text.slice(head.length, -tail.length);
  }
  yield tail;
}

/** The inside of an object as it stands at the top of the file: `"key": …`, one space in. */
function withoutBraces(object: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(object, null, 1).slice("{\n".length, -"\n}".length);
}

function unchecked(records: StudyRecords, version: string) {
  const { codebook } = records.codebook;
  return {
    ...records,
    schema: "isnad-study/1",
    isnad: version,
    standing,
    codebook: { id: codebook.id, version: codebook.version, sha256: records.codebookSha256 },
    documents: records.documents.map(publishedDocument),
    codings: records.suggestions.map((suggestion) => ({ ...suggestion, coder: "cues", status: "suggested" })),
  };
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

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

/** Records written at once: large enough to be quick, small enough to be handed on (about a megabyte). */
const recordsPerPiece = 500;

/** The same text piece by piece, so that a large study need not be held as one string. */
export function* studyJsonPieces(result: StudyResult): Generator<string, void, undefined> {
  let opening = "{\n";
  for (const [key, value] of Object.entries(result)) {
    if (Array.isArray(value) && value.length > 0) yield* listPieces(opening, key, value);
    else yield opening + withoutBraces({ [key]: value });
    opening = ",\n";
  }
  yield "\n}\n";
}

function* listPieces(
  opening: string,
  key: string,
  list: readonly unknown[],
): Generator<string, void, undefined> {
  const head = ` ${JSON.stringify(key)}: [\n`;
  const tail = "\n ]";
  yield opening + head;
  for (let from = 0; from < list.length; from += recordsPerPiece) {
    const text = withoutBraces({ [key]: list.slice(from, from + recordsPerPiece) });
    yield (from === 0 ? "" : ",\n") + text.slice(head.length, -tail.length);
  }
  yield tail;
}

/** The inside of an object as it stands at the top of the file: `"key": …`, one space in. */
function withoutBraces(object: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(object, null, 1).slice("{\n".length, -"\n}".length);
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

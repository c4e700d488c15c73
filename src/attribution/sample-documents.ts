// Documents made of a text alone, for tests and measures: no snapshot, no fields but language and, where given, outlet.
import { type Document, type Field, makeId, type Passage } from "#model/index.js";
import { segment } from "#text/index.js";

export function documentOf(text: string, language: string, outlet: string | null = null): Document {
  const field = <T>(value: T): Field<T> => ({ value, from: "none", contradictedBy: [] });
  const file = "sample.txt";
  return {
    id: makeId("document", "sample"),
    snapshot: makeId("snapshot", "sample"),
    file,
    files: [file],
    mediaType: "text/plain",
    charset: mutable(field("utf-8")),
    title: mutable(field(null)),
    outlet: mutable(field(outlet)),
    author: mutable(field(null)),
    address: mutable(field(null)),
    published: mutable(field(null)),
    language: mutable(field(language)),
    text,
    part: null,
    readBy: "text",
    deceptive: [],
    pages: [],
    textSha256: "0".repeat(64),
  };
}

export function passagesOf(document: Document): Passage[] {
  return segment(document.text, document.language.value).map((piece) => ({
    id: makeId("passage", "sample", piece.order),
    document: document.id,
    ...piece,
  }));
}

/** The schema's own type holds a mutable list of contradictions. */
function mutable<T>(field: Field<T>): {
  value: T;
  from: Field<T>["from"];
  contradictedBy: { value: string; from: Field<T>["from"] }[];
} {
  return { ...field, contradictedBy: [...field.contradictedBy] };
}

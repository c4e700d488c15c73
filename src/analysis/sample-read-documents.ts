// Documents as a study has read them, for the tests of this folder: only what a test says is told apart.
import { type Document, type Field, makeId } from "#model/index.js";
import { sampleDocument } from "./sample-origins.js";

export interface SampleReading {
  readonly outlet?: string;
  /** "2015", "2015-09" or "2015-09-21". */
  readonly published?: string;
}

/** A document in the file "NAME.html". */
export function sampleReadDocument(name: string, { outlet, published }: SampleReading = {}): Document {
  const sha256 = "0".repeat(64);
  return {
    id: sampleDocument(name),
    snapshot: makeId("snapshot", sha256),
    part: null,
    file: `${name}.html`,
    files: [`pages/${name}.html`],
    mediaType: "text/html",
    charset: field("utf-8"),
    title: field(null),
    outlet: field(outlet ?? null),
    author: field(null),
    address: field(null),
    published: field(published ?? null),
    language: field("ar"),
    readBy: "text",
    deceptive: [],
    pages: [],
    text: "",
    textSha256: sha256,
  };
}

function field<T>(value: T): Field<T> {
  return { value, from: "none", contradictedBy: [] };
}

// Printings made of a text alone, for the tests of copies.
import { type Document, makeId, type PartialDate, type Passage } from "#model/index.js";
import type { ReadDocument } from "./reading.js";

export interface Printing {
  readonly outlet?: string;
  readonly published?: PartialDate;
}

/** A text as read: of its passages only the headline, where an empty line follows its first line. */
export function printed(name: string, text: string, printing: Printing = {}): ReadDocument {
  const document = documentOf(name, text, printing);
  const title = /^[^\n]+(?=\n\n)/u.exec(text)?.[0];
  return { document, passages: title === undefined ? [] : [titleOf(document, title)] };
}

function documentOf(name: string, text: string, { outlet = name, published }: Printing): Document {
  const field = <T>(value: T) => ({ value, from: "front matter" as const, contradictedBy: [] });
  return {
    id: makeId("document", name),
    snapshot: makeId("snapshot", name),
    file: `${name}.txt`,
    files: [`${name}.txt`],
    mediaType: "text/plain",
    charset: field("utf-8"),
    title: field(null),
    outlet: field(outlet),
    author: field(null),
    address: field(null),
    published: field(published ?? null),
    language: field("en"),
    text,
    part: null,
    readBy: "text",
    deceptive: [],
    pages: [],
    textSha256: "0".repeat(64),
  };
}

function titleOf(document: Document, title: string): Passage {
  return {
    id: makeId("passage", document.file, 0),
    document: document.id,
    kind: "title",
    span: [0, Array.from(title).length],
    paragraph: 0,
    order: 0,
  };
}

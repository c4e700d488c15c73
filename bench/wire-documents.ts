// Invented wire copy as documents of a study.
import { type Document, makeId, type Passage } from "#model/index.js";
import { type WireArticle, wireText } from "./wire-copy.js";

export interface WireDocument {
  readonly document: Document;
  readonly passages: readonly Passage[];
}

const firstDay = Date.UTC(2012, 0, 1);
const millisecondsADay = 86_400_000;

/** The document an article is read as; of its passages only the title, the one that copies are judged by. */
export function wireDocument(article: WireArticle): WireDocument {
  const name = String(article.number).padStart(8, "0");
  const published = new Date(firstDay + article.day * millisecondsADay).toISOString().slice(0, 10);
  const field = <T>(value: T) => ({ value, from: "front matter" as const, contradictedBy: [] });
  const document: Document = {
    id: makeId("document", name),
    snapshot: makeId("snapshot", name),
    file: `${name}.txt`,
    files: [`${name}.txt`],
    mediaType: "text/plain",
    charset: field("utf-8"),
    title: field(article.title),
    outlet: field(article.outlet),
    author: field(null),
    address: field(null),
    published: field(published),
    language: field(article.language),
    text: wireText(article),
    part: null,
    readBy: "text",
    deceptive: [],
    pages: [],
    textSha256: "0".repeat(64),
  };
  const title: Passage = {
    id: makeId("passage", name, 0),
    document: document.id,
    kind: "title",
    span: [0, Array.from(article.title).length],
    paragraph: 0,
    order: 0,
  };
  return { document, passages: [title] };
}

/** The number of the article a document was made of. */
export function wireNumber(id: string): number {
  return Number(id.slice(id.indexOf(":") + 1));
}

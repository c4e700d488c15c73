// The elements of RSS 2.0, RSS 1.0, Atom and Dublin Core that say what is asked of an entry. Where an entry has several
// for one thing, the lowest rank holds. Not read: `author` of RSS, which by its standard is a mail address.
import type { XmlElement } from "#unpacking/index.js";

export type Thing = "title" | "content" | "link" | "author" | "published";

export interface FeedTerm {
  readonly thing: Thing;
  readonly rank: number;
}

const namespaces: ReadonlyMap<string, string> = new Map([
  ["", "rss"],
  ["http://purl.org/rss/1.0/", "rss"],
  ["http://www.w3.org/2005/Atom", "atom"],
  ["http://purl.org/rss/1.0/modules/content/", "content"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
]);

const terms: ReadonlyMap<string, FeedTerm> = new Map([
  ["rss:title", { thing: "title", rank: 0 }],
  ["atom:title", { thing: "title", rank: 0 }],
  ["content:encoded", { thing: "content", rank: 0 }],
  ["atom:content", { thing: "content", rank: 0 }],
  ["rss:description", { thing: "content", rank: 1 }],
  ["atom:summary", { thing: "content", rank: 1 }],
  ["rss:link", { thing: "link", rank: 0 }],
  ["atom:link", { thing: "link", rank: 0 }],
  ["dc:creator", { thing: "author", rank: 0 }],
  ["atom:name", { thing: "author", rank: 0 }],
  ["rss:pubDate", { thing: "published", rank: 0 }],
  ["atom:published", { thing: "published", rank: 0 }],
  ["dc:date", { thing: "published", rank: 1 }],
  ["atom:updated", { thing: "published", rank: 2 }],
]);

/** "rss:item", "atom:entry": the name in its vocabulary, whatever its prefix; "" outside those known. */
export function termName({ local, uri }: XmlElement): string {
  const vocabulary = namespaces.get(uri);
  return vocabulary === undefined ? "" : `${vocabulary}:${local}`;
}

export function termOf(name: string): FeedTerm | null {
  return terms.get(name) ?? null;
}

/** Whether the text of an element is markup of its own: by its type in Atom, by its look in titles of RSS. */
export function isMarkup(name: string, { attributes }: XmlElement, text: string): boolean {
  if (name.startsWith("atom:")) return /html/iu.test(attributes.get("type") ?? "text");
  if (name === "rss:title") return /<[a-z/!]|&(?:#x?[\da-f]{2,6}|[a-z]{2,8});/iu.test(text);
  return true;
}

// What is read of a feed, gathered while its XML streams by: of each entry the best element for each thing, with its
// place. XHTML inside an entry is written out as markup again, without its attributes.
import { readXml, UnpackingFault, type XmlElement } from "#unpacking/index.js";
import { XmlPath } from "../xml-path.js";
import { isMarkup, type Thing, termName, termOf } from "./feed-terms.js";

/** An element's text, and whether that is markup. */
export interface Piece {
  readonly path: string;
  readonly text: string;
  readonly isMarkup: boolean;
}
export interface Entry {
  readonly path: string;
  readonly pieces: ReadonlyMap<Thing, Piece>;
}
export interface Feed {
  readonly title: Piece | undefined;
  readonly entries: readonly Entry[];
}

/** Most entries of a feed: a hundred is usual. */
const mostEntries = 10_000;

/** Null where the XML is no feed. Faults: those of the shelf, and "limit" for more than 10,000 entries. */
export function readFeedTree(xml: string): Feed | null {
  const reader = new FeedReader();
  readXml(xml, {
    open: (element) => reader.open(element),
    close: (element) => reader.close(element),
    text: (text) => reader.text(text),
  });
  return reader.isFeed ? { title: reader.title, entries: reader.entries } : null;
}

const roots: ReadonlySet<string> = new Set(["rss:rss", "atom:feed", "rdf:RDF"]);
const entryNames: ReadonlySet<string> = new Set(["rss:item", "atom:entry"]);
/** What a feed's own title stands in. */
const feedNames: ReadonlySet<string> = new Set(["rss:channel", "atom:feed"]);

interface OpenEntry extends Entry {
  readonly pieces: Map<Thing, RankedPiece>;
}
interface RankedPiece extends Piece {
  readonly rank: number;
}
/** An element whose text is being gathered, and how deep it stands. */
interface OpenPiece {
  readonly element: XmlElement;
  readonly name: string;
  readonly path: string;
  readonly depth: number;
  text: string;
}

class FeedReader {
  isFeed = false;
  title: Piece | undefined;
  readonly entries: Entry[] = [];
  readonly #path = new XmlPath(["channel"]);
  /** Names of the open elements, outermost first. */
  readonly #names: string[] = [];
  #entry: OpenEntry | null = null;
  #entryDepth = 0;
  #piece: OpenPiece | null = null;

  open(element: XmlElement): void {
    const name = termName(element);
    const parent = this.#names.at(-1) ?? "";
    this.#names.push(name);
    this.#path.open(element.name);
    if (this.#names.length === 1) this.isFeed = roots.has(name);
    if (this.#piece !== null) this.#piece.text += `<${element.local}>`;
    else if (this.#entry === null && entryNames.has(name)) this.#openEntry();
    else if (this.#isAsked(name, parent)) {
      const [path, depth] = [String(this.#path), this.#names.length];
      this.#piece = { element, name, path, depth, text: "" };
    }
  }

  text(text: string): void {
    if (this.#piece === null) return;
    this.#piece.text += this.#names.length > this.#piece.depth ? escaped(text) : text;
  }

  close({ local }: XmlElement): void {
    const depth = this.#names.length;
    if (this.#piece?.depth === depth) this.#closePiece(this.#piece);
    else if (this.#piece !== null) this.#piece.text += `</${local}>`;
    else if (this.#entryDepth === depth) this.#entry = null;
    this.#names.pop();
    this.#path.close();
  }

  #openEntry(): void {
    if (this.entries.length === mostEntries)
      throw new UnpackingFault("limit", `more than ${mostEntries} entries`);
    this.#entry = { path: String(this.#path), pieces: new Map() };
    this.#entryDepth = this.#names.length;
    this.entries.push(this.#entry);
  }

  #isAsked(name: string, parent: string): boolean {
    const thing = termOf(name)?.thing;
    if (thing === undefined) return false;
    if (this.#entry === null) return thing === "title" && feedNames.has(parent);
    const isName = name === "atom:name" && parent === "atom:author";
    return this.#names.length === this.#entryDepth + (isName ? 2 : 1);
  }

  /** Keeps it if it holds something and nothing of its rank or better was kept before. */
  #closePiece({ element, name, path, text: gathered }: OpenPiece): void {
    this.#piece = null;
    const text = name === "atom:link" ? addressIn(element) : gathered.trim();
    const { thing, rank } = termOf(name)!;
    const piece = { path, text, rank, isMarkup: isMarkup(name, element, text) };
    if (text === "") return;
    if (this.#entry === null) this.title ??= piece;
    else if ((this.#entry.pieces.get(thing)?.rank ?? rank + 1) > rank) this.#entry.pieces.set(thing, piece);
  }
}

/** The address of the entry itself, and not of what replies to it or was enclosed. */
function addressIn({ attributes }: XmlElement): string {
  return (attributes.get("rel") ?? "alternate") === "alternate" ? (attributes.get("href") ?? "") : "";
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

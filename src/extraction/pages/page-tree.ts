// A saved page as a tree, by linkedom. Scripts in it are text and never run; nothing it refers to is fetched.
import { parseHTML } from "linkedom";

/** The little of the DOM that extraction needs. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  replaceWith(other: PageNode): void;
}
export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly parentElement: PageElement | null;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  contains(other: PageNode): boolean;
  append(text: string): void;
  remove(): void;
}
export interface Page extends PageElement {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  cloneNode(deep: true): Page;
  createElement(name: string): PageElement;
}

export const elementNode = 1;
export const textNode = 3;

/** Pictures a browser stored inside the page are megabytes of no text. */
const storedPictures = /data:[\w/+.;=-]{1,100};base64,[A-Za-z0-9+/=]+/gu;
/** Letters written as numbers, as old Arabic pages write all of theirs; each would become a node of its own. */
const numberedLetters = /&#(\d{3,7}|x[\da-f]{2,6});/giu;
/** A bracket that opens no tag. */
const strayBrackets = /<(?![a-zA-Z/!?])/gu;

/** Markup that means the same with less of it. */
export function slimmed(html: string): string {
  return html.replace(storedPictures, "data:,").replace(numberedLetters, letterOf);
}

/** The letter, unless it is ASCII and could be markup, or no letter at all. */
function letterOf(reference: string, number: string): string {
  const code = Number(/^x/iu.test(number) ? `0${number}` : number);
  return code >= 0xa0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : reference;
}

export function parsePage(html: string): Page {
  return parseHTML(completed(html.replace(strayBrackets, "&lt;"))).document;
}

/** linkedom takes what stands outside html and body for other pages; so they are supplied where left out. */
function completed(html: string): string {
  if (/<body[\s>]/iu.test(html)) return html;
  const head = /<\/head\s*>/iu.exec(html) ?? /<html(?:\s[^>]*)?>/iu.exec(html);
  if (head === null) return `<!doctype html><html><head></head><body>${html}</body></html>`;
  const at = head.index + head[0].length;
  return `${html.slice(0, at)}<body>${html.slice(at)}`;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === elementNode;
}

/** The element and those around it, innermost first. */
export function* outwards(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | null = element; at !== null; at = at.parentElement) yield at;
}

/** Text with white space folded as a browser shows it; no-break spaces and bidi controls stay. */
export function foldSpace(text: string): string {
  return text.replace(/[ \t\n\r\f]+/gu, " ").trim();
}

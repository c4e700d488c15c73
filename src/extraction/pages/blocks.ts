// The text of a page block by block, as a reader sees paragraphs, with what pruning judges a block by: how much of it
// is links, the classes around it, the element that holds it.
import { furnitureClass, furnitureElements } from "./furniture.js";
import { foldSpace, isElement, type PageElement, type PageNode, textNode } from "./page-tree.js";

export interface Block {
  readonly text: string;
  /** Share of its letters that are link text, 0 to 1. */
  readonly linked: number;
  /** What the class, id or element around it says it is, where that is no article text; else null. */
  readonly furniture: string | null;
  /** Name of the nearest block element, upper case. */
  readonly element: string;
  readonly inList: boolean;
  readonly inTable: boolean;
  readonly inQuote: boolean;
}

const blockElements: ReadonlySet<string> = new Set(
  (
    "P DIV SECTION ARTICLE LI UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE TABLE TBODY THEAD TFOOT TR TD TH CAPTION FIGURE " +
    "FIGCAPTION HEADER FOOTER DL DT DD MAIN ASIDE NAV DETAILS SUMMARY ADDRESS CENTER HR BODY FIELDSET HGROUP"
  ).split(" "),
);
const unread: ReadonlySet<string> = new Set(
  (
    "SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME BUTTON SELECT OPTION INPUT TEXTAREA FORM AUDIO VIDEO OBJECT EMBED " +
    "CANVAS HEAD TITLE"
  ).split(" "),
);

const tableParts: ReadonlySet<string> = new Set(["TD", "TH", "CAPTION"]);

/** What the elements around a piece of text say of it. */
interface Around {
  readonly element: string;
  readonly furniture: string | null;
  readonly linked: boolean;
  readonly inList: boolean;
  readonly inTable: boolean;
  readonly inQuote: boolean;
}
const nothingAround: Around = {
  element: "DIV",
  furniture: null,
  linked: false,
  inList: false,
  inTable: false,
  inQuote: false,
};

/** The blocks under an element in reading order; none is empty. */
export function blocksOf(root: PageElement): readonly Block[] {
  const collector = new Collector();
  collect(root, nothingAround, collector);
  collector.close();
  return collector.blocks;
}

class Collector {
  readonly blocks: Block[] = [];
  #text = "";
  #linkedLength = 0;
  #around = nothingAround;
  #brokeLine = false;

  add(text: string, around: Around): void {
    if (this.#text === "") this.#around = around;
    this.#text += text;
    if (/\S/u.test(text)) this.#brokeLine = false;
    if (around.linked) this.#linkedLength += foldSpace(text).length;
  }

  /** A line break ends a block where a sentence has ended or a second break follows; elsewhere it is a space. */
  breakLine(): void {
    if (this.#brokeLine || /[.!?؟…:"”»)]\s*$/u.test(this.#text.slice(-8))) this.close();
    else if (this.#text !== "") this.#text += " ";
    this.#brokeLine = true;
  }

  close(): void {
    const text = foldSpace(this.#text);
    const { linked: _, ...around } = this.#around;
    if (text !== "") this.blocks.push({ ...around, text, linked: this.#linkedLength / text.length });
    this.#text = "";
    this.#linkedLength = 0;
  }
}

function collect(element: PageElement, around: Around, into: Collector): void {
  for (const node of element.childNodes) {
    if (node.nodeType === textNode) into.add(textOf(node), around);
    else if (isElement(node)) collectElement(node, around, into);
  }
}

function textOf(node: PageNode): string {
  return node.textContent ?? "";
}

function collectElement(element: PageElement, around: Around, into: Collector): void {
  const name = element.tagName.toUpperCase();
  if (unread.has(name)) return;
  if (name === "BR") {
    into.breakLine();
    return;
  }
  const isBlock = blockElements.has(name);
  if (isBlock) into.close();
  collect(element, within(element, name, isBlock, around), into);
  if (isBlock) into.close();
}

function within(element: PageElement, name: string, isBlock: boolean, around: Around): Around {
  return {
    element: isBlock ? name : around.element,
    furniture: around.furniture ?? furnitureOf(element, name),
    linked: around.linked || name === "A",
    inList: around.inList || name === "UL" || name === "OL",
    inTable: around.inTable || tableParts.has(name),
    inQuote: around.inQuote || name === "BLOCKQUOTE",
  };
}

/** Longest class or id that is looked at, in UTF-16 units. */
const longestClass = 300;

function furnitureOf(element: PageElement, name: string): string | null {
  if (furnitureElements.has(name)) return name.toLowerCase();
  for (const attribute of ["class", "id"]) {
    const found = furnitureClass.exec((element.getAttribute(attribute) ?? "").slice(0, longestClass));
    if (found !== null) return found[1]!.toLowerCase();
  }
  return null;
}

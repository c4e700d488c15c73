// The text of a page block by block, as a reader sees paragraphs, with what pruning judges a block by: what the
// elements around it say it is, and how much of it is links, italics or bold.
import { BlockCollector } from "./block-collector.js";
import { type Furniture, furnitureOf } from "./furniture.js";
import { hides } from "./hidden.js";
import { isElement, type PageElement, textNode } from "./page-tree.js";

/** What the elements around a piece of text say of it. */
export interface Around {
  /** Name of the nearest block element, upper case. */
  readonly element: string;
  /** The nearest block element itself. */
  readonly container: PageElement;
  /** The elements around it that call themselves no article text, outermost first. */
  readonly furniture: readonly Furniture[];
  readonly hidden: boolean;
  readonly inList: boolean;
  /** In a cell of a table that is no mere layout. */
  readonly inTable: boolean;
  readonly inQuote: boolean;
}

/** What they say of single words in it. */
export interface Wording {
  readonly link: PageElement | null;
  readonly italic: boolean;
  readonly bold: boolean;
}

export interface Block extends Around {
  readonly text: string;
  /** Shares of its letters and digits, 0 to 1. */
  readonly linked: number;
  readonly italic: number;
  readonly bold: number;
  readonly links: readonly PageElement[];
  /** The elements its text stands in directly. */
  readonly holders: ReadonlySet<PageElement>;
}

const blockElements: ReadonlySet<string> = new Set(
  (
    "P DIV SECTION ARTICLE LI UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE TABLE TBODY THEAD TFOOT TR TD TH CAPTION FIGURE " +
    "FIGCAPTION HEADER FOOTER DL DT DD MAIN ASIDE NAV DETAILS SUMMARY ADDRESS CENTER HR BODY FIELDSET HGROUP FORM"
  ).split(" "),
);
const unread: ReadonlySet<string> = new Set(
  (
    "SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME BUTTON SELECT OPTION INPUT TEXTAREA AUDIO VIDEO OBJECT EMBED " +
    "CANVAS HEAD TITLE"
  ).split(" "),
);
const italics: ReadonlySet<string> = new Set(["EM", "I", "CITE"]);
const bolds: ReadonlySet<string> = new Set(["STRONG", "B"]);

/** The blocks under an element in reading order; none is empty. */
export function blocksOf(root: PageElement): readonly Block[] {
  const around: Around = {
    element: "DIV",
    container: root,
    furniture: [],
    hidden: false,
    inList: false,
    inTable: false,
    inQuote: false,
  };
  return blocksWithin(root, around, { link: null, italic: false, bold: false });
}

function blocksWithin(root: PageElement, around: Around, wording: Wording): readonly Block[] {
  const collector = new BlockCollector();
  collect(root, around, wording, collector);
  collector.close();
  return collector.blocks;
}

function collect(element: PageElement, around: Around, wording: Wording, into: BlockCollector): void {
  for (const node of element.childNodes) {
    if (node.nodeType === textNode) into.add(node.textContent ?? "", element, around, wording);
    else if (isElement(node)) collectElement(node, around, wording, into);
  }
}

function collectElement(
  element: PageElement,
  outside: Around,
  outsideWording: Wording,
  into: BlockCollector,
): void {
  const name = element.tagName.toUpperCase();
  if (unread.has(name)) return;
  if (name === "BR") {
    into.breakLine();
    return;
  }
  const isBlock = blockElements.has(name);
  const around = within(element, name, isBlock, outside);
  const wording = worded(element, name, outsideWording);
  if (!isBlock && standsApart(element, around, outside)) {
    into.beside(blocksWithin(element, around, wording));
    return;
  }
  if (isBlock) into.close();
  collect(element, around, wording, into);
  if (isBlock) into.close();
}

function within(element: PageElement, name: string, isBlock: boolean, outside: Around): Around {
  const furniture = furnitureOf(element);
  return {
    element: isBlock ? name : outside.element,
    container: isBlock ? element : outside.container,
    furniture: furniture === null ? outside.furniture : [...outside.furniture, furniture],
    hidden: outside.hidden || hides(element),
    inList: outside.inList || name === "UL" || name === "OL",
    inTable: name === "TABLE" ? isDataTable(element) : outside.inTable,
    inQuote: outside.inQuote || name === "BLOCKQUOTE",
  };
}

/** Old pages are laid out in tables: those hold other tables, or one row. */
function isDataTable(table: PageElement): boolean {
  return table.querySelector("table") === null && [...table.querySelectorAll("tr")].length > 1;
}

function worded(element: PageElement, name: string, outside: Wording): Wording {
  if (name === "A") return { ...outside, link: element };
  if (italics.has(name)) return { ...outside, italic: true };
  return bolds.has(name) ? { ...outside, bold: true } : outside;
}

/** What is laid over a line without being part of it: hidden text, or a card that opens over a name. */
function standsApart(element: PageElement, around: Around, outside: Around): boolean {
  if (around.hidden && !outside.hidden) return true;
  if (around.furniture.length === outside.furniture.length) return false;
  return element.querySelector("img") !== null || [...element.querySelectorAll("a")].length > 1;
}

// Which blocks Mozilla's Readability would show in a reading view. It takes a tree apart and alters it, so it gets a
// copy in which every element that holds text has a number; what is left of the numbers tells what it kept.
import { Readability } from "@mozilla/readability";
import type { Block } from "./blocks.js";
import { isElement, type Page, type PageElement, textNode } from "./page-tree.js";

const numbering = "data-holder";
const removed = "removed";
/** Half of many pages; nothing is read from them, and no element's place is counted by them. */
const wordless = "script,style,template,svg";
const divisions = "div,section,article,main,center";

/** The blocks it keeps where the `left` elements are left out, or null where it finds no article. */
export function readingView(
  page: Page,
  blocks: readonly Block[],
  left: Iterable<PageElement>,
): ReadonlySet<Block> | null {
  const numbers = numberHolders(blocks);
  for (const element of left) element.setAttribute(numbering, removed);
  for (const element of [...page.querySelectorAll(wordless)]) element.remove();
  const copy = page.cloneNode(true);
  for (const element of [...copy.querySelectorAll(`[${numbering}=${removed}]`)]) element.remove();
  wrapLooseText(copy);
  const options = {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node: unknown) => node as PageElement,
  };
  const content = new Readability<PageElement>(copy, options).parse()?.content ?? null;
  if (content === null) return null;
  const kept = new Set<string>();
  collectNumbers(content, "", kept);
  const isKept = (holder: PageElement): boolean => kept.has(numbers.get(holder)!);
  return new Set(blocks.filter(({ holders }) => [...holders].some(isKept)));
}

function numberHolders(blocks: readonly Block[]): ReadonlyMap<PageElement, string> {
  const numbers = new Map<PageElement, string>();
  for (const holder of blocks.flatMap(({ holders }) => [...holders])) {
    if (numbers.has(holder)) continue;
    const number = String(numbers.size);
    numbers.set(holder, number);
    holder.setAttribute(numbering, number);
  }
  return numbers;
}

/** Readability puts a paragraph in the place of a division with loose text, and the number would go with the division. */
function wrapLooseText(copy: Page): void {
  for (const element of copy.querySelectorAll(`:is(${divisions})[${numbering}]`)) {
    const number = element.getAttribute(numbering)!;
    for (const node of [...element.childNodes]) {
      const text = node.nodeType === textNode ? (node.textContent ?? "") : "";
      if (!/\S/u.test(text)) continue;
      const span = copy.createElement("span");
      span.setAttribute(numbering, number);
      span.append(text);
      node.replaceWith(span);
    }
  }
}

/** Text under an element that Readability made itself counts for the numbered one around it. */
function collectNumbers(element: PageElement, around: string, into: Set<string>): void {
  for (const node of element.childNodes) {
    if (node.nodeType === textNode) {
      if (around !== "" && /\S/u.test(node.textContent ?? "")) into.add(around);
    } else if (isElement(node)) collectNumbers(node, node.getAttribute(numbering) ?? around, into);
  }
}

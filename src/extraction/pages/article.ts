// Finds the article in a page: furniture out, Readability to choose the part that reads as an article, blocks, pruning.
// Where Readability finds none, the whole body is pruned instead.
import { Readability } from "@mozilla/readability";
import { type Block, blocksOf } from "./blocks.js";
import { removedFirst } from "./furniture.js";
import type { Page, PageElement } from "./page-tree.js";
import { type PrunedPage, prune } from "./pruning.js";

/** The article's blocks and those that went. Takes the page apart: read everything else before. */
export function findArticle(page: Page, title: string): PrunedPage {
  const furniture = removeFurniture(page).map((block) => ({ block, reason: "furniture" }));
  const blocks = blocksOf(readable(page) ?? page.body);
  const { kept, pruned } = prune(blocks, title);
  // Rules that take most of an article are wrong about the page, not the page about itself.
  if (lengthOf(kept) < 0.3 * lengthOf(blocks)) return { kept: blocks, pruned: furniture };
  return { kept, pruned: [...furniture, ...pruned] };
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

const mostOfPage = 0.4;
const mostParagraphs = 6;

/** Removes what is named furniture, unless the article itself seems to stand in it. */
function removeFurniture(page: Page): readonly Block[] {
  const all = (page.body.textContent ?? "").length;
  const removed: Block[] = [];
  for (const element of [...page.body.querySelectorAll(removedFirst)]) {
    if (!page.body.contains(element) || holdsArticle(element, all)) continue;
    removed.push(...blocksOf(element));
    element.remove();
  }
  return removed;
}

function holdsArticle(element: PageElement, all: number): boolean {
  return (
    (element.textContent ?? "").length > all * mostOfPage ||
    [...element.querySelectorAll("p")].length > mostParagraphs
  );
}

function readable(page: Page): PageElement | null {
  const options = { keepClasses: true, serializer: (node: unknown) => node as PageElement };
  return new Readability<PageElement>(page, options).parse()?.content ?? null;
}

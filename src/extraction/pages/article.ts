// Finds the article in a page: blocks, furniture out, Readability as a witness of which blocks belong together, then
// the pruning rules. Where Readability finds no article, all blocks of the page are judged.
import { type Block, blocksOf } from "./blocks.js";
import { type Boxes, boxesOf } from "./boxes.js";
import type { Furniture } from "./furniture.js";
import type { Page, PageElement } from "./page-tree.js";
import { type JudgedBlock, prune } from "./pruning.js";
import { readingView } from "./reading-view.js";
import { plainWords } from "./wording.js";

/** Every block of the page in its order, those of the article without a reason to go. `title` need not be repeated by the text. */
export function findArticle(page: Page, title: string): readonly JudgedBlock[] {
  const blocks = seen(blocksOf(page.body));
  const boxes = boxesOf(page, blocks);
  const removed = removedFirst(blocks, boxes, boxes.of(page.body).length);
  const isRemoved = ({ element }: Furniture): boolean => removed.has(element);
  const read = readingView(page, blocks, removed) ?? new Set(blocks);
  const outside = blocks.map((block) => {
    if (block.hidden) return "hidden";
    return block.furniture.find(isRemoved)?.name ?? (read.has(block) ? null : "outside the article");
  });
  return prune(blocks, outside, {
    title,
    boxes,
    alternatives: alternatives(page, title),
    host: hostOf(page),
    heading: page.querySelector("h1"),
  });
}

/** Where nothing that reads as a sentence is shown, a script would show what is hidden. */
function seen(blocks: readonly Block[]): readonly Block[] {
  const isShown = blocks.some(({ hidden, text }) => !hidden && text.length > leastSentence);
  return isShown ? blocks : blocks.map((block) => ({ ...block, hidden: false }));
}

const leastSentence = 80;
const mostOfPage = 0.4;
const mostParagraphs = 6;

/** What is removed by its name, unless the article itself seems to stand in it. */
function removedFirst(blocks: readonly Block[], boxes: Boxes, all: number): ReadonlySet<PageElement> {
  const removed = new Set<PageElement>();
  for (const { first, element } of blocks.flatMap(({ furniture }) => furniture)) {
    const { length, paragraphs } = boxes.of(element);
    if (first && length <= mostOfPage * all && paragraphs <= mostParagraphs) removed.add(element);
  }
  return removed;
}

/** What the page's pictures say they show, for browsers that show none; captions repeat it. */
function alternatives(page: Page, title: string): ReadonlySet<string> {
  const pictures = [...page.body.querySelectorAll("img[alt]")];
  const said = new Set(pictures.map((picture) => plainWords(picture.getAttribute("alt") ?? "")));
  said.delete("");
  said.delete(plainWords(title));
  return said;
}

/** The site the page says it belongs to. */
function hostOf(page: Page): string | null {
  const address =
    page.querySelector("link[rel=canonical]")?.getAttribute("href") ??
    page.querySelector('meta[property="og:url"]')?.getAttribute("content") ??
    "";
  return /^https?:\/\/([^/?#:]+)/iu.exec(address)?.[1]?.toLowerCase() ?? null;
}

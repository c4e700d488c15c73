// How much text, how many paragraphs, which headings and whether a picture each element of a page holds: counted once,
// so that rules may ask it of any element around a block. Time grows with blocks times depth, and depth is limited.
import type { Block } from "./blocks.js";
import { outwards, type Page, type PageElement } from "./page-tree.js";

export interface Box {
  /** UTF-16 units of its blocks. */
  length: number;
  paragraphs: number;
  /** The first block in it that is a heading. */
  heading: Block | null;
  hasPicture: boolean;
}

export interface Boxes {
  /** An element without any text has an empty box. */
  of(element: PageElement): Readonly<Box>;
}

const empty: Readonly<Box> = { length: 0, paragraphs: 0, heading: null, hasPicture: false };

export function boxesOf(page: Page, blocks: readonly Block[]): Boxes {
  const boxes = new Map<PageElement, Box>();
  const paragraphs = new Set<PageElement>();
  for (const block of blocks) {
    const isParagraph = block.element === "P" && !paragraphs.has(block.container);
    if (isParagraph) paragraphs.add(block.container);
    for (const element of outwards(block.container)) {
      const box = boxes.get(element) ?? { ...empty };
      boxes.set(element, box);
      box.length += block.text.length;
      if (isParagraph) box.paragraphs++;
      if (isHeading(block)) box.heading ??= block;
    }
  }
  for (const picture of page.body.querySelectorAll("img,picture,video")) {
    for (const element of outwards(picture)) {
      const box = boxes.get(element);
      if (box?.hasPicture) break;
      if (box !== undefined) box.hasPicture = true;
    }
  }
  return { of: (element) => boxes.get(element) ?? empty };
}

export function isHeading({ element }: Block): boolean {
  return /^H[1-6]$/u.test(element);
}

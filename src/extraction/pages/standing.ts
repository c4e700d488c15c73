// Rules that look at where a block stands: in which box, below which heading, between which paragraphs.
import type { Block } from "./blocks.js";
import { isHeading } from "./boxes.js";
import { leadsElsewhere } from "./links.js";
import { outwards, type PageElement } from "./page-tree.js";
import type { Reason, Setting, Step } from "./pruning.js";
import { countWords, plainWords } from "./wording.js";

/**
 * Quotations and posts quoted between two paragraphs belong to the text, whatever Readability thinks of their box; one
 * that repeats words of a paragraph is set large to draw the eye, and goes.
 */
export const quotations: Step = (blocks, reasons) => {
  const [first, last] = [reasons.indexOf(null), reasons.lastIndexOf(null)];
  const paragraphs = blocks.filter((block, index) => reasons[index] === null && !block.inQuote);
  const text = plainWords(paragraphs.map((block) => block.text).join(" "));
  return reasons.map((reason, index) => {
    const { inQuote, text: quoted } = blocks[index]!;
    if (!inQuote || index < first || index > last) return reason;
    if (reason !== null && reason !== "outside the article") return reason;
    return quoted.length < longestPullQuote && text.includes(plainWords(quoted)) ? "pull quote" : null;
  });
};

/** In UTF-16 units. */
const longestPullQuote = 300;

/** Share of the text that a box may hold and still be the heading's own. */
const mostInHeadingBox = 0.3;

/** A standfirst, a date or a label stands in a box with the heading, in which the text does not stand. */
export const headingBox: Step = (blocks, reasons, { heading }) => {
  if (heading === null) return reasons;
  const around = [...outwards(heading)];
  const levels = blocks.map(({ container }, index) =>
    reasons[index] === null ? levelIn(around, container) : null,
  );
  const lengths = around.map(() => 0);
  for (const [index, level] of levels.entries())
    if (level !== null) lengths[level]! += blocks[index]!.text.length;
  const own = ownBox(lengths);
  return reasons.map((reason, index) => {
    const level = levels[index] ?? null;
    return level !== null && level <= own ? "standfirst" : reason;
  });
};

/** The level of the largest box that holds little of the text, counted from the heading outwards; -1 for none. */
function ownBox(lengths: readonly number[]): number {
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let inside = 0;
  for (const [level, length] of lengths.entries()) {
    inside += length;
    if (inside > mostInHeadingBox * all) return level - 1;
  }
  return -1;
}

/** How many elements around the heading it takes to hold the container too. */
function levelIn(around: readonly PageElement[], container: PageElement): number {
  for (const element of outwards(container)) {
    const level = around.indexOf(element);
    if (level !== -1) return level;
  }
  return around.length - 1;
}

/** Longest box of a teaser, in UTF-16 units of its text, and how far around a block it is looked for. */
const longestTeaser = 800;
const boxesAround = 5;

/** A teaser is a small box under a heading that leads to another page of the site. */
export const teasers: Step = (blocks, reasons, page) =>
  reasons.map((reason, index) => (reason === null && isTeaser(blocks[index]!, page) ? "teaser" : reason));

function isTeaser({ container }: Block, { boxes, host }: Setting): boolean {
  let level = 0;
  for (const element of outwards(container)) {
    const { length, heading } = boxes.of(element);
    if (level++ === boxesAround || length > longestTeaser) return false;
    if (heading !== null)
      return heading.linked > 0.8 && !heading.links.some((link) => leadsElsewhere(link, host));
  }
  return false;
}

/** Longest heading, in words, that announces other articles. */
const longestAnnouncement = 8;

/** «مواضيع ذات صلة», "More stories": the list or the links below go with it. */
export const listsBelow: Step = (blocks, reasons) => {
  let below = false;
  return reasons.map((reason, index): Reason => {
    const block = blocks[index]!;
    if (reason === "other articles" && countWords(block.text) <= longestAnnouncement) below = true;
    else below &&= reason !== null || block.inList || (block.linked > 0.3 && !isHeading(block));
    return reason ?? (below ? "other articles" : null);
  });
};

/** Notes of the editors before and behind the text: wholly in italics but for their links. */
export const notes: Step = (blocks, reasons) => {
  const isText = (block: Block, index: number): boolean => reasons[index] === null && !isNote(block);
  const [first, last] = [blocks.findIndex(isText), blocks.findLastIndex(isText)];
  return reasons.map(
    (reason, index) => reason ?? (first !== -1 && (index < first || index > last) ? "note" : null),
  );
};

function isNote({ italic, linked }: Block): boolean {
  return linked > 0 && linked < 0.5 && italic > 0.5 && italic + linked > 0.95;
}

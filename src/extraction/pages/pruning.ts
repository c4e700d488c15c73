// Takes out what stands between and around the paragraphs of an article: captions, share bars, related links, offers.
// Each block goes for a stated reason and is kept beside the text, for bylines, dates and credits are read from what
// went. Measured on the public article-extraction benchmark (2019); figures are in docs/methods/extraction.md.
import { sameWords } from "../fields.js";
import type { Block } from "./blocks.js";
import { type Boxes, isHeading } from "./boxes.js";
import { captionOf } from "./captions.js";
import { beforeTheText, behindTheText, closingCredits } from "./edges.js";
import { linksOf } from "./links.js";
import type { PageElement } from "./page-tree.js";
import { pruningRules, sourceCredit } from "./pruning-rules.js";
import { headingBox, listsBelow, notes, quotations, teasers } from "./standing.js";
import { countWords, plainWords } from "./wording.js";

/** Why a block goes, or null while it stays. */
export type Reason = string | null;

export interface JudgedBlock {
  readonly block: Block;
  readonly reason: Reason;
}

/** What is known of the page around the blocks. */
export interface Setting {
  readonly title: string;
  readonly boxes: Boxes;
  /** What its pictures say they show, as plain words. */
  readonly alternatives: ReadonlySet<string>;
  readonly host: string | null;
  readonly heading: PageElement | null;
}

/** A rule that looks at all blocks. Gives every block its reason; only those without one may be given one. */
export type Step = (blocks: readonly Block[], reasons: readonly Reason[], page: Setting) => readonly Reason[];

/**
 * Each block by itself, then where it stands:
 * 1. quotations and embedded posts between kept blocks come back;
 * 2. what stands in a box with the heading alone;
 * 3. teasers of other articles;
 * 4. lists below a heading that announces them;
 * 5. editors' notes at the end;
 * 6. short pieces before the first sentence;
 * 7. short pieces behind the last one;
 * 8. credits, which go into the margin.
 */
const steps: readonly Step[] = [
  quotations,
  headingBox,
  teasers,
  listsBelow,
  notes,
  beforeTheText,
  behindTheText,
  closingCredits,
];

/** Below this share of the text, the rules are wrong about the page and not the page about itself. */
const leastKept = 0.3;

/** `outside` says of each block why it is no part of the article as found, or null. */
export function prune(
  blocks: readonly Block[],
  outside: readonly Reason[],
  page: Setting,
): readonly JudgedBlock[] {
  const judged = judgeEach(blocks, outside, page);
  const reasons = steps.reduce<readonly Reason[]>((known, step) => step(blocks, known, page), judged);
  const enough = lengthOf(blocks, reasons) >= leastKept * lengthOf(blocks, outside);
  return blocks.map((block, index) => ({ block, reason: (enough ? reasons : outside)[index] ?? null }));
}

function lengthOf(blocks: readonly Block[], reasons: readonly Reason[]): number {
  return blocks.reduce((sum, { text }, index) => sum + (reasons[index] === null ? text.length : 0), 0);
}

/** How many of the last blocks are near the end. */
const endBlocks = 5;

/** Blocks outside are judged too: what they are says more than where they stand. */
function judgeEach(blocks: readonly Block[], outside: readonly Reason[], page: Setting): readonly Reason[] {
  const named = namesHeeded(blocks, outside);
  let left = outside.filter((reason) => reason === null).length;
  return blocks.map((block, index) => {
    const given = outside[index] ?? null;
    if (given === null) left--;
    if (given !== null && given !== "outside the article") return given;
    if (sourceCredit.test(block.text)) return given;
    return named(block) ?? captionOf(block, page) ?? reasonOf(block, page, left < endBlocks) ?? given;
  });
}

/** A name that covers much of the article, on one element or on many, means nothing. */
const mostOfArticle = 0.35;

/** What a block is called by the elements around it. */
function namesHeeded(blocks: readonly Block[], outside: readonly Reason[]): (block: Block) => Reason {
  const lengths = new Map<PageElement | string, number>();
  const count = (text: string, named: PageElement | string): void => {
    lengths.set(named, (lengths.get(named) ?? 0) + text.length);
  };
  for (const [index, { text, furniture }] of blocks.entries()) {
    if (outside[index] !== null) continue;
    for (const { element } of furniture) count(text, element);
    for (const name of new Set(furniture.map((one) => one.name))) count(text, name);
  }
  const most = mostOfArticle * lengthOf(blocks, outside);
  const means = (named: PageElement | string): boolean => (lengths.get(named) ?? 0) < most;
  return ({ furniture }) =>
    furniture.find(({ element, name }) => means(element) && means(name))?.name ?? null;
}

function reasonOf(block: Block, page: Setting, nearEnd: boolean): Reason {
  const words = countWords(block.text);
  if (isTitle(block, page.title)) return "title";
  const states = /[.؟!]["”»]?$/u.test(block.text) && block.linked === 0;
  const rule = pruningRules.find(
    ({ pattern, most, onlyAtEnd, noStatement }) =>
      words <= most &&
      (nearEnd || !onlyAtEnd) &&
      !(noStatement && states && words > 6) &&
      pattern.test(block.text),
  );
  return linksOf(block, words, page.host) ?? rule?.name ?? printedTime(block) ?? oneWord(block, words);
}

/** A heading may say it in part; any other line says it whole. */
function isTitle({ element, text }: Block, title: string): boolean {
  if (title === "") return false;
  return /^H[12]$/u.test(element) ? sameWords(title, text) : plainWords(title) === plainWords(text);
}

function printedTime({ holders }: Block): Reason {
  return [...holders].every(({ tagName }) => tagName === "TIME") ? "date" : null;
}

function oneWord(block: Block, words: number): Reason {
  const mayBeShort = isHeading(block) || block.inList || block.inTable || block.bold > 0.9;
  return words <= 2 && !mayBeShort ? "one word" : null;
}

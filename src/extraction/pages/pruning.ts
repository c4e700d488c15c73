// Takes out what Readability leaves in: captions, share bars, related links, offers. Each block goes for a stated
// reason and is kept beside the text, for bylines and dates are read from what went. Measured rules, in order: what
// the page calls it, its links, its wording, its place (learnt on the public article-extraction benchmark, 2019).

import { sameWords } from "../fields.js";
import type { Block } from "./blocks.js";
import { pruningRules, sourceCredit } from "./pruning-rules.js";

export interface PrunedBlock {
  readonly block: Block;
  readonly reason: string;
}
export interface PrunedPage {
  readonly kept: readonly Block[];
  readonly pruned: readonly PrunedBlock[];
}

/** `title` is the page's, which its text need not repeat. */
export function prune(blocks: readonly Block[], title: string): PrunedPage {
  const heedFurniture = furnitureShare(blocks) < 0.35;
  const reasons = blocks.map((block, index) => {
    if (sourceCredit.test(block.text)) return null;
    const nearEnd = index >= blocks.length - endBlocks;
    return (heedFurniture ? block.furniture : null) ?? reasonFor(block, title, nearEnd);
  });
  trimStart(blocks, reasons);
  trimEnd(blocks, reasons);
  keepClosingCredit(blocks, reasons);
  return {
    kept: blocks.filter((_, index) => reasons[index] === null),
    pruned: blocks.flatMap((block, index) => {
      const reason = reasons[index];
      return reason == null ? [] : [{ block, reason }];
    }),
  };
}

/** Where most of an article stands inside what is named furniture, the names mean nothing. */
function furnitureShare(blocks: readonly Block[]): number {
  let all = 1;
  let furniture = 0;
  for (const { text, furniture: named } of blocks) {
    all += text.length;
    if (named !== null) furniture += text.length;
  }
  return furniture / all;
}

const endBlocks = 5;

function reasonFor(block: Block, title: string, nearEnd: boolean): string | null {
  const words = countWords(block.text);
  if (title !== "" && /^H[12]$/u.test(block.element) && sameWords(title, block.text)) return "title";
  if (block.linked > 0.75 && words < 30) return "links";
  if (block.inList && block.linked > 0.5 && words < 40) return "list of links";
  if (words <= 2 && !/^H\d$/u.test(block.element) && !block.inList && !block.inTable) return "one word";
  const rule = pruningRules.find(
    ({ pattern, most, onlyAtEnd }) => words <= most && (nearEnd || !onlyAtEnd) && pattern.test(block.text),
  );
  return rule?.name ?? null;
}

/** Short pieces before the first sentence: section names, dates, tools. */
function trimStart(blocks: readonly Block[], reasons: (string | null)[]): void {
  const first = blocks.findIndex(
    (block, index) => reasons[index] === null && isSentence(block) && block.linked < 0.5,
  );
  for (let index = 0; index < first; index++) reasons[index] ??= "before the text";
}

/** Short pieces behind the last sentence, but not a source credit. */
function trimEnd(blocks: readonly Block[], reasons: (string | null)[]): void {
  let last = blocks.length - 1;
  while (last >= 0 && (reasons[last] !== null || !endsArticle(blocks[last]!))) last--;
  if (last < 0) return;
  for (let index = last + 1; index < blocks.length; index++) reasons[index] ??= "behind the text";
}

function endsArticle(block: Block): boolean {
  return (
    sourceCredit.test(block.text) ||
    isSentence(block) ||
    block.inQuote ||
    block.inTable ||
    (block.inList && block.linked < 0.3) ||
    (countWords(block.text) >= 3 && /[.!?؟”"»]$/u.test(block.text))
  );
}

/** A bare name right behind the text, «سكاي نيوز» or "(AFP)", says whom the outlet has it from. */
function keepClosingCredit(blocks: readonly Block[], reasons: (string | null)[]): void {
  const next = reasons.lastIndexOf(null) + 1;
  const block = blocks[next];
  if (next === 0 || block === undefined || block.linked > 0.5) return;
  const goneForLength = reasons[next] === "one word" || reasons[next] === "behind the text";
  if (goneForLength && creditLine.test(block.text)) reasons[next] = null;
}

/** Up to six words in brackets, or up to four capitalised or Arabic words. */
const creditLine = /^(?:[([][^()[\]\n]{2,60}[)\]]|(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*[ ,/]*){1,4})$/u;

function isSentence({ text }: Block): boolean {
  return countWords(text) >= 10 && /[.!?…"”'’:؟،»]/u.test(text);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

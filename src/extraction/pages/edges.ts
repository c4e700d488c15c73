// Where an article begins and ends: the first and the last thing that reads like a sentence. What is short and stands
// outside goes; a credit at the end goes into the margin, since it says who says so.
import { dateInWords } from "#text/index.js";
import type { Block } from "./blocks.js";
import { isHeading } from "./boxes.js";
import type { Step } from "./pruning.js";
import { sourceCredit } from "./pruning-rules.js";
import { countWords, isSentence } from "./wording.js";

/** Words that make a line before or behind the text more than a label. */
const leastBefore = 5;
const leastBehind = 6;

/** Section names, dates, tools; but a line of some words in one box with the first sentence opens the text. */
export const beforeTheText: Step = (blocks, reasons) => {
  const first = blocks.findIndex(
    (block, index) => reasons[index] === null && isSentence(block) && block.linked < 0.5,
  );
  if (first === -1) return reasons;
  const sentence = blocks[first]!;
  return reasons.map(
    (reason, index) =>
      reason ?? (index < first && !opensText(blocks[index]!, sentence) ? "before the text" : null),
  );
};

function opensText(block: Block, sentence: Block): boolean {
  if (block.container.parentElement !== sentence.container.parentElement) return false;
  const isAlike = block.element === sentence.element || isHeading(block);
  return isAlike && countWords(block.text) >= leastBefore && dateInWords(block.text) === null;
}

export const behindTheText: Step = (blocks, reasons) => {
  const last = blocks.findLastIndex((block, index) => reasons[index] === null && endsArticle(block));
  return reasons.map((reason, index) => reason ?? (index > last && last !== -1 ? "behind the text" : null));
};

function endsArticle(block: Block): boolean {
  const words = countWords(block.text);
  return (
    block.inQuote ||
    block.inTable ||
    (block.inList && block.linked < 0.3) ||
    (words >= 3 && /[.!?؟”"»]$/u.test(block.text)) ||
    (words >= leastBehind && !isHeading(block)) ||
    isSentence(block)
  );
}

/** Up to six words in brackets, or up to four capitalised or Arabic words. */
const bareCredit = /^(?:[([][^()[\]\n]{2,60}[)\]]|(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*[ ,/+]*){1,4})$/u;

/** How many blocks behind the text a credit is looked for. */
const creditReach = 6;

/** «المصدر: وكالات» and, right behind the text, a bare name such as «سكاي نيوز» or "(AFP)". */
export const closingCredits: Step = (blocks, reasons) => {
  const next = reasons.lastIndexOf(null) + 1;
  return reasons.map((reason, index) => {
    const { text, linked } = blocks[index]!;
    const isShort = reason === "one word" || reason === "behind the text";
    if (index === next && next > 0 && isShort && linked < 0.5 && bareCredit.test(text)) return "credit";
    const isNear = reason === null || reason === "outside the article" || isShort;
    return isNear && index < next + creditReach && sourceCredit.test(text) ? "credit" : reason;
  });
};

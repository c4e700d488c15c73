// What of a page's pruned blocks still says who says so: credits and captions for the margin, the
// blocks near the text in which a byline is looked for.
import type { Block } from "./blocks.js";
import type { JudgedBlock } from "./pruning.js";
import { countWords, plainWords } from "./wording.js";

export interface MarginLine {
  readonly block: Block;
  readonly kind: "credit" | "caption";
}

/** How many blocks before the first paragraph and behind the last one belong to the article and not to the page. */
const reachBefore = 15;
const reachBehind = 6;

/** The most lines; a page with more is a gallery. */
const mostLines = 20;
const leastCaptionWords = 3;
const mostCaptionWords = 80;

/** Reasons that pruning gives to what stands at a picture: its own, and names of elements and classes. */
const ofPictures = /caption|^figure$|^picture credit$|^credits?$|^photo-|-credit$/u;

/** Credits and captions in their order, each once. */
export function marginOf(judged: readonly JudgedBlock[]): readonly MarginLine[] {
  const { before, within, behind } = aroundText(judged);
  const lines = [...before, ...within, ...behind].flatMap(({ block, reason }): MarginLine[] => {
    if (reason === "credit" && block.furniture.length === 0) return [{ block, kind: "credit" }];
    return reason !== null && ofPictures.test(reason) && isCaption(block) ? [{ block, kind: "caption" }] : [];
  });
  const once = new Map(lines.map((line) => [plainWords(line.block.text), line]));
  return [...once.values()].slice(0, mostLines);
}

function isCaption({ text, linked }: Block): boolean {
  const words = countWords(text);
  return words >= leastCaptionWords && words <= mostCaptionWords && linked < 0.5;
}

/** Pruned blocks between the head of the page and the text, then those right behind it. */
export function besideText(judged: readonly JudgedBlock[]): readonly Block[] {
  const { before, behind } = aroundText(judged);
  return [...before, ...behind].filter(({ reason }) => reason !== "hidden").map(({ block }) => block);
}

function aroundText(judged: readonly JudgedBlock[]) {
  const first = judged.findIndex(({ reason }) => reason === null);
  const last = judged.findLastIndex(({ reason }) => reason === null);
  return {
    before: judged.slice(Math.max(0, first - reachBefore), Math.max(0, first)),
    within: judged.slice(Math.max(0, first), last + 1),
    behind: judged.slice(last + 1, last + 1 + reachBehind),
  };
}

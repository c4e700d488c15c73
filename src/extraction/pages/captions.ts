// What stands under a picture and is no paragraph: it repeats what the picture says it shows, or stands alone with it
// in a box.
import type { Block } from "./blocks.js";
import { type Boxes, isHeading } from "./boxes.js";
import { isPrintedAddress } from "./links.js";
import { outwards } from "./page-tree.js";
import type { Setting } from "./pruning.js";
import { countWords, plainWords } from "./wording.js";

export function captionOf(block: Block, { alternatives, boxes }: Setting): "caption" | null {
  if (isHeading(block) || isPrintedAddress(block)) return null;
  const words = countWords(block.text);
  if (words >= 3 && words <= 60 && alternatives.has(plainWords(block.text))) return "caption";
  return words <= 30 && !endsSentence(block) && isAloneWithPicture(block, boxes) ? "caption" : null;
}

function endsSentence({ text }: Block): boolean {
  return /[.!?؟…:]["”’»)]*$/u.test(text);
}

/** How far around a block the picture is looked for. */
const boxesAround = 3;

function isAloneWithPicture({ container, text }: Block, boxes: Boxes): boolean {
  let level = 0;
  for (const element of outwards(container)) {
    const { length, hasPicture } = boxes.of(element);
    if (level++ === boxesAround || element.tagName === "BODY" || length > 1.3 * text.length) return false;
    if (hasPicture) return true;
  }
  return false;
}

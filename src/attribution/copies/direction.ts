// Who has it from whom. A credit is an admission and goes first; dates come next; that one text is a part of the
// other tells least: a whole may also have been grown from the part. Without any of these there is no direction.
import type { Copy, Document, PartialDate } from "#model/index.js";
import { foldText } from "#text/index.js";
import type { CopyRelation } from "./relation.js";

type Direction = Copy["direction"];

/** Which of two documents. */
export type Side = "left" | "right";

/** The direction of a copy, with the reason; null where nothing tells or the signs contradict each other. */
export function directionOf(
  left: Document,
  right: Document,
  relation: CopyRelation,
  longer: Side,
): Direction {
  return byCredit(left, right) ?? byDate(left, right) ?? byInclusion(left, right, relation, longer);
}

/** The copy names the other's outlet, in its text or in its own outlet field ("X reposting Y"). */
function byCredit(left: Document, right: Document): Direction {
  const leftCredits = credits(left, right);
  if (leftCredits === credits(right, left)) return null;
  const [from, to] = leftCredits ? [right, left] : [left, right];
  return { from: from.id, to: to.id, because: "credit" };
}

/** Shorter names ("AP", «سما») stand inside too many texts by accident. */
const shortestName = 4;

function credits(copy: Document, original: Document): boolean {
  const name = original.outlet.value?.trim() ?? "";
  const own = copy.outlet.value ?? "";
  if (name.length < shortestName || foldText(name) === foldText(own)) return false;
  return own.includes(name) || namesOutlet(copy.text, name);
}

/**
 * A Latin name is looked for with its capitals: "The Reed" is no reed. Arabic has none, and «الوطن» is also the
 * homeland: a name of one word must be announced there, by «صحيفة» or «نقلا عن».
 */
function namesOutlet(text: string, name: string): boolean {
  if (!arabicLetter.test(name)) return standsIn(text, name, () => true);
  const folded = foldText(name);
  const isOneWord = !folded.includes(" ");
  return standsIn(foldText(text), folded, (before) => !isOneWord || announced.test(before));
}

const letter = /[\p{L}\p{N}]/u;
const arabicLetter = /[\u0621-\u064a]/u;
const announced = /(?:صحيفه|جريده|موقع|قناه|وكاله|مجله|شبكه|اذاعه|عن|المصدر|ذكرت|نقلت)[ :"]+$/u;
/** Characters before a name in which its announcement is looked for. */
const announcementLength = 12;

function standsIn(text: string, name: string, accepts: (before: string) => boolean): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - announcementLength), at);
    const isWhole = !letter.test(before.at(-1) ?? " ") && !letter.test(text[at + name.length] ?? " ");
    if (isWhole && accepts(before)) return true;
  }
  return false;
}

function byDate(left: Document, right: Document): Direction {
  const order = compareDates(left.published.value, right.published.value);
  if (order === 0) return null;
  const [from, to] = order < 0 ? [left, right] : [right, left];
  return { from: from.id, to: to.id, because: "date" };
}

/** Negative where the first date is earlier; 0 where equal, unknown, or told apart only by what one leaves out. */
function compareDates(left: PartialDate | null, right: PartialDate | null): number {
  if (left === null || right === null) return 0;
  const length = Math.min(left.length, right.length);
  const [one, other] = [left.slice(0, length), right.slice(0, length)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function byInclusion(left: Document, right: Document, relation: CopyRelation, longer: Side): Direction {
  if (relation !== "excerpt") return null;
  const [from, to] = longer === "left" ? [left, right] : [right, left];
  return { from: from.id, to: to.id, because: "inclusion" };
}

// The headline of a page, found by agreement: what the title element says and a line of the page repeats is the
// headline; what the title element says besides is the outlet, a section, or both. So no separator needs to be believed,
// and a headline that holds a dash or a colon stays whole.
import { foldText } from "#text/index.js";
import type { PageLine } from "./metadata-lines.js";

export interface TitleParts {
  readonly headline: string;
  /** What stands before and behind the headline, parted at bars and dashes; the outermost first. */
  readonly besides: readonly string[];
  /** Whether a bar or dash parts them, as templates do; a colon may belong to a headline such as «شهادة: …». */
  readonly isMarked: boolean;
}

/** Longer lines are no headlines; in UTF-16 units. */
const longestHeadline = 300;

/**
 * The headline within a title. Believed in this order: a heading of the page, what the page states as its headline,
 * any line of it; of each the longest. Null where nothing of the page repeats the title.
 */
export function titleParts(
  title: string,
  lines: readonly PageLine[],
  stated: readonly string[],
): TitleParts | null {
  const near = lines.filter(({ text }) => text.length <= longestHeadline);
  const headings = near.filter(({ level }) => level > 0 && level < 4).map(({ text }) => text);
  const agreed = headings.filter((text) => stated.some((one) => isSame(text, one)));
  for (const candidates of [agreed, headings, stated, near.map(({ text }) => text)]) {
    const parts = longestWithin(title, candidates);
    if (parts !== null) return parts;
  }
  return null;
}

/** A part shorter than half of the title is more often a section or the outlet, unless the rest parts from it at a mark. */
function longestWithin(title: string, candidates: readonly string[]): TitleParts | null {
  let best: TitleParts | null = null;
  for (const candidate of new Set(candidates)) {
    const parts = partsOf(title, candidate);
    if (parts !== null && parts.headline.length > (best?.headline.length ?? 0)) best = parts;
  }
  return best;
}

const wordPattern = /[\p{L}\p{N}\p{M}\p{Cf}\u0640]+/gu;

/** The folded words of a text, each with where it stands, in UTF-16 units. */
function wordsIn(
  text: string,
): readonly { readonly word: string; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: found, index }) => {
    const word = foldText(found);
    return word === "" ? [] : [{ word, from: index, to: index + found.length }];
  });
}

/** Punctuation that closes a headline or opens one belongs to it. */
const opening = /[«"“('‘[]+$/u;
const closing = /^[»"”)'’\]؟?!….]+/u;

/** The title as the candidate and what is around it; null where it does not hold the candidate's words in a row. */
function partsOf(title: string, candidate: string): TitleParts | null {
  const whole = wordsIn(title);
  const wanted = wordsIn(candidate).map(({ word }) => word);
  if (wanted.length === 0 || wanted.length > whole.length) return null;
  for (let at = 0; at + wanted.length <= whole.length; at++) {
    if (!wanted.every((word, index) => whole[at + index]!.word === word)) continue;
    const before = title.slice(0, whole[at]!.from);
    const behind = title.slice(whole[at + wanted.length - 1]!.to);
    const from = before.length - (opening.exec(before)?.[0].length ?? 0);
    const to = title.length - behind.length + (closing.exec(behind)?.[0].length ?? 0);
    const [first, last] = [title.slice(0, from), title.slice(to)];
    return {
      headline: title.slice(from, to).trim(),
      besides: [...[...namesIn(last)].reverse(), ...namesIn(first)],
      isMarked: /[|«»–—]|\s-|::/u.test(first + last),
    };
  }
  return null;
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/\s[«»|:•·/–—-]+\s|::|[|]|[:،]\s*$/u)
    .map((part) => part.replace(/^[\s«»|:•·/–—\p{Cf}-]+|[\s«»|:•·/–—\p{Cf}-]+$/gu, ""))
    .filter((part) => /\p{L}/u.test(part));
}

/** Same words, however they are written. */
export function isSame(a: string, b: string): boolean {
  return key(a) === key(b);
}

/** Whether one of two names holds the words of the other in a row: «المرفأ», «صحيفة المرفأ». */
export function namesAgree(a: string, b: string): boolean {
  const [left, right] = [` ${key(a)} `, ` ${key(b)} `];
  return left.trim() !== "" && right.trim() !== "" && (left.includes(right) || right.includes(left));
}

function key(text: string): string {
  return wordsIn(text)
    .map(({ word }) => word)
    .join(" ");
}

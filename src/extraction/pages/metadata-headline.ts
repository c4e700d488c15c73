// The headline of a page, found by agreement: what the title element says and a line of the page repeats is the
// headline; what the title element says besides is the outlet, a section, or both. So no separator needs to be believed,
// and a headline that holds a dash or a colon stays whole.
import type { PageLine } from "./metadata-lines.js";
import { keyHolds, nameKey, nameWords } from "./metadata-names.js";

export interface TitleParts {
  readonly headline: string;
  /** What stands before and behind the headline, parted at bars and dashes; the outermost first. */
  readonly besides: readonly string[];
  /** Whether a bar or dash parts them, as templates do; a colon may belong to a headline such as «شهادة: …». */
  readonly isMarked: boolean;
}

/**
 * The headline within a title: a heading that the page also states as its headline; else the longest heading, unless a
 * line or a stated headline repeats twice as much, as a subheading is a few words of it. Null where nothing of the page
 * repeats the title.
 */
export function titleParts(
  title: string,
  lines: readonly PageLine[],
  stated: readonly string[],
): TitleParts | null {
  const whole = nameKey(title);
  const repeating = lines.filter(({ key }) => keyHolds(whole, key));
  const headings = repeating.filter(({ level }) => level > 0 && level < 4).map(({ key }) => key);
  const said = stated.map(nameKey).filter((key) => keyHolds(whole, key));
  const agreed = longest(headings.filter((key) => said.includes(key)));
  const key = agreed || longestPart(whole, headings, [...said, ...repeating.map((line) => line.key)]);
  return key === "" ? null : partsOf(title, key);
}

/** What holds outlet and headline together is the headline only where nothing shorter of half its length is. */
function longestPart(whole: string, headings: readonly string[], others: readonly string[]): string {
  const heading = longest(headings.filter((key) => key !== whole));
  const part = longest(others.filter((key) => key !== whole));
  if (heading !== "" && heading.length * 2 >= part.length) return heading;
  return part.length * 2 < whole.length && [...headings, ...others].includes(whole) ? whole : part;
}

/** "" of none. */
function longest(keys: readonly string[]): string {
  return keys.reduce((best, key) => (key.length > best.length ? key : best), "");
}

/** Punctuation that closes a headline or opens one belongs to it. */
const opening = /[«"“('‘[]+$/u;
const closing = /^[»"”)'’\]؟?!….]+/u;

/** The title as the words of a key within it and what is around them. */
function partsOf(title: string, key: string): TitleParts | null {
  const whole = nameWords(title);
  const wanted = key.split(" ");
  const at = whole.findIndex((_, start) =>
    wanted.every((word, index) => whole[start + index]?.word === word),
  );
  if (at < 0) return null;
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

/** The names that bars, dashes and a closing colon part. */
function namesIn(text: string): readonly string[] {
  return text
    .split(/\s[«»|:•·/–—-]+\s|::|[|]|[:،]\s*$/u)
    .map((part) => part.replace(/^[\s«»|:•·/–—\p{Cf}-]+|[\s«»|:•·/–—\p{Cf}-]+$/gu, ""))
    .filter((part) => /\p{L}/u.test(part));
}

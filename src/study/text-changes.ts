// What changed in a text between two captures of one page: paragraph by paragraph, and word by word within those
// that were altered. Numbers that changed are told apart, for a silent correction of a count is what a study must
// not miss. White space alone is no change, nor is a paragraph's place unless others moved past it. Numbers in words
// are shown among the words. What a change means is for the reader to say.
import { diffArrays } from "diff";
import { foldText } from "#text/index.js";

/** What stood there, and what stands there now; null where there was or is nothing. */
export interface Replacement {
  readonly before: string | null;
  readonly after: string | null;
}

/** In the order of the text. */
export type Change =
  | { readonly kind: "unchanged"; readonly paragraphs: number }
  | { readonly kind: "removed"; readonly text: string }
  | { readonly kind: "added"; readonly text: string }
  | {
      readonly kind: "changed";
      /** Numbers in digits, as written: "58" that became "38". The same number in other digits is none. */
      readonly numbers: readonly Replacement[];
      readonly words: readonly Replacement[];
      readonly before: string;
      readonly after: string;
    };

/**
 * Beyond this many differences the whole is shown as replaced: the search for them grows with the square. A page that
 * was edited between two visits stays far below; one that lies behind another address by now is better shown so.
 */
const mostDifferences = { paragraphs: 500, words: 200 };

/** The changes from one text to another; lines are paragraphs, empty ones none. Nothing at all for two empty texts. */
export function changesBetween(before: string, after: string): readonly Change[] {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)];
  const steps = stepsBetween(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
    mostDifferences.paragraphs,
  );
  return steps.flatMap(({ kept, from, to, into, upTo }): readonly Change[] =>
    kept
      ? [{ kind: "unchanged", paragraphs: to - from }]
      : replaced(old.slice(from, to), now.slice(into, upTo)),
  );
}

/** Every number that changed, in the order of the text, to be named before anything else. */
export function numbersChanged(changes: readonly Change[]): readonly Replacement[] {
  return changes.flatMap((change) => (change.kind === "changed" ? change.numbers : []));
}

interface Token {
  readonly text: string;
  /** UTF-16 units of its paragraph. */
  readonly from: number;
  readonly to: number;
}
interface Paragraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Its words, white space evened out. */
  readonly key: string;
}

/** Words with their vowel signs, numbers with their separators, single marks. */
const token = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[\p{L}\p{M}\p{Cf}]+|[^\s]/gu;

function paragraphsOf(text: string): readonly Paragraph[] {
  return text.split("\n").flatMap((line) => {
    const tokens = [...line.matchAll(token)].map(({ 0: found, index }) => ({
      text: found,
      from: index,
      to: index + found.length,
    }));
    return tokens.length === 0
      ? []
      : [{ text: line, tokens, key: tokens.map((each) => each.text).join(" ") }];
  });
}

/** [from, to) of the first sequence stands where [into, upTo) of the second does; `kept` where they are equal. */
interface Step {
  readonly kept: boolean;
  readonly from: number;
  readonly to: number;
  readonly into: number;
  readonly upTo: number;
}

function stepsBetween(old: readonly string[], now: readonly string[], most: number): readonly Step[] {
  const runs = diffArrays([...old], [...now], { maxEditLength: most });
  if (runs === undefined) return [{ kept: false, from: 0, to: old.length, into: 0, upTo: now.length }];
  const steps: Step[] = [];
  let [to, upTo] = [0, 0];
  for (const { count, added, removed } of runs) {
    const kept = !added && !removed;
    const last = steps.at(-1);
    const start = last !== undefined && !kept && !last.kept ? steps.pop()! : { from: to, into: upTo };
    if (!added) to += count;
    if (!removed) upTo += count;
    steps.push({ kept, from: start.from, to, into: start.into, upTo });
  }
  return steps;
}

/** Half the words in common (Dice) makes a paragraph the successor of another. Beyond this many pairs none is sought. */
const likeness = 0.5;
const mostPairs = 400;

/** Paragraphs that gave way to others: each is told as changed where one of the new ones is mostly the same words. */
function replaced(old: readonly Paragraph[], now: readonly Paragraph[]): readonly Change[] {
  if (old.length * now.length > mostPairs) return [...old.map(asRemoved), ...now.map(asAdded)];
  const candidates = now.map(wordsOf);
  const changes: Change[] = [];
  let next = 0;
  for (const paragraph of old) {
    const words = wordsOf(paragraph);
    const found = candidates.findIndex((others, at) => at >= next && alike(words, others));
    if (found < 0) {
      changes.push(asRemoved(paragraph));
    } else {
      changes.push(...now.slice(next, found).map(asAdded), altered(paragraph, now[found]!));
      next = found + 1;
    }
  }
  return [...changes, ...now.slice(next).map(asAdded)];
}

function asRemoved({ text }: Paragraph): Change {
  return { kind: "removed", text };
}

function asAdded({ text }: Paragraph): Change {
  return { kind: "added", text };
}

function wordsOf({ tokens }: Paragraph): ReadonlySet<string> {
  return new Set(tokens.map(({ text }) => text));
}

function alike(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of others) if (words.has(word)) shared += 1;
  return 2 * shared >= likeness * (words.size + others.size);
}

function altered(old: Paragraph, now: Paragraph): Change {
  const steps = stepsBetween(
    old.tokens.map(({ text }) => text),
    now.tokens.map(({ text }) => text),
    mostDifferences.words,
  ).filter(({ kept }) => !kept);
  const words = steps.map(({ from, to, into, upTo }) => ({
    before: passage(old, from, to),
    after: passage(now, into, upTo),
  }));
  const numbers = steps.flatMap(({ from, to, into, upTo }) =>
    numbersIn(old.tokens.slice(from, to), now.tokens.slice(into, upTo)),
  );
  return { kind: "changed", numbers, words, before: old.text, after: now.text };
}

/** The words [from, to) as they stand, or null where there are none. */
function passage({ text, tokens }: Paragraph, from: number, to: number): string | null {
  return from === to ? null : text.slice(tokens[from]!.from, tokens[to - 1]!.to);
}

function numbersIn(old: readonly Token[], now: readonly Token[]): readonly Replacement[] {
  const [before, after] = [numbersAmong(old), numbersAmong(now)];
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => ({
    before: before[index] ?? null,
    after: after[index] ?? null,
  })).filter(({ before: was, after: is }) => was === null || is === null || asDigits(was) !== asDigits(is));
}

function numbersAmong(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ text }) => text).filter((text) => /^\p{Nd}/u.test(text));
}

/** «١٬٢٠٠» as "1,200". */
function asDigits(number: string): string {
  return foldText(number).replaceAll("٬", ",").replaceAll("٫", ".");
}

// Numbers behind a word that announces them: "the number of defectors reached 58", "deserters: 31", "the share of women
// rose to 31%". The noun stands before the number, if at all.
import type { StatedNumber, Word } from "#text/index.js";
import { shareWords, tallyWords } from "./claim-cues.js";
import type { Found } from "./counted.js";
import { barrier, roleOf } from "./roles.js";
import type { Sentence } from "./sentences.js";

/** `from` is the first word not yet part of a claim. */
export function byTally(
  words: readonly Word[],
  from: number,
  sentence: Sentence,
  number: StatedNumber,
): Found | null {
  if (number.kind !== "count" && number.kind !== "percent") return null;
  if (nounFollows(words, sentence, number) || isName(words, number)) return null;
  const announcing = number.kind === "count" ? tallyWords : shareWords;
  let named: number | null = null;
  for (let at = number.first - 1; at >= Math.max(from, number.first - 9); at--) {
    const text = words[at]!.text;
    const colon = text === ":" && at === number.first - 1;
    if (/^[.;:،,؛()]$/.test(text) && !colon) return null;
    if (roleOf(text) !== undefined) named = at;
    if (isHeading(words, number, at) && named === at) return announced(words, number, at, named);
    if (!announcing.has(text.replace(/^[وف]?(?:ال)?/, "")) && !announcing.has(text)) continue;
    return named === null && number.kind === "percent" ? null : announced(words, number, at, named);
  }
  return null;
}

function nounFollows(words: readonly Word[], sentence: Sentence, { next }: StatedNumber): boolean {
  const noun = words[next];
  return noun?.kind === "letters" && !barrier.test(noun.text) && next < sentence.next;
}

/** "He was given the number 212." */
function isName(words: readonly Word[], { first }: StatedNumber): boolean {
  const article = /^(?:the|a|his|her)$/.test(words[first - 2]?.text ?? "");
  return article && tallyWords.has(words[first - 1]!.text);
}

/** "Deserters: 31". */
function isHeading(words: readonly Word[], { first, kind }: StatedNumber, at: number): boolean {
  return at === first - 2 && words[at + 1]!.text === ":" && kind === "count";
}

function announced(words: readonly Word[], number: StatedNumber, first: number, named: number | null): Found {
  const noun = named ?? first;
  const role = named === null ? "person" : roleOf(words[named]!.text)!;
  return { number, by: "tally", role, first, next: number.next, of: [noun, noun + 1] };
}

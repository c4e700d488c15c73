// What a claim's noun means: the first word of it that the table knows. Knows nothing of people, only of nouns.
import type { Claim, PeopleMeaning } from "#model/index.js";
import { foldText } from "#text/index.js";
import { bothSexes, peopleNouns } from "./people-nouns.js";

/**
 * The meaning of the noun a claim counts; null where nothing near it is in the table. `behind` is the text that follows
 * the claim: "58 men" of "58 men and women" are people, and "nine of them were women" says who the nine are.
 */
export function peopleMeaning({ of, quote, unit }: Claim, behind: string): PeopleMeaning | null {
  if (unit === "countries") return null;
  const next = foldText(Array.from(behind).slice(0, behindClaim).join(""));
  const meaning = meaningOf(foldText(of)) ?? saidOfThem(next);
  if (meaning !== "man" && meaning !== "woman") return meaning;
  return bothSexes.test(foldText(quote) + next) ? "person" : meaning;
}

/** Code points behind a claim that may say more of its noun. */
export const behindClaim = 24;

/** "… were women", « … étaient des femmes », «… من النساء»: the next word, or what it is said to be. */
const predicate =
  /^\s(?:(?:were|are|being|sont|etaient|furent)\s(?:des?\s|les\s)?|(?:من|كن|كانوا|هم|هن)\s)?(\p{L}+)/u;

function saidOfThem(behind: string): PeopleMeaning | null {
  const word = predicate.exec(behind)?.[1];
  return word === undefined ? null : meaningOf(word);
}

/** The meaning of the first known word of a folded phrase. */
export function meaningOf(folded: string): PeopleMeaning | null {
  for (const word of folded.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const found = meanings.get(word) ?? meanings.get(word.replace(/^[وفبلك]?(?:ال|لل)(?=\p{L}{3})/u, ""));
    if (found !== undefined) return found;
  }
  return null;
}

const soundEndings = ["", "ا", "ون", "ين", "ان", "و", "ي", "ه", "ات"];

const meanings: ReadonlyMap<string, PeopleMeaning> = new Map(
  peopleNouns.flatMap(({ meaning, en, fr, ar }) =>
    `${en} ${fr} ${ar}`
      .split(" ")
      .flatMap((form) =>
        form.endsWith("+") ? soundEndings.map((ending) => form.slice(0, -1) + ending) : [form],
      )
      .map((form) => [form, meaning] as const),
  ),
);

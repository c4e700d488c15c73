// What a claim's noun means: the first word of it that the table knows. Knows nothing of people, only of nouns.
import type { Claim, PeopleMeaning } from "#model/index.js";
import { foldText } from "#text/index.js";
import { bothSexes, peopleNouns } from "./people-nouns.js";

/**
 * The meaning of the noun a claim counts; null where it is a pronoun, a number alone or not in the table. `behind` is
 * the text that follows the claim: "58 men" of "58 men and women" are people.
 */
export function peopleMeaning({ of, quote, unit }: Claim, behind: string): PeopleMeaning | null {
  if (unit === "countries") return null;
  const meaning = meaningOf(foldText(of));
  if (meaning !== "man" && meaning !== "woman") return meaning;
  const around = foldText(`${quote}${Array.from(behind).slice(0, coordinationReach).join("")}`);
  return bothSexes.test(around) ? "person" : meaning;
}

/** Code points behind a claim in which the other half of "men and women" stands. */
const coordinationReach = 16;

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

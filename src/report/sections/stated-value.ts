// A stated number as it is printed: with the bounds the text gives it, and in the text's own words where it gives no
// number. Nothing vague is ever turned into a number here.
import type { Claim } from "#model/index.js";
import type { Edition } from "../edition.js";
import { type Html, html } from "../html.js";
import { languageAttributes } from "../words.js";

/** "58", "about 200", "at least 58", "1,100–1,300"; a share or a vague number in the words of the text. */
export function statedValue(edition: Edition, claim: Claim): string | Html {
  return statedNumber(edition, claim) ?? quoted(edition, claim);
}

/** The number alone; null where the text states none, or a share. */
export function statedNumber({ words }: Edition, claim: Claim): string | null {
  const { value, low, high, approximate, unit } = claim;
  if (unit === "share") return null;
  if (low !== null && high !== null && low !== high) return words.interval({ low, high });
  if (low !== null && high === null) return words.say("atLeast", { value: words.number(low) });
  if (high !== null && low === null) return words.say("atMost", { value: words.number(high) });
  if (value === null) return null;
  return approximate ? words.say("about", { value: words.number(value) }) : words.number(value);
}

function quoted({ lookup }: Edition, claim: Claim): Html {
  return html`<span ${languageAttributes(lookup.document(claim.document).language.value)}>${claim.quote}</span>`;
}

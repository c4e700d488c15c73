// Caveats as they are printed: beside the section they bear on, and once more in full where the limits are told.
import { type Caveat, type CaveatName, caveatText } from "#model/index.js";
import type { Edition } from "../edition.js";
import { html, type Part } from "../html.js";
import { isolate, sentence } from "../words.js";

/** The study's caveats of the given names, as notes; nothing where there are none. */
export function caveatsAmong({ records, words }: Edition, names: readonly CaveatName[]): Part {
  return caveatList(
    records.caveats.filter(({ name }) => names.includes(name)),
    words.language,
  );
}

/** Caveats as a list of sentences; nothing where there are none. */
export function caveatList(caveats: readonly Caveat[], language: "en" | "ar"): Part {
  if (caveats.length === 0) return null;
  return html`<ul class="caveats">${caveats.map((caveat) => html`<li>${sentence(caveatSentence(caveat, language))}</li>`)}</ul>`;
}

/** A caveat as plain text, the names in it isolated. */
export function caveatSentence(caveat: Caveat, language: "en" | "ar"): string {
  return caveatText(namesIsolated(caveat), language);
}

function namesIsolated({ name, values }: Caveat): Caveat {
  const isolatedValues = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === "string" ? isolate(value) : value,
  ]);
  return { name, values: Object.fromEntries(isolatedValues) };
}

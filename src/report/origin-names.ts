// What each origin is called on the page.
import type { Origin } from "#model/index.js";
import type { Edition } from "./edition.js";

/** An origin by name, in the reader's language where the study knows it; by its number where no document names it. */
export function originText({ lookup, words, origins }: Edition, origin: Origin): string {
  const name = lookup.originName(origin, words.language);
  return name ?? words.say("originNumber", { n: origins.indexOf(origin) + 1 });
}

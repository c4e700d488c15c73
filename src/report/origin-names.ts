// The order of origins on the page, and what each is called there.
import type { Origin } from "#model/index.js";
import type { Edition } from "./edition.js";

/** Origins in the order of this report: most documents first, then by id. */
export function rankedOrigins(origins: readonly Origin[]): readonly Origin[] {
  return [...origins].sort((a, b) => b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1));
}

/** An origin by name, in the reader's language where the study knows it; by its number where no document names it. */
export function originText({ lookup, words, origins }: Edition, origin: Origin): string {
  const name = lookup.originName(origin, words.language);
  return name ?? words.say("originNumber", { n: origins.indexOf(origin) + 1 });
}

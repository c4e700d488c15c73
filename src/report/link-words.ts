// What two linked documents have in common, in the words of the page: a name or numbers as they are printed, how text was
// copied, how many rare words they share.
import type { OriginLink } from "#model/index.js";
import type { Edition } from "./edition.js";
import { html, type Part } from "./html.js";
import { copyRelationNames } from "./messages.js";

/** "“58 + 17”", "(edited, 91%)", "(8 words in common)"; nothing where the link names nothing. */
export function sharedInWords({ lookup, words }: Edition, { kind, documents, shared }: OriginLink): Part {
  const copy = lookup.copyOf(documents);
  if (copy !== undefined && (kind === "reproduces" || kind === "same interview")) {
    const relation = copyRelationNames[copy.relation][words.language];
    return html`(${words.say("copied", { relation, n: words.number(Math.round(copy.inclusion * 100)) })})`;
  }
  const inCommon = /^(\d+) words$/u.exec(shared)?.[1];
  if (inCommon !== undefined) return html`(${words.count("wordsInCommon", Number(inCommon))})`;
  return shared !== "" && html`<q><bdi>${shared}</bdi></q>`;
}

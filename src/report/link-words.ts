// Links between documents in the words of the page: which documents, what kind of link, and what they have in common (a
// name or numbers as they are printed, how text was copied, how many rare words they share). And the commands by which a
// researcher answers.
import { type Document, type OriginLink, originLinkKinds } from "#model/index.js";
import type { Edition } from "./edition.js";
import { type Html, html, joined, type Part } from "./html.js";
import { documentsPerSide } from "./limits.js";
import { copyRelationNames } from "./messages.js";
import { isolated } from "./words.js";

/** Links that are copies: what is shared is told by the relation of the copy. */
const wordedKinds: ReadonlySet<OriginLink["kind"]> = new Set([
  "reproduces",
  "same interview",
  "rewrites",
  "translates",
]);

/** "“58 + 17”", "(edited, 91%)", "(8 words in common)"; nothing where the link names nothing. */
export function sharedInWords({ lookup, words }: Edition, { kind, documents, shared }: OriginLink): Part {
  const copy = lookup.copyOf(documents);
  if (copy !== undefined && wordedKinds.has(kind)) {
    const relation = copyRelationNames[copy.relation][words.language];
    return html`(${words.say("copied", { relation, n: words.number(Math.round(copy.inclusion * 100)) })})`;
  }
  const inCommon = /^(\d+) words$/u.exec(shared)?.[1];
  if (inCommon !== undefined) return html`(${words.count("wordsInCommon", Number(inCommon))})`;
  return shared !== "" && html`<q><bdi>${shared}</bdi></q>`;
}

/** Links of one kind: "same numbers “58 + 17” (2 pairs of documents)"; what is shared only where all share it. */
export function linksInWords(edition: Edition, links: readonly OriginLink[]): Html {
  const { words, evidence } = edition;
  const { kind, shared } = links[0]!;
  const alike = links.every((link) => link.shared === shared);
  const name = originLinkKinds[kind].label[words.language];
  const pairs = evidence.link(
    words.count("pairs", links.length),
    words.say("evidenceDoubt", { kind: name }),
    links.flatMap((link) => link.evidence),
  );
  return html`${joined([name, alike && sharedInWords(edition, links[0]!)], " ")} (${pairs})`;
}

/** The outlets of documents, each leading to its document. */
export function outletsOf({ lookup, words, evidence }: Edition, documents: readonly Document["id"][]): Html {
  const names = documents.slice(0, documentsPerSide).map((id) => {
    const outlet = lookup.document(id).outlet.value ?? words.say("outletUnknown");
    return evidence.link(isolated(outlet), outlet, [{ document: id, span: null }]);
  });
  const more = documents.length - names.length;
  return words.list(more > 0 ? [...names, words.say("andMore", { n: words.number(more) })] : names);
}

/** A command to copy, broken on a narrow page only before an option. */
export function command(text: string): Html {
  const [first, ...options] = text.split(" --");
  return html`<code class="command" lang="en" dir="ltr">${first!}${options.map((option) => html` <span>--${option}</span>`)}</code>`;
}

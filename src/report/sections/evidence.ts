// Section 7: the sentences behind every number, in context, with where each was printed and where its original lies.
// Must be built last: it prints what the other sections cited.
import { type Document, localPart } from "#model/index.js";
import type { Edition } from "../edition.js";
import type { EvidenceEntry } from "../evidence.js";
import { type Html, html, joined, type Part } from "../html.js";
import { sentencesInAll, sentencesPerNumber } from "../limits.js";
import type { Citation } from "../lookup.js";
import { isolated, languageAttributes } from "../words.js";
import type { Section } from "./section.js";

export function evidenceSection(edition: Edition): Section {
  const { words, evidence } = edition;
  let room = sentencesInAll;
  const entries = evidence.entries.map((entry) => {
    const shown = entry.citations.slice(0, Math.min(sentencesPerNumber, room));
    room -= shown.length;
    return entryPrinted(edition, entry, shown);
  });
  return {
    id: "evidence",
    title: words.say("evidenceTitle"),
    body: html`<p>${words.say("evidenceLead")}</p>
<div class="entries">${entries}</div>`,
  };
}

function entryPrinted(edition: Edition, entry: EvidenceEntry, shown: readonly Citation[]): Html {
  const { words } = edition;
  const { number, title, citations } = entry;
  const more = citations.length - shown.length;
  return html`<article class="entry" id="e-${number}" aria-labelledby="t-${number}">
<h3 id="t-${number}"><span class="ordinal">${number}</span> ${isolated(title)} <a class="back" href="#r-${number}" aria-label="${words.say("backTo", { n: number })}">${words.say("back")}</a></h3>
<ol>${shown.map((citation) => sentencePrinted(edition, citation))}</ol>
${more > 0 && html`<p class="more">${words.say("sentencesLeftOut", { n: words.number(more) })}</p>`}
</article>
`;
}

function sentencePrinted(edition: Edition, citation: Citation): Html {
  const { lookup } = edition;
  const document = lookup.document(citation.document);
  const { before, lead, marked, rest, after } = lookup.quotation(citation);
  return html`<li><blockquote ${languageAttributes(document.language.value)}>${around(before)}${lead}${marked !== "" && html`<mark>${marked}</mark>`}${rest}${around(after)}</blockquote>
<p class="source">${sourceLine(edition, document, citation)}</p></li>
`;
}

function around(sentence: string): Part {
  return sentence !== "" && html`<span class="around">${sentence.replace(/\n+/gu, "\n")}</span>`;
}

function sourceLine(edition: Edition, document: Document, citation: Citation): Html {
  const { lookup, words } = edition;
  const { outlet, published } = document;
  const attributedTo = lookup.attributedTo(citation);
  const parts = [
    outlet.value === null ? words.say("outletUnknown") : isolated(outlet.value),
    published.value === null ? words.say("dateUnknown") : words.date(published.value),
    html`<bdi dir="ltr">${document.file}</bdi>`,
    position(edition, citation),
    attributedTo !== null && words.compose("attributedToWhom", { who: isolated(attributedTo) }),
  ];
  return html`${joined(parts, words.say("comma"))}<br><span class="original">${words.say("original")} <bdi dir="ltr">${originalPath(document)}</bdi></span>`;
}

function position({ words }: Edition, { span }: Citation): string {
  if (span === null) return words.say("wholeDocument");
  return words.say("position", { from: span[0], to: span[1] });
}

/** Where the study keeps the bytes: the name of the file is their SHA-256, so anyone can check it. */
export function originalPath({ snapshot }: Document): string {
  const sha256 = localPart(snapshot);
  return `originals/${sha256.slice(0, 2)}/${sha256}`;
}

// Section 8: what a researcher can settle and has settled. The review list comes in the order of what a decision would
// change; each doubt shows both sides, the sentences, what follows from either answer, and the command that says it.
import type { CountInterval, Doubt, OriginLink } from "#model/index.js";
import type { Edition } from "../edition.js";
import { grouped } from "../grouping.js";
import { type Html, html, type Part } from "../html.js";
import { doubtsListed, kindsPerDoubt } from "../limits.js";
import { command, linksInWords, outletsOf } from "../link-words.js";
import { stretchOf } from "../sentences.js";
import { isolated, quoted } from "../words.js";
import { decisions } from "./decisions.js";
import type { Section } from "./section.js";

/** A sentence quoted as evidence is cut to about this many characters; it stands whole in its document. */
const longestQuote = 180;

export function decidingSection(edition: Edition): Section {
  const { words } = edition;
  return {
    id: "deciding",
    title: words.say("decidingTitle"),
    body: html`<h3>${words.say("doubtsTitle")}</h3>
${doubts(edition)}
<h3>${words.say("decisionsTitle")}</h3>
${decisions(edition)}`,
  };
}

function doubts(edition: Edition): Html {
  const { records, words } = edition;
  const all = records.analysis.doubts;
  if (all.length === 0) return html`<p>${words.say("doubtsNone")}</p>`;
  const shown = all.slice(0, doubtsListed).map((doubt, index) => doubtItem(edition, doubt, index + 1));
  const left = all.length - shown.length;
  return html`<p>${words.say("doubtsLead")}</p>
<ol class="doubts">${shown}</ol>
${left > 0 && html`<p class="more">${words.say("doubtsLeftOut", { n: words.number(left) })}</p>`}`;
}

function doubtItem(edition: Edition, doubt: Doubt, number: number): Html {
  const { lookup, words } = edition;
  const links = doubt.links.flatMap((id) => lookup.links.get(id) ?? []);
  const rows: readonly (readonly [string, Part])[] = [
    [words.say("oneSide"), outletsOf(edition, doubt.sides[0])],
    [words.say("otherSide"), outletsOf(edition, doubt.sides[1])],
    [words.say("whatLinks"), reasons(edition, links)],
    [words.say("whatChanges"), consequences(edition, doubt)],
  ];
  return html`<li id="doubt-${number}"><dl class="frame">${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
<p>${command(`isnad origins confirm DIR ${number} --because "…" --by "…"`)}</p>
<p>${command(`isnad origins refuse DIR ${number} --because "…" --by "…"`)}</p></li>
`;
}

/** What the texts show: each kind of link with what is shared, and the sentences of the first link in full view. */
function reasons(edition: Edition, links: readonly OriginLink[]): Html {
  const { words } = edition;
  const kinds = [...grouped(links, ({ kind }) => kind).values()];
  const told = kinds
    .slice(0, kindsPerDoubt)
    .map((ofKind) => html`<li>${linksInWords(edition, ofKind)}${sentencesOf(edition, ofKind[0]!)}</li>`);
  const more = kinds.length - told.length;
  return html`<ul class="reasons">${told}${more > 0 && html`<li class="more">${words.say("andMore", { n: words.number(more) })}</li>`}</ul>`;
}

/** The first sentence of each document that shows it. */
function sentencesOf({ lookup }: Edition, { documents, evidence: places }: OriginLink): Part {
  return documents.flatMap((id) => {
    const place = places.find(({ document }) => document === id);
    if (place === undefined) return [];
    const { outlet, language } = lookup.document(id);
    const sentences = lookup.sentencesOf(id);
    const text = shortened(lookup.textAt(id, sentences[stretchOf(sentences, place.span)[0]]!.span));
    return [
      html`<small>${outlet.value !== null && html`${isolated(outlet.value)}: `}${quoted(text, language.value)}</small>`,
    ];
  });
}

function shortened(text: string): string {
  const characters = Array.from(text.replace(/\s+/gu, " ").trim());
  return characters.length <= longestQuote
    ? characters.join("")
    : `${characters.slice(0, longestQuote).join("").trimEnd()} …`;
}

/** "if confirmed: origins 6–8 → 6–7"; "printed numbers that would change: 4". */
function consequences({ records, words }: Edition, { ifConfirmed, ifRefused, numbers }: Doubt): Html {
  const after = (change: Doubt["ifConfirmed"]): string => {
    const { low, high } = records.originCount;
    return originsChange({ low: Math.max(0, low + change.low), high: Math.max(0, high + change.high) });
  };
  const originsChange = (then: CountInterval): string =>
    words.say("originsChange", {
      change: words.say("change", {
        before: words.interval(records.originCount),
        after: words.interval(then),
      }),
    });
  const told = [
    words.say("ifConfirmed", { what: after(ifConfirmed) }),
    words.say("ifRefused", { what: after(ifRefused) }),
    words.say("numbersChange", { n: words.number(numbers) }),
  ];
  return html`<ul class="reasons">${told.map((one) => html`<li>${one}</li>`)}</ul>`;
}

// Section 6: reasons for leaving, obstacles, recommendations and motives, by document and by origin. Families and
// their parts are the codebook's groups. What is negated or hedged is shown in a column of its own and never counted.
import type { Code, Codebook, CodeGroup, Tally } from "#model/index.js";
import type { Edition } from "../edition.js";
import { type Html, html, type Part } from "../html.js";
import { citationOf } from "../lookup.js";
import { bar } from "./bars.js";
import { caveatsAmong } from "./caveats.js";
import { type Section, tableRegion } from "./section.js";

/** Why people left comes first; families a codebook adds follow in its own order. */
const familyOrder = ["leave", "obst", "out", "join"];

const codingCaveats = [
  "coding/unreviewed",
  "coding/cues-unreviewed-arabic",
  "coding/language-without-cues",
] as const;

export function talliesSection(edition: Edition): Section {
  const { records, words } = edition;
  const most = Math.max(1, ...records.analysis.tallies.map(({ documents }) => documents.length));
  const families = orderedFamilies(records.codebook).map((family) => familyTable(edition, family, most));
  return {
    id: "tallies",
    title: words.say("talliesTitle"),
    body: html`<p>${words.say("talliesLead")}</p>
${caveatsAmong(edition, codingCaveats)}
${families}`,
  };
}

/** The count of documents as a link to the sentences the cues point at. */
export function talliedLink({ lookup, words, evidence }: Edition, tally: Tally): Html {
  const label = lookup.codes.get(tally.code)?.label[words.language] ?? tally.code;
  const citations = tally.suggestions.flatMap((id) => lookup.citationsOf(id));
  return evidence.link(
    words.number(tally.documents.length),
    words.say("evidenceCode", { code: label }),
    citations,
  );
}

function orderedFamilies({ groups }: Codebook): readonly CodeGroup[] {
  const place = ({ id }: CodeGroup) =>
    familyOrder.includes(id) ? familyOrder.indexOf(id) : familyOrder.length;
  return groups.filter(({ parent }) => parent === undefined).sort((a, b) => place(a) - place(b));
}

function familyTable(edition: Edition, family: CodeGroup, most: number): Html {
  const { records, words } = edition;
  const label = family.label[words.language];
  const parts = [family, ...records.codebook.groups.filter(({ parent }) => parent === family.id)];
  const bodies = parts.map((part) => partRows(edition, part, family, most));
  const absent = absentCodes(edition, parts);
  const table =
    bodies.some((body) => body !== null) &&
    tableRegion(
      label,
      html`<table class="tallies"><caption>${label}</caption>
<thead><tr><th scope="col">${words.say("code")}</th><th scope="col" colspan="2">${words.say("documents")}</th><th scope="col">${words.say("origins")}</th><th scope="col">${words.say("setAside")}</th></tr></thead>
${bodies}</table>`,
    );
  return html`<h3>${label}</h3>
${table}${absent}`;
}

function partRows(edition: Edition, part: CodeGroup, family: CodeGroup, most: number): Html | null {
  const { words } = edition;
  const rows = codesOf(edition, part)
    .map((code) => ({ code, tally: tallyOf(edition, code) }))
    .filter(({ tally }) => tally !== undefined && occurs(tally))
    .sort(
      (a, b) => b.tally!.documents.length - a.tally!.documents.length || (a.code.id < b.code.id ? -1 : 1),
    );
  if (rows.length === 0) return null;
  const heading =
    part !== family &&
    html`<tr class="group"><th colspan="5" scope="rowgroup">${part.label[words.language]}</th></tr>
`;
  return html`<tbody>${heading}${rows.map(({ code, tally }) => codeRow(edition, code, tally!, most))}</tbody>
`;
}

function codeRow(edition: Edition, code: Code, tally: Tally, most: number): Html {
  const { lookup, words, evidence } = edition;
  const label = code.label[words.language];
  const aside = tally.aside.flatMap((id) => lookup.suggestions.get(id) ?? []).map(citationOf);
  const side = words.direction === "ltr" ? "left" : "right";
  return html`<tr><th scope="row"><details><summary>${label}</summary>${definition(edition, code)}</details></th>
<td class="count" data-label="${words.say("documents")}">${talliedLink(edition, tally)}</td>
<td class="measure">${bar(tally.documents.length, most, side, "tally")}</td>
<td class="count" data-label="${words.say("origins")}">${words.interval(tally.origins)}</td>
<td class="count aside" data-label="${words.say("setAside")}">${aside.length > 0 && evidence.link(words.number(aside.length), words.say("evidenceAside", { code: label }), aside)}</td></tr>
`;
}

/** The codebook defines its codes in English; in an Arabic page the definition is marked as English. */
function definition({ words }: Edition, code: Code): Html {
  return html`<div class="definition" lang="en" dir="ltr"><p>${code.definition}</p>
<p><b>${words.language === "en" ? words.say("useWhen") : "Use when"}</b>: ${code.use_when} <b>${words.language === "en" ? words.say("notWhen") : "Not when"}</b>: ${code.not_when}</p><p><code>${code.id}</code></p></div>`;
}

function absentCodes(edition: Edition, parts: readonly CodeGroup[]): Part {
  const { words } = edition;
  const absent = parts
    .flatMap((part) => codesOf(edition, part))
    .filter((code) => {
      const tally = tallyOf(edition, code);
      return tally === undefined || !occurs(tally);
    });
  if (absent.length === 0) return null;
  const labels = absent.map((code) => code.label[words.language]);
  return html`<details class="absent"><summary>${words.say("absent", { codes: words.count("codes", absent.length) })}</summary><p>${words.say("absentMeaning")}</p><p>${labels.join(words.say("semicolon"))}</p></details>
`;
}

function codesOf({ records }: Edition, part: CodeGroup): readonly Code[] {
  return records.codebook.codes.filter(({ group }) => group === part.id);
}

function tallyOf({ records }: Edition, code: Code): Tally | undefined {
  return records.analysis.tallies.find((tally) => tally.code === code.id);
}

function occurs(tally: Tally): boolean {
  return tally.documents.length > 0 || tally.aside.length > 0;
}

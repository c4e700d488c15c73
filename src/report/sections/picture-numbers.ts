// Part of section 3: numbers read from pictures, apart from all others, each with its document and its sentence. None
// of them enters a count.
import { type Claim, countsNumbers } from "#model/index.js";
import type { Edition } from "../edition.js";
import { type Html, html, type Part } from "../html.js";
import { rowsPerTable } from "../limits.js";
import { citationOf } from "../lookup.js";
import { pictureMark } from "../marks.js";
import { filePlace } from "../place.js";
import { isolate, languageAttributes } from "../words.js";
import { moreRows } from "./reading.js";
import { tableRegion } from "./section.js";
import { statedValue } from "./stated-value.js";

/** Nothing where no number was read from a picture. */
export function pictureNumbers(edition: Edition): Part {
  const { records, lookup, words } = edition;
  const claims = records.claims.filter(({ document }) => !countsNumbers(lookup.document(document)));
  if (claims.length === 0) return null;
  const title = words.say("picturesTitle");
  return html`<h3>${title}</h3>
<p>${words.say("picturesLead")}</p>
${tableRegion(
  title,
  html`<table class="numbers pictures">
<thead><tr><th scope="col">${words.say("stated")}</th><th scope="col">${words.say("whatItCounts")}</th><th scope="col">${words.say("documents")}</th></tr></thead>
<tbody>${claims.slice(0, rowsPerTable).map((claim) => row(edition, claim))}</tbody></table>`,
)}${moreRows(words, claims.length)}`;
}

function row(edition: Edition, claim: Claim): Html {
  const { lookup, words, evidence } = edition;
  const document = lookup.document(claim.document);
  const label = statedValue(edition, claim);
  const value = typeof label === "string" ? label : isolate(claim.quote);
  return html`<tr><td class="stated" data-label="${words.say("stated")}">${evidence.link(label, words.say("evidenceClaim", { value }), [citationOf(claim)])}${pictureMark(words, document)}</td>
<td data-label="${words.say("whatItCounts")}"><span ${languageAttributes(document.language.value)}>${claim.of}</span></td>
<td data-label="${words.say("documents")}"><a href="#d-${lookup.numberOf(document.id)}">${lookup.numberOf(document.id)}</a> <span class="file">${filePlace(words, document.file)}</span></td></tr>
`;
}

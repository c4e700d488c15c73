// Wholes and parts that do not add up, as one text states them: 31, of whom 26 men, three women and one child. Shown,
// never corrected, since nobody here knows which of the numbers is wrong.
import type { Sum } from "#model/index.js";
import type { Edition } from "../edition.js";
import { type Html, html, type Part } from "../html.js";
import { rowsPerTable } from "../limits.js";
import { isolated } from "../words.js";

export function brokenSums(edition: Edition): Part {
  const { records, words } = edition;
  const broken = records.sums.filter(({ addsUp }) => !addsUp);
  if (broken.length === 0) return null;
  const left = broken.length - rowsPerTable;
  return html`<h3>${words.say("sumsTitle")}</h3>
<p>${words.say("sumsLead")}</p>
<ul class="sums">${broken.slice(0, rowsPerTable).map((sum) => brokenSum(edition, sum))}</ul>
${left > 0 && html`<p class="more">${words.say("rowsLeftOut", { n: words.number(left) })}</p>`}`;
}

function brokenSum({ lookup, words, evidence }: Edition, { document, span, stated, added }: Sum): Html {
  const outlet = lookup.document(document).outlet.value;
  const values = { stated: words.number(stated), added: words.number(added) };
  const said = words.compose("sumStated", {
    outlet: outlet === null ? words.say("outletUnknown") : isolated(outlet),
    ...values,
  });
  return html`<li>${said} (${evidence.link(words.say("why"), words.say("evidenceSum", values), [{ document, span }])})</li>`;
}

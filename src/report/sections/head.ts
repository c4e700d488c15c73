// The head of the report: what was asked, what this page may be used for, and the few numbers a reader looks for
// first, each leading to what it rests on.
import type { Claim, ClaimComparison } from "#model/index.js";
import type { Edition } from "../edition.js";
import { type Html, html, type Part } from "../html.js";
import { citationOf } from "../lookup.js";
import { isolated } from "../words.js";

/** Stated totals printed in the head, the most often stated first; section 3 has all. */
const totalsInHead = 4;

export function head(edition: Edition): Html {
  const { records, words } = edition;
  const { settings } = records;
  return html`<header class="head">
<p class="imprint">${words.say("imprint")}</p>
<h1>${isolated(settings.title ?? words.say("untitled"))}</h1>
${settings.question !== undefined && html`<p class="question">${isolated(settings.question)}</p>`}
<dl class="frame">
${settings.window !== undefined && pair(words.say("window"), words.say("fromTo", { from: words.date(settings.window.from), to: words.date(settings.window.to) }))}
${pair(words.say("inclusion"), settings.inclusion === undefined ? words.say("inclusionMissing") : isolated(settings.inclusion))}
</dl>
<aside class="banner" aria-label="${words.say("bannerTitle")}">
<p><strong>${words.say("bannerTitle")}</strong> ${words.say("bannerText")}</p>
<p>${words.say("bannerMachine")}</p>
${records.origins.some((origin) => origin.withdrawn.length > 0) && html`<p>${words.compose("bannerWithdrawn", { where: html`<a href="#origins">${words.say("originsTitle")}</a>` })}</p>`}
</aside>
${keyFigures(edition)}
${findings(edition)}
</header>
`;
}

function pair(term: string, definition: Part): Html {
  return html`<div><dt>${term}</dt><dd>${definition}</dd></div>`;
}

function keyFigures(edition: Edition): Html {
  const { records, words } = edition;
  return html`<dl class="figures">
${figure(words.say("documentsRead"), html`<a href="#reading">${words.number(records.documents.length)}</a>`)}
${figure(words.say("originsBehind"), html`<a href="#origins">${words.interval(records.originCount)}</a>`)}
${figure(words.say("statedTotals"), statedTotals(edition))}
${figure(words.say("languages"), languages(edition))}
</dl>`;
}

function figure(term: string, value: Part): Html {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}

/** How many left, as stated: every distinct value, never a sum. */
function statedTotals({ records, lookup, words, evidence }: Edition): Part {
  const byValue = new Map<number, Claim[]>();
  for (const comparison of records.analysis.comparisons.filter(isTotal))
    for (const id of comparison.claims) {
      const claim = lookup.claims.get(id);
      if (claim === undefined || claim.value === null || claim.negated) continue;
      byValue.set(claim.value, [...(byValue.get(claim.value) ?? []), claim]);
    }
  const ranked = [...byValue].sort(([a, left], [b, right]) => right.length - left.length || a - b);
  if (ranked.length === 0) return html`<span class="none">${words.say("noneStated")}</span>`;
  const shown = ranked
    .slice(0, totalsInHead)
    .map(([value, claims]) =>
      evidence.link(
        words.number(value),
        words.say("evidenceTotal", { value: words.number(value) }),
        claims.map(citationOf),
      ),
    );
  const more = ranked.length - shown.length;
  return html`${words.list(shown)}${more > 0 && html` <a class="more" href="#numbers">${words.say("andMore", { n: words.number(more) })}</a>`}`;
}

function isTotal(comparison: ClaimComparison): boolean {
  return comparison.about === "departures";
}

function languages({ records, words }: Edition): Part {
  const counts = new Map<string, number>();
  for (const { language } of records.documents)
    counts.set(language.value, (counts.get(language.value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  return html`<ul class="languages">${ranked.map(([code, count]) => html`<li><a href="#reading">${words.number(count)}</a> ${words.languageName(code)}</li>`)}</ul>`;
}

function findings({ records, lookup, words, evidence }: Edition): Part {
  if (records.analysis.findings.length === 0) return null;
  const rows = records.analysis.findings.map(({ sentence, rests }) => {
    const text = sentence[words.language];
    return html`<li>${text} ${evidence.link(
      words.say("why"),
      text,
      rests.flatMap((id) => lookup.citationsOf(id)),
    )}</li>`;
  });
  return html`<h2 class="unnumbered">${words.say("findings")}</h2>
<ul class="findings">${rows}</ul>`;
}

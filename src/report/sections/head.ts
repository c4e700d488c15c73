// The head of the report: what was asked, what this page may be used for, and the few numbers a reader looks for
// first, each leading to what it rests on.
import { type Claim, inLanguage } from "#model/index.js";
import type { Edition } from "../edition.js";
import { grouped } from "../grouping.js";
import { type Html, html, type Part } from "../html.js";
import { citationOf } from "../lookup.js";
import { isolated, sentence } from "../words.js";
import { corroborationMark } from "./corroboration.js";
import { statedNumber } from "./stated-value.js";

/** Stated totals printed in the head, the most often stated first; section 3 has all. */
const totalsInHead = 5;

export function head(edition: Edition): Html {
  const { records, words } = edition;
  const { settings } = records;
  return html`<header class="head">
<p class="imprint">${words.say("imprint")}</p>
<h1>${isolated(inLanguage(settings.title ?? words.say("untitled"), words.language))}</h1>
${settings.question !== undefined && html`<p class="question">${isolated(inLanguage(settings.question, words.language))}</p>`}
<dl class="frame">
${settings.window !== undefined && pair(words.say("window"), words.say("fromTo", { from: words.date(settings.window.from), to: words.date(settings.window.to) }))}
${pair(words.say("inclusion"), settings.inclusion === undefined ? words.say("inclusionMissing") : isolated(inLanguage(settings.inclusion, words.language)))}
</dl>
<aside class="banner" aria-label="${words.say("bannerTitle")}">
<p><strong>${words.say("bannerTitle")}</strong> ${words.say("bannerText")}</p>
<p>${machineOutput(edition)}</p>
${withdrawal(edition)}
</aside>
<p class="care">${words.say("care")}</p>
${keyFigures(edition)}
${findings(edition)}
</header>
`;
}

function machineOutput({ records, words }: Edition): Part {
  if (records.decisions.length === 0) return words.say("bannerMachine");
  const where = html`<a href="#deciding">${words.say("decisionsTitle")}</a>`;
  return words.compose("bannerDecided", { where });
}

/** What a researcher set aside and what that did to the count; else that the texts take something back. */
function withdrawal({ records, words }: Edition): Part {
  const where = html`<a href="#origins">${words.say("originsTitle")}</a>`;
  const { withdrawn } = records.analysis.independence;
  if (withdrawn !== null) {
    const [before, after] = [withdrawn.before, records.originCount].map((count) => words.interval(count));
    const documents = words.count("documents", withdrawn.documents.length);
    return html`<p>${words.compose("bannerSetAside", { documents, before: before!, after: after!, where })}</p>`;
  }
  const undecided = records.origins.some((origin) => origin.withdrawn.length > 0);
  return undecided && html`<p>${words.compose("bannerWithdrawn", { where })}</p>`;
}

function pair(term: string, definition: Part): Html {
  return html`<div><dt>${term}</dt><dd>${definition}</dd></div>`;
}

function keyFigures(edition: Edition): Html {
  const { records, words } = edition;
  return html`<dl class="figures">
${figure(words.say("documentsRead"), html`<a href="#reading">${words.number(records.documents.length)}</a>`)}
${figure(words.say("originsBehind"), originsBehind(edition))}
${figure(words.say("statedTotals"), statedTotals(edition))}
${figure(words.say("languages"), languages(edition))}
</dl>`;
}

function figure(term: string, value: Part): Html {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}

/** Their number, what a researcher decided of it, what it was before a withdrawal, and whether it can be known at all. */
function originsBehind({ records, words }: Edition): Html {
  const { measurable, adjudicated, withdrawn } = records.analysis.independence;
  const notes = [
    !measurable && html`<span class="weak">${words.say("notMeasurableShort")}</span>`,
    adjudicated !== null && words.say("adjudicated", { n: words.number(adjudicated) }),
    withdrawn !== null && words.say("originsBefore", { interval: words.interval(withdrawn.before) }),
  ];
  return html`<a href="#origins">${words.interval(records.originCount)}</a>${notes.map((note) => note !== false && html`<small>${note}</small>`)}`;
}

/** How many left, as stated: every distinct number with its origins, the most often stated first; never a sum. */
function statedTotals(edition: Edition): Part {
  const { records, lookup, words } = edition;
  const claims = records.analysis.comparisons
    .filter(({ about }) => about === "departures")
    .flatMap((comparison) => comparison.claims)
    .flatMap((id) => lookup.claims.get(id) ?? [])
    .filter((claim) => !claim.negated && statedNumber(edition, claim) !== null);
  if (claims.length === 0) return html`<span class="none">${words.say("noneStated")}</span>`;
  const totals = [...grouped(claims, ({ value, low, high }) => String(value ?? `${low} ${high}`)).values()];
  const ranked = totals.sort((a, b) => b.length - a.length);
  const shown = ranked.slice(0, totalsInHead).map((group) => statedTotal(edition, group));
  const more = ranked.length - shown.length;
  return html`<ul class="totals">${shown}${more > 0 && html`<li><a class="more" href="#numbers">${words.say("andMore", { n: words.number(more) })}</a></li>`}</ul>`;
}

/** One number, the other ways it is printed ("at least 58"), and how many independent origins state it. */
function statedTotal(edition: Edition, claims: readonly Claim[]): Html {
  const { words, evidence } = edition;
  const forms = [...grouped(claims, (claim) => statedNumber(edition, claim)!)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const [[value], ...others] = forms as [(typeof forms)[number], ...typeof forms];
  const link = evidence.link(value, words.say("evidenceTotal", { value }), claims.map(citationOf));
  const also = words.list(others.map(([form]) => form));
  return html`<li>${link}${others.length > 0 && html`<small>${words.compose("alsoPrinted", { forms: also })}</small>`}${corroborationMark(edition, claims)}</li>`;
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
  const rows = records.analysis.findings.map(({ sentence: said, rests }) => {
    const text = said[words.language];
    return html`<li>${sentence(text)} ${evidence.link(
      words.say("why"),
      text.replace(/\.$/u, ""),
      rests.flatMap((id) => lookup.citationsOf(id)),
    )}</li>`;
  });
  return html`<h2 class="unnumbered">${words.say("findings")}</h2>
<ul class="findings">${rows}</ul>`;
}

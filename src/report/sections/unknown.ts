// Section 7: what cannot be said, and why. A refusal is an answer with its reason and the sentences that were looked
// at; every caveat of the study is printed here in full.
import type { Answer } from "#model/index.js";
import type { Edition } from "../edition.js";
import { grouped } from "../grouping.js";
import { type Html, html, type Part } from "../html.js";
import type { MessageName } from "../messages.js";
import { isolated, sentence } from "../words.js";
import { caveatList } from "./caveats.js";
import type { Section } from "./section.js";

export function unknownSection(edition: Edition): Section {
  const { records, words } = edition;
  const { hiddenTotal, trend } = records.analysis;
  return {
    id: "unknown",
    title: words.say("unknownTitle"),
    body: html`${answered(edition, "hiddenTotal", hiddenTotal)}
${answered(edition, "trend", trend)}
<h3>${words.say("people")}</h3>
<p>${words.say("peopleMeaning")}</p>
${questions(edition)}
${records.caveats.length > 0 && html`<h3>${words.say("caveats")}</h3>`}
${caveatList(records.caveats, words.language)}`,
  };
}

function answered(edition: Edition, name: MessageName & ("hiddenTotal" | "trend"), answer: Answer): Html {
  const { words, lookup, evidence } = edition;
  const title = words.say(name);
  const citations = answer.inputs.flatMap((id) => lookup.citationsOf(id));
  const sources = evidence.link(words.say("whatSourcesSay"), title, citations);
  if (answer.kind === "not estimable")
    return html`<h3>${title}: <span class="refused">${words.say("notEstimable")}</span></h3>
<p>${sentence(answer.explanation[words.language])} ${citations.length > 0 && sources}</p>
${caveatList(answer.caveats, words.language)}`;
  const value = evidence.link(words.number(answer.value), title, citations);
  const estimate = {
    value,
    low: words.number(answer.low),
    high: words.number(answer.high),
    level: words.number(answer.level * 100),
    method: isolated(answer.method),
  };
  return html`<h3>${title}</h3>
<p>${words.compose("estimated", estimate)}</p>
${caveatList(answer.caveats, words.language)}`;
}

/** What the researcher alone can answer: relative periods whose document has no date. */
function questions({ records, lookup, words, evidence }: Edition): Part {
  const asking = records.claims.filter(({ period }) => period !== null && period.question !== null);
  if (asking.length === 0) return null;
  const byQuestion = grouped(asking, ({ period }) => period!.question![words.language]);
  const rows = [...byQuestion].map(
    ([question, claims]) =>
      html`<li>${sentence(question)} ${evidence.link(
        words.count("sentences", claims.length),
        question,
        claims.flatMap(({ id }) => lookup.citationsOf(id)),
      )}</li>`,
  );
  return html`<h3>${words.say("questions")}</h3>
<ul class="questions">${rows}</ul>`;
}

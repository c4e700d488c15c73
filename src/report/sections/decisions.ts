// What researchers decided: who, when, why, and how to take it back.
import { type Decision, type Document, type OriginLink, originLinkKinds } from "#model/index.js";
import type { Edition } from "../edition.js";
import { grouped } from "../grouping.js";
import { type Html, html, type Part } from "../html.js";
import { doubtsListed } from "../limits.js";
import { command, linksInWords, outletsOf } from "../link-words.js";
import { isolated } from "../words.js";

export function decisions(edition: Edition): Html {
  const { records, words } = edition;
  if (records.decisions.length === 0) return html`<p>${words.say("decisionsNone")}</p>`;
  const latest = [...records.decisions].sort((a, b) => b.entry - a.entry);
  const shown = latest.slice(0, doubtsListed).map((decision) => decisionItem(edition, decision));
  const left = latest.length - shown.length;
  return html`<p>${words.say("decisionsLead")}</p>
<ul class="decisions">${shown}</ul>
${left > 0 && html`<p class="more">${words.say("rowsLeftOut", { n: words.number(left) })}</p>`}`;
}

function decisionItem(edition: Edition, decision: Decision): Html {
  const { words } = edition;
  const { by, at, because, entry } = decision;
  const who = words.compose("decisionBy", { who: isolated(by), when: words.date(at.slice(0, 10)) });
  const reason = words.compose("decisionBecause", { reason: html`<q><bdi>${because}</bdi></q>` });
  return html`<li>${what(edition, decision)}
<small>${who}${words.say("semicolon")}${reason}</small>
<small>${words.say("toUndo")}${words.say("colon")} ${command(`isnad origins undo DIR ${entry} --because "…"`)}</small></li>
`;
}

function what(edition: Edition, decision: Decision): Part {
  const { words, evidence } = edition;
  switch (decision.kind) {
    case "account withdrawn": {
      const withdrawn = words.compose("accountWithdrawn", {
        documents: outletsOf(edition, decision.documents),
      });
      const link = evidence.link(words.say("why"), words.say("evidenceDecision"), decision.evidence);
      return decision.evidence.length === 0 ? withdrawn : html`${withdrawn} (${link})`;
    }
    case "link drawn": {
      const kind = originLinkKinds[decision.link].label[words.language];
      return words.compose("linkDrawn", { kind, documents: outletsOf(edition, decision.documents) });
    }
    case "links decided":
      return words.compose(
        decision.verdict === "confirmed" ? "linkConfirmed" : "linkRefused",
        linksOf(edition, decision.links),
      );
  }
}

/** The decided links by kind, and the documents they join; a link that no run finds any more by its id. */
function linksOf(edition: Edition, ids: readonly OriginLink["id"][]) {
  const { lookup, words } = edition;
  const links = ids.flatMap((id) => lookup.links.get(id) ?? []);
  const kinds = [...grouped(links, ({ kind }) => kind).values()].map((ofKind) =>
    linksInWords(edition, ofKind),
  );
  const gone = ids.filter((id) => !lookup.links.has(id)).map(isolated);
  const documents = [...new Set(links.flatMap(({ documents }): readonly Document["id"][] => documents))];
  return { kind: words.list([...kinds, ...gone]), documents: outletsOf(edition, documents) };
}

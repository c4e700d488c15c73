// What researchers decided: who, when, why, and how to take it back. The links of one doubt are decided at once and
// stand here as one decision, with all their entries of the journal.
import type { Decision, Document } from "#model/index.js";
import type { Edition } from "../edition.js";
import { grouped } from "../grouping.js";
import { type Html, html, type Part } from "../html.js";
import { doubtsListed } from "../limits.js";
import { command, linksInWords, outletsOf } from "../link-words.js";
import { linkKindNames } from "../messages.js";
import { isolated } from "../words.js";

export function decisions(edition: Edition): Html {
  const { records, words } = edition;
  if (records.decisions.length === 0) return html`<p>${words.say("decisionsNone")}</p>`;
  const latest = [...records.decisions].sort((a, b) => b.entry - a.entry);
  const acts = [...grouped(latest, actOf).values()];
  const shown = acts.slice(0, doubtsListed).map((act) => actItem(edition, act));
  const left = acts.length - shown.length;
  return html`<p>${words.say("decisionsLead")}</p>
<ul class="decisions">${shown}</ul>
${left > 0 && html`<p class="more">${words.say("rowsLeftOut", { n: words.number(left) })}</p>`}`;
}

/** Links decided by one person on one day for one reason are one act; everything else stands alone. */
function actOf(decision: Decision): string {
  const { kind, by, at, because, entry } = decision;
  return kind === "link decided"
    ? [kind, decision.verdict, by, at.slice(0, 10), because].join("\u0000")
    : String(entry);
}

/** Decisions of one act, the latest first. */
function actItem(edition: Edition, act: readonly Decision[]): Html {
  const { words } = edition;
  const { by, at, because, entry } = act[0]!;
  const who = words.compose("decisionBy", { who: isolated(by), when: words.date(at.slice(0, 10)) });
  const reason = words.compose("decisionBecause", { reason: html`<q><bdi>${because}</bdi></q>` });
  const undo =
    act.length === 1 ? words.say("toUndo") : words.say("toUndoEach", { entries: entriesOf(edition, act) });
  return html`<li>${what(edition, act)}
<small>${who}${words.say("semicolon")}${reason}</small>
<small>${undo}${words.say("colon")} ${command(`isnad origins undo DIR ${entry} --because "…"`)}</small></li>
`;
}

/** "18–83" where one act was written in one go, else one by one. */
function entriesOf({ words }: Edition, act: readonly Decision[]): string {
  const [high, low] = [act[0]!.entry, act.at(-1)!.entry];
  if (high - low + 1 === act.length) return words.interval({ low, high });
  return act.map(({ entry }) => String(entry)).join(words.say("comma"));
}

function what(edition: Edition, act: readonly Decision[]): Part {
  const { words, evidence } = edition;
  const [decision] = act as readonly [Decision];
  switch (decision.kind) {
    case "account withdrawn": {
      const withdrawn = words.compose("accountWithdrawn", {
        documents: outletsOf(edition, decision.documents),
      });
      const link = evidence.link(words.say("why"), words.say("evidenceDecision"), decision.evidence);
      return decision.evidence.length === 0 ? withdrawn : html`${withdrawn} (${link})`;
    }
    case "link drawn": {
      const kind = linkKindNames[decision.link][words.language];
      return words.compose("linkDrawn", { kind, documents: outletsOf(edition, decision.documents) });
    }
    case "link decided":
      return words.compose(
        decision.verdict === "confirmed" ? "linkConfirmed" : "linkRefused",
        linksOf(edition, act),
      );
  }
}

/** The decided links by kind, and the documents they join; a link that no run finds any more by its id. */
function linksOf(edition: Edition, act: readonly Decision[]) {
  const { lookup, words } = edition;
  const ids = act.flatMap((decision) => (decision.kind === "link decided" ? [decision.link] : []));
  const links = ids.flatMap((id) => lookup.links.get(id) ?? []);
  const kinds = [...grouped(links, ({ kind }) => kind).values()].map((ofKind) =>
    linksInWords(edition, ofKind),
  );
  const gone = ids.filter((id) => !lookup.links.has(id)).map(isolated);
  const documents = [...new Set(links.flatMap(({ documents }): readonly Document["id"][] => documents))];
  return { kind: words.list([...kinds, ...gone]), documents: outletsOf(edition, documents) };
}

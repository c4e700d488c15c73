// Section 4: how one number changed from hand to hand, drawn as cards and told once more in words. Only numbers that
// changed are drawn; those that stayed the same are counted.
import type { Claim, Drift, DriftStep } from "#model/index.js";
import { drawnDrift } from "../drift-drawing.js";
import { type CardLine, placedDrift } from "../drift-layout.js";
import { type DriftCard, driftTree } from "../drift-tree.js";
import { changeInWords } from "../drift-words.js";
import type { Edition } from "../edition.js";
import { type Html, html, joined, type Part, trusted } from "../html.js";
import { cardsDrawn, driftsDrawn, outletsNamed } from "../limits.js";
import { citationOf } from "../lookup.js";
import { subjectNames } from "../messages.js";
import { originText } from "../origin-names.js";
import { isolate, isolated, quoted, sentence } from "../words.js";
import type { Section } from "./section.js";

/** Columns that fit the width of the page; with more the drawing scrolls sideways. */
const handsInWidth = 6;

export function driftSection(edition: Edition): Section {
  const { records, words } = edition;
  const changed = records.drifts
    .filter(({ steps }) => steps.some(({ changes }) => changes.length > 0))
    .sort((a, b) => kindsOfChange(b) - kindsOfChange(a) || b.steps.length - a.steps.length);
  const steady = records.drifts.length - changed.length;
  const left = changed.length - driftsDrawn;
  return {
    id: "drift",
    title: words.say("driftTitle"),
    body: html`${changed.length === 0 ? html`<p>${words.say("driftNone")}</p>` : html`<p>${words.say("driftLead")}</p>${drawings(edition, changed.slice(0, driftsDrawn))}`}
${left > 0 && html`<p class="more">${words.say("driftsLeftOut", { n: words.number(left) })}</p>`}
${steady > 0 && html`<p class="more">${words.say("driftSteady", { numbers: words.count("numbers", steady) })}</p>`}`,
  };
}

function kindsOfChange({ steps }: Drift): number {
  return new Set(steps.flatMap(({ changes }) => changes.map(({ aspect }) => aspect))).size;
}

function drawings(edition: Edition, drifts: readonly Drift[]): Html {
  const { words } = edition;
  return html`<figure class="chains drifts">
<div class="region" role="region" tabindex="0" aria-label="${words.say("driftRegion")}"><div class="drawing">
${drifts.map((drift) => drawing(edition, drift))}
</div></div>
<details class="in-words"><summary>${words.say("driftInWords")}</summary><ol>${drifts.map((drift) => inWords(edition, drift))}</ol></details>
</figure>
`;
}

function drawing(edition: Edition, drift: Drift): Html {
  const { words, evidence } = edition;
  const tree = driftTree(drift);
  const title = titleOf(edition, drift);
  const placed = placedDrift(tree, words.direction, (card) =>
    linesOf(edition, card).map(({ kind, text }) => ({ kind, text: plain(text) })),
  );
  const linkOf = ({ steps }: DriftCard): Part => {
    const claims = steps.flatMap((step) => claimOf(edition, step) ?? []);
    const name =
      steps.length > 1
        ? words.say("evidenceUnchanged")
        : words.say("evidenceDrift", { outlet: isolate(outletOf(edition, steps[0]!)) });
    return evidence.attributes(name, claims.map(citationOf));
  };
  const heads = Array.from(
    { length: tree.hands },
    (_, hand) =>
      html`<span>${hand === 0 ? words.say("firstHand") : words.say("handNumber", { n: hand + 1 })}</span>`,
  );
  const wide = tree.hands > handsInWidth && trusted(" wide");
  return html`<div class="origin-chain${wide}"><p class="origin-label">${sentence(title)}</p>
<p class="layers hands columns-${tree.hands}" aria-hidden="true">${heads}</p>
${drawnDrift(placed, linkOf, title)}${tree.leftOut > 0 && html`<p class="more">${words.say("cardsLeftOut", { n: words.number(tree.leftOut) })}</p>`}</div>
`;
}

/** "Institute for …: people who left". */
function titleOf(edition: Edition, { origin, about }: Drift): string {
  const { lookup, words } = edition;
  const known = lookup.origins.get(origin);
  return words.say("driftOf", {
    origin: isolate(known === undefined ? origin : originText(edition, known)),
    subject: subjectNames[about][words.language],
  });
}

/** Outlet, its own words, date, and what changed; a gathered card names its first outlets. */
function linesOf(edition: Edition, { steps }: DriftCard): readonly CardLine[] {
  const { words } = edition;
  const [first] = steps;
  if (steps.length > 1)
    return [
      { kind: "outlet", text: gatheredNames(edition, steps) },
      { kind: "date", text: words.say("unchanged") },
    ];
  const claim = claimOf(edition, first!);
  const changes = first!.changes.map((change) => `≠ ${changeInWords(edition, change)}`);
  const unchanged = first!.from !== null && changes.length === 0 ? [words.say("unchanged")] : [];
  return [
    { kind: "outlet", text: outletOf(edition, first!) },
    ...(claim === undefined ? [] : [{ kind: "quote" as const, text: marked(claim, edition) }]),
    { kind: "date", text: dateOf(edition, first!) },
    ...(isSetAside(edition, first!) ? [{ kind: "change" as const, text: words.say("cardWithdrawn") }] : []),
    ...unchanged.map((text) => ({ kind: "date" as const, text })),
    ...changes.map((text) => ({ kind: "change" as const, text })),
  ];
}

/** Whether a researcher withdrew the account its document prints. */
function isSetAside({ lookup }: Edition, { document }: DriftStep): boolean {
  return lookup.originsOf(document).some(({ setAside }) => setAside.includes(document));
}

function gatheredNames(edition: Edition, steps: readonly DriftStep[]): string {
  const { words } = edition;
  const names = steps.slice(0, outletsNamed).map((step) => outletOf(edition, step));
  const more = steps.length - names.length;
  const all = more > 0 ? [...names, words.say("andMore", { n: words.number(more) })] : names;
  return all.join(words.say("comma"));
}

/** The words of a document between the quotation marks of its own language. */
function marked({ quote, document }: Claim, { lookup }: Edition): string {
  const arabic = lookup.document(document).language.value === "ar";
  const words = quote.replace(/\s+/gu, " ");
  return arabic ? `«${words}»` : `“${words}”`;
}

/** Isolates are for running text; a line of SVG has one direction, which no control in a name may turn. */
function plain(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/gu, "");
}

function inWords(edition: Edition, drift: Drift): Html {
  const { words } = edition;
  const told = drift.steps.slice(0, cardsDrawn).map((step) => stepInWords(edition, step));
  const more = drift.steps.length - told.length;
  return html`<li>${sentence(titleOf(edition, drift))}<ul>${told}${more > 0 && html`<li>${words.say("andMore", { n: words.number(more) })}</li>`}</ul></li>`;
}

/** "Inland Now, 19 April 2023: “46 fighters”; from Harbour Gazette; changed: who is counted: people → fighters". */
function stepInWords(edition: Edition, step: DriftStep): Html {
  const { lookup, words } = edition;
  const claim = claimOf(edition, step);
  const document = lookup.document(step.document);
  const giver = step.from === null ? undefined : lookup.claims.get(step.from);
  const from =
    giver !== undefined &&
    words.compose(step.certainty === "proven" ? "takenFrom" : "takenPerhaps", {
      outlet: isolated(lookup.document(giver.document).outlet.value ?? words.say("outletUnknown")),
    });
  const changes = step.changes.map((change) => sentence(changeInWords(edition, change)));
  const became =
    step.from !== null &&
    (changes.length === 0
      ? words.say("unchanged")
      : words.compose("changed", { changes: words.list(changes) }));
  const head = joined([isolated(outletOf(edition, step)), dateOf(edition, step)], words.say("comma"));
  const quote = claim !== undefined && quoted(claim.quote, document.language.value);
  return html`<li>${head}${words.say("colon")} ${joined([quote, from, became], words.say("semicolon"))}</li>`;
}

function claimOf({ lookup }: Edition, { claim }: DriftStep): Claim | undefined {
  return lookup.claims.get(claim);
}

function outletOf({ lookup, words }: Edition, { document }: DriftStep): string {
  return lookup.document(document).outlet.value ?? words.say("outletUnknown");
}

function dateOf({ lookup, words }: Edition, { document }: DriftStep): string {
  const published = lookup.document(document).published.value;
  return published === null ? words.say("dateUnknown") : words.date(published);
}

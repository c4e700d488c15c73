// Section 5: what was promised against what was found. A table that is a chart: promises grow to one side of the
// axis, realities to the other, by documents; origins stand beside as a number. Pairs come from the codebook.
import type { Contrast, CountInterval, Tally } from "#model/index.js";
import type { Edition } from "../edition.js";
import { type Html, html } from "../html.js";
import { bar } from "./bars.js";
import { type Section, tableRegion } from "./section.js";
import { talliedLink } from "./tallies.js";

export function contrastsSection(edition: Edition): Section {
  const { words, records } = edition;
  const tallies = new Map(records.analysis.tallies.map((tally) => [tally.code, tally]));
  const shown = records.analysis.contrasts
    .map((contrast) => sides(contrast, tallies))
    .filter(({ promise, reality }) => promise.documents.length + reality.documents.length > 0)
    .sort(byWeight);
  const body =
    shown.length === 0
      ? html`<p>${words.say("contrastsNone")}</p>`
      : html`<p>${words.say("contrastsLead")}</p>${chart(edition, shown)}`;
  return { id: "contrasts", title: words.say("contrastsTitle"), body };
}

interface Sides {
  readonly promise: Tally;
  readonly reality: Tally;
}

function sides(contrast: Contrast, tallies: ReadonlyMap<string, Tally>): Sides {
  const of = (code: string): Tally =>
    tallies.get(code) ?? { code, documents: [], origins: { low: 0, high: 0 }, suggestions: [], aside: [] };
  return { promise: of(contrast.promise), reality: of(contrast.reality) };
}

/** Pairs told by most documents first; those with both sides before those with one. */
function byWeight(a: Sides, b: Sides): number {
  const both = ({ promise, reality }: Sides) => Math.min(promise.documents.length, reality.documents.length);
  const all = ({ promise, reality }: Sides) => promise.documents.length + reality.documents.length;
  return Math.sign(both(b)) - Math.sign(both(a)) || all(b) - all(a) || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function keyOf({ promise, reality }: Sides): string {
  return `${promise.code} ${reality.code}`;
}

function chart(edition: Edition, shown: readonly Sides[]): Html {
  const { words } = edition;
  const most = Math.max(
    ...shown.flatMap(({ promise, reality }) => [promise.documents.length, reality.documents.length]),
  );
  return tableRegion(
    words.say("contrastsTable"),
    html`<table class="contrasts"><caption>${words.say("contrastsTable")}</caption>
<thead><tr><th scope="col" colspan="2">${words.say("promised")}</th><th scope="col" class="axis start">${words.say("barScale", { n: words.number(most) })}</th><th scope="col" class="axis end">${words.say("barScale", { n: words.number(most) })}</th><th scope="col" colspan="2">${words.say("found")}</th></tr></thead>
<tbody>${shown.map((pair) => contrastRow(edition, pair, most))}</tbody></table>`,
  );
}

function contrastRow(edition: Edition, { promise, reality }: Sides, most: number): Html {
  const outward = edition.words.direction === "ltr" ? ("right" as const) : ("left" as const);
  const inward = outward === "right" ? ("left" as const) : ("right" as const);
  return html`<tr><th scope="row" class="promise">${codeLabel(edition, promise.code)}</th>
<td class="count promise">${counts(edition, promise)}</td>
<td class="axis start">${bar(promise.documents.length, most, outward, "promise")}</td>
<td class="axis end">${bar(reality.documents.length, most, inward, "reality")}</td>
<td class="count reality">${counts(edition, reality)}</td>
<td class="reality">${codeLabel(edition, reality.code)}</td></tr>
`;
}

function codeLabel({ lookup, words }: Edition, code: string): string {
  return lookup.codes.get(code)?.label[words.language] ?? code;
}

function counts(edition: Edition, tally: Tally): Html {
  return html`${talliedLink(edition, tally)}${tally.documents.length > 0 && html`<small class="place">${origins(edition, tally.origins)}</small>`}`;
}

function origins({ words }: Edition, interval: CountInterval): string {
  return words.say("originsShort", { interval: words.interval(interval) });
}

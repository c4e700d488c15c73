// How many independent origins state a number, in words. The grade is computed by the analysis; this only says it, with
// the one thing a reader must not overlook: a number that many outlets print may rest on a single person.
import type { Claim, Corroboration } from "#model/index.js";
import type { Edition } from "../edition.js";
import { grouped } from "../grouping.js";
import { type Html, html, type Part } from "../html.js";
import { citationOf } from "../lookup.js";
import { corroborationNames } from "../messages.js";

/** "origins: 2–3 · corroborated"; nothing where the analysis grades no number of these claims. */
export function corroborationMark(edition: Edition, claims: readonly Claim[]): Part {
  const found = claims.map(({ id }) => edition.lookup.corroborationOf(id)).find((one) => one !== undefined);
  return found === undefined ? null : gradeInWords(edition, found);
}

/** The same of one corroboration. */
export function gradeInWords(edition: Edition, corroboration: Corroboration): Html {
  const { words } = edition;
  const { grade, origins } = corroboration;
  const interval = words.say("originsShort", { interval: words.interval(origins) });
  return html`<small class="grade">${grade !== "cannot be measured" && html`${interval} · `}<span class="${grade === "corroborated" ? "strong" : "weak"}">${corroborationNames[grade][words.language]}</span>${restsOnOneWitness(edition, corroboration) && html` · <b class="weak">${words.say("oneWitness")}</b>`}${against(edition, corroboration)}</small>`;
}

/** Whether all who state it have it from one person's telling. */
function restsOnOneWitness({ lookup }: Edition, { claims, origins }: Corroboration): boolean {
  if (origins.high !== 1) return false;
  const behind = claims.flatMap((id) => lookup.originsOf(lookup.claims.get(id)?.document ?? ""));
  return behind.length > 0 && behind.every(({ kind }) => kind === "testimony");
}

/** The numbers of other origins that differ, each leading to its sentences. */
function against({ lookup, words, evidence }: Edition, { against: ids }: Corroboration): Part {
  const claims = ids.flatMap((id) => lookup.claims.get(id) ?? []).filter(({ value }) => value !== null);
  if (claims.length === 0) return null;
  const byValue = grouped(claims, ({ value }) => words.number(value!));
  const values = [...byValue].map(([value, same]) =>
    evidence.link(value, words.say("evidenceClaim", { value }), same.map(citationOf)),
  );
  return html` · ${words.compose("againstNumbers", { values: words.list(values) })}`;
}

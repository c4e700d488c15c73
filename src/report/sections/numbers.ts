// Section 3: the numbers the sources state, side by side for each origin. Values are listed, never added: a part is
// not added to its whole, nor one outlet's number to another's. A relative period without a date stays as printed.
// Numbers read from pictures stand apart.
import type { Claim, ClaimComparison, ClaimSubject } from "#model/index.js";
import { foldText } from "#text/index.js";
import type { Edition } from "../edition.js";
import { grouped } from "../grouping.js";
import { type Html, html, type Part } from "../html.js";
import { rowsPerTable } from "../limits.js";
import { citationOf } from "../lookup.js";
import { subjectNames } from "../messages.js";
import { originText } from "../origin-names.js";
import { isolate, isolated, languageAttributes, quoted, sentence, type Words } from "../words.js";
import { corroborationMark } from "./corroboration.js";
import { pictureNumbers } from "./picture-numbers.js";
import { moreRows } from "./reading.js";
import { type Section, tableRegion } from "./section.js";
import { statedValue } from "./stated-value.js";
import { brokenSums } from "./sums.js";

const subjectOrder: readonly ClaimSubject[] = ["departures", "part", "share", "other"];

export function numbersSection(edition: Edition): Section {
  const { records, words } = edition;
  const comparisons = records.analysis.comparisons;
  const counted =
    comparisons.length === 0
      ? html`<p>${words.say("numbersNone")}</p>`
      : html`<p>${words.say("numbersLead")} ${words.say("gradesLead")}</p>${originTables(edition)}`;
  return {
    id: "numbers",
    title: words.say("numbersTitle"),
    body: [counted, brokenSums(edition), pictureNumbers(edition)],
  };
}

function originTables(edition: Edition): Part {
  const { records, words } = edition;
  const byOrigin = grouped(records.analysis.comparisons, ({ origin }) => origin);
  const stating = edition.origins
    .map((origin, index) => ({ origin, number: index + 1, comparisons: byOrigin.get(origin.id) ?? [] }))
    .filter(({ comparisons }) => comparisons.length > 0);
  const tables = stating.slice(0, rowsPerTable).map(({ origin, number, comparisons }) => {
    const label = words.say("numbersOf", { n: number });
    const said = new Set<string>();
    return tableRegion(
      label,
      html`<table class="numbers"><caption>${label}${origin.name !== null && html`${words.say("colon")} ${isolated(originText(edition, origin))}`}</caption>
<thead><tr><th scope="col">${words.say("stated")}</th><th scope="col">${words.say("whatItCounts")}</th><th scope="col">${words.say("period")}</th><th scope="col">${words.say("attributedTo")}</th><th scope="col">${words.say("outlets")}</th></tr></thead>
${subjectOrder.map((about) =>
  subjectRows(
    edition,
    about,
    comparisons.filter((one) => one.about === about),
    said,
  ),
)}</table>`,
    );
  });
  return [tables, moreRows(words, stating.length)];
}

function subjectRows(
  edition: Edition,
  about: ClaimSubject,
  comparisons: readonly ClaimComparison[],
  said: Set<string>,
): Part {
  const { lookup, words } = edition;
  if (comparisons.length === 0) return null;
  const rows = comparisons.map((comparison) => {
    const claims = comparison.claims.flatMap((id) => lookup.claims.get(id) ?? []);
    const values = words.list(comparison.values.map((value) => words.number(value)));
    const differs =
      comparison.differs && html`<small class="differs">${words.compose("differs", { values })}</small>`;
    return [...groupedClaims(claims).values()].map((group, index) =>
      claimRow(edition, group, index === 0 && differs, said),
    );
  });
  return html`<tbody><tr class="group"><th colspan="5" scope="rowgroup">${subjectNames[about][words.language]}</th></tr>
${rows}</tbody>
`;
}

/** Claims that state the same number in the same manner, in ascending order, vague ones last. */
function groupedClaims(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const sorted = [...claims].sort(
    (a, b) => (a.value ?? Infinity) - (b.value ?? Infinity) || (a.id < b.id ? -1 : 1),
  );
  return grouped(sorted, ({ value, low, high, approximate, negated, unit, quote }) =>
    [value, low, high, approximate, negated, unit, value === null ? quote : ""].join(" "),
  );
}

function claimRow(edition: Edition, claims: readonly Claim[], differs: Part, said: Set<string>): Html {
  const { lookup, words, evidence } = edition;
  const first = claims[0]!;
  const label = statedValue(edition, first);
  const languageOf = (claim: Claim) => lookup.document(claim.document).language.value;
  const title = words.say("evidenceClaim", {
    value: typeof label === "string" ? label : isolate(first.quote),
  });
  const counted = distinct(claims, (claim) => claim.of).map(
    (claim) => html`<span ${languageAttributes(languageOf(claim))}>${claim.of}</span>`,
  );
  const attributed = distinct(
    claims.map((claim) => attributedName(edition, claim)),
    (name) => name ?? "",
  ).map((name) =>
    name === null ? html`<span class="none">${words.say("attributedToNobody")}</span>` : isolated(name),
  );
  const outlets = distinct(claims, (claim) => lookup.document(claim.document).outlet.value ?? "").map(
    (claim) => outletOf(edition, claim),
  );
  return html`<tr><td class="stated" data-label="${words.say("stated")}">${evidence.link(label, title, claims.map(citationOf))}${first.negated && html`<small class="conflict">${words.say("denied")}</small>`}${differs}${corroborationMark(edition, claims)}</td>
<td data-label="${words.say("whatItCounts")}">${words.list(counted)}</td>
<td data-label="${words.say("period")}">${periods(edition, claims, said)}</td>
<td data-label="${words.say("attributedTo")}">${words.list(attributed)}</td>
<td data-label="${words.say("outlets")}">${words.list(outlets)}</td></tr>
`;
}

/** Whom the text attributes the number to: the body's name where the study knows it, so that spellings meet. */
function attributedName({ lookup, words }: Edition, { attribution, attributedTo }: Claim): string | null {
  if (attributedTo === null) return null;
  const source = lookup.attributions.get(attribution ?? "")?.source ?? null;
  return lookup.nameOf(source, attributedTo, words.language);
}

function outletOf({ lookup, words }: Edition, claim: Claim): Html {
  const outlet = lookup.document(claim.document).outlet.value;
  return outlet === null ? html`<span class="none">${words.say("outletUnknown")}</span>` : isolated(outlet);
}

/**
 * Each stated period once, with the words it was stated in; "not stated" only where no document states one. Words and
 * questions that stand higher in the table (`said`) are not said again.
 */
function periods(edition: Edition, claims: readonly Claim[], said: Set<string>): Html {
  const { words } = edition;
  const stated = claims.filter(({ period }) => period !== null);
  if (stated.length === 0) return html`<span class="none">${words.say("notStated")}</span>`;
  const byRange = grouped(stated, ({ period }) => `${period!.from} ${period!.to}`);
  return html`${[...byRange.values()].map((same) => periodLine(edition, same, said))}`;
}

/** Periods of one range; those without a date in their own words, with the question that would settle each. */
function periodLine({ lookup, words }: Edition, claims: readonly Claim[], said: Set<string>): Html {
  const { from, to } = claims[0]!.period!;
  const undated = from === null && to === null;
  const inWords = distinct(claims, ({ period }) => foldText(period!.text));
  const quotes = inWords
    .filter(({ period }) => undated || isNew(said, `${from} ${to} ${foldText(period!.text)}`))
    .map(({ period, document }) => quoted(period!.text, lookup.document(document).language.value));
  const questions = inWords
    .flatMap(({ period }) => period!.question?.[words.language] ?? [])
    .filter((question) => isNew(said, question));
  if (undated)
    return html`<div>${words.list(quotes)}${questions.map((question) => html`<small class="question">${sentence(question)}</small>`)}</div>`;
  return html`<div>${resolved(words, from, to)}${quotes.length > 0 && html`<small class="place">${words.list(quotes)}</small>`}</div>`;
}

function isNew(said: Set<string>, what: string): boolean {
  const fresh = !said.has(what);
  said.add(what);
  return fresh;
}

/** At least one end is known. */
function resolved(words: Words, from: string | null, to: string | null): string {
  if (from !== null && to !== null)
    return from === to
      ? words.date(from)
      : words.say("fromTo", { from: words.date(from), to: words.date(to) });
  return from === null
    ? words.say("until", { to: words.date(to!) })
    : words.say("since", { from: words.date(from) });
}

function distinct<T>(records: readonly T[], keyOf: (record: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const record of records) if (!found.has(keyOf(record))) found.set(keyOf(record), record);
  return [...found.values()];
}

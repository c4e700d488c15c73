// Section 1: what was read, where each of its particulars comes from, and what could not be read.
import { type Document, type EvidencePlace, type Field, problemText } from "#model/index.js";
import type { Edition } from "../edition.js";
import { grouped } from "../grouping.js";
import { type Html, html, type Part } from "../html.js";
import { rowsPerTable } from "../limits.js";
import { documentMarks } from "../marks.js";
import { type MessageName, placeNames } from "../messages.js";
import { filePlace, placedValues } from "../place.js";
import { isolated, languageAttributes, sentence, type Words } from "../words.js";
import { caveatsAmong } from "./caveats.js";
import { type Section, tableRegion } from "./section.js";

const readingCaveats = [
  "study/unread",
  "text/deceptive-characters",
  "period/no-publication-date",
  "coding/language-without-cues",
] as const;

export function readingSection(edition: Edition): Section {
  const { records, words } = edition;
  return {
    id: "reading",
    title: words.say("readingTitle"),
    body: html`<p>${words.say("readingLead", { documents: words.count("documents", records.documents.length) })}</p>
${documentsTable(edition)}
<h3>${words.say("unreadTitle")}</h3>
${unread(edition)}
${caveatsAmong(edition, readingCaveats)}`,
  };
}

const columns = ["outlet", "published", "language", "title"] as const;
type Column = (typeof columns)[number];

function documentsTable({ records, words }: Edition): Html {
  const usual = Object.fromEntries(columns.map((column) => [column, usualPlace(records.documents, column)]));
  const rows = records.documents
    .slice(0, rowsPerTable)
    .map((document, index) => documentRow(document, index + 1, words, usual as UsualPlaces));
  const heads = columns.map((column) => {
    const place = placeNames[usual[column]!][words.language];
    return html`<th scope="col">${words.say(column === "title" ? "titleAndFile" : column)}<small>${place !== "" && words.say("usually", { place })}</small></th>`;
  });
  return html`${tableRegion(
    words.say("documentsTable"),
    html`<table class="documents"><caption>${words.say("documentsTable")}</caption>
<thead><tr><th scope="col">${words.say("no")}</th>${heads}</tr></thead>
<tbody>${rows}</tbody></table>`,
  )}${moreRows(words, records.documents.length)}`;
}

type UsualPlaces = Readonly<Record<Column, EvidencePlace>>;

/** Where a column's values were read most often: said once in its heading, so that cells name only other places. */
function usualPlace(documents: readonly Document[], column: Column): EvidencePlace {
  const counts = new Map<EvidencePlace, number>();
  for (const document of documents) {
    const { from, value } = document[column];
    if (value !== null) counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "none";
}

/** Says how many rows a long table leaves out. */
export function moreRows(words: Words, total: number): Part {
  return (
    total > rowsPerTable &&
    html`<p class="more">${words.say("rowsLeftOut", { n: words.number(total - rowsPerTable) })}</p>`
  );
}

function documentRow(document: Document, number: number, words: Words, usual: UsualPlaces): Html {
  const { outlet, published, language, title } = document;
  return html`<tr id="d-${number}"><td class="count">${number}</td>
<th scope="row" data-label="${words.say("outlet")}">${outlet.value === null ? unknown(words, "notStated") : isolated(outlet.value)}${source(outlet, usual.outlet, words)}</th>
<td data-label="${words.say("published")}">${published.value === null ? unknown(words, "dateUnknown") : words.date(published.value)}${source(published, usual.published, words)}</td>
<td data-label="${words.say("language")}">${words.languageName(language.value)}${source(language, usual.language, words)}</td>
<td data-label="${words.say("titleAndFile")}">${title.value === null ? unknown(words, "notStated") : html`<span ${languageAttributes(language.value)}>${title.value}</span>`}${source(title, usual.title, words)}<small class="file">${filePlace(words, document.file)}${document.files.length > 1 && html` ${words.say("alsoAs", { n: words.number(document.files.length - 1) })}`}</small>${documentMarks(words, document)}</td></tr>
`;
}

function unknown(words: Words, name: MessageName & ("notStated" | "dateUnknown")): Html {
  return html`<span class="none">${words.say(name)}</span>`;
}

/** Where a field was read, if not at the usual place, and what other places said instead. */
function source<T>(field: Field<T>, usual: EvidencePlace, words: Words): Html {
  const contradictions = field.contradictedBy.map(
    ({ value, from }) =>
      html`<small class="conflict">${words.compose("contradicted", { value: isolated(value), place: placeNames[from][words.language] })}</small>`,
  );
  const elsewhere = field.from !== usual && field.value !== null;
  return html`${elsewhere && html`<small class="place">${placeNames[field.from][words.language]}</small>`}${contradictions}`;
}

/** Files that were not read, those with the same remedy together, which is said once. */
function unread({ records, words }: Edition): Html {
  if (records.unread.length === 0) return html`<p>${words.say("unreadNone")}</p>`;
  const told = records.unread.slice(0, rowsPerTable).map(({ file, problem }) => ({
    ...problemText(placedValues(words, problem), words.language),
    sameBytes: problem.values["file"] !== file && file,
  }));
  const groups = [...grouped(told, ({ title, next }) => `${title}\n${next}`).values()].map(
    (alike) => html`<li>${alike[0]!.title} (${words.number(alike.length)}). ${sentence(alike[0]!.next)}
<ul>${alike.map(({ happened, sameBytes }) => html`<li>${sentence(happened)}${sameBytes && html` ${words.compose("sameBytesAs", { file: filePlace(words, sameBytes) })}`}</li>`)}</ul></li>
`,
  );
  return html`<p>${words.say("unreadLead", { files: words.count("files", records.unread.length) })}</p>
<ul class="unread">${groups}</ul>${moreRows(words, records.unread.length)}`;
}

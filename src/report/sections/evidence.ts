// Section 9: every sentence a number rests on, once, in its document and in the order of its text; then, for numbers
// that rest on several, the list of them. Sentences have numbers as verses have, so that a reference is short.
// Must be built last: it prints what the other sections cited.
import { type Document, type Id, localPart, type Span } from "#model/index.js";
import type { Edition } from "../edition.js";
import { type EvidenceList, reference } from "../evidence.js";
import { grouped } from "../grouping.js";
import { type Html, html, joined, type Part } from "../html.js";
import { referencesPerNumber, sentencesInAll } from "../limits.js";
import type { Citation } from "../lookup.js";
import { pageMark, pictureMark, sentenceMark } from "../marks.js";
import { filePlace } from "../place.js";
import { type Sentence, stretchOf } from "../sentences.js";
import { isolated, languageAttributes, quoted, sentence } from "../words.js";
import type { Section } from "./section.js";

/** A quotation in a list is cut to about this many characters; it stands whole in its document. */
const longestQuote = 60;

/** Named steps: 1 cut the lists to their limits, 2 print the documents they cite, 3 print the lists. */
export function evidenceSection(edition: Edition): Section {
  const { words, evidence } = edition;
  const lists = withinLimits(edition, sentencesInAll - evidence.single.length);
  const cited = grouped(
    [...evidence.single, ...lists.flatMap(({ shown }) => shown)],
    ({ document }) => document,
  );
  const texts = edition.records.documents
    .filter(({ id }) => cited.has(id))
    .map((document) => textPrinted(edition, document, cited.get(document.id)!));
  return {
    id: "evidence",
    title: words.say("evidenceTitle"),
    body: html`<p>${words.say("evidenceLead")}</p>
<h3>${words.say("textsTitle")}</h3>
${texts}
${
  lists.length > 0 &&
  html`<h3>${words.say("listsTitle")}</h3>
<p>${words.say("listsLead")}</p>
<div class="lists">${lists.map((list) => listPrinted(edition, list))}</div>`
}`,
  };
}

interface ListShown extends EvidenceList {
  readonly shown: readonly Citation[];
}

function withinLimits({ evidence, lookup }: Edition, roomInAll: number): readonly ListShown[] {
  let room = roomInAll;
  return evidence.lists.map((list) => {
    const ordered = [...list.citations].sort(
      (a, b) =>
        lookup.numberOf(a.document) - lookup.numberOf(b.document) || (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0),
    );
    const shown = ordered.slice(0, Math.min(referencesPerNumber, room));
    room -= shown.length;
    return { ...list, shown };
  });
}

function textPrinted(edition: Edition, document: Document, citations: readonly Citation[]): Html {
  const { lookup, words } = edition;
  const number = lookup.numberOf(document.id);
  return html`<article class="text" id="t-${number}" aria-labelledby="th-${number}">
<h4 id="th-${number}"><span class="ordinal">${number}</span> ${outletAndDate(edition, document)}</h4>
<p class="source">${filePlace(words, document.file)}${pictureMark(words, document)}<br>${words.say("original")} <bdi dir="ltr">${originalPath(document)}</bdi></p>
<blockquote ${languageAttributes(document.language.value)}>${paragraphs(edition, document, citations)}</blockquote>
</article>
`;
}

function outletAndDate({ words }: Edition, { outlet, published }: Document): Html {
  return joined(
    [
      outlet.value === null ? words.say("outletUnknown") : isolated(outlet.value),
      published.value === null ? words.say("dateUnknown") : words.date(published.value),
    ],
    words.say("comma"),
  );
}

/** Where the study keeps the bytes: the name of the file is their SHA-256, so anyone can check it. */
export function originalPath({ snapshot }: Document): string {
  const sha256 = localPart(snapshot);
  return `originals/${sha256.slice(0, 2)}/${sha256}`;
}

/** The sentences that are shown, paragraph by paragraph; "…" for what is left out between them. */
function paragraphs(edition: Edition, document: Document, citations: readonly Citation[]): Part {
  const { lookup, words } = edition;
  const sentences = lookup.sentencesOf(document.id);
  const spans = citations.flatMap(({ span }) => (span === null ? [] : [span]));
  const used = usedSentences(sentences, spans);
  const marks = marksBySentence(sentences, spans);
  const shown = sentences.filter((_, index) => used.has(index) || isContext(used, index));
  const byParagraph = grouped(shown, ({ paragraph }) => String(paragraph));
  let next = 1;
  let page: number | null = null;
  const printed = [...byParagraph.values()].map((inParagraph) => {
    const here = pageAt(document, inParagraph[0]!.span[0]);
    const turned = here !== page && here !== null && pageMark(words, here);
    page = here;
    const parts = inParagraph.map((sentence) => {
      const gap = sentence.number > next && html`<span class="gap">…</span> `;
      next = sentence.number + 1;
      const index = sentence.number - 1;
      return [gap, sentencePrinted(edition, document.id, sentence, used.has(index), marks.get(index) ?? [])];
    });
    return html`<p>${turned}${joined(parts, " ")}</p>`;
  });
  return [printed, next <= sentences.length && html`<p class="gap">…</p>`];
}

/** The page of the original a position stands on; null where it has no pages. */
function pageAt({ pages }: Document, position: number): number | null {
  return pages.findLast(({ from }) => from <= position)?.page ?? null;
}

function usedSentences(sentences: readonly Sentence[], spans: readonly Span[]): ReadonlySet<number> {
  const used = new Set<number>();
  for (const span of spans) {
    const [first, last] = stretchOf(sentences, span);
    for (let index = first; index <= last; index++) used.add(index);
  }
  return used;
}

/** One sentence on either side; a document cited only as such shows its opening. */
function isContext(used: ReadonlySet<number>, index: number): boolean {
  return used.has(index - 1) || used.has(index + 1) || (used.size === 0 && index < 2);
}

/** Cited stretches by sentence, joined where they overlap. Those over several sentences are not marked: all is. */
function marksBySentence(
  sentences: readonly Sentence[],
  spans: readonly Span[],
): ReadonlyMap<number, readonly Span[]> {
  const marks = new Map<number, Span[]>();
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const [first, last] = stretchOf(sentences, span);
    if (first !== last) continue;
    const inSentence = marks.get(first) ?? [];
    marks.set(first, inSentence);
    const before = inSentence.at(-1);
    if (before !== undefined && span[0] <= before[1])
      inSentence[inSentence.length - 1] = [before[0], Math.max(before[1], span[1])];
    else inSentence.push(span);
  }
  return marks;
}

function sentencePrinted(
  { lookup, words }: Edition,
  document: Id<"document">,
  { number, span: [start, end] }: Sentence,
  used: boolean,
  marks: readonly Span[],
): Html {
  const name = `${lookup.numberOf(document)}-${number}`;
  let at = start;
  const parts = marks.map((mark) => {
    const before = lookup.textAt(document, [at, mark[0]]);
    at = mark[1];
    return html`${before}<mark>${lookup.textAt(document, mark)}</mark>`;
  });
  const rest = lookup.textAt(document, [at, end]).trimEnd().replace(/\n+/gu, "\n");
  return html`<span ${!used && html`class="around" `}id="s-${name}" data-n="${number}">${parts}${rest}</span>${sentenceMark(words, lookup.document(document), [start, end])}`;
}

function listPrinted(edition: Edition, { number, titles, citations, shown }: ListShown): Html {
  const { words } = edition;
  const more = citations.length - shown.length;
  const name = words.say("listNumber", { n: number });
  const rows = [...grouped(shown, ({ document }) => document)].map(([, group]) =>
    referenceRow(edition, group),
  );
  return html`<article class="list" id="e-${number}" aria-labelledby="eh-${number}">
<h4 id="eh-${number}"><span class="ordinal">${name}</span> ${joined([...titles].map(sentence), words.say("semicolon"))} <a class="back" href="#r-${number}" aria-label="${words.say("backTo", { n: name })}">${words.say("back")}</a></h4>
<ul>${rows}</ul>
${more > 0 && html`<p class="more">${words.say("sentencesLeftOut", { n: words.number(more) })}</p>`}
</article>
`;
}

/** The places of one document on one line: who printed it, when, and what was counted. */
function referenceRow(edition: Edition, citations: readonly Citation[]): Html {
  const { lookup, words } = edition;
  const document = lookup.document(citations[0]!.document);
  const source = [outletAndDate(edition, document), pictureMark(words, document)];
  const places = citations
    .filter(({ span }) => span !== null)
    .map((citation) => {
      const place = placeNumber(edition, citation);
      return html`<a ${reference(lookup, citation)}>${place}</a> ${quoted(shortened(lookup.textAt(document.id, citation.span!)), document.language.value)}`;
    });
  if (places.length === 0)
    return html`<li><a ${reference(lookup, citations[0]!)}>${lookup.numberOf(document.id)}</a> ${source}</li>`;
  return html`<li>${source}${words.say("colon")} ${joined(places, words.say("semicolon"))}</li>`;
}

function placeNumber({ lookup }: Edition, { document, span }: Citation): string {
  const [first] = stretchOf(lookup.sentencesOf(document), span!);
  return `${lookup.numberOf(document)}.${first + 1}`;
}

/** Cut between words, with "…" for what is left out. */
function shortened(quote: string): string {
  const line = quote.replace(/\s+/gu, " ").trim();
  if (line.length <= longestQuote) return line;
  return `${line.slice(0, line.lastIndexOf(" ", longestQuote)).trim()} …`;
}

// What an account keeps when it is told in other words or another language: what it counts, when, who and where, which
// bodies it names, how long it lets somebody speak. Anchors are made while documents are compared and kept nowhere: the
// sounds of names in them identify nobody outside this comparison.
import { type Attribution, type Claim, countsNumbers, type Document, type Span } from "#model/index.js";
import {
  Offsets,
  quotationsIn,
  type Shadow,
  segment,
  shadowOf,
  statedPeriods,
  wordsOf,
} from "#text/index.js";
import { detailRows } from "../../origins/account-details.js";
import type { Bodies } from "../../origins/bodies.js";
import { contentWords } from "../../origins/content-words.js";
import { nameSounds } from "../../origins/name-sounds.js";
import { countryRows, groupRows } from "../../origins/subjects.js";
import { WordIndex } from "../../word-index.js";
import type { ReadDocument } from "../reading.js";
import type { AnchorKind, AnchorTable } from "./anchor-table.js";
import { countedIn } from "./counted.js";
import { glossaryRows } from "./glossary.js";
import { sentencesRead } from "./thresholds.js";

/** A document as its sentences, each with the numbers of its anchors in the table, ascending, each once. */
export interface Account {
  readonly spans: readonly Span[];
  readonly anchors: readonly Int32Array[];
  /** Whether the sounds of its names are names for certain: Arabic has no capitals. */
  readonly hasCapitals: boolean;
}

/** What is known of a document besides its text. */
export interface DocumentRecords {
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
}

/** An anchor and the code point where it stands. */
type Placed = readonly [at: number, kind: AnchorKind, key: string, weight?: number];

const subjects: readonly (readonly [AnchorKind, WordIndex])[] = [
  ["group", new WordIndex(groupRows)],
  ["country", new WordIndex(countryRows)],
  ["word", new WordIndex(glossaryRows)],
];

/** The anchors of a document, sentence by sentence. */
export function accountOf(
  { document, passages }: ReadDocument,
  records: DocumentRecords,
  bodies: Bodies,
  table: AnchorTable,
): Account {
  const offsets = new Offsets(document.text);
  const shadow = shadowOf(document.text);
  const spans = sentencesOf(document, passages);
  const rows = spans.map((span) => new Set(sentenceAnchors(offsets.slice(span), shadow, span, table)));
  const placed = [
    ...timesAndNumbers(document, shadow),
    ...voices(document, records.attributions, bodies),
    ...countriesCounted(records.claims),
  ].sort((a, b) => a[0] - b[0]);
  let row = 0;
  for (const [at, kind, key, weight = 1] of placed) {
    while (row < spans.length && spans[row]![1] <= at) row++;
    if (row < spans.length && spans[row]![0] <= at) rows[row]!.add(table.numberOf(kind, key, weight));
  }
  const hasCapitals = document.language.value !== "ar";
  return { spans, anchors: rows.map((ids) => Int32Array.from(ids).sort()), hasCapitals };
}

function sentencesOf(document: Document, passages: ReadDocument["passages"]): readonly Span[] {
  const read = passages.filter(({ kind }) => kind !== "caption");
  const isRead = read.some(({ kind }) => kind === "sentence");
  const pieces = isRead ? read : segment(document.text, document.language.value);
  return pieces.slice(0, sentencesRead).map(({ span }) => span);
}

/** Sounds that are longer meet less by chance. */
const longSound = 4;

function* sentenceAnchors(text: string, shadow: Shadow, span: Span, table: AnchorTable): Generator<number> {
  const folded = shadow.text.slice(shadow.at(span[0]), shadow.at(span[1]));
  for (const [kind, index] of subjects)
    for (const { key } of index.in(folded)) yield table.numberOf(kind, key, 1);
  for (const { detail, pattern } of detailRows)
    if (detail !== "age" && folded.search(pattern) >= 0) yield table.numberOf("kin", detail, 1);
  for (const sound of nameSounds(text))
    yield table.numberOf("name", sound, sound.length >= longSound ? 1 : 0.5);
  for (const stem of contentWords(folded)) yield table.numberOf("stem", stem, 1);
}

/** Numbers read from a picture may be any other numbers. */
function* timesAndNumbers(document: Document, shadow: Shadow): Generator<Placed> {
  const { text, language, published } = document;
  if (!countsNumbers(document)) return;
  const words = wordsOf(shadow.text);
  for (const { at, key, weight } of countedIn(shadow, language.value, words))
    yield [shadow.span(at, at + 1)[0], "number", key, weight];
  for (const { span, period } of statedPeriods(text, language.value, published.value, shadow, words))
    if (period.from !== null && !period.relative) yield [span[0], "period", `${period.from} ${period.to}`];
}

/** Words between quotation marks from which somebody speaks. */
const speechWords = 5;

function* voices(
  { text }: Document,
  attributions: readonly Attribution[],
  bodies: Bodies,
): Generator<Placed> {
  for (const { span, words } of quotationsIn(text))
    if (words >= speechWords) yield [span[0], "quotation", "speech"];
  for (const attribution of attributions) {
    const body = attribution.kind === "testimony" ? null : bodies.of(attribution);
    if (body?.known) yield [attribution.span[0], "body", body.key];
  }
}

function countriesCounted(claims: readonly Claim[]): readonly Placed[] {
  return claims.flatMap(({ span, unit, value }): readonly Placed[] =>
    unit === "countries" && value !== null ? [[span[0], "number", `countries ${value}`]] : [],
  );
}

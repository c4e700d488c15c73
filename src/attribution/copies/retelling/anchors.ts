// What an account keeps when it is told in other words or another language: what it counts, when, who and where, which
// bodies it names, how long it lets somebody speak. Anchors are made while documents are compared and kept nowhere: the
// sounds of names in them identify nobody outside this comparison.
import { type Attribution, type Claim, countsNumbers, type Document, type Span } from "#model/index.js";
import { Offsets, quotationsIn, segment, shadowOf, statedPeriods } from "#text/index.js";
import { detailRows } from "../../origins/account-details.js";
import type { Bodies } from "../../origins/bodies.js";
import { contentWords } from "../../origins/content-words.js";
import { nameSounds } from "../../origins/name-sounds.js";
import { countryRows, groupRows } from "../../origins/subjects.js";
import type { ReadDocument } from "../reading.js";
import { countedIn } from "./counted.js";
import { glossaryRows } from "./glossary.js";
import { kindWeights } from "./thresholds.js";
import { WordIndex } from "./word-index.js";

export type AnchorKind = keyof typeof kindWeights;

/** A sentence with its anchors, each once. */
export interface AnchoredSentence {
  readonly span: Span;
  readonly anchors: ReadonlyMap<string, Anchor>;
}

export interface Anchor {
  readonly kind: AnchorKind;
  readonly weight: number;
  /** False for what counts only where the other text has it too: stems, and sounds of Arabic, which has no capitals. */
  readonly certain: boolean;
}

export type Account = readonly AnchoredSentence[];

const subjects: readonly (readonly [AnchorKind, WordIndex])[] = [
  ["group", new WordIndex(groupRows)],
  ["country", new WordIndex(countryRows)],
  ["word", new WordIndex(glossaryRows)],
];

/** The anchors of a document, sentence by sentence. */
export function anchorsOf(
  { document, passages }: ReadDocument,
  attributions: readonly Attribution[],
  claims: readonly Claim[],
  bodies: Bodies,
): Account {
  const offsets = new Offsets(document.text);
  const rows = sentencesOf(document, passages).map((span) => ({ span, anchors: new Map<string, Anchor>() }));
  for (const { span, anchors } of rows) readSentence(offsets.slice(span), document, anchors);
  for (const [at, kind, key] of placedAnchors(document, attributions, claims, bodies)) {
    const row = rows.find(({ span }) => span[0] <= at && at < span[1]);
    if (row !== undefined) keep(row.anchors, kind, key, 1);
  }
  return rows;
}

/** What is read from the text as a whole, with the code point where it stands. */
function* placedAnchors(
  document: Document,
  attributions: readonly Attribution[],
  claims: readonly Claim[],
  bodies: Bodies,
): Generator<readonly [at: number, kind: AnchorKind, key: string]> {
  const { text, language, published } = document;
  for (const { span, period } of statedPeriods(text, language.value, published.value))
    if (period.from !== null && !period.relative) yield [span[0], "period", `${period.from} ${period.to}`];
  for (const { span, words } of quotationsIn(text))
    if (words >= speechWords) yield [span[0], "quotation", "quotation"];
  for (const { span, unit, value } of claims)
    if (unit === "countries" && value !== null) yield [span[0], "number", `countries ${value}`];
  for (const attribution of attributions) {
    const body = attribution.kind === "testimony" ? null : bodies.of(attribution);
    if (body?.known) yield [attribution.span[0], "body", body.key];
  }
}

/** Words between quotation marks from which somebody speaks. */
const speechWords = 5;

function sentencesOf(document: Document, passages: ReadDocument["passages"]): readonly Span[] {
  const read = passages.filter(({ kind }) => kind !== "caption");
  const whole = read.some(({ kind }) => kind === "sentence");
  return (whole ? read : segment(document.text, document.language.value)).map(({ span }) => span);
}

function readSentence(text: string, document: Document, anchors: Map<string, Anchor>): void {
  const shadow = shadowOf(text);
  const counted = countsNumbers(document) ? countedIn(shadow, document.language.value) : [];
  for (const { key, weight } of counted) keep(anchors, "number", key, weight);
  for (const [kind, index] of subjects)
    for (const { key } of index.in(shadow.text)) keep(anchors, kind, key, 1);
  for (const { detail, pattern } of detailRows)
    if (detail !== "age" && shadow.text.search(pattern) >= 0) keep(anchors, "kin", detail, 1);
  const hasCapitals = document.language.value !== "ar";
  for (const sound of nameSounds(text)) keep(anchors, "name", sound, sound.length > 3 ? 1 : 0.5, hasCapitals);
  for (const stem of contentWords(text)) keep(anchors, "stem", stem, 1, false);
}

function keep(
  anchors: Map<string, Anchor>,
  kind: AnchorKind,
  key: string,
  weight: number,
  certain = true,
): void {
  const written = `${kind} ${key}`;
  if (!anchors.has(written)) anchors.set(written, { kind, weight: weight * kindWeights[kind], certain });
}

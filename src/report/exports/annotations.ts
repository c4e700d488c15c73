// What was found in the texts as annotations (W3C Web Annotation Data Model, Recommendation of 23 February 2017).
// Positions are those of this program, since the standard counts characters as Unicode code points too; the quotation
// beside each lets a reader find it again in a copy that differs. Nothing here is a coding by a person.
import type { Attribution, Claim, Document, Span, StudyRecords, Suggestion } from "#model/index.js";
import { Offsets } from "#text/index.js";
import { grouped } from "../grouping.js";
import { iriOf } from "./iri.js";
import { jsonWithList } from "./json-pieces.js";

type Annotation = Readonly<Record<string, unknown>>;

/** Code points of text printed on either side of a quotation (section 4.2.4). */
const surroundings = 32;

/** An annotation page with every attribution, claim and suggestion, document by document, in the order of the text. */
export function* annotationPieces(
  records: StudyRecords,
  version: string,
): Generator<string, void, undefined> {
  const head = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: iriOf("annotations"),
    type: "AnnotationPage",
    creator: { id: iriOf("program"), type: "Software", name: `isnad ${version}` },
  };
  yield* jsonWithList(head, "items", annotationsOf(records));
}

function* annotationsOf({
  documents,
  attributions,
  claims,
  suggestions,
}: StudyRecords): Generator<Annotation> {
  const [said, counted, coded] = [attributions, claims, suggestions].map((list) =>
    byDocument<Attribution | Claim | Suggestion>(list),
  );
  for (const document of documents) {
    const target = targetIn(document);
    for (const one of [said, counted, coded].flatMap((list) => list!.get(document.id) ?? []))
      yield { id: iriOf(one.id), type: "Annotation", ...bodyOf(one), target: target(one.span) };
  }
}

/** What is said of the stretch. A suggestion is tagged as one, so that no reader takes it for a coding. */
function bodyOf(one: Attribution | Claim | Suggestion): Annotation {
  if ("code" in one)
    return {
      motivation: "tagging",
      body: [textual(one.code, "tagging"), textual("suggested by cues, unreviewed", "assessing")],
    };
  if ("cue" in one)
    return { motivation: "identifying", body: textual(one.attributedTo ?? "nobody named", "identifying") };
  return { motivation: "describing", body: textual(`${one.about}: ${one.quote}`, "describing") };
}

function textual(value: string, purpose: string) {
  return { type: "TextualBody", value, purpose, format: "text/plain" };
}

/** Targets within one document: its text by position and by quotation, and the bytes it was read from. */
function targetIn(document: Document): (span: Span) => Annotation {
  const offsets = new Offsets(document.text);
  const length = offsets.length;
  const source = iriOf(document.id);
  const derivedFrom = document.address.value ?? iriOf(document.snapshot);
  return ([start, end]) => ({
    source: { id: source, type: "Text", language: document.language.value, via: derivedFrom },
    selector: [
      { type: "TextPositionSelector", start, end },
      {
        type: "TextQuoteSelector",
        exact: offsets.slice([start, end]),
        prefix: offsets.slice([Math.max(0, start - surroundings), start]),
        suffix: offsets.slice([end, Math.min(length, end + surroundings)]),
      },
    ],
  });
}

function byDocument<T extends { readonly document: string }>(list: readonly T[]) {
  return grouped(list, ({ document }) => document);
}

// "X says", found by rule in English, Arabic and French. Knows cues and the words around them; does not know whether
// what is said is so. Schema after AttImam (LDC2022T02): source, cue, content. The rules are the tables in `cues/`.
import {
  type Attribution,
  type Document,
  localPart,
  makeId,
  type Passage,
  type Source,
} from "#model/index.js";
import { foldText } from "#text/index.js";
import { agreementOf, antecedentOf, type Met } from "./antecedents.js";
import { sightingsIn } from "./finding.js";
import { introductions } from "./introductions.js";
import { Names, type Naming } from "./naming.js";
import { settled } from "./settling.js";
import type { Sighting } from "./sighting.js";
import type { SourceTable } from "./sources/source-table.js";
import { type Reading, readingOf } from "./words.js";

/** Rises with every change that can change an attribution. */
export const attributionVersion = 1;

/**
 * Every place where the document says that someone or something stated, found, asked or published something.
 * 1. read: fold the text; 2. find cues passage by passage; 3. settle overlaps; 4. name the sources;
 * 5. resolve pronouns and dropped subjects; 6. write the records, in the order of the text.
 */
export function attribute(
  document: Document,
  passages: readonly Passage[],
  sources: SourceTable,
): Attribution[] {
  const reading = readingOf(document.text);
  const language = document.language.value;
  const lastOrder = passages.at(-1)?.order;
  const sightings = passages.flatMap((passage) =>
    settled(sightingsIn(reading, passage, passage.order === lastOrder, language, sources)),
  );
  const names = new Names(reading, sources, language, sightings);
  const met: Met[] = passages.flatMap((passage) => introductions(reading, passage, language));
  return sightings.flatMap((sighting) => {
    const naming = named(sighting, names, met, language, reading);
    return naming === null ? [] : [record(document, reading, sighting, naming)];
  });
}

/** Whom a sighting means. Null where it needs an antecedent and has none: it is then no attribution. */
function named(
  sighting: Sighting,
  names: Names,
  met: Met[],
  language: string,
  reading: Reading,
): Naming | null {
  if (sighting.source !== null) {
    const naming = names.of(sighting.source, sighting.kind, sighting.author);
    const printed = reading.shadow.text.slice(...sighting.source);
    met.push(metAt(sighting, naming, printed, language));
    met.sort((a, b) => a.at - b.at);
    return naming;
  }
  const antecedent = antecedentOf(sighting, met);
  if (antecedent !== null) {
    met.push({ ...antecedent, at: sighting.stretch[0], silent: false });
    return { name: antecedent.fullest, kind: antecedent.kind, source: antecedent.source };
  }
  return sighting.antecedent === null ? { name: "", kind: "unspecified", source: null } : null;
}

function metAt(sighting: Sighting, naming: Naming, printed: string, language: string): Met {
  const agreement = agreementOf(foldText(printed), language);
  return {
    name: printed,
    fullest: naming.name,
    kind: naming.kind,
    source: naming.source,
    agreement,
    at: sighting.stretch[0],
    silent: false,
  };
}

function record(
  document: Document,
  reading: Reading,
  sighting: Sighting,
  { name, kind, source }: Naming,
): Attribution {
  const { shadow, offsets } = reading;
  const span = shadow.span(...sighting.stretch);
  return {
    id: makeId("attribution", localPart(document.id), `${span[0]}-${span[1]}`),
    document: document.id,
    span,
    quote: offsets.slice(span),
    cue: offsets.slice(shadow.span(...sighting.cue)),
    form: sighting.form,
    attributedTo: name === "" ? null : name,
    kind,
    source: sourceId(source),
    content: sighting.content === null ? null : shadow.span(...sighting.content),
    direct: sighting.direct,
    negated: sighting.negated,
    hedged: sighting.hedged,
    rule: sighting.rule,
  };
}

function sourceId(source: Source | null): Source["id"] | null {
  return source?.id ?? null;
}

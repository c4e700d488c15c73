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
import { agreementOf, antecedentOf, authoredBefore, type Met, namedBefore } from "./antecedents.js";
import { parted } from "./coordination.js";
import { sightingsIn } from "./finding.js";
import { introductions } from "./introductions.js";
import { Names, type Naming } from "./naming.js";
import { settled } from "./settling.js";
import type { Sighting, Stretch } from "./sighting.js";
import { namingWords } from "./sources/naming-words.js";
import type { SourceTable } from "./sources/source-table.js";
import { titledInFull } from "./title-names.js";
import { type Reading, readingOf, wordsOf } from "./words.js";

/** Rises with every change that can change an attribution. */
export const attributionVersion = 4;

/**
 * Every place where the document says that someone or something stated, found, asked or published something.
 * 1. read: fold the text; 2. find cues passage by passage; 3. settle overlaps, part joined sources; 4. name them;
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
  const introduced: Met[] = [];
  const sightings = passages.flatMap(portions).flatMap((passage) => {
    const words = wordsOf(reading, passage.span);
    introduced.push(...introductions(reading, words, language, passage));
    const found = sightingsIn(reading, passage, words, passage.order === lastOrder, language, sources);
    return settled(found).flatMap((sighting) => parted(sighting, reading, language, sources));
  });
  const naming = new Names(reading, sources, language, sightings);
  const named = resolved(sightings, introduced, naming, reading, language);
  const title = passages.find(({ kind }) => kind === "title")?.span;
  const inTitle = ({ stretch }: Sighting): boolean =>
    language === "en" && title !== undefined && reading.shadow.span(...stretch)[1] <= title[1];
  return titledInFull(named, inTitle).map(([sighting, name]) => record(document, reading, sighting, name));
}

/** A sentence longer than this is no sentence: it is read in portions, so that hostile text costs no more than other. */
const longestPortion = 4000;

function portions(passage: Passage): readonly Passage[] {
  const [start, end] = passage.span;
  if (end - start <= longestPortion) return [passage];
  const count = Math.ceil((end - start) / longestPortion);
  return Array.from({ length: count }, (_, index) => {
    const from = start + index * longestPortion;
    return { ...passage, span: [from, Math.min(end, from + longestPortion)] as const };
  });
}

/** Every sighting with whom it means, in order; those that need an antecedent and have none are left out. */
function resolved(
  sightings: readonly Sighting[],
  introduced: readonly Met[],
  names: Names,
  reading: Reading,
  language: string,
): readonly (readonly [Sighting, Naming])[] {
  const met: Met[] = [];
  let next = 0;
  return sightings.flatMap((sighting) => {
    for (; next < introduced.length && introduced[next]!.at < sighting.stretch[0]; next++)
      met.push(introduced[next]!);
    const entry =
      sighting.source === null
        ? antecedentOf(sighting, met)
        : metHere(sighting, sighting.source, names, met, reading, language);
    if (entry !== null) {
      const { gender } = sighting.agreement;
      const agreement = gender === undefined ? entry.agreement : { ...entry.agreement, gender };
      const silent = sighting.form === "title" && entry.kind === "testimony";
      met.push({ ...entry, agreement, at: sighting.stretch[0], silent, opens: false });
    }
    if (entry === null && sighting.antecedent !== null) return [];
    const naming: Naming =
      entry === null
        ? nobody
        : { name: entry.fullest, kind: entry.kind, source: entry.source, supplied: false };
    return [[sighting, naming] as const];
  });
}

const nobody: Naming = { name: "", kind: "unspecified", source: null, supplied: false };

/** A source printed here, at its fullest: الصحيفة is the newspaper named last. */
function metHere(
  sighting: Sighting,
  source: Stretch,
  names: Names,
  met: readonly Met[],
  reading: Reading,
  language: string,
): Met {
  const folded = reading.shadow.text.slice(...source);
  const naming = asPresented(names.of(source, sighting.kind, sighting.author), met, language);
  const hasName = namingWords(naming.name).length > 0;
  const isOwn = !naming.supplied && (naming.source !== null || (language !== "ar" && hasName));
  const fuller = authoredBefore(folded, met) ?? (isOwn ? null : namedBefore(folded, naming.kind, met));
  const isTeller = naming.kind === "testimony" || naming.kind === "person";
  return {
    name: folded,
    fullest: fuller?.fullest ?? naming.name,
    kind: naming.kind,
    source: fuller?.source ?? naming.source,
    agreement: agreementOf(folded, language),
    at: sighting.stretch[0],
    silent: false,
    opens: false,
    named: fuller === null && !naming.supplied && (isTeller || naming.source !== null || hasName),
  };
}

/** "Ilse" is one who left, where she was presented as one: by the same name, earlier in the text. */
function asPresented(naming: Naming, met: readonly Met[], language: string): Naming {
  if (language !== "en" || naming.kind !== "person") return naming;
  const before = met.find(({ fullest, kind }) => fullest === naming.name && kind === "testimony");
  return before === undefined ? naming : { ...naming, kind: before.kind };
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

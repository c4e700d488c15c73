// Suggests codes for a document's passages by the codebook's cues. A suggestion is a candidate for a reader: it carries
// the cue, the smallest quote that holds it, how it stands and who speaks. Nothing here is a coding, and nothing is
// weighed: a cue matches or it does not. Only cues of the document's language are tried; where that cannot be told, all.
//
//   كشفت دراسة عن شح الحاجات الأساسية
//                  ^^^^^^^^^^ leave.shortage, by the cue "شح الحاجات", layer study
import {
  type Attribution,
  bySpan,
  type Codebook,
  type Document,
  localPart,
  makeId,
  type Passage,
  type Span,
  type Suggestion,
} from "#model/index.js";
import { Offsets, type Shadow, shadowOf } from "#text/index.js";
import { Clauses, type CueRole } from "./clauses.js";
import { byPlace, type CodedCue, type CueHit, longestOfEachCode, withoutSwallowed } from "./cue-hit.js";
import { CueMatcher } from "./cue-patterns.js";
import { withoutGivingWay } from "./giving-way.js";
import { attributionsBySentence, speakerLayer } from "./speaker-layer.js";
import { type Word, wordsOf } from "./words.js";

/** Suggests codes; made once for a codebook and used for every document. */
export interface Suggester {
  /**
   * The suggestions for one document, by span, then by code. `passages` and `attributions` are the document's own.
   * A document in a language the codebook has no cues for gets none. Credits are not read.
   */
  suggest(
    document: Document,
    passages: readonly Passage[],
    attributions: readonly Attribution[],
  ): readonly Suggestion[];
}

/** A document on its way through the steps. */
interface Reading {
  readonly document: Document;
  readonly shadow: Shadow;
  readonly offsets: Offsets;
}

/**
 * Compiles a codebook's cues. For each passage: 1. its words and clauses; 2. the cues met; 3. of overlapping cues the
 * longest; 4. those that give way left out; 5. each with its quote, standing and speaker layer.
 */
export function createSuggester(codebook: Codebook): Suggester {
  const matchers = matchersOf(codebook);
  return {
    suggest(document, passages, attributions) {
      const reading = { document, shadow: shadowOf(document.text), offsets: new Offsets(document.text) };
      const languages = languagesOf(document, matchers);
      const read = passages.filter(({ kind }) => kind !== "credit" && kind !== "caption").sort(bySpan);
      const sentences = read.map(({ span }) => span);
      const near = attributionsBySentence(sentences, attributions);
      const suggestions = sentences.flatMap((sentence, index) => {
        const { text } = reading.shadow;
        const words = wordsOf(text, reading.shadow.at(sentence[0]), reading.shadow.at(sentence[1]));
        return languages
          .flatMap((language) => cuesIn(words, language, matchers.get(language)!))
          .map((hit) => suggestionFor(hit, words, reading, sentence, near[index]!));
      });
      return distinct(suggestions.sort((a, b) => bySpan(a, b) || compare(a.code, b.code)));
    },
  };
}

function matchersOf({ codes }: Codebook): Map<string, CueMatcher<CodedCue>> {
  const languages = [...new Set(codes.flatMap(({ cues }) => Object.keys(cues)))].sort();
  return new Map(
    languages.map((language) => {
      const cues = codes.flatMap((code) =>
        (code.cues[language] ?? []).map((cue) => ({ text: cue, value: { code, cue } })),
      );
      return [language, new CueMatcher(language, cues)];
    }),
  );
}

function languagesOf({ language }: Document, matchers: ReadonlyMap<string, unknown>): string[] {
  return [...matchers.keys()].filter((each) => each === language.value || language.value === "und");
}

function cuesIn(words: readonly Word[], language: string, matcher: CueMatcher<CodedCue>): CueHit[] {
  const clauses = new Clauses(words, language);
  const met = matcher.match(words).map(({ value: { code, cue }, first, last }): CueHit => {
    const standing = clauses.standing({ first, last }, roleOf(code));
    return { code, cue, first, last, ...standing };
  });
  const hits = withoutSwallowed(longestOfEachCode(met.sort(byPlace)));
  return withoutGivingWay({ words, language, clauses, hits });
}

function roleOf({ id }: CodedCue["code"]): CueRole {
  if (id.startsWith("join.")) return "promise";
  return /^(?:leave|obst)\./u.test(id) ? "reality" : "other";
}

function suggestionFor(
  hit: CueHit,
  words: readonly Word[],
  { document, shadow, offsets }: Reading,
  sentence: Span,
  attributions: readonly Attribution[],
): Suggestion {
  const { code, cue, negated, hedged } = hit;
  const [from, to] = withQuotationMarks(shadow.text, words[hit.first]!.from, words[hit.last]!.to);
  const span = shadow.span(from, to);
  return {
    id: makeId("suggestion", localPart(document.id), `${span[0]}-${span[1]}`, code.id),
    document: document.id,
    span,
    quote: offsets.slice(span),
    code: code.id,
    cue,
    suggester: "cues",
    negated,
    hedged,
    layer: speakerLayer(span, sentence, attributions),
    aside: asideOf(hit),
  };
}

/**
 * A negated cue is set aside. A hedged one is only flagged, since press language hedges most of what it reports; it is
 * set aside where it is merely supposed and would be a motive or a reason. A risk, an effect or a recommendation is
 * stated in the conditional by its nature ("he would face trial", "could deter if heard").
 */
function asideOf({ code, negated, supposed }: CueHit): Suggestion["aside"] {
  if (negated) return "negated";
  return supposed && /^(?:join|leave)\./u.test(code.id) ? "hedged" : null;
}

/** Where the whole of a quotation is the cue, its marks belong to it. */
function withQuotationMarks(text: string, from: number, to: number): [number, number] {
  return text[from - 1] === '"' && text[to] === '"' ? [from - 1, to + 1] : [from, to];
}

function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions.filter(({ id }, index) => suggestions[index - 1]?.id !== id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// Small codebooks and documents made of a text alone, for tests: no snapshot, no fields but the language.
import {
  type Attribution,
  type Code,
  type Codebook,
  type Document,
  makeId,
  type Passage,
  type Suggestion,
} from "#model/index.js";
import { segment } from "#text/index.js";
import { createSuggester } from "./suggester.js";

/** A codebook of codes that have an id and what a test gives them; each group is its code's first word. */
export function codebookOf(codes: readonly (Partial<Code> & Pick<Code, "id">)[]): Codebook {
  const groups = [...new Set(codes.map(({ id }) => id.split(".")[0]!))];
  return {
    codebook: {
      id: "sample",
      version: "1",
      languages: ["en", "ar"],
      unit_of_coding: "a sentence",
      unit_of_counting: "a case",
      rules: [],
      cue_matching: {},
      exclusion_of_personal_data: "none is kept",
    },
    groups: groups.map((id) => ({ id, label: { en: id, ar: id } })),
    codes: codes.map((code) => ({
      group: code.id.split(".")[0]!,
      label: { en: code.id, ar: code.id },
      definition: "what it means",
      use_when: "when it holds",
      not_when: "when it does not",
      cues: {},
      pairs_with: [],
      ...code,
    })),
    process_markers: [],
  };
}

export function documentOf(text: string, language: string): Document {
  const none = { from: "none" as const, contradictedBy: [] };
  return {
    id: makeId("document", "sample"),
    snapshot: makeId("snapshot", "sample"),
    file: "sample.txt",
    files: ["sample.txt"],
    mediaType: "text/plain",
    charset: { value: "utf-8", ...none },
    title: { value: null, ...none },
    outlet: { value: null, ...none },
    author: { value: null, ...none },
    address: { value: null, ...none },
    published: { value: null, ...none },
    language: { value: language, ...none },
    text,
    part: null,
    readBy: "text",
    deceptive: [],
    pages: [],
    textSha256: "0".repeat(64),
  };
}

export function passagesOf(document: Document): Passage[] {
  return segment(document.text, document.language.value).map((piece) => ({
    id: makeId("passage", "sample", piece.order),
    document: document.id,
    ...piece,
  }));
}

/** What a codebook's cues suggest in a text. */
export function suggestionsIn(
  text: string,
  codebook: Codebook,
  language: string,
  attributions: readonly Attribution[] = [],
): readonly Suggestion[] {
  const document = documentOf(text, language);
  return createSuggester(codebook).suggest(document, passagesOf(document), attributions);
}

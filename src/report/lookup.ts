// Finds records by id, and the sentences of a document. Built once for a report; holds no language and prints
// nothing.
import {
  type Attribution,
  bySpan,
  type Claim,
  type Code,
  type Copy,
  type Corroboration,
  type Document,
  type Id,
  type InterfaceLanguage,
  type Origin,
  type OriginLink,
  originName,
  type Passage,
  type Source,
  type Span,
  type StudyRecords,
  type Suggestion,
} from "#model/index.js";
import { foldText, Offsets } from "#text/index.js";
import { grouped } from "./grouping.js";
import { numberedSentences, type Sentence } from "./sentences.js";

/** A place that shows why something is said: a span, or the document as such where there is none. */
export interface Citation {
  readonly document: Id<"document">;
  readonly span: Span | null;
}

export class Lookup {
  readonly documents: ReadonlyMap<string, Document>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly suggestions: ReadonlyMap<string, Suggestion>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly codes: ReadonlyMap<string, Code>;
  readonly links: ReadonlyMap<string, OriginLink>;
  readonly #corroborations: ReadonlyMap<string, Corroboration>;
  readonly #originsOf: ReadonlyMap<string, readonly Origin[]>;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #passageById: ReadonlyMap<string, Passage>;
  readonly #passages: ReadonlyMap<string, readonly Passage[]>;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #copies: ReadonlyMap<string, Copy>;
  readonly #sourceByName: ReadonlyMap<string, string>;
  readonly #offsets = new Map<string, Offsets>();
  readonly #sentences = new Map<string, readonly Sentence[]>();

  constructor(records: StudyRecords) {
    this.documents = byId(records.documents);
    this.claims = byId(records.claims);
    this.attributions = byId(records.attributions);
    this.suggestions = byId(records.suggestions);
    this.origins = byId(records.origins);
    this.codes = byId(records.codebook.codes);
    this.links = byId(records.origins.flatMap(({ links }) => links));
    this.#corroborations = new Map(
      records.analysis.corroborations.flatMap((one) => one.claims.map((id) => [id, one] as const)),
    );
    this.#originsOf = originsByDocument(records.origins);
    this.#sources = byId(records.sources);
    this.#passageById = byId(records.passages);
    this.#passages = byDocument(records.passages);
    this.#numbers = new Map(records.documents.map(({ id }, index) => [id, index + 1]));
    this.#copies = new Map(records.copies.map((copy) => [copy.documents.join(" "), copy]));
    this.#sourceByName = bodiesByName(records.sources);
  }

  /** The document of an id; the stages never name one that was not read. */
  document(id: Id<"document">): Document {
    const found = this.documents.get(id);
    if (found === undefined) throw new Error(`a record names ${id}, which is not among the documents`);
    return found;
  }

  /** The places any record rests on; an id of a kind without places answers none. */
  citationsOf(id: string): readonly Citation[] {
    const record = this.claims.get(id) ?? this.attributions.get(id) ?? this.suggestions.get(id);
    if (record !== undefined) return [citationOf(record)];
    const origin = this.origins.get(id);
    if (origin !== undefined) return origin.documents.map((document) => ({ document, span: null }));
    const passage = this.#passageById.get(id);
    if (passage !== undefined) return [{ document: passage.document, span: passage.span }];
    const document = this.documents.get(id);
    return document === undefined ? [] : [{ document: document.id, span: null }];
  }

  /** A body or outlet as the reader's language prints it, where the study knows that; else as the document does. */
  nameOf(source: string | null, printed: string, language: string): string {
    const known = this.#sources.get(source ?? "");
    return known === undefined ? printed : (known.names[language] ?? known.name);
  }

  /** How well the number of a claim is corroborated; undefined where the analysis grades none. */
  corroborationOf(claim: string): Corroboration | undefined {
    return this.#corroborations.get(claim);
  }

  /** The origins a document belongs to. */
  originsOf(document: string): readonly Origin[] {
    return this.#originsOf.get(document) ?? [];
  }

  /** An origin's name in the reader's language, null where nothing names it. */
  originName(origin: Origin, language: InterfaceLanguage): string | null {
    return originName(origin, this.#sources, language);
  }

  /** The id of the body that goes by a name in any language of the study, as far as the study knows. */
  sourceNamed(name: string): string | null {
    return this.#sourceByName.get(foldText(name)) ?? null;
  }

  /** Its number in the table of documents, from 1. */
  numberOf(document: Id<"document">): number {
    return this.#numbers.get(document)!;
  }

  /** How two documents share text, where they were found to. */
  copyOf(documents: readonly Id<"document">[]): Copy | undefined {
    return this.#copies.get(documents.join(" "));
  }

  /** The document's text in numbered sentences. */
  sentencesOf(document: Id<"document">): readonly Sentence[] {
    let sentences = this.#sentences.get(document);
    if (sentences === undefined) {
      const length = this.#textOf(document).length;
      sentences = numberedSentences(this.#passages.get(document) ?? [], length);
      this.#sentences.set(document, sentences);
    }
    return sentences;
  }

  /** A stretch of the document, as printed. */
  textAt(document: Id<"document">, span: Span): string {
    return this.#textOf(document).slice(span);
  }

  #textOf(document: Id<"document">): Offsets {
    let offsets = this.#offsets.get(document);
    if (offsets === undefined) {
      offsets = new Offsets(this.document(document).text);
      this.#offsets.set(document, offsets);
    }
    return offsets;
  }
}

/** The place of a claim, an attribution or a suggestion. */
export function citationOf({ document, span }: Claim | Attribution | Suggestion): Citation {
  return { document, span };
}

function originsByDocument(origins: readonly Origin[]): ReadonlyMap<string, readonly Origin[]> {
  const found = new Map<string, Origin[]>();
  for (const origin of origins)
    for (const document of origin.documents) {
      const known = found.get(document);
      if (known === undefined) found.set(document, [origin]);
      else known.push(origin);
    }
  return found;
}

/** Folded names and aliases of bodies; one that two bodies share names neither. */
function bodiesByName(sources: readonly Source[]): ReadonlyMap<string, string> {
  const bodies = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, name, aliases, names } of sources)
    for (const one of [name, ...aliases.map((alias) => alias.name), ...Object.values(names)]) {
      const folded = foldText(one);
      if ((bodies.get(folded) ?? id) !== id) shared.add(folded);
      bodies.set(folded, id);
    }
  for (const name of shared) bodies.delete(name);
  return bodies;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Records by document, in the order of the text. */
function byDocument<T extends { readonly document: string; readonly span: Span }>(
  records: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  return grouped([...records].sort(bySpan), ({ document }) => document);
}

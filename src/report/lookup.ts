// Finds records by id, and the sentences a span stands in. Built once for a report; holds no language and prints
// nothing.
import {
  type Attribution,
  bySpan,
  type Claim,
  type Code,
  type Document,
  holds,
  type Id,
  type Origin,
  overlaps,
  type Passage,
  type Source,
  type Span,
  type StudyRecords,
  type Suggestion,
} from "#model/index.js";
import { Offsets } from "#text/index.js";
import { grouped } from "./grouping.js";

/** A place that shows why something is said: a span, or the document as such where there is none. */
export interface Citation {
  readonly document: Id<"document">;
  readonly span: Span | null;
  /** Whom the text attributes it to, where the record says so itself. */
  readonly attributedTo?: string | null;
}

/** A span in its surroundings: five stretches that follow one another in the text without a gap. */
export interface Quotation {
  readonly before: string;
  readonly lead: string;
  readonly marked: string;
  readonly rest: string;
  readonly after: string;
}

/** Where a document is not cut into passages: this many code points either side. */
const bareSurroundings = 160;

export class Lookup {
  readonly documents: ReadonlyMap<string, Document>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly suggestions: ReadonlyMap<string, Suggestion>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly codes: ReadonlyMap<string, Code>;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #passageById: ReadonlyMap<string, Passage>;
  readonly #passages: ReadonlyMap<string, readonly Passage[]>;
  readonly #attributionsOf: ReadonlyMap<string, readonly Attribution[]>;
  readonly #offsets = new Map<string, Offsets>();

  constructor(records: StudyRecords) {
    this.documents = byId(records.documents);
    this.claims = byId(records.claims);
    this.attributions = byId(records.attributions);
    this.suggestions = byId(records.suggestions);
    this.origins = byId(records.origins);
    this.codes = byId(records.codebook.codes);
    this.#sources = byId(records.sources);
    this.#passageById = byId(records.passages);
    this.#passages = byDocument(records.passages);
    this.#attributionsOf = byDocument(records.attributions);
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

  /** Whom the text attributes a place to: what the record says, else the attribution that governs it. */
  attributedTo(citation: Citation): string | null {
    if (citation.attributedTo !== undefined) return citation.attributedTo;
    const { span } = citation;
    if (span === null) return null;
    const governing = (this.#attributionsOf.get(citation.document) ?? []).find(
      (attribution) => attribution.content !== null && holds(attribution.content, span),
    );
    return governing?.attributedTo ?? null;
  }

  /** The span with the sentences around it; without a span, the document's first passages with nothing marked. */
  quotation(citation: Citation): Quotation {
    const passages = this.#passages.get(citation.document) ?? [];
    const text = this.#textOf(citation.document);
    const { span } = citation;
    if (span === null) return opening(text, passages);
    const first = passages.findIndex((passage) => overlaps(passage.span, span));
    if (first < 0) return bareQuotation(text, span);
    let last = first;
    while (last + 1 < passages.length && overlaps(passages[last + 1]!.span, span)) last++;
    const start = Math.min(passages[first]!.span[0], span[0]);
    const end = Math.max(passages[last]!.span[1], span[1]);
    return {
      before: first === 0 ? "" : text.slice([passages[first - 1]!.span[0], start]),
      lead: text.slice([start, span[0]]),
      marked: text.slice(span),
      rest: text.slice([span[1], end]),
      after: last + 1 === passages.length ? "" : text.slice([end, passages[last + 1]!.span[1]]),
    };
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
export function citationOf(record: Claim | Attribution | Suggestion): Citation {
  const { document, span } = record;
  return "attributedTo" in record
    ? { document, span, attributedTo: record.attributedTo }
    : { document, span };
}

function opening(text: Offsets, passages: readonly Passage[]): Quotation {
  const [first, second] = passages;
  const lead = text.slice(first?.span ?? [0, bareSurroundings]);
  const after = second === undefined ? "" : text.slice([first!.span[1], second.span[1]]);
  return { before: "", lead, marked: "", rest: "", after };
}

function bareQuotation(text: Offsets, [start, end]: Span): Quotation {
  return {
    before: "",
    lead: text.slice([Math.max(0, start - bareSurroundings), start]),
    marked: text.slice([start, end]),
    rest: text.slice([end, end + bareSurroundings]),
    after: "",
  };
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

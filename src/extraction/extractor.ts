// From bytes to a document and its passages, step by step; each field says where it was read. The text is frozen as
// decoded: line ends become line feeds, the line ends around it go, nothing else is touched (bidi controls stay).
import { createHash } from "node:crypto";
import {
  type Document,
  type DocumentLanguage,
  type Field,
  localPart,
  makeId,
  type PartialDate,
  type Passage,
  type Problem,
  problem,
  type Snapshot,
} from "#model/index.js";
import { type LanguageDetector, loadLanguageDetector, Offsets, segment } from "#text/index.js";
import { decode } from "./charset.js";
import { type Reading, sameDate, sameValue, settle } from "./fields.js";
import { type FrontMatterKey, splitFrontMatter } from "./front-matter.js";
import { readPage } from "./page.js";
import type { ReadText } from "./read-text.js";

/** Raised whenever the same bytes may give another document. */
export const extractionVersion = 1;

export interface Extracted {
  readonly document: Document;
  readonly passages: readonly Passage[];
}
export interface Extractor {
  /**
   * The document of a snapshot, or why there is none. `published` is the researcher's word for its publication
   * date, taken only where the document states none.
   */
  extract(input: {
    readonly snapshot: Snapshot;
    readonly bytes: Uint8Array;
    readonly published?: PartialDate | null;
  }): Extracted | Problem;
}

/** Loads what extraction needs once; the extractor it gives is pure. */
export async function createExtractor(): Promise<Extractor> {
  const detect = await loadLanguageDetector();
  return {
    extract({ snapshot, bytes, published }) {
      const file = snapshot.files[0]!;
      const decoded = decode(bytes, snapshot.mediaType);
      if (decoded === null) return problem("extraction/binary", { file });
      const text = decoded.text.replace(/\r\n?/gu, "\n");
      const read = snapshot.mediaType === "text/html" ? readPage(text, file) : readPlain(text, file);
      if ("name" in read) return read;
      const language = settleLanguage(read, detect);
      const passages = passagesOf(snapshot, read.text, language.value);
      if (!passages.some(({ kind }) => kind === "sentence")) return problem("extraction/no-text", { file });
      const document = documentOf(snapshot, read, decoded.charset, language, passages, published ?? null);
      return { document, passages };
    },
  };
}

/** A text file or Markdown: front matter, then the text as it is. */
function readPlain(text: string, file: string): ReadText | Problem {
  const split = splitFrontMatter(text, file);
  if ("name" in split) return split;
  const stated = (key: FrontMatterKey): readonly Reading[] => {
    const value = split.frontMatter[key];
    return value === undefined ? [] : [{ value, from: "front matter" }];
  };
  return {
    text: split.body,
    outlet: stated("outlet"),
    published: stated("published"),
    title: stated("title"),
    author: stated("author"),
    address: stated("address"),
    language: stated("language"),
  };
}

/** A stated language holds and the detector may contradict it; where nothing tells it is "und". */
function settleLanguage({ text, language }: ReadText, detect: LanguageDetector): Field<DocumentLanguage> {
  const detected = detect(text).language;
  const own: readonly Reading[] = detected === "und" ? [] : [{ value: detected, from: "detected" }];
  const stated = language.filter(({ from }) => from === "front matter");
  const declared = language.filter(({ from }) => from !== "front matter");
  const { value, from, contradictedBy } = settle([...stated, ...own, ...declared], sameValue);
  return { value: value ?? "und", from, contradictedBy };
}

function passagesOf(snapshot: Snapshot, text: string, language: DocumentLanguage): readonly Passage[] {
  const document = documentId(snapshot);
  return segment(text, language).map((each) => ({
    id: makeId("passage", localPart(document), each.order),
    document,
    ...each,
  }));
}

function documentId({ sha256 }: Snapshot) {
  return makeId("document", sha256.slice(0, 16));
}

function documentOf(
  snapshot: Snapshot,
  read: ReadText,
  charset: Field<string>,
  language: Field<DocumentLanguage>,
  passages: readonly Passage[],
  published: PartialDate | null,
): Document {
  const title = read.title.length > 0 ? read.title : headlineOf(read.text, passages);
  const given: readonly Reading[] = published === null ? [] : [{ value: published, from: "command line" }];
  return {
    id: documentId(snapshot),
    snapshot: snapshot.id,
    file: snapshot.files[0]!,
    files: snapshot.files,
    mediaType: snapshot.mediaType,
    charset: charset,
    title: settle(title),
    outlet: settle(read.outlet),
    author: settle(read.author),
    address: settle(read.address, sameValue),
    published: settle(read.published.length > 0 ? read.published : given, sameDate),
    language: language,
    text: read.text,
    textSha256: createHash("sha256").update(read.text, "utf8").digest("hex"),
  };
}

/** The headline that stands as first line; Markdown's number signs are no part of it. */
function headlineOf(text: string, passages: readonly Passage[]): readonly Reading[] {
  const first = passages[0];
  if (first?.kind !== "title") return [];
  return [{ value: new Offsets(text).slice(first.span).replace(/^#{1,6}\s+/u, ""), from: "first line" }];
}

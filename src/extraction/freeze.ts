// Freezes what a reader found: the blocks become one text that never changes again, passages are cut in it, and the
// layout says where each block stands in the original. Line ends are line feeds; nothing else is touched: bidi
// controls and vowel signs stay.
import { createHash } from "node:crypto";
import {
  type Document,
  type DocumentLanguage,
  type Field,
  type Id,
  type Layout,
  localPart,
  makeId,
  type PartialDate,
  type Passage,
  pageOf,
  type Snapshot,
} from "#model/index.js";
import { deceptiveCharacters, type LanguageDetector, Offsets, segment } from "#text/index.js";
import { type Reading, sameDate, sameValue, settle } from "./fields.js";
import type { ReadText, TextBlock } from "./read-text.js";

export interface Extracted {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly layout: Layout;
}

/** The document of a text, or null where it holds no sentence. `published` is taken where the text states no date. */
export function freeze(
  snapshot: Snapshot,
  read: ReadText,
  published: PartialDate | null,
  detect: LanguageDetector,
): Extracted | null {
  const id = documentId(snapshot, read.part);
  const body = joined(read.blocks);
  const text = read.margin.length === 0 ? body : joined([...read.blocks, ...read.margin]);
  const language = settleLanguage(read, body, detect);
  const passages = passagesOf(id, read, body, language.value);
  if (!passages.some(({ kind }) => kind === "sentence")) return null;
  const layout = layoutOf(id, read);
  const document = {
    ...documentFields(snapshot, read, body, passages, published),
    id,
    snapshot: snapshot.id,
    part: read.part,
    mediaType: snapshot.mediaType,
    charset: read.charset,
    language,
    readBy: read.readBy,
    deceptive: deceptiveCharacters(text),
    pages: pagesOf(layout),
    text,
    textSha256: createHash("sha256").update(text, "utf8").digest("hex"),
  };
  return { document, passages, layout };
}

function joined(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text }) => text).join("\n");
}

function documentId({ sha256 }: Snapshot, part: string | null): Id<"document"> {
  const own = sha256.slice(0, 16);
  return part === null ? makeId("document", own) : makeId("document", own, part);
}

/** A stated language holds and the detector may contradict it; where nothing tells it is "und". */
function settleLanguage(
  { language }: ReadText,
  text: string,
  detect: LanguageDetector,
): Field<DocumentLanguage> {
  const detected = detect(text).language;
  const own: readonly Reading[] = detected === "und" ? [] : [{ value: detected, from: "detected" }];
  const isStated = ({ from }: Reading): boolean => from === "front matter" || from === "column";
  const order = [...language.filter(isStated), ...own, ...language.filter((one) => !isStated(one))];
  const { value, from, contradictedBy } = settle(order, sameValue);
  return { value: value ?? "und", from, contradictedBy };
}

/** The passages of the body, then one for each line of the margin. */
function passagesOf(
  document: Id<"document">,
  { margin }: ReadText,
  body: string,
  language: DocumentLanguage,
): readonly Passage[] {
  const segments = segment(body, language);
  const paragraphs = (segments.at(-1)?.paragraph ?? -1) + 1;
  let at = [...body].length + 1;
  const beside = margin.map(({ kind, text }, index) => {
    const start = at;
    at += [...text].length + 1;
    const span = [start, at - 1] as const;
    return { kind, span, paragraph: paragraphs + index, order: segments.length + index };
  });
  return [...segments, ...beside].map((each) => ({
    id: makeId("passage", localPart(document), each.order),
    document,
    ...each,
  }));
}

function documentFields(
  { files }: Snapshot,
  read: ReadText,
  body: string,
  passages: readonly Passage[],
  published: PartialDate | null,
) {
  const named = read.part === null ? files : files.map((file) => `${file}#${read.part}`);
  const title = read.title.length > 0 ? read.title : headlineOf(body, passages);
  const given: readonly Reading[] = published === null ? [] : [{ value: published, from: "command line" }];
  return {
    file: named[0]!,
    files: named,
    title: settle(title),
    outlet: settle(read.outlet),
    author: settle(read.author),
    address: settle(read.address, sameValue),
    published: settle(read.published.length > 0 ? read.published : given, sameDate),
  };
}

/** The headline that stands as first line; Markdown's number signs are no part of it. */
function headlineOf(text: string, passages: readonly Passage[]): readonly Reading[] {
  const first = passages[0];
  if (first?.kind !== "title") return [];
  return [{ value: new Offsets(text).slice(first.span).replace(/^#{1,6}\s+/u, ""), from: "first line" }];
}

/** Where the text passes to another page; what stands behind the text, such as notes, may go back. */
function pagesOf({ places }: Layout): Document["pages"] {
  const pages: { page: number; from: number }[] = [];
  for (const { span, fragment } of places) {
    const page = pageOf(fragment)?.page;
    if (page !== undefined && page !== pages.at(-1)?.page) pages.push({ page, from: span[0] });
  }
  return pages;
}

function layoutOf(document: Id<"document">, { blocks, margin, pruned }: ReadText): Layout {
  let at = 0;
  const places = [...blocks, ...margin].map(({ text, fragment }) => {
    const start = at;
    at += [...text].length + 1;
    return { span: [start, at - 1] as const, fragment };
  });
  return {
    document,
    places,
    pruned: pruned.map(({ text, reason, fragment }) => ({ text, reason, fragment })),
  };
}

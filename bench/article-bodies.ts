// The article of a saved page: the work that the extraction bench times, apart from it so that it may also run in
// several threads.
import { createHash } from "node:crypto";
import { createExtractor, type Extracted } from "#extraction/index.js";
import { makeId, type Snapshot } from "#model/index.js";
import { Offsets } from "#text/index.js";

export interface SavedPage {
  readonly id: string;
  readonly bytes: Uint8Array;
}

export interface ArticleBody {
  readonly id: string;
  /** Its lines, joined by line feeds; empty where the page gives no document. */
  readonly articleBody: string;
}

/** Reads one page after another; loading what that takes is done when it is given. */
export async function articleReader(): Promise<(page: SavedPage) => Promise<ArticleBody>> {
  const extractor = await createExtractor();
  return async ({ id, bytes }) => {
    const parts = await extractor.extract({ snapshot: snapshotOf(id, bytes), bytes });
    const [first] = "name" in parts ? [] : parts;
    return { id, articleBody: first !== undefined && "document" in first ? bodyOf(first) : "" };
  };
}

/** As the page lay in a folder: neither its address nor its character set are known. */
function snapshotOf(id: string, bytes: Uint8Array): Snapshot {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    id: makeId("snapshot", sha256),
    sha256,
    mediaType: "text/html",
    bytes: bytes.length,
    files: [`${id}.html`],
    address: null,
    within: null,
    charset: null,
    retrieved: null,
  };
}

const headline = /\/h1(?:\[\d+\])?\)$/u;

/** The text without its headline, its credits and its captions. */
function bodyOf({ document, passages, layout }: Extracted): string {
  const offsets = new Offsets(document.text);
  const besides = passages.filter(({ kind }) => kind === "credit" || kind === "caption");
  const besidesAt = new Set(besides.map(({ span }) => span.join()));
  return layout.places
    .filter(
      ({ span, fragment }, index) => !(index === 0 && headline.test(fragment)) && !besidesAt.has(span.join()),
    )
    .map(({ span }) => offsets.slice(span))
    .join("\n");
}

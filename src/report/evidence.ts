// Keeps the promise "no number without its sentences". A section that prints a number cites the places it rests on
// and gets a link: straight to the sentence where there is one, else to a list of references. The last section prints
// every sentence once, and the lists in the order of citing, the same for the same records.
import { type Html, html, type Part } from "./html.js";
import { sentencesInAll } from "./limits.js";
import type { Citation, Lookup } from "./lookup.js";
import { stretchOf } from "./sentences.js";
import type { Words } from "./words.js";

/** What stands behind numbers that rest on the same places, and on more than one. */
export interface EvidenceList {
  readonly number: number;
  /** What is shown, in words: "Shortage: documents". One for each number that rests on these places. */
  readonly titles: ReadonlySet<string>;
  readonly citations: readonly Citation[];
}

interface Listed extends EvidenceList {
  readonly titles: Set<string>;
}

export class Evidence {
  readonly #lookup: Lookup;
  readonly #words: Words;
  readonly #lists = new Map<string, Listed>();
  readonly #single = new Map<string, Citation>();

  constructor(lookup: Lookup, words: Words) {
    this.#lookup = lookup;
    this.#words = words;
  }

  get lists(): readonly EvidenceList[] {
    return [...this.#lists.values()];
  }

  /** Places that are linked straight. */
  get single(): readonly Citation[] {
    return [...this.#single.values()];
  }

  /** The label as a link to its sentences; the bare label where there are none to show. */
  link(label: string | Html, title: string, citations: readonly Citation[]): Html {
    const attributes = this.attributes(title, citations);
    if (attributes === null) return html`${label}`;
    return html`<a class="number" ${attributes}${named(label, title)}>${label}</a>`;
  }

  /** What makes an element lead to the places: its address, and their number for print. Null where nothing is cited. */
  attributes(title: string, citations: readonly Citation[]): Html | null {
    const distinct = distinctCitations(citations);
    const [first] = distinct;
    if (first === undefined) return null;
    const [key, only] = first;
    if (distinct.size > 1 || !this.#hasRoomFor(key)) return this.#toList(title, distinct);
    this.#single.set(key, only);
    return reference(this.#lookup, only);
  }

  #hasRoomFor(key: string): boolean {
    return this.#single.has(key) || this.#single.size < sentencesInAll;
  }

  /** The way back from a list leads to the first link. */
  #toList(title: string, distinct: ReadonlyMap<string, Citation>): Html {
    const key = [...distinct.keys()].join("\n");
    const known = this.#lists.get(key);
    const list = known ?? {
      number: this.#lists.size + 1,
      titles: new Set(),
      citations: [...distinct.values()],
    };
    this.#lists.set(key, list);
    list.titles.add(title);
    const { number } = list;
    const back = known === undefined && html`id="r-${number}" `;
    return html`${back}href="#e-${number}" data-list="${number}" data-entry="${this.#words.say("listNumber", { n: number })}"`;
  }
}

/**
 * Attributes of a link to the sentence of a citation, or to its document where it names no span. `data-at` is the
 * stretch within one sentence in UTF-16 units; a longer stretch names its last sentence instead.
 */
export function reference(lookup: Lookup, { document, span }: Citation): Html {
  const number = lookup.numberOf(document);
  if (span === null) return html`href="#t-${number}" data-entry="${number}"`;
  const sentences = lookup.sentencesOf(document);
  const [first, last] = stretchOf(sentences, span);
  const sentence = sentences[first]!;
  const start = lookup.textAt(document, [sentence.span[0], span[0]]).length;
  const end = start + lookup.textAt(document, span).length;
  const extent = first === last ? html`data-at="${start}-${end}"` : html`data-to="s-${number}-${last + 1}"`;
  return html`href="#s-${number}-${sentence.number}" data-entry="${number}.${sentence.number}" ${extent}`;
}

/** "3" alone tells a listener nothing; the name begins with what is seen, then says what it counts. */
function named(label: string | Html, title: string): Part {
  return typeof label === "string" && html` aria-label="${label}: ${title}"`;
}

function distinctCitations(citations: readonly Citation[]): ReadonlyMap<string, Citation> {
  const distinct = new Map<string, Citation>();
  for (const citation of citations) {
    const key = `${citation.document} ${citation.span?.join("-") ?? ""}`;
    if (!distinct.has(key)) distinct.set(key, citation);
  }
  return distinct;
}

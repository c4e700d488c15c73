// Keeps the promise "no number without its sentences". A section that prints a number cites the places it rests on
// and gets a link; the last section prints what was cited, in the order of citing. Numbers of entries are therefore
// places on the page, the same for the same records.
import { type Html, html, type Part } from "./html.js";
import type { Citation } from "./lookup.js";

/** What stands behind one number. */
export interface EvidenceEntry {
  readonly number: number;
  /** What is shown, in words: "Shortage: documents". */
  readonly title: string;
  readonly citations: readonly Citation[];
}

export class Evidence {
  readonly #entries = new Map<string, EvidenceEntry>();
  readonly #linked = new Set<number>();

  get entries(): readonly EvidenceEntry[] {
    return [...this.#entries.values()];
  }

  /** The label as a link to its sentences; the bare label where there are none to show. */
  link(label: string | Html, title: string, citations: readonly Citation[]): Html {
    const attributes = this.attributes(title, citations);
    if (attributes === null) return html`${label}`;
    return html`<a class="number" ${attributes}${named(label, title)}>${label}</a>`;
  }

  /**
   * What makes an element open the sentences: its address, and an id to come back to. The same title with the same
   * places is one entry; its way back leads to the first link. Null where nothing is cited.
   */
  attributes(title: string, citations: readonly Citation[]): Html | null {
    const distinct = distinctCitations(citations);
    if (distinct.size === 0) return null;
    const key = `${title}\n${[...distinct.keys()].join("\n")}`;
    const entry = this.#entries.get(key) ?? {
      number: this.#entries.size + 1,
      title,
      citations: [...distinct.values()],
    };
    this.#entries.set(key, entry);
    const { number } = entry;
    const back = !this.#linked.has(number) && html`id="r-${number}" `;
    this.#linked.add(number);
    return html`${back}href="#e-${number}" data-entry="${number}"`;
  }
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

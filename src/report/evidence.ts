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
  readonly entries: EvidenceEntry[] = [];

  /** The label as a link to its sentences; the bare label where there are none to show. */
  link(label: string | Html, title: string, citations: readonly Citation[]): Html {
    const entry = this.cite(title, citations);
    if (entry === null) return html`${label}`;
    const { number } = entry;
    return html`<a class="number" id="r-${number}" href="#e-${number}" data-entry="${number}"${named(label, title)}>${label}</a>`;
  }

  /** Files an entry for links that are drawn rather than written. Null where nothing is cited. */
  cite(title: string, citations: readonly Citation[]): EvidenceEntry | null {
    const distinct = distinctCitations(citations);
    if (distinct.length === 0) return null;
    const entry = { number: this.entries.length + 1, title, citations: distinct };
    this.entries.push(entry);
    return entry;
  }
}

/** "3" alone tells a listener nothing; the name begins with what is seen, then says what it counts. */
function named(label: string | Html, title: string): Part {
  return typeof label === "string" && html` aria-label="${label}: ${title}"`;
}

function distinctCitations(citations: readonly Citation[]): readonly Citation[] {
  const distinct = new Map<string, Citation>();
  for (const citation of citations) {
    const key = `${citation.document} ${citation.span?.join("-") ?? ""}`;
    if (!distinct.has(key)) distinct.set(key, citation);
  }
  return [...distinct.values()];
}

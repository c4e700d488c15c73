// Who a page's head and markup say wrote it: a person, a desk, an office. Never an address, a handle, an account such as
// "admin", or the outlet itself. Bylines in the text are read where the text is (page.ts).
import type { Reading } from "../fields.js";
import type { LinkedArticle } from "./linked-data.js";
import { nameKey } from "./metadata-names.js";
import { type HeadNames, type HeadValues, linkedReadings, readMarked, stated } from "./metadata-places.js";
import type { Page } from "./page-tree.js";

const names: HeadNames = [
  ["open graph", "article:author og:article:author"],
  ["meta", "author dc.creator dcterms.creator"],
  ["meta", "parsely-author sailthru.author citation_author"],
];

/** Every reading of the author; `outlets` are the names the page calls its outlet. */
export function authorsOf(
  page: Page,
  head: HeadValues,
  linked: readonly LinkedArticle[],
  outlets: readonly Reading[],
): readonly Reading[] {
  const readings = [...linkedReadings(linked, "author"), ...stated(head, names), ...microdata(page)];
  const own = new Set(outlets.map(({ value }) => nameKey(value)));
  return readings.filter(
    ({ value }) => !isAddress(value) && !account.test(value) && !own.has(nameKey(value)),
  );
}

/** The microdata of the article; of several, as an author's box repeats them, the first. */
function microdata(page: Page): readonly Reading[] {
  const element = page.querySelector("[itemprop=author]");
  const value = readMarked(element?.querySelector("[itemprop=name]") ?? element);
  return value === "" || value.length > 60 ? [] : [{ value, from: "meta" }];
}

function isAddress(value: string): boolean {
  return /^(?:https?:|www\.|@)|^\S+@\S+$/u.test(value);
}

/** Accounts that content management systems give names of their own. */
const account =
  /^(?:admin(?:istrator)?|user|root|web ?master|editor|guest|system|anonymous|مدير الموقع|المدير العام|مدير|زائر)\d*$/iu;

// Who a page's head and markup say wrote it: a person, a desk, an office. Never an address, a handle, an account such as
// "admin", or the outlet itself. Bylines in the text are read where the text is (page.ts).
import type { Reading } from "../fields.js";
import type { LinkedArticle } from "./linked-data.js";
import { isSame } from "./metadata-headline.js";
import { firstOfEach, linkedReadings, type Places, readMarked } from "./metadata-places.js";
import type { Page } from "./page-tree.js";

const places: Places = [
  ["open graph", 'meta[property="article:author"],meta[property="og:article:author"]', "content"],
  [
    "meta",
    'meta[name="author" i],meta[name="article:author" i],meta[name="dc.creator" i],meta[name="dcterms.creator" i]',
    "content",
  ],
  [
    "meta",
    'meta[name="parsely-author" i],meta[name="sailthru.author" i],meta[name="citation_author" i]',
    "content",
  ],
];

/** Every reading of the author; `outlets` are the names the page calls its outlet. */
export function authorsOf(
  page: Page,
  linked: readonly LinkedArticle[],
  outlets: readonly Reading[],
): readonly Reading[] {
  const readings = [...linkedReadings(linked, "author"), ...firstOfEach(page, places), ...microdata(page)];
  return readings.filter(
    ({ value }) =>
      !isAddress(value) && !account.test(value) && !outlets.some((one) => isSame(one.value, value)),
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

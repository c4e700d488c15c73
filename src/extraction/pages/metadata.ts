// What a page says of itself: JSON-LD, Open Graph, meta names, microdata, time elements, its title, logo, copyright line,
// address, and the lines around its headline. All readings are kept, in the order they are believed; which contradict is
// for the field to show.
import type { DayOrder } from "../dates.js";
import type { Reading } from "../fields.js";
import { type LinkedArticle, linkedArticles } from "./linked-data.js";
import { authorsOf } from "./metadata-authors.js";
import { publicationDates } from "./metadata-dates.js";
import { titleParts } from "./metadata-headline.js";
import { linesOf, type PageLine } from "./metadata-lines.js";
import { outletsOf } from "./metadata-outlets.js";
import { firstOfEach, linkedReadings, type Places } from "./metadata-places.js";
import { foldSpace, type Page } from "./page-tree.js";

export interface Metadata {
  readonly title: readonly Reading[];
  readonly outlet: readonly Reading[];
  readonly author: readonly Reading[];
  readonly address: readonly Reading[];
  readonly published: readonly Reading[];
  readonly language: readonly Reading[];
}

/** Longer values, in UTF-16 units, are no names, titles or addresses. */
const longestValue = 1_000;

export function metadataOf(page: Page): Metadata {
  const linked = linkedArticles(page);
  const lines = linesOf(page.body);
  const address = withinReason(addresses(page, linked));
  const title = withinReason(titles(page, linked, lines));
  const outlet = withinReason(
    outletsOf(page, linked, lines, titleParts(titleElement(page), lines, stated(page, linked))),
  );
  const language = languages(page);
  const headlines = title.map(({ value }) => value);
  return {
    title,
    outlet,
    author: withinReason(authorsOf(page, linked, outlet)),
    address,
    published: publicationDates({
      page,
      linked,
      lines,
      headlines,
      address,
      order: dayOrder(headlines, page),
    }),
    language,
  };
}

function withinReason(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(({ value }) => value.length <= longestValue);
}

const titlePlaces: Places = [
  ["open graph", 'meta[property="og:title"]', "content"],
  [
    "meta",
    'meta[name="title" i],meta[name="dc.title" i],meta[name="citation_title" i],meta[name="sailthru.title" i]',
    "content",
  ],
  ["meta", 'meta[name="twitter:title"]', "content"],
];

/** Titles without the outlet's name that templates hang on them, wherever the page itself prints the headline. */
function titles(
  page: Page,
  linked: readonly LinkedArticle[],
  lines: readonly PageLine[],
): readonly Reading[] {
  const element = titleElement(page);
  const heading = headingOf(page);
  const says = stated(page, linked);
  const bare = (reading: Reading): Reading => ({
    ...reading,
    value: titleParts(reading.value, lines, says)?.headline ?? reading.value,
  });
  return [
    ...linkedReadings(linked, "title"),
    ...firstOfEach(page, titlePlaces).map(bare),
    ...(heading === null ? [] : [{ value: heading, from: "heading" as const }]),
    ...(element === "" ? [] : [bare({ value: element, from: "title element" })]),
  ];
}

function titleElement(page: Page): string {
  return foldSpace(page.querySelector("title")?.textContent ?? "");
}

/** What the page states as its headline, the outlet's name perhaps with it. */
function stated(page: Page, linked: readonly LinkedArticle[]): readonly string[] {
  return [...linkedReadings(linked, "title"), ...firstOfEach(page, titlePlaces)].map(({ value }) => value);
}

/** The page's one first-level heading, or the one inside its article; null where several could be meant. */
export function headingOf(page: Page): string | null {
  for (const selector of ["article h1", "main h1", "h1"]) {
    const headings = [...page.querySelectorAll(selector)]
      .map(({ textContent }) => foldSpace(textContent ?? ""))
      .filter((text) => text !== "");
    if (headings.length === 1) return headings[0]!;
  }
  return null;
}

const addressPlaces: Places = [
  ["meta", 'link[rel="canonical"]', "href"],
  ["open graph", 'meta[property="og:url"]', "content"],
];

function addresses(page: Page, linked: readonly LinkedArticle[]): readonly Reading[] {
  const readings = [...firstOfEach(page, addressPlaces), ...linkedReadings(linked, "address")];
  return readings.filter(({ value }) => /^https?:\/\/\S+$/iu.test(value));
}

const languagePlaces: Places = [
  ["meta", "html[lang]", "lang"],
  ["open graph", 'meta[property="og:locale"]', "content"],
];

function languages(page: Page): readonly Reading[] {
  return firstOfEach(page, languagePlaces).flatMap(({ value, from }) => {
    const code = /^[a-z]{2,3}(?=$|[-_])/iu.exec(value)?.[0].toLowerCase();
    return code === undefined ? [] : [{ value: code, from }];
  });
}

/** Arabic and French pages and those of a region that does so print the day first; English alone tells nothing. */
function dayOrder(headlines: readonly string[], page: Page): DayOrder {
  const language = page.querySelector("html")?.getAttribute("lang") ?? "";
  const isKnown =
    headlines.some((text) => /\p{Script=Arabic}/u.test(text)) ||
    /^(?:ar|fr|en[-_](?:gb|au|nz|ie|za))\b/iu.test(language);
  return isKnown ? "day first" : "unknown";
}

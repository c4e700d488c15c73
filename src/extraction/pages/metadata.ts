// What a page says of itself for machines and in its head: JSON-LD, Open Graph, meta, time elements, its address. All
// readings are kept, in the order they are believed; which contradict is for the field to show. Not read: dates in
// words, authors given as addresses or handles.
import type { EvidencePlace } from "#model/index.js";
import { dateInAddress, machineDate } from "../dates.js";
import type { Reading } from "../fields.js";
import { type LinkedArticle, linkedArticles } from "./linked-data.js";
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
  const address = withinReason(addresses(page, linked));
  return {
    title: withinReason(titles(page, linked)),
    outlet: withinReason(outlets(page, linked)),
    author: withinReason(authors(page, linked)),
    address,
    published: publicationDates(page, linked, address),
    language: languages(page),
  };
}

function withinReason(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(({ value }) => value.length <= longestValue);
}

type Places = readonly (readonly [from: EvidencePlace, selector: string, attribute: string])[];

/** The first element of each place that has the attribute filled in. */
function readPlaces(page: Page, places: Places): readonly Reading[] {
  const readings: Reading[] = [];
  for (const [from, selector, attribute] of places) {
    const value = foldSpace(page.querySelector(selector)?.getAttribute(attribute) ?? "");
    if (value !== "") readings.push({ value, from });
  }
  return readings;
}

function linkedReadings(linked: readonly LinkedArticle[], key: keyof LinkedArticle): readonly Reading[] {
  return linked.flatMap((article) => {
    const value = article[key];
    return value === null ? [] : [{ value, from: "json-ld" as const }];
  });
}

const titlePlaces: Places = [
  ["open graph", 'meta[property="og:title"]', "content"],
  ["meta", 'meta[name="title"],meta[name="dc.title" i]', "content"],
];

function titles(page: Page, linked: readonly LinkedArticle[]): readonly Reading[] {
  const element = foldSpace(page.querySelector("title")?.textContent ?? "");
  const heading = headingOf(page);
  return [
    ...linkedReadings(linked, "title"),
    ...readPlaces(page, titlePlaces),
    ...(heading === null ? [] : [{ value: heading, from: "heading" as const }]),
    ...(element === "" ? [] : [{ value: element, from: "title element" as const }]),
  ];
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

const outletPlaces: Places = [
  ["open graph", 'meta[property="og:site_name"]', "content"],
  ["meta", 'meta[name="publisher" i],meta[name="dc.publisher" i]', "content"],
  ["meta", 'meta[name="application-name"]', "content"],
];

function outlets(page: Page, linked: readonly LinkedArticle[]): readonly Reading[] {
  return [...linkedReadings(linked, "outlet"), ...readPlaces(page, outletPlaces)];
}

const authorPlaces: Places = [
  ["open graph", 'meta[property="article:author"]', "content"],
  ["meta", 'meta[name="author" i],meta[name="dc.creator" i],meta[name="parsely-author"]', "content"],
];

function authors(page: Page, linked: readonly LinkedArticle[]): readonly Reading[] {
  const readings = [...linkedReadings(linked, "author"), ...readPlaces(page, authorPlaces)];
  return readings.filter(({ value }) => !/^https?:|^@/u.test(value));
}

const addressPlaces: Places = [
  ["meta", 'link[rel="canonical"]', "href"],
  ["open graph", 'meta[property="og:url"]', "content"],
];

function addresses(page: Page, linked: readonly LinkedArticle[]): readonly Reading[] {
  const readings = [...readPlaces(page, addressPlaces), ...linkedReadings(linked, "address")];
  return readings.filter(({ value }) => /^https?:\/\/\S+$/iu.test(value));
}

const datePlaces: Places = [
  [
    "open graph",
    'meta[property="article:published_time"],meta[property="og:article:published_time"]',
    "content",
  ],
  ["meta", 'meta[itemprop="datePublished"]', "content"],
  ["meta", 'meta[name="date" i],meta[name="pubdate" i],meta[name="publishdate" i]', "content"],
  [
    "meta",
    'meta[name="publish-date" i],meta[name="publish_date" i],meta[name="parsely-pub-date"]',
    "content",
  ],
  ["meta", 'meta[name="dc.date" i],meta[name="dc.date.issued" i],meta[name="dcterms.created" i]', "content"],
  ["time element", 'time[itemprop="datePublished"],time[pubdate]', "datetime"],
  ["time element", "article time[datetime],main time[datetime]", "datetime"],
  ["time element", "time[datetime]", "datetime"],
];

function publicationDates(
  page: Page,
  linked: readonly LinkedArticle[],
  address: readonly Reading[],
): readonly Reading[] {
  const written = [...linkedReadings(linked, "published"), ...readPlaces(page, datePlaces)].flatMap(
    (reading) => {
      const value = machineDate(reading.value);
      return value === null ? [] : [{ value, from: reading.from }];
    },
  );
  const first = address[0] === undefined ? null : dateInAddress(address[0].value);
  return first === null ? written : [...written, { value: first, from: "address" }];
}

const languagePlaces: Places = [
  ["meta", "html[lang]", "lang"],
  ["open graph", 'meta[property="og:locale"]', "content"],
];

function languages(page: Page): readonly Reading[] {
  return readPlaces(page, languagePlaces).flatMap(({ value, from }) => {
    const code = /^[a-z]{2,3}(?=$|[-_])/iu.exec(value)?.[0].toLowerCase();
    return code === undefined ? [] : [{ value: code, from }];
  });
}

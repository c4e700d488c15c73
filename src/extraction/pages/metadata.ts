// What a page says of itself: JSON-LD, Open Graph, meta names, microdata, time elements, its title, logo, copyright line,
// address, and the lines around its headline. All readings are kept, in the order they are believed; which contradict is
// for the field to show.
import type { DayOrder } from "#text/index.js";
import type { Reading } from "../fields.js";
import { type LinkedArticle, linkedArticles } from "./linked-data.js";
import { authorsOf } from "./metadata-authors.js";
import { publicationDates } from "./metadata-dates.js";
import { type TitleParts, titleParts } from "./metadata-headline.js";
import { linesOf } from "./metadata-lines.js";
import { namesAgree } from "./metadata-names.js";
import { outletsOf } from "./metadata-outlets.js";
import {
  type HeadNames,
  type HeadValues,
  headValues,
  linkedReadings,
  longestValue,
  read,
  stated,
} from "./metadata-places.js";
import { foldSpace, type Page } from "./page-tree.js";

export interface Metadata {
  readonly title: readonly Reading[];
  readonly outlet: readonly Reading[];
  readonly author: readonly Reading[];
  readonly address: readonly Reading[];
  readonly published: readonly Reading[];
  readonly language: readonly Reading[];
}

export function metadataOf(page: Page): Metadata {
  const head = headValues(page);
  const linked = linkedArticles(page);
  const lines = linesOf(page.body);
  const address = withinReason(addresses(page, head, linked));
  const says = [...linkedReadings(linked, "title"), ...stated(head, titleNames)].map(({ value }) => value);
  const apart = (text: string): TitleParts | null => titleParts(text, lines, says);
  const title = withinReason(titles(page, head, linked, apart));
  const outlet = withinReason(outletsOf(page, head, linked, lines, apart(titleElement(page))));
  const headlines = title.map(({ value }) => value);
  const order = dayOrder(headlines, page);
  return {
    title,
    outlet,
    author: withinReason(authorsOf(page, head, linked, outlet)),
    address,
    published: publicationDates({ page, head, linked, lines, headlines, address, order }),
    language: languages(page, head),
  };
}

function withinReason(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(({ value }) => value.length <= longestValue);
}

const titleNames: HeadNames = [
  ["open graph", "og:title"],
  ["meta", "title dc.title citation_title sailthru.title"],
  ["meta", "twitter:title"],
];

/**
 * Titles without the outlet's name that templates hang on them, wherever the page itself prints the headline. A heading
 * that the title element does not hold as its headline is more often the site's name, and comes last.
 */
function titles(
  page: Page,
  head: HeadValues,
  linked: readonly LinkedArticle[],
  apart: (text: string) => TitleParts | null,
): readonly Reading[] {
  const bare = ({ value, from }: Reading): Reading => ({ value: apart(value)?.headline ?? value, from });
  const element: readonly Reading[] = [titleElement(page)]
    .filter((value) => value !== "")
    .map((value) => bare({ value, from: "title element" }));
  const heading: readonly Reading[] = [headingOf(page)].flatMap((value) =>
    value === null ? [] : [{ value, from: "heading" }],
  );
  const isSiteName = element.some((title) => heading.some((one) => !namesAgree(one.value, title.value)));
  return [
    ...linkedReadings(linked, "title"),
    ...stated(head, titleNames).map(bare),
    ...(isSiteName ? [...element, ...heading] : [...heading, ...element]),
  ];
}

function titleElement(page: Page): string {
  const title = page.querySelector("title")?.textContent ?? "";
  return title.length > longestValue ? "" : foldSpace(title);
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

function addresses(page: Page, head: HeadValues, linked: readonly LinkedArticle[]): readonly Reading[] {
  const canonical = read(page.querySelector('link[rel="canonical"]'), "href");
  const readings: readonly Reading[] = [
    { value: canonical, from: "meta" },
    ...stated(head, [["open graph", "og:url"]]),
    ...linkedReadings(linked, "address"),
  ];
  return readings.filter(({ value }) => /^https?:\/\/\S+$/iu.test(value));
}

function languages(page: Page, head: HeadValues): readonly Reading[] {
  const own: Reading = { value: read(page.querySelector("html"), "lang"), from: "meta" };
  return [own, ...stated(head, [["open graph", "og:locale"]])].flatMap(({ value, from }) => {
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

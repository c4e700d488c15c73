// When a page says it was published, in the order believed: JSON-LD, Open Graph, meta names, microdata and RDFa, time
// elements of the article, the date printed at the headline, the address, a line elsewhere that says it is the date of
// publication. Dates of updates are asked only where nothing else states any. Never read: today's date in the head, dates
// of other articles, of comments, of captions, and copyright years.
import type { PartialDate } from "#model/index.js";
import { type DayOrder, dateInWords, type PrintedDate, printedDates } from "#text/index.js";
import { dateInAddress, machineDate } from "../dates.js";
import type { Reading } from "../fields.js";
import type { LinkedArticle } from "./linked-data.js";
import { isAside, type PageLine } from "./metadata-lines.js";
import { nameKey } from "./metadata-names.js";
import {
  type HeadNames,
  type HeadValues,
  linkedReadings,
  read,
  readMarked,
  stated,
} from "./metadata-places.js";
import { isElement, type Page, type PageElement } from "./page-tree.js";

const headNames: HeadNames = [
  ["open graph", "article:published_time og:article:published_time"],
  ["meta", "datepublished"],
  ["meta", "date pubdate publishdate pub_date publish-date publish_date"],
  ["meta", "parsely-pub-date sailthru.date citation_publication_date"],
  ["meta", "dc.date dc.date.issued dcterms.issued dc.date.created dcterms.created dcterms.date"],
];
const updateNames: HeadNames = [
  ["update line", "article:modified_time og:updated_time"],
  ["update line", "dcterms.modified last-modified"],
];

/** What a date needs besides the page: its lines, its headline and its addresses. */
export interface DatedPage {
  readonly page: Page;
  readonly head: HeadValues;
  readonly linked: readonly LinkedArticle[];
  readonly lines: readonly PageLine[];
  readonly headlines: readonly string[];
  readonly address: readonly Reading[];
  readonly order: DayOrder;
}

/** All readings of the date of publication. */
export function publicationDates(dated: DatedPage): readonly Reading[] {
  const { page, head, linked, address, order } = dated;
  const stamps = [...linkedReadings(linked, "published"), ...stated(head, headNames)];
  const marked = [...stamps, ...microdata(page), ...timeElements(page)].flatMap((reading) => {
    const value = machineDate(reading.value) ?? dateInWords(reading.value, order);
    return value === null || value < earliest ? [] : [{ value, from: reading.from }];
  });
  const near = datesAtHeadline(dated);
  const [printed] = near.filter(({ says }) => says !== "updated").map(byline);
  const inAddress = address[0] === undefined ? null : dateInAddress(address[0].value);
  const own = printed === undefined ? [] : [printed];
  const isLocal = printed !== undefined && isLocalDayOf(stamps[0]?.value, printed.value);
  const readings = [
    ...(isLocal ? [...own, ...marked] : [...marked, ...own]),
    ...(inAddress === null ? [] : [{ value: inAddress, from: "address" as const }]),
    ...(printed === undefined ? statedElsewhere(dated) : []),
  ];
  return readings.length > 0 ? readings : updates(head, near);
}

/** Stamps before it are what a program writes that has no date: 0001-01-01. */
const earliest = "1800";

function byline({ value }: PrintedDate): Reading {
  return { value, from: "byline" };
}

/** Microdata and RDFa, on any element: in an attribute or as its words. */
function microdata(page: Page): readonly Reading[] {
  const selector =
    '[itemprop="datePublished" i],[property="dc:date dc:created"],[property="dc:date"],[property="dc:created"],[property="schema:datePublished"]';
  const value = readMarked(page.querySelector(selector));
  return value === "" ? [] : [{ value, from: "meta" }];
}

/** The first time element, the article's before the page's, that stands in no list and in no furniture. */
function timeElements(page: Page): readonly Reading[] {
  if (page.querySelector("time[datetime]") === null) return [];
  const times: Time[] = [];
  gatherTimes(page.body, false, times);
  const first = times.find(({ inArticle }) => inArticle) ?? times[0];
  return first === undefined ? [] : [{ value: first.value, from: "time element" }];
}

interface Time {
  readonly value: string;
  readonly inArticle: boolean;
}

function gatherTimes(element: PageElement, inArticle: boolean, times: Time[]): void {
  for (const node of element.childNodes) {
    if (!isElement(node) || isAside(node)) continue;
    const name = node.tagName.toUpperCase();
    if (name === "LI") continue;
    const value = name === "TIME" ? read(node, "datetime") : "";
    if (value !== "") times.push({ value, inArticle });
    else gatherTimes(node, inArticle || name === "ARTICLE" || name === "MAIN", times);
  }
}

/** Lines looked at behind a headline until the text begins, and before it. */
const linesBehind = 15;
const linesBefore = 2;

/** A headline stands on a page several times: in its path, above its text. More are a list. */
const mostPlaces = 5;

/** Dates in the lines around the headline: those said to be of publication, then the fullest, then those behind it. */
function datesAtHeadline({ lines, headlines, order }: DatedPage): readonly PrintedDate[] {
  const keys = new Set(headlines.map(nameKey));
  const places = lines
    .flatMap(({ key }, at) => (key !== "" && keys.has(key) ? [at] : []))
    .slice(0, mostPlaces);
  const behind = places.flatMap((at) => untilText(lines.slice(at + 1, at + 1 + linesBehind)));
  const before = places.flatMap((at) => lines.slice(Math.max(0, at - linesBefore), at).reverse());
  const dates = [...behind, ...before].filter(isDateLine).flatMap(({ text }) => printedDates(text, order));
  const rank = ({ says, value }: PrintedDate): number => (says === "published" ? 10 : 0) + value.length;
  const best = Math.max(0, ...dates.filter(({ says }) => says !== "updated").map(rank));
  return [...dates.filter((date) => rank(date) === best), ...dates.filter((date) => rank(date) !== best)];
}

/** The lines before the first paragraph. */
function untilText(lines: readonly PageLine[]): readonly PageLine[] {
  const text = lines.findIndex((line) => line.linked < 0.5 && wordsIn(line.text) >= 30);
  return text < 0 ? lines : lines.slice(0, text);
}

/** A line of a date holds a weekday, an hour, who wrote it, in what section; away from the headline less. */
const mostWordsAtHeadline = 20;
const mostWordsElsewhere = 14;
const pictureWords = /صورة|الصورة|تصوير|أرشيف|photo|image|picture/iu;

function isDateLine({ text, linked, aside }: PageLine): boolean {
  return !aside && linked < 0.8 && wordsIn(text) <= mostWordsAtHeadline && !pictureWords.test(text);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;
}

/** «تاريخ النشر: …» at another place, such as below the text, where all lines that say so say the same. */
function statedElsewhere({ lines, order }: DatedPage): readonly Reading[] {
  const saying = lines
    .filter((line) => isDateLine(line) && wordsIn(line.text) <= mostWordsElsewhere)
    .flatMap(({ text }) => printedDates(text, order))
    .filter(({ says }) => says === "published");
  const [first] = saying;
  return first !== undefined && saying.every(({ value }) => value === first.value) ? [byline(first)] : [];
}

/** No later than this was it published: better than nothing, and said to be no more. */
function updates(head: HeadValues, near: readonly PrintedDate[]): readonly Reading[] {
  const printed = near.filter(({ says }) => says === "updated").map(({ value }) => value);
  const inHead = stated(head, updateNames).map(({ value }) => machineDate(value));
  return [...printed, ...inHead].flatMap((value) =>
    value === null ? [] : [{ value, from: "update line" as const }],
  );
}

/**
 * Whether a stamp in UTC and the day a page prints differ only by where the outlet is: a reader of 2021-10-19T21:30Z saw
 * «20 أكتوبر 2021» further east, and of 2021-10-20T02:30Z "October 19, 2021" further west. The outlet's day is the printed.
 */
function isLocalDayOf(stamp: string | undefined, printed: PartialDate): boolean {
  const utc = /^(\d{4}-\d{2}-\d{2})T(\d{2}):\d{2}[\d:.]*(?:Z|\+00:?00)$/iu.exec(stamp?.trim() ?? "");
  if (utc === null || printed.length < 10) return false;
  const days = (Date.parse(`${printed}T00:00:00Z`) - Date.parse(`${utc[1]}T00:00:00Z`)) / 86_400_000;
  return Number(utc[2]) >= 12 ? days === 1 : days === -1;
}

// When a page says it was published, in the order believed: JSON-LD, Open Graph, meta names, microdata and RDFa, time
// elements of the article, the date printed at the headline, the address, a line elsewhere that says it is the date of
// publication. Dates of updates are asked only where nothing else states any. Never read: today's date in the head, dates
// of other articles, of comments, of captions, and copyright years.
import type { PartialDate } from "#model/index.js";
import {
  type DayOrder,
  dateInAddress,
  dateInWords,
  machineDate,
  type PrintedDate,
  printedDates,
} from "../dates.js";
import type { Reading } from "../fields.js";
import type { LinkedArticle } from "./linked-data.js";
import { isSame } from "./metadata-headline.js";
import { asideClass, type PageLine } from "./metadata-lines.js";
import { firstOfEach, linkedReadings, type Places, read, readMarked } from "./metadata-places.js";
import type { Page, PageElement } from "./page-tree.js";

const headPlaces: Places = [
  [
    "open graph",
    'meta[property="article:published_time"],meta[property="og:article:published_time"]',
    "content",
  ],
  ["meta", 'meta[itemprop="datePublished"]', "content"],
  [
    "meta",
    'meta[name="date" i],meta[name="pubdate" i],meta[name="publishdate" i],meta[name="pub_date" i]',
    "content",
  ],
  [
    "meta",
    'meta[name="publish-date" i],meta[name="publish_date" i],meta[name="article:published_time"]',
    "content",
  ],
  [
    "meta",
    'meta[name="parsely-pub-date" i],meta[name="sailthru.date" i],meta[name="citation_publication_date" i]',
    "content",
  ],
  ["meta", 'meta[name="dc.date" i],meta[name="dc.date.issued" i],meta[name="dcterms.issued" i]', "content"],
  [
    "meta",
    'meta[name="dc.date.created" i],meta[name="dcterms.created" i],meta[name="dcterms.date" i]',
    "content",
  ],
];

/** What a date needs besides the page: its lines, its headline and its addresses. */
export interface DatedPage {
  readonly page: Page;
  readonly linked: readonly LinkedArticle[];
  readonly lines: readonly PageLine[];
  readonly headlines: readonly string[];
  readonly address: readonly Reading[];
  readonly order: DayOrder;
}

/** All readings of the date of publication. */
export function publicationDates(dated: DatedPage): readonly Reading[] {
  const { page, linked, address, order } = dated;
  const stamps = [...linkedReadings(linked, "published"), ...firstOfEach(page, headPlaces)];
  const marked = [...stamps, ...microdata(page), ...timeElements(dated)].flatMap((reading) => {
    const value = machineDate(reading.value) ?? dateInWords(reading.value, order);
    return value === null ? [] : [{ value, from: reading.from }];
  });
  const near = datesAtHeadline(dated);
  const [printed] = near.filter(({ says }) => says !== "updated").map(byline);
  const inAddress = address[0] === undefined ? null : dateInAddress(address[0].value);
  const readings = [
    ...(printed !== undefined && isLocalDayOf(stamps[0]?.value, printed.value) ? [printed] : []),
    ...marked,
    ...(printed === undefined ? [] : [printed]),
    ...(inAddress === null ? [] : [{ value: inAddress, from: "address" as const }]),
    ...(printed === undefined ? statedElsewhere(dated) : []),
  ];
  return readings.length > 0 ? readings : updates(page, near);
}

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

/** Time elements that stand in no list and no furniture; those said to be the publication's first. */
function timeElements({ page }: DatedPage): readonly Reading[] {
  const outside = [...page.querySelectorAll("li,aside,nav,footer,[class],[id]")].filter(
    (element) =>
      /^(?:LI|ASIDE|NAV|FOOTER)$/iu.test(element.tagName) ||
      (element.tagName.toUpperCase() !== "BODY" && (isAside(element, "class") || isAside(element, "id"))),
  );
  for (const selector of [
    "time[pubdate]",
    "article time[datetime]",
    "main time[datetime]",
    "time[datetime]",
  ]) {
    const first = [...page.querySelectorAll(selector)].find(
      (time) => !outside.some((element) => element.contains(time)),
    );
    if (first !== undefined) return [{ value: read(first, "datetime"), from: "time element" }];
  }
  return [];
}

function isAside(element: PageElement, attribute: string): boolean {
  return asideClass.test((element.getAttribute(attribute) ?? "").slice(0, 300));
}

/** Lines looked at behind a headline until the text begins, and before it. */
const linesBehind = 15;
const linesBefore = 2;

/** Dates in the lines around the headline, those behind it first. A headline may stand on a page several times. */
function datesAtHeadline({ lines, headlines, order }: DatedPage): readonly PrintedDate[] {
  const places = lines.flatMap(({ text }, at) => (headlines.some((one) => isSame(one, text)) ? [at] : []));
  const behind = places.flatMap((at) => untilText(lines.slice(at + 1, at + 1 + linesBehind)));
  const before = places.flatMap((at) => lines.slice(Math.max(0, at - linesBefore), at).reverse());
  const dates = [...behind, ...before].filter(isDateLine).flatMap(({ text }) => printedDates(text, order));
  const rank = ({ says, value }: PrintedDate): number => (says === "published" ? 10 : 0) + value.length;
  const first = Math.max(0, ...dates.filter(({ says }) => says !== "updated").map(rank));
  return [...dates.filter((date) => rank(date) === first), ...dates.filter((date) => rank(date) !== first)];
}

/** The lines before the first paragraph. */
function untilText(lines: readonly PageLine[]): readonly PageLine[] {
  const text = lines.findIndex((line) => line.linked < 0.5 && wordsIn(line.text) >= 30);
  return text < 0 ? lines : lines.slice(0, text);
}

/** Words that a line of a date has besides it: a weekday, an hour, who wrote it, in what section. */
const mostWordsBesides = 14;
const pictureWords = /صورة|الصورة|تصوير|أرشيف|photo|image|picture/iu;

function isDateLine({ text, linked, aside }: PageLine): boolean {
  return !aside && linked < 0.8 && wordsIn(text) <= mostWordsBesides + 6 && !pictureWords.test(text);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;
}

/** «تاريخ النشر: …» at another place, such as below the text, where all lines that say so say the same. */
function statedElsewhere({ lines, order }: DatedPage): readonly Reading[] {
  const stated = lines
    .filter((line) => isDateLine(line) && wordsIn(line.text) <= mostWordsBesides)
    .flatMap(({ text }) => printedDates(text, order))
    .filter(({ says }) => says === "published");
  const [first] = stated;
  return first !== undefined && stated.every(({ value }) => value === first.value) ? [byline(first)] : [];
}

const updatePlaces: Places = [
  ["update line", 'meta[property="article:modified_time"],meta[property="og:updated_time"]', "content"],
  ["update line", 'meta[name="dcterms.modified" i],meta[http-equiv="last-modified" i]', "content"],
];

/** No later than this was it published: better than nothing, and said to be no more. */
function updates(page: Page, near: readonly PrintedDate[]): readonly Reading[] {
  const printed = near.filter(({ says }) => says === "updated").map(({ value }) => value);
  const stated = firstOfEach(page, updatePlaces).map(({ value }) => machineDate(value));
  return [...printed, ...stated].flatMap((value) =>
    value === null ? [] : [{ value, from: "update line" as const }],
  );
}

/**
 * Whether a stamp in UTC, of the hours when it is already tomorrow further east, and the day a page prints differ by that
 * alone. A reader of 2021-10-19T21:30Z saw «20 أكتوبر 2021»: the outlet's day is the printed one.
 */
function isLocalDayOf(stamp: string | undefined, printed: PartialDate): boolean {
  const utc = /^(\d{4}-\d{2}-\d{2})T(\d{2}):\d{2}[\d:.]*(?:Z|\+00:?00)$/iu.exec(stamp?.trim() ?? "");
  if (utc === null || printed.length < 10 || Number(utc[2]) < 12) return false;
  return Date.parse(`${printed}T00:00:00Z`) - Date.parse(`${utc[1]}T00:00:00Z`) === 86_400_000;
}

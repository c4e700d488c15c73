// What a page calls its outlet, in the order believed: what it states for machines, the title's part that another place
// repeats, the logo, the copyright line, the title's part that nothing repeats. A domain is no name of an outlet, nor
// is the name of a section or «نسخة للطباعة».
import type { Reading } from "../fields.js";
import type { LinkedArticle } from "./linked-data.js";
import type { TitleParts } from "./metadata-headline.js";
import type { PageLine } from "./metadata-lines.js";
import { nameKey, namesAgree } from "./metadata-names.js";
import {
  type HeadNames,
  type HeadValues,
  linkedReadings,
  longestValue,
  read,
  readMarked,
  stated,
} from "./metadata-places.js";
import { foldSpace, type Page, type PageElement } from "./page-tree.js";

const siteNames: HeadNames = [
  ["open graph", "og:site_name"],
  ["meta", "publisher dc.publisher dcterms.publisher"],
];
const appNames: HeadNames = [["meta", "application-name apple-mobile-web-app-title"]];

/** Every reading of the outlet. `parts` is the title element taken apart. */
export function outletsOf(
  page: Page,
  head: HeadValues,
  linked: readonly LinkedArticle[],
  lines: readonly PageLine[],
  parts: TitleParts | null,
): readonly Reading[] {
  const printed = [...logos(page), ...copyrightNames(lines)];
  const named = [
    ...linkedReadings(linked, "outlet"),
    ...stated(head, siteNames),
    ...microdata(page),
    ...linkedReadings(linked, "site"),
    ...stated(head, appNames),
  ].filter(({ value }) => !noSiteNames.test(value));
  const inTitle = (parts?.besides ?? []).filter(isName);
  const elsewhere = [...named, ...printed].map(({ value }) => value);
  const repeated = inTitle.find((name) =>
    [...elsewhere, ...siteHeadings(lines)].some((other) => namesAgree(other, name)),
  );
  const alone = parts?.isMarked === true ? inTitle.find((name) => !isSection(name, lines)) : undefined;
  const titled = (value: string | undefined): readonly Reading[] =>
    value === undefined ? [] : [{ value, from: "title element" }];
  return [...named, ...titled(repeated), ...printed, ...(repeated === undefined ? titled(alone) : [])];
}

/** Templates of blogs print the site's name as a first or second heading. */
function siteHeadings(lines: readonly PageLine[]): readonly string[] {
  return lines.flatMap(({ level, text }) => ((level === 1 || level === 2) && isName(text) ? [text] : []));
}

/** Menus and paths name sections; what they name is no outlet. */
function isSection(name: string, lines: readonly PageLine[]): boolean {
  const wanted = nameKey(name);
  return lines.some(({ aside, key }) => aside && key === wanted);
}

function microdata(page: Page): readonly Reading[] {
  const value = readMarked(page.querySelector("[itemprop=publisher] [itemprop=name]"));
  return isName(value) ? [{ value, from: "meta" }] : [];
}

/** What content management systems state of themselves, and addresses. A name such as "Harbour.com" is stated as a name. */
const noSiteNames = /^(?:blogger|wordpress|joomla!?|drupal|home|site)$|^https?:|^@/iu;

/** What templates call every page, and what stands where a name could. */
const noNames =
  /^(?:الصفحة )?(?:الرئيسية|الاستقبال)$|^(?:نسخة للطباعة|طباعة|اطبع|شعار|بحث|القائمة|(?:صاحب|مالك|مؤلف) .*|المؤلف|الكاتب)$|^(?:home(?: ?page)?|blogger|wordpress|logo|brand|site logo|print|image|banner|header)$|[@#]|^https?:|^www\.|^[\w-]+\.[a-z]{2,}$/iu;
/** A longer name is a motto or a description. */
const longestName = 60;

function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && text.length <= longestName && !noNames.test(text);
}

/** Classes and ids of elements that hold a logo or the site's name, in the common templates. */
const logoClass = /(?:^|[\s_-])(?:[a-z\d]*logo|[a-z\d]*brand|wordmark|site-?(?:name|title))(?=$|[\s_-])/iu;
const logoPlaces =
  '[class*="logo" i],[id*="logo" i],[class*="brand" i],[class*="site" i],[id*="site" i],img[src*="logo" i]';
/** What alternative texts of logos say besides the name. */
const logoWords = /^شعار\s+|[\s_-]*\b(?:app |image[ -])?logo\b|\s*(?:-\s*)?(?:back to )?\bhome ?page\b/giu;

/** The first logo with a name: its picture's alt or title, or its own few words. */
function logos(page: Page): readonly Reading[] {
  for (const place of [...page.querySelectorAll(logoPlaces)].filter(isLogo).slice(0, mostLogos)) {
    const isPicture = place.tagName.toUpperCase() === "IMG";
    const picture = isPicture ? place : place.querySelector("img");
    const words = isPicture ? "" : (place.textContent ?? "");
    const named = [
      read(picture, "alt"),
      read(picture, "title"),
      words.length > longestValue ? "" : foldSpace(words),
    ]
      .map((name) => name.replace(logoWords, "").trim())
      .find((name) => isName(name) && isProper(name) && name.split(" ").length <= mostWords);
    if (named !== undefined) return [{ value: named, from: "logo" }];
  }
  return [];
}

const mostLogos = 20;

function isLogo(element: PageElement): boolean {
  const isPicture = element.tagName.toUpperCase() === "IMG";
  return isPicture || logoClass.test(`${read(element, "class")} ${read(element, "id")}`.slice(0, 300));
}

/** Words of a copyright notice that say it is one; what is left beside them and the years is whose it is. */
const notice =
  /(?:جميع|كافة|كل)\s+(?:ال)?حقوق(?:\s+النشر)?\s+محفوظة|(?:ال)?حقوق\s+(?:النشر|الطبع)(?:\s+والنشر)?(?:\s+محفوظة)?|الحقوق\s+محفوظة|©|\(c\)|copyright|all rights reserved|tous droits réservés/giu;
const years = /\p{Nd}{4}(?:\s?[-–—/]\s?\p{Nd}{2,4})?(?:\s?(?:هـ|م(?!\p{L})))?/gu;
/** How far from the end a notice is looked for, in lines. */
const lastLines = 15;

function copyrightNames(lines: readonly PageLine[]): readonly Reading[] {
  const notices = lines
    .slice(-lastLines)
    .filter(({ text }) => text.length <= 300 && text.search(notice) >= 0);
  for (const { text } of notices) {
    const value = ownerIn(text);
    if (value !== null) return [{ value, from: "copyright line" }];
  }
  return [];
}

/** The name in a notice: «جميع الحقوق محفوظة لجريدة الميناء © 2010» is of «جريدة الميناء». */
export function ownerIn(text: string): string | null {
  const parts = text
    .replace(/(محفوظة)\s+(?:لدى\s+|لل(?=\p{L}{2})|ل(?=\p{L}{3}))/gu, (found, word: string) =>
      found.endsWith("لل") ? `${word}|ال` : `${word}|`,
    )
    .replace(notice, "|")
    .replace(years, "|")
    .split(/[|.،,•·]|\s[-–—/]+\s/u)
    .map((part) => part.replace(/^[\s\p{P}\p{Cf}]+|[\s\p{Cf}:،,-]+$/gu, "").trim());
  return parts.find((part) => isName(part) && isProper(part) && part.split(" ").length <= mostWords) ?? null;
}

/** Longer is a sentence. */
const mostWords = 6;

/** A name in Latin letters has capitals; a sentence of the notice has small words. */
function isProper(name: string): boolean {
  return !/(?<![\p{L}.])(?!(?:of|the|and|for|de|du|des|la|le|les|et|l|d)(?!\p{L}))\p{Ll}[\p{L}'’]*(?![\p{L}.])/u.test(
    name,
  );
}

// Headings that tell what a column of a list holds, in English, Arabic and French. A heading counts only as a whole, and
// as good as its place here where a list has several: "text" before "quote". Left out with care: "name", "witness" and
// the like, which may be a person who left; "location" and «الموقع», which may be where one lives. No such column is read.

import type { ListColumn } from "#model/index.js";
import { foldHeading } from "#text/index.js";

const headings: Readonly<Record<ListColumn, readonly string[]>> = {
  text: [
    "text",
    "full text",
    "article text",
    "account",
    "testimony",
    "story",
    "narrative",
    "statement",
    "transcript",
    "body",
    "content",
    "النص",
    "نص",
    "النص الكامل",
    "نص الخبر",
    "نص المقال",
    "الرواية",
    "رواية",
    "الشهادة",
    "شهادة",
    "الإفادة",
    "القصة",
    "المحتوى",
    "محتوى",
    "المتن",
    "texte",
    "texte intégral",
    "récit",
    "témoignage",
    "contenu",
    "quote",
    "quotation",
    "الاقتباس",
    "اقتباس",
    "citation",
  ],
  title: ["title", "headline", "العنوان", "عنوان", "عنوان الخبر", "عنوان المقال", "titre"],
  outlet: [
    "outlet",
    "source",
    "publisher",
    "publication",
    "newspaper",
    "المصدر",
    "مصدر",
    "الصحيفة",
    "الجريدة",
    "الناشر",
    "وسيلة الإعلام",
    "journal",
    "éditeur",
  ],
  published: [
    "published",
    "publication date",
    "date published",
    "published at",
    "published on",
    "تاريخ النشر",
    "نشر في",
    "date de publication",
    "publié le",
    "date",
    "التاريخ",
    "تاريخ",
  ],
  author: [
    "author",
    "byline",
    "reporter",
    "journalist",
    "الكاتب",
    "كاتب",
    "بقلم",
    "المؤلف",
    "auteur",
    "journaliste",
  ],
  address: [
    "url",
    "link",
    "permalink",
    "web address",
    "address",
    "الرابط",
    "رابط",
    "رابط الخبر",
    "lien",
    "adresse web",
  ],
  language: ["language", "lang", "اللغة", "لغة", "langue"],
};

/** The headings known for a column, folded, best first. */
export function knownHeadings(column: ListColumn): readonly string[] {
  return known.get(column) ?? [];
}

const known: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(headings).map(([column, each]) => [column, each.map(foldHeading)]),
);

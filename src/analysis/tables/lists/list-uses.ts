// Headings of tables of lists, in English, Arabic and French: one row a case, or one row a capture history.
import type { ColumnUses } from "../column-uses.js";

export type ListUse = "history" | "count" | "captures" | "stratum" | "case";

export const listUses: ColumnUses<ListUse> = {
  history: {
    meaning: { en: "the capture history", ar: "نمط الورود" },
    option: "--history",
    headings: {
      en: ["history", "capture history", "pattern", "capture pattern", "ch"],
      ar: ["نمط", "نمط الورود", "سجل الورود"],
      fr: ["historique", "historique de capture"],
    },
    example: "نمط الورود",
    counterExample: "history of the case",
  },
  count: {
    meaning: { en: "how many cases a row stands for", ar: "كم حالة يمثلها السطر" },
    option: "--count",
    headings: {
      en: ["count", "counts", "freq", "frequency", "cases", "number of cases", "n"],
      ar: ["عدد", "عدد الحالات", "تكرار"],
      fr: ["effectif", "nombre", "nombre de cas", "fréquence"],
    },
    example: "العدد",
    counterExample: "account",
  },
  captures: {
    meaning: { en: "how often a case was seen", ar: "كم مرة وردت الحالة" },
    option: "--captures",
    headings: {
      en: ["nbcap", "captures", "number of captures", "times seen", "number of lists"],
      ar: ["عدد مرات الورود", "مرات الورود", "عدد القوائم"],
      fr: ["nombre de captures"],
    },
    example: "مرات الورود",
    counterExample: "captured",
  },
  stratum: {
    meaning: { en: "the stratum", ar: "الطبقة" },
    option: "--stratum",
    headings: {
      en: ["stratum", "strata", "group", "layer"],
      ar: ["طبقة", "طبقات", "مجموعة"],
      fr: ["strate", "groupe"],
    },
    example: "الطبقة",
    counterExample: "stratified",
  },
  case: {
    meaning: { en: "the case", ar: "الحالة" },
    option: "--case",
    headings: {
      en: ["case", "case id", "case number"],
      ar: ["حالة", "رقم الحالة", "معرف الحالة"],
      fr: ["cas", "numéro du cas"],
    },
    weak: {
      en: ["id", "no", "row"],
      ar: ["رقم", "معرف", "م", "تسلسل"],
      fr: ["numéro", "identifiant"],
    },
    example: "رقم الحالة",
    counterExample: "in any case",
  },
};

/** Asked only where a window is set: other dates of a table are nobody's business here. */
export const windowUses: ColumnUses<"date"> = {
  date: {
    meaning: { en: "the date of the case", ar: "تاريخ الحالة" },
    option: "--date",
    headings: {
      en: ["date", "left", "date left", "date of leaving", "departure date", "date of departure"],
      ar: ["تاريخ", "تاريخ المغادرة", "تاريخ الخروج", "تاريخ الحالة"],
      fr: ["date", "date de départ"],
    },
    weak: { en: ["month", "year"], ar: ["شهر", "سنة", "عام"], fr: ["mois", "année"] },
    example: "تاريخ المغادرة",
    counterExample: "updated",
  },
};

// Headings of tables of dated cases and of counts by period, in English, Arabic and French.
import type { ColumnUses } from "../column-uses.js";

export type TrendUse =
  | "left"
  | "spoke"
  | "published"
  | "month"
  | "year"
  | "quarter"
  | "count"
  | "exposure"
  | "control"
  | "source"
  | "delay"
  | "incomplete";

export const trendUses: ColumnUses<TrendUse> = {
  left: {
    meaning: { en: "when the person left", ar: "متى غادر الشخص" },
    option: "--left",
    headings: {
      en: [
        "left",
        "left on",
        "date left",
        "date of leaving",
        "month of leaving",
        "departure",
        "departure date",
        "date of departure",
        "exit date",
        "event date",
      ],
      ar: ["تاريخ المغادرة", "شهر المغادرة", "المغادرة", "تاريخ الخروج", "تاريخ الانشقاق", "تاريخ الحدث"],
      fr: ["départ", "date de départ", "mois de départ", "date de sortie"],
    },
    example: "تاريخ المغادرة",
    counterExample: "left hand",
  },
  spoke: {
    meaning: { en: "when the person spoke", ar: "متى تكلم الشخص" },
    option: "--spoke",
    headings: {
      en: ["spoke", "date spoke", "spoke on", "interview date", "date of interview", "date of testimony"],
      ar: ["تاريخ الإفادة", "تاريخ الشهادة", "تاريخ المقابلة", "تاريخ الكلام"],
      fr: ["date du témoignage", "date de l'entretien", "témoignage"],
    },
    example: "تاريخ الشهادة",
    counterExample: "spokesman",
  },
  published: {
    meaning: { en: "when it was first published", ar: "متى نُشر أول مرة" },
    option: "--published",
    headings: {
      en: [
        "published",
        "published on",
        "date published",
        "publication date",
        "month of publication",
        "announced",
        "date announced",
        "reported",
        "date reported",
        "report date",
      ],
      ar: ["تاريخ النشر", "شهر النشر", "نشر", "تاريخ الإعلان", "تاريخ الخبر"],
      fr: ["publié", "publié le", "date de publication", "mois de publication", "annoncé"],
    },
    example: "تاريخ النشر",
    counterExample: "publisher",
  },
  month: {
    meaning: { en: "the month or other period", ar: "الشهر أو فترة أخرى" },
    option: "--month",
    headings: {
      en: ["month", "period", "date", "day", "time period"],
      ar: ["شهر", "فترة", "تاريخ", "يوم"],
      fr: ["mois", "période", "date", "jour"],
    },
    example: "الشهر",
    counterExample: "months in prison",
  },
  year: {
    meaning: { en: "the year", ar: "السنة" },
    option: "--year",
    headings: { en: ["year"], ar: ["سنة", "عام"], fr: ["année", "an"] },
    example: "السنة",
    counterExample: "year of birth",
  },
  quarter: {
    meaning: { en: "the quarter of the year", ar: "ربع السنة" },
    option: "--quarter",
    headings: { en: ["quarter", "qtr"], ar: ["ربع", "ربع السنة"], fr: ["trimestre"] },
    example: "الربع",
    counterExample: "headquarter",
  },
  count: {
    meaning: { en: "how many there were", ar: "كم كان العدد" },
    option: "--count",
    headings: {
      en: ["count", "counts", "freq", "frequency", "cases", "number of cases", "departures", "events", "n"],
      ar: ["عدد", "عدد الحالات", "تكرار", "مغادرات", "عدد المغادرات"],
      fr: ["nombre", "effectif", "nombre de cas", "départs", "fréquence"],
    },
    example: "عدد الحالات",
    counterExample: "account",
  },
  exposure: {
    meaning: { en: "how many items were read", ar: "كم مادة قُرئت" },
    option: "--exposure",
    headings: {
      en: ["exposure", "items", "items read", "items scanned", "articles", "articles read", "stories read"],
      ar: ["مواد مقروءة", "عدد المواد", "مواد", "أخبار مقروءة", "عدد الأخبار المقروءة"],
      fr: ["articles lus", "exposition", "articles"],
    },
    example: "المواد المقروءة",
    counterExample: "item",
  },
  control: {
    meaning: { en: "other stories in the same sources", ar: "أخبار أخرى في المصادر نفسها" },
    option: "--control",
    headings: {
      en: ["control", "negative control", "other stories", "all other stories"],
      ar: ["ضابط", "شاهد ضابط", "أخبار أخرى", "مقارنة"],
      fr: ["contrôle", "témoin", "autres articles"],
    },
    example: "أخبار أخرى",
    counterExample: "in control",
  },
  source: {
    meaning: { en: "who published it", ar: "من نشره" },
    option: "--source",
    headings: {
      en: ["source", "outlet", "publisher", "newspaper"],
      ar: ["مصدر", "ناشر", "صحيفة", "وسيلة الإعلام"],
      fr: ["source", "éditeur", "journal"],
    },
    example: "المصدر",
    counterExample: "sources of funding",
  },
  delay: {
    meaning: { en: "the delay between event and report", ar: "التأخير بين الحدث وخبره" },
    option: "--delay",
    headings: {
      en: ["delay", "lag", "reporting delay", "development"],
      ar: ["تأخير", "مدة التأخير"],
      fr: ["délai", "retard"],
    },
    example: "التأخير",
    counterExample: "delayed",
  },
  incomplete: {
    meaning: { en: "whether reports are still coming in", ar: "هل ما زالت الأخبار ترد" },
    option: "--incomplete",
    headings: {
      en: ["incomplete", "not complete", "partial", "dud"],
      ar: ["غير مكتمل", "ناقص"],
      fr: ["incomplet", "partiel"],
    },
    example: "غير مكتمل",
    counterExample: "complete",
  },
};

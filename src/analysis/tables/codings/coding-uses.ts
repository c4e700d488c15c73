// Headings of tables of codings, in English, Arabic and French: one row a judgement, or a column a coder.
import type { ColumnUses } from "../column-uses.js";

export type CodingUse =
  | "unit"
  | "coder"
  | "code"
  | "start"
  | "end"
  | "length"
  | "document"
  | "documentLength"
  | "stratum";

export const codingUses: ColumnUses<CodingUse> = {
  coder: {
    meaning: { en: "the coder", ar: "المرمِّز" },
    option: "--coder",
    headings: {
      en: [
        "coder",
        "coder id",
        "rater",
        "rater id",
        "annotator",
        "annotator id",
        "observer",
        "judge",
        "coded by",
      ],
      ar: ["مرمز", "مرمّزة", "مقيّم", "محكم", "مراقب", "اسم المرمز"],
      fr: ["codeur", "codeuse", "évaluateur", "annotateur", "juge", "observateur"],
    },
    example: "المرمِّز",
    counterExample: "coder1",
  },
  code: {
    meaning: { en: "the code", ar: "الرمز" },
    option: "--code",
    headings: {
      en: [
        "code",
        "codes",
        "category",
        "categories",
        "cat",
        "label",
        "labels",
        "rating",
        "judgement",
        "judgment",
      ],
      ar: ["رمز", "رموز", "فئة", "الفئات", "تصنيف", "تقدير", "حكم"],
      fr: ["code", "codes", "catégorie", "étiquette", "jugement"],
    },
    weak: { en: ["value", "score", "answer"], ar: ["قيمة", "درجة"], fr: ["valeur"] },
    example: "الرمز",
    counterExample: "codebook",
  },
  unit: {
    meaning: { en: "the unit that was judged", ar: "الوحدة المحكوم عليها" },
    option: "--unit",
    headings: {
      en: [
        "unit",
        "units",
        "unit id",
        "passage",
        "passage id",
        "item",
        "item id",
        "subject",
        "case",
        "case id",
      ],
      ar: ["وحدة", "وحدات", "رقم الوحدة", "مقطع", "رقم المقطع", "بند", "حالة", "رقم الحالة"],
      fr: ["unité", "unités", "passage", "sujet", "cas"],
    },
    weak: { en: ["id", "number", "no"], ar: ["رقم", "معرف", "م"], fr: ["numéro", "identifiant"] },
    example: "الوحدة",
    counterExample: "unit price",
  },
  document: {
    meaning: { en: "the document a span stands in", ar: "الوثيقة التي فيها المقطع" },
    option: "--document",
    headings: {
      en: ["document", "document id", "doc", "doc id", "text", "text id", "file"],
      ar: ["وثيقة", "رقم الوثيقة", "نص", "ملف"],
      fr: ["document", "texte", "fichier"],
    },
    example: "الوثيقة",
    counterExample: "documentary",
  },
  start: {
    meaning: { en: "where a span begins", ar: "بداية المقطع" },
    option: "--start",
    headings: {
      en: ["start", "begin", "offset", "start offset", "from"],
      ar: ["بداية", "من", "البدء"],
      fr: ["début", "de"],
    },
    example: "بداية",
    counterExample: "start date",
  },
  end: {
    meaning: { en: "where a span ends", ar: "نهاية المقطع" },
    option: "--end",
    headings: { en: ["end", "end offset", "to"], ar: ["نهاية", "إلى"], fr: ["fin", "à"] },
    example: "نهاية",
    counterExample: "end date",
  },
  length: {
    meaning: { en: "how long a span is", ar: "طول المقطع" },
    option: "--length",
    headings: { en: ["len", "length"], ar: ["طول"], fr: ["longueur"] },
    example: "طول",
    counterExample: "document length",
  },
  documentLength: {
    meaning: { en: "how long the document is", ar: "طول الوثيقة" },
    option: "--document-length",
    headings: {
      en: ["document length", "text length", "doc length"],
      ar: ["طول الوثيقة", "طول النص"],
      fr: ["longueur du document", "longueur du texte"],
    },
    example: "طول الوثيقة",
    counterExample: "length",
  },
  stratum: {
    meaning: { en: "the group of the unit", ar: "مجموعة الوحدة" },
    option: "--stratum",
    headings: {
      en: ["group", "stratum", "strata"],
      ar: ["مجموعة", "طبقة", "فئة الوحدة"],
      fr: ["groupe", "strate"],
    },
    example: "Group",
    counterExample: "Group 1 coder",
  },
};

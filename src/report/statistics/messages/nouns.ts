// Nouns of the statistics with their numbers, each form written out: in the nominative, as labels use them; "times"
// in the accusative, since it says how often something was done. `{n}` is the number.
import type { Nouns } from "../../phrases.js";

export const statisticNouns = {
  coders: {
    en: { one: "{n} coder", other: "{n} coders" },
    ar: {
      zero: "لا مرمِّزين",
      one: "مرمِّز واحد",
      two: "مرمِّزان",
      few: "{n} مرمِّزين",
      many: "{n} مرمِّزا",
      other: "{n} مرمِّز",
    },
  },
  units: {
    en: { one: "{n} unit", other: "{n} units" },
    ar: {
      zero: "لا وحدات",
      one: "وحدة واحدة",
      two: "وحدتان",
      few: "{n} وحدات",
      many: "{n} وحدة",
      other: "{n} وحدة",
    },
  },
  documents: {
    en: { one: "{n} document", other: "{n} documents" },
    ar: {
      zero: "لا وثائق",
      one: "وثيقة واحدة",
      two: "وثيقتان",
      few: "{n} وثائق",
      many: "{n} وثيقة",
      other: "{n} وثيقة",
    },
  },
  cases: {
    en: { one: "{n} case", other: "{n} cases" },
    ar: {
      zero: "لا حالات",
      one: "حالة واحدة",
      two: "حالتان",
      few: "{n} حالات",
      many: "{n} حالة",
      other: "{n} حالة",
    },
  },
  lists: {
    en: { one: "{n} list", other: "{n} lists" },
    ar: {
      zero: "لا قوائم",
      one: "قائمة واحدة",
      two: "قائمتان",
      few: "{n} قوائم",
      many: "{n} قائمة",
      other: "{n} قائمة",
    },
  },
  models: {
    en: { one: "{n} model", other: "{n} models" },
    ar: {
      zero: "لا نماذج",
      one: "نموذج واحد",
      two: "نموذجان",
      few: "{n} نماذج",
      many: "{n} نموذجا",
      other: "{n} نموذج",
    },
  },
  times: {
    en: { one: "once", other: "{n} times" },
    ar: {
      zero: "صفر مرة",
      one: "مرة واحدة",
      two: "مرتين",
      few: "{n} مرات",
      many: "{n} مرة",
      other: "{n} مرة",
    },
  },
  rows: {
    en: { one: "{n} row", other: "{n} rows" },
    ar: {
      zero: "لا صفوف",
      one: "صف واحد",
      two: "صفان",
      few: "{n} صفوف",
      many: "{n} صفا",
      other: "{n} صف",
    },
  },
} as const satisfies Nouns;

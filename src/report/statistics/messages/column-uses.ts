// What a column of a researcher's table can be taken for, in words. A use that is not listed is printed as it is.
import type { Localised } from "#model/index.js";

export const columnUseNames: Readonly<Record<string, Localised>> = {
  "not used": { en: "nothing: not used", ar: "لا شيء: لم يُستعمل" },
  unit: { en: "the unit that was judged", ar: "الوحدة المحكوم عليها" },
  coder: { en: "the coder", ar: "المرمِّز" },
  code: { en: "the code", ar: "الرمز" },
  "crossed code": {
    en: "a code of the second coder; rows are the first's",
    ar: "رمز للمرمّز الثاني؛ والأسطر رموز الأول",
  },
  "counted code": {
    en: "a code; its cells count the coders who gave it",
    ar: "رمز؛ وخلاياه عدد من أعطوه من المرمِّزين",
  },
  document: { en: "the document", ar: "الوثيقة" },
  start: { en: "where a span starts", ar: "بداية المقطع" },
  end: { en: "where a span ends", ar: "نهاية المقطع" },
  length: { en: "how long a span is", ar: "طول المقطع" },
  documentLength: { en: "how long the document is", ar: "طول الوثيقة" },
  list: { en: "a list", ar: "قائمة" },
  history: { en: "the lists a case is on, as a pattern", ar: "نمط القوائم التي وردت فيها الحالة" },
  count: { en: "how many cases", ar: "عدد الحالات" },
  stratum: { en: "the part a case belongs to", ar: "الجزء الذي تنتمي إليه الحالة" },
  case: { en: "the case", ar: "الحالة" },
  date: { en: "the date of the case", ar: "تاريخ الحالة" },
  left: { en: "when the person left", ar: "متى غادر الشخص" },
  spoke: { en: "when the person spoke", ar: "متى تكلم الشخص" },
  published: { en: "when it was first published", ar: "متى نُشر أول مرة" },
  year: { en: "the year", ar: "السنة" },
  quarter: { en: "the quarter", ar: "ربع السنة" },
  month: { en: "the month", ar: "الشهر" },
  exposure: { en: "items read", ar: "المواد المقروءة" },
  control: { en: "other stories", ar: "أخبار أخرى" },
  source: { en: "the source", ar: "المصدر" },
};

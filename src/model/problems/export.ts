// What can be wrong with an export of the archive: where it should go, and what became of one made earlier.
import { nothingSaved, type ProblemRow } from "./row.js";

const studyUntouched = {
  en: "The study is untouched; only the export was looked at.",
  ar: "لم تُمس الدراسة؛ ولم يُفحص إلا التصدير.",
};
const exportAgain = {
  en: "Take an earlier copy of it, or export again: isnad export DIR --as bagit.",
  ar: "خذ نسخة أقدم منه، أو صدّر من جديد: ‏isnad export DIR --as bagit.",
};

export const exportProblems = {
  "export/target-exists": {
    severity: "ends",
    title: { en: "The place of the export is taken", ar: "مكان التصدير مشغول" },
    happened: {
      en: "{path} already exists; an export never writes over anything.",
      ar: "{path} موجود من قبل؛ والتصدير لا يكتب فوق شيء.",
    },
    next: { en: "Name a new one with --out.", ar: "سمِّ مكانا جديدا بالخيار ‎--out." },
    state: nothingSaved,
  },
  "export/not-a-bag": {
    severity: "ends",
    title: { en: "Not a complete BagIt folder", ar: "ليس مجلد BagIt كاملا" },
    happened: { en: "{path}: {reason}", ar: "{path}: ‏{reason}" },
    next: exportAgain,
    state: studyUntouched,
  },
  "export/bag-missing": {
    severity: "ends",
    title: { en: "A file of the export is gone", ar: "فُقد ملف من التصدير" },
    happened: {
      en: "The manifest lists {file}; it is not there.",
      ar: "تذكر القائمة {file}؛ وهو غير موجود.",
    },
    next: exportAgain,
    state: studyUntouched,
  },
  "export/bag-changed": {
    severity: "ends",
    title: { en: "A file of the export was changed", ar: "تغيّر ملف من التصدير" },
    happened: {
      en: "{file} no longer has the SHA-256 that the manifest gives it.",
      ar: "لم يعد للملف {file} بصمة SHA-256 المذكورة في القائمة.",
    },
    next: exportAgain,
    state: studyUntouched,
  },
  "export/bag-extra": {
    severity: "ends",
    title: { en: "A file was put into the export", ar: "أُضيف ملف إلى التصدير" },
    happened: { en: "{file} is in no manifest.", ar: "لا تذكر أي قائمة {file}." },
    next: {
      en: "Find out who put it there; take it out or export again.",
      ar: "اعرف من وضعه؛ ثم أخرجه أو صدّر من جديد.",
    },
    state: studyUntouched,
  },
  "export/bag-remote": {
    severity: "ends",
    title: { en: "The export asks for files from elsewhere", ar: "يطلب التصدير ملفات من مكان آخر" },
    happened: {
      en: "{file} lists addresses to fetch. Isnad writes no such file and fetches nothing for one.",
      ar: "يذكر {file} عناوين تُجلب. لا يكتب إسناد ملفا كهذا ولا يجلب له شيئا.",
    },
    next: {
      en: "Ask whoever made it for a complete copy.",
      ar: "اطلب نسخة كاملة ممن صنعه.",
    },
    state: studyUntouched,
  },
} as const satisfies Record<string, ProblemRow>;

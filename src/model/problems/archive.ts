// Why a file, or what it holds, was not archived.
import { type ProblemRow, restGoesOn } from "./row.js";

export const archiveProblems = {
  "archive/unreadable": {
    severity: "skips",
    title: { en: "A file could not be read", ar: "تعذرت قراءة ملف" },
    happened: { en: "{file}: {reason}", ar: "{file}: ‏{reason}" },
    next: { en: "Check its permissions and run again.", ar: "راجع صلاحياته وأعد التشغيل." },
    state: restGoesOn,
  },
  "archive/too-large": {
    severity: "skips",
    title: { en: "A file is too large", ar: "ملف أكبر من الحد" },
    happened: {
      en: "{file} has {size} MB; the limit is {limit} MB.",
      ar: "حجم {file} ‏{size} ميغابايت، والحد {limit} ميغابايت.",
    },
    next: {
      en: "Split it into single articles and run again.",
      ar: "قسّمه إلى مقالات منفردة وأعد التشغيل.",
    },
    state: restGoesOn,
  },
  "archive/format-unknown": {
    severity: "skips",
    title: { en: "A file of a kind not read yet", ar: "ملف من نوع لا يُقرأ بعد" },
    happened: {
      en: "{file} is of a kind that is not read.",
      ar: "{file} من نوع لا يُقرأ.",
    },
    next: { en: "Save it as text or HTML and run again.", ar: "احفظه نصا أو HTML وأعد التشغيل." },
    state: restGoesOn,
  },
  "archive/entry-refused": {
    severity: "skips",
    title: { en: "An entry of a packed file was refused", ar: "رُفض عنصر في ملف محزوم" },
    happened: {
      en: "{file}: {reason}",
      ar: "{file}: ‏{reason}",
    },
    next: {
      en: "Unpack it yourself and look at that entry before you use it.",
      ar: "فك الحزمة بنفسك وافحص ذلك العنصر قبل استعماله.",
    },
    state: restGoesOn,
  },
  "archive/container-broken": {
    severity: "skips",
    title: { en: "A packed file cannot be opened", ar: "تعذر فتح ملف محزوم" },
    happened: {
      en: "{file}: {reason}",
      ar: "{file}: ‏{reason}",
    },
    next: {
      en: "Get the file again, or unpack it yourself and name the folder.",
      ar: "احصل على الملف من جديد أو فكه بنفسك وسمِّ المجلد.",
    },
    state: restGoesOn,
  },
  "archive/container-limit": {
    severity: "skips",
    title: { en: "A packed file goes beyond what is unpacked", ar: "ملف محزوم يتجاوز حدود الفك" },
    happened: {
      en: "{file}: {reason}",
      ar: "{file}: ‏{reason}",
    },
    next: {
      en: "Unpack it yourself, look at what it holds, and name the folder.",
      ar: "فكه بنفسك وانظر ما فيه ثم سمِّ المجلد.",
    },
    state: restGoesOn,
  },
  "archive/container-empty": {
    severity: "skips",
    title: { en: "A packed file holds nothing to read", ar: "ملف محزوم لا شيء فيه يُقرأ" },
    happened: {
      en: "{file} holds no file of a kind that is read.",
      ar: "لا يحوي {file} ملفا من نوع يُقرأ.",
    },
    next: {
      en: "Check that the right file was saved.",
      ar: "تأكد من أن الملف الصحيح هو المحفوظ.",
    },
    state: restGoesOn,
  },
  "archive/superseded": {
    severity: "skips",
    title: { en: "An earlier capture of a page", ar: "لقطة سابقة لصفحة" },
    happened: {
      en: "{file} was captured again; {later} is read in its place.",
      ar: "أُعيد التقاط {file}؛ وتُقرأ بدلا منها {later}.",
    },
    next: {
      en: "Both are kept. What changed: isnad changes DIR.",
      ar: "كلتاهما محفوظة. لمعرفة ما تغيّر: isnad changes DIR.",
    },
    state: restGoesOn,
  },
} as const satisfies Record<string, ProblemRow>;

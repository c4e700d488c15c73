// What can be wrong with a study on the disk.
import { type ProblemRow, studyUnharmed } from "./row.js";

export const storeProblems = {
  "store/locked": {
    severity: "ends",
    title: { en: "The study is open elsewhere", ar: "الدراسة مفتوحة في مكان آخر" },
    happened: {
      en: "{directory} is held by process {pid} on {host} ({command}).",
      ar: "المجلد {directory} تستعمله العملية {pid} على {host} ‏({command}).",
    },
    next: {
      en: "Wait until it ends, or close it, then run again.",
      ar: "انتظر حتى تنتهي أو أغلقها ثم أعد التشغيل.",
    },
    state: studyUnharmed,
  },
  "store/lock-unsure": {
    severity: "ends",
    title: {
      en: "It cannot be told whether the study is open elsewhere",
      ar: "لا يمكن معرفة هل الدراسة مفتوحة في مكان آخر",
    },
    happened: {
      en: "{file} names process {pid} on {host} ({command}), which cannot be seen from here.",
      ar: "يذكر {file} العملية {pid} على {host} ‏({command})، ولا تُرى من هنا.",
    },
    next: {
      en: "Make sure nothing uses the study any more, then delete {file} and run again.",
      ar: "تأكد من أن لا شيء يستعمل الدراسة، ثم احذف {file} وأعد التشغيل.",
    },
    state: studyUnharmed,
  },
  "store/journal-edited": {
    severity: "ends",
    title: { en: "The journal was changed by hand", ar: "عُدّل السجل يدويا" },
    happened: {
      en: "The hashes of {file} do not agree at line {line}: it was changed, or the line before it.",
      ar: "لا تتفق بصمات {file} عند السطر {line}: عُدّل هو أو السطر الذي قبله.",
    },
    next: {
      en: "Restore journal.jsonl from a backup.",
      ar: "استعد journal.jsonl من نسخة احتياطية.",
    },
    state: {
      en: "Nothing was written; originals are untouched.",
      ar: "لم يُكتب شيء؛ والنسخ المحفوظة لم تُمس.",
    },
  },
  "store/journal-head-missing": {
    severity: "ends",
    title: { en: "The head of the journal is gone", ar: "فُقد رأس السجل" },
    happened: {
      en: "{file} is missing or unreadable; without it nobody can tell whether the journal has lost its end.",
      ar: "الملف {file} مفقود أو غير مقروء؛ وبدونه لا يُعرف هل فقد السجل نهايته.",
    },
    next: { en: "Restore {file} from a backup.", ar: "استعد {file} من نسخة احتياطية." },
    state: {
      en: "Nothing was written; originals are untouched.",
      ar: "لم يُكتب شيء؛ والنسخ المحفوظة لم تُمس.",
    },
  },
  "store/journal-newer": {
    severity: "ends",
    title: { en: "The study was made by a later version", ar: "أنشأت الدراسة نسخة أحدث" },
    happened: {
      en: "Line {line} of {file} is of a kind this version does not know.",
      ar: "السطر {line} من {file} من نوع لا تعرفه هذه النسخة.",
    },
    next: { en: "Install the later version of isnad.", ar: "ثبّت النسخة الأحدث من إسناد." },
    state: studyUnharmed,
  },
  "store/journal-cut": {
    severity: "ends",
    title: { en: "The journal has lost its end", ar: "فُقدت نهاية السجل" },
    happened: {
      en: "{file} ends at entry {found}, but entry {expected} was acknowledged.",
      ar: "ينتهي {file} عند القيد {found}، لكن القيد {expected} كان قد أُقرّ بحفظه.",
    },
    next: {
      en: "Restore journal.jsonl from a backup; do not delete journal.head.",
      ar: "استعد journal.jsonl من نسخة احتياطية؛ ولا تحذف journal.head.",
    },
    state: {
      en: "Nothing was written; originals are untouched.",
      ar: "لم يُكتب شيء؛ والنسخ المحفوظة لم تُمس.",
    },
  },
  "store/original-missing": {
    severity: "ends",
    title: { en: "An archived original is gone", ar: "فُقدت نسخة محفوظة" },
    happened: {
      en: "The journal records {file} (SHA-256 {sha256}), but originals/ does not hold it.",
      ar: "يسجل السجل {file} (‏SHA-256 {sha256}) لكن originals/‎ لا يحويه.",
    },
    next: {
      en: "Restore originals/ from a backup, or give the same file to isnad study again.",
      ar: "استعد originals/‎ من نسخة احتياطية، أو أعط الملف نفسه مجددا للأمر isnad study.",
    },
    state: studyUnharmed,
  },
  "store/original-changed": {
    severity: "ends",
    title: { en: "An archived original was changed", ar: "تغيّرت نسخة محفوظة" },
    happened: {
      en: "{file} no longer has the SHA-256 it was archived under ({sha256}).",
      ar: "لم يعد للملف {file} بصمة SHA-256 التي حُفظ بها ({sha256}).",
    },
    next: {
      en: "Restore that file from a backup; never edit originals/.",
      ar: "استعد الملف من نسخة احتياطية؛ ولا تعدّل originals/‎ أبدا.",
    },
    state: studyUnharmed,
  },
  "store/projection-stale": {
    severity: "ends",
    title: { en: "The database does not match the journal", ar: "قاعدة البيانات لا تطابق السجل" },
    happened: {
      en: "The database in {directory} was made from entry {found}; the journal is at entry {expected}.",
      ar: "صُنعت قاعدة البيانات في {directory} من القيد {found}؛ والسجل عند القيد {expected}.",
    },
    next: {
      en: "After a stopped run, run the same isnad study again. Otherwise: isnad rebuild {directory}",
      ar: "إن أُوقف تشغيل فأعد أمر isnad study نفسه. وإلا فشغّل: ‏isnad rebuild {directory}",
    },
    state: studyUnharmed,
  },
  "store/database-broken": {
    severity: "ends",
    title: { en: "The database cannot be opened", ar: "تعذر فتح قاعدة البيانات" },
    happened: {
      en: "The database in {directory} is damaged: {reason}",
      ar: "قاعدة البيانات في {directory} تالفة: {reason}",
    },
    next: {
      en: "Run: isnad rebuild {directory}. It is made again from originals and journal.",
      ar: "شغّل: isnad rebuild {directory}. تُصنع من جديد من النسخ المحفوظة والسجل.",
    },
    state: {
      en: "Originals and journal are untouched; nothing is lost.",
      ar: "النسخ المحفوظة والسجل لم تُمس؛ ولم يُفقد شيء.",
    },
  },
} as const satisfies Record<string, ProblemRow>;

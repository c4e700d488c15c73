// The catalogue of problems: permanent name, what happened, what to do, what state the study is in.
// `severity`: "ends" stops the job (exit code in `exit`); "skips" leaves one file out and goes on.
import type { Localised } from "./language.js";

interface ProblemRow {
  readonly severity: "ends" | "skips";
  readonly title: Localised;
  readonly happened: Localised;
  readonly next: Localised;
  readonly state: Localised;
}

const nothingSaved: Localised = { en: "Nothing was saved.", ar: "لم يُحفظ شيء." };
const studyUnharmed: Localised = {
  en: "The study is as it was before this command.",
  ar: "الدراسة كما كانت قبل هذا الأمر.",
};
const restGoesOn: Localised = {
  en: "The file was left out and is listed in the report; everything else was read.",
  ar: "تُرك الملف وأُدرج في التقرير؛ وقُرئ كل ما عداه.",
};
const savedSoFar: Localised = {
  en: "Everything acknowledged so far is safe; the next run goes on from there.",
  ar: "كل ما أُقرّ بحفظه سليم؛ والتشغيل التالي يتابع من حيث توقف.",
};

export const problems = {
  "study/no-input": {
    severity: "ends",
    title: { en: "Nothing to read", ar: "لا شيء يُقرأ" },
    happened: {
      en: "{path} holds no file this version can read (.txt, .md, .html).",
      ar: "لا يحوي {path} ملفا تقرؤه هذه النسخة (‎.txt أو ‎.md أو ‎.html).",
    },
    next: {
      en: "Name a folder or file that holds articles: isnad study PATH.",
      ar: "سمِّ مجلدا أو ملفا فيه مقالات: isnad study PATH.",
    },
    state: nothingSaved,
  },
  "study/path-missing": {
    severity: "ends",
    title: { en: "No such file or folder", ar: "لا وجود لهذا الملف أو المجلد" },
    happened: { en: "{path} does not exist.", ar: "لا وجود لـ {path}." },
    next: {
      en: "Check the spelling, or give the full path.",
      ar: "راجع كتابة المسار أو أعطه كاملا.",
    },
    state: studyUnharmed,
  },
  "study/not-a-study": {
    severity: "ends",
    title: { en: "Not a study folder", ar: "ليس مجلد دراسة" },
    happened: {
      en: "{directory} has no journal.jsonl, so it is no study made by isnad.",
      ar: "ليس في {directory} ملف journal.jsonl، فليس دراسة أنشأها إسناد.",
    },
    next: {
      en: "Name the folder of a study, or make one: isnad study PATH --into {directory}.",
      ar: "سمِّ مجلد دراسة، أو أنشئ واحدة: isnad study PATH --into {directory}.",
    },
    state: nothingSaved,
  },
  "study/foreign-folder": {
    severity: "ends",
    title: { en: "The folder already holds other files", ar: "في المجلد ملفات أخرى" },
    happened: {
      en: "{directory} is not empty and is not a study.",
      ar: "المجلد {directory} ليس فارغا وليس دراسة.",
    },
    next: {
      en: "Choose an empty or new folder with --into.",
      ar: "اختر مجلدا فارغا أو جديدا بالخيار ‎--into.",
    },
    state: nothingSaved,
  },
  "study/settings-broken": {
    severity: "ends",
    title: { en: "study.yaml cannot be used", ar: "تعذر استعمال study.yaml" },
    happened: { en: "{file}, line {line}: {reason}", ar: "{file}، السطر {line}: {reason}" },
    next: { en: "Mend that line and run again.", ar: "أصلح ذلك السطر وأعد التشغيل." },
    state: studyUnharmed,
  },
  "study/disk-full": {
    severity: "ends",
    title: { en: "The disk is full", ar: "القرص ممتلئ" },
    happened: {
      en: "There was no room to write {path}.",
      ar: "لم تبق مساحة لكتابة {path}.",
    },
    next: { en: "Free some space and run the same command again.", ar: "أفرغ مساحة وأعد الأمر نفسه." },
    state: savedSoFar,
  },
  "study/read-only": {
    severity: "ends",
    title: { en: "The folder cannot be written to", ar: "لا يمكن الكتابة في المجلد" },
    happened: {
      en: "{path} is read-only or belongs to someone else ({code}).",
      ar: "{path} للقراءة فقط أو يملكه غيرك ({code}).",
    },
    next: {
      en: "Choose another folder with --into, or change its permissions.",
      ar: "اختر مجلدا آخر بالخيار ‎--into أو غيّر صلاحياته.",
    },
    state: savedSoFar,
  },
  "study/result-changed": {
    severity: "ends",
    title: { en: "The result is not what the last run made", ar: "النتيجة ليست ما أخرجه آخر تشغيل" },
    happened: {
      en: "{file} in {directory} was changed or removed after the run the journal records.",
      ar: "عُدّل {file} في {directory} أو حُذف بعد التشغيل الذي يسجله السجل.",
    },
    next: { en: "Run: isnad report {directory}", ar: "شغّل: isnad report {directory}" },
    state: {
      en: "Originals and journal are untouched; nothing is lost.",
      ar: "النسخ المحفوظة والسجل لم تُمس؛ ولم يُفقد شيء.",
    },
  },
  "study/date-not-understood": {
    severity: "ends",
    title: { en: "The date is not understood", ar: "التاريخ غير مفهوم" },
    happened: {
      en: '"{value}" is no date of the form YYYY, YYYY-MM or YYYY-MM-DD.',
      ar: "«{value}» ليس تاريخا بصيغة YYYY أو YYYY-MM أو YYYY-MM-DD.",
    },
    next: {
      en: "Write it as in --published 2015-09-21.",
      ar: "اكتبه مثل ‎--published 2015-09-21.",
    },
    state: nothingSaved,
  },
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
    next: { en: "Run: isnad rebuild {directory}", ar: "شغّل: isnad rebuild {directory}" },
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
  "codebook/broken": {
    severity: "ends",
    title: { en: "The codebook cannot be used", ar: "تعذر استعمال دليل الترميز" },
    happened: {
      en: "{file}, line {line}: {reason}\n    {quoted}",
      ar: "{file}، السطر {line}: {reason}\n    {quoted}",
    },
    next: { en: "Mend that line and run again.", ar: "أصلح ذلك السطر وأعد التشغيل." },
    state: studyUnharmed,
  },
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
      en: "{file} is not .txt, .md or .html.",
      ar: "{file} ليس ‎.txt ولا ‎.md ولا ‎.html.",
    },
    next: { en: "Save it as text or HTML and run again.", ar: "احفظه نصا أو HTML وأعد التشغيل." },
    state: restGoesOn,
  },
  "extraction/binary": {
    severity: "skips",
    title: { en: "A file holds no text", ar: "ملف بلا نص" },
    happened: {
      en: "{file} is named as text but holds binary data.",
      ar: "{file} مسمّى نصا لكنه يحوي بيانات ثنائية.",
    },
    next: {
      en: "Open it in the program it came from and save it as text.",
      ar: "افتحه في البرنامج الذي أنشأه واحفظه نصا.",
    },
    state: restGoesOn,
  },
  "extraction/no-text": {
    severity: "skips",
    title: { en: "No text was found in a file", ar: "لم يُعثر على نص في ملف" },
    happened: {
      en: "{file} is empty or holds no sentence.",
      ar: "{file} فارغ أو لا جملة فيه.",
    },
    next: { en: "Check that the right file was saved.", ar: "تأكد من أن الملف الصحيح هو المحفوظ." },
    state: restGoesOn,
  },
  "extraction/front-matter-broken": {
    severity: "skips",
    title: { en: "The front matter of a file is broken", ar: "مقدمة البيانات في ملف معطوبة" },
    happened: { en: "{file}, line {line}: {reason}", ar: "{file}، السطر {line}: {reason}" },
    next: {
      en: "Mend the lines between the two --- and run again.",
      ar: "أصلح الأسطر بين علامتي --- وأعد التشغيل.",
    },
    state: restGoesOn,
  },
  "extraction/page-broken": {
    severity: "skips",
    title: { en: "A page could not be taken apart", ar: "تعذر تحليل صفحة" },
    happened: { en: "{file}: {reason}", ar: "{file}: ‏{reason}" },
    next: { en: "Save the page again, or save its text.", ar: "احفظ الصفحة مجددا أو احفظ نصها." },
    state: restGoesOn,
  },
} as const satisfies Record<string, ProblemRow>;

export type ProblemName = keyof typeof problems;
export const problemNames = Object.keys(problems) as [ProblemName, ...ProblemName[]];

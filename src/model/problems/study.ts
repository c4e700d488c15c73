// What can end the job before any stage is asked, and faults of study.yaml and the codebook.
import { nothingSaved, type ProblemRow, savedSoFar, studyUnharmed } from "./row.js";

export const studyProblems = {
  "study/no-input": {
    severity: "ends",
    title: { en: "Nothing to read", ar: "لا شيء يُقرأ" },
    happened: {
      en: "{path} holds no file this version can read.",
      ar: "لا يحوي {path} ملفا تقرؤه هذه النسخة.",
    },
    next: {
      en: "Name a folder or file that holds articles: isnad study PATH.",
      ar: "سمِّ مجلدا أو ملفا فيه مقالات: isnad study PATH.",
    },
    state: nothingSaved,
  },
  "study/no-address": {
    severity: "ends",
    title: { en: "No address was named", ar: "لم يُسمَّ أي عنوان" },
    happened: {
      en: "Nothing says which pages to fetch into {directory}.",
      ar: "لا شيء يبين أي الصفحات تُجلب إلى {directory}.",
    },
    next: {
      en: "Name them: isnad add {directory} https://…, or --from FILE with one a line.",
      ar: "سمّها: ‏isnad add {directory} https://…، أو ‎--from FILE وفيه عنوان في كل سطر.",
    },
    state: studyUnharmed,
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
} as const satisfies Record<string, ProblemRow>;

// What can be wrong with a decision about origins. Nothing is written before all of it is understood.
import { type ProblemRow, studyUnharmed } from "./row.js";

const look = {
  en: "isnad origins DIR lists origins, doubts with their numbers, and decisions.",
  ar: "يسرد isnad origins DIR الأصول والشكوك بأرقامها والقرارات.",
};

export const originProblems = {
  "origins/no-such-link": {
    severity: "ends",
    title: { en: "No such doubt or link", ar: "لا شك ولا رابط بهذا الاسم" },
    happened: {
      en: "{link} is neither the id of a link nor a number of the review list, which has {doubts}.",
      ar: "ليس {link} معرّف رابط ولا رقما في قائمة المراجعة، وفيها {doubts}.",
    },
    next: look,
    state: studyUnharmed,
  },
  "origins/no-such-document": {
    severity: "ends",
    title: { en: "No one document of that name", ar: "لا وثيقة واحدة بهذا الاسم" },
    happened: {
      en: "{file} names {found} documents of the study; a decision needs exactly one.",
      ar: "يطابق {file} من وثائق الدراسة {found}؛ والقرار يحتاج إلى واحدة بعينها.",
    },
    next: {
      en: "Give the file as the report's list of documents prints it.",
      ar: "اذكر الملف كما يرد في قائمة الوثائق في التقرير.",
    },
    state: studyUnharmed,
  },
  "origins/no-such-origin": {
    severity: "ends",
    title: { en: "No origin of that number", ar: "لا أصل بهذا الرقم" },
    happened: {
      en: "There is no origin {number}: the study has {origins}.",
      ar: "لا أصل برقم {number}: في الدراسة {origins}.",
    },
    next: look,
    state: studyUnharmed,
  },
  "origins/one-document": {
    severity: "ends",
    title: { en: "A link needs two documents", ar: "الرابط يحتاج إلى وثيقتين" },
    happened: { en: "{file} was named twice.", ar: "ذُكر {file} مرتين." },
    next: { en: "Name two different files.", ar: "اذكر ملفين مختلفين." },
    state: studyUnharmed,
  },
  "origins/no-such-decision": {
    severity: "ends",
    title: { en: "No standing decision of that number", ar: "لا قرار قائم بهذا الرقم" },
    happened: {
      en: "Entry {entry} of the journal is no decision, or was undone already.",
      ar: "القيد {entry} في السجل ليس قرارا، أو أُلغي من قبل.",
    },
    next: look,
    state: studyUnharmed,
  },
  "origins/who-decides": {
    severity: "ends",
    title: { en: "Who decides?", ar: "من يقرر؟" },
    happened: {
      en: "A decision is signed, and {file} does not name exactly one coder.",
      ar: "القرار يُوقَّع، ولا يسمي {file} مرمِّزا واحدا بعينه.",
    },
    next: { en: "Say who: --by NAME.", ar: "اذكر من: ‏‎--by NAME." },
    state: studyUnharmed,
  },
} as const satisfies Record<string, ProblemRow>;

// Why nobody was asked to witness a hash, or why what they answered proves nothing (RFC 3161).
import { nothingSaved, type ProblemRow } from "./row.js";

const answerNotKept = {
  en: "Originals and journal are as they were; this timestamp proves nothing and is not relied on.",
  ar: "النسخ المحفوظة والسجل كما كانا؛ وهذا الختم لا يثبت شيئا ولا يُعتمد عليه.",
};
const askAgain = {
  en: "Ask again, or ask another authority: isnad timestamp DIR.",
  ar: "اطلب من جديد أو من جهة أخرى: ‏isnad timestamp DIR.",
};
const askAuthority = {
  en: "Ask the authority, or use another one.",
  ar: "اسأل الجهة أو استعمل غيرها.",
};

export const timestampProblems = {
  "timestamps/off": {
    severity: "ends",
    title: { en: "Timestamps are off", ar: "الأختام الزمنية متوقفة" },
    happened: {
      en: "{file} names no authority, so nobody is asked.",
      ar: "لا يسمي {file} جهة، فلا يُسأل أحد.",
    },
    next: {
      en: 'Write three lines into it: "timestamps:" and, indented below it, "authority: https://…" and "trust: FILE.pem" (certificates you trust, beside it). The authority learns a hash and your network address, nothing else.',
      ar: "اكتب فيه ثلاثة أسطر: «timestamps:»، وتحته مع إزاحة «authority: https://…» و«trust: FILE.pem» (ملف بجانبه فيه الشهادات التي تثق بها). لا تعلم الجهة إلا بصمة وعنوان شبكتك.",
    },
    state: nothingSaved,
  },
  "timestamps/trust-broken": {
    severity: "ends",
    title: { en: "The trusted certificates cannot be read", ar: "تعذرت قراءة الشهادات الموثوقة" },
    happened: { en: "{file}: {reason}", ar: "{file}: ‏{reason}" },
    next: {
      en: "Put the authority's root certificate beside study.yaml as a PEM file, taken from the authority itself.",
      ar: "ضع شهادة الجهة الجذرية بجانب study.yaml ملفَ PEM مأخوذا من الجهة نفسها.",
    },
    state: nothingSaved,
  },
  "timestamps/refused": {
    severity: "ends",
    title: { en: "The authority gave no timestamp", ar: "لم تعط الجهة ختما زمنيا" },
    happened: { en: "{authority}: {reason}", ar: "{authority}: ‏{reason}" },
    next: { en: "Try later, or use another authority.", ar: "حاول لاحقا أو استعمل جهة أخرى." },
    state: nothingSaved,
  },
  "timestamps/broken": {
    severity: "ends",
    title: { en: "A timestamp cannot be read", ar: "تعذرت قراءة ختم زمني" },
    happened: { en: "{file}: {reason}", ar: "{file}: ‏{reason}" },
    next: askAgain,
    state: answerNotKept,
  },
  "timestamps/not-granted": {
    severity: "ends",
    title: { en: "The authority refused the request", ar: "رفضت الجهة الطلب" },
    happened: {
      en: "{file} holds a refusal, not a timestamp: {reason}.",
      ar: "في {file} رفض لا ختم: {reason}.",
    },
    next: askAuthority,
    state: answerNotKept,
  },
  "timestamps/wrong-hash": {
    severity: "ends",
    title: { en: "A timestamp of something else", ar: "ختم زمني لشيء آخر" },
    happened: {
      en: "{file} witnesses {found}, not {expected}.",
      ar: "يشهد {file} على {found} لا على {expected}.",
    },
    next: askAgain,
    state: answerNotKept,
  },
  "timestamps/wrong-nonce": {
    severity: "ends",
    title: { en: "An answer to another request", ar: "جواب عن طلب آخر" },
    happened: {
      en: "{file} does not carry the number that was sent with the request; it may be an old answer sent again.",
      ar: "لا يحمل {file} الرقم المرسل مع الطلب؛ وقد يكون جوابا قديما أُعيد إرساله.",
    },
    next: askAgain,
    state: answerNotKept,
  },
  "timestamps/unsound": {
    severity: "ends",
    title: { en: "A timestamp does not hold", ar: "ختم زمني لا يصمد" },
    happened: {
      en: "{file}: {reason}",
      ar: "{file}: ‏{reason}",
    },
    next: askAgain,
    state: answerNotKept,
  },
  "timestamps/not-an-authority": {
    severity: "ends",
    title: { en: "Signed by someone who may not give timestamps", ar: "وقّعه من لا يحق له إعطاء أختام زمنية" },
    happened: {
      en: "The certificate of {authority} in {file} is not for timestamps: {reason}.",
      ar: "شهادة {authority} في {file} ليست للأختام الزمنية: {reason}.",
    },
    next: askAuthority,
    state: answerNotKept,
  },
  "timestamps/not-trusted": {
    severity: "ends",
    title: { en: "Nobody you trust vouches for the authority", ar: "لا أحد ممن تثق بهم يشهد للجهة" },
    happened: {
      en: "The certificate of {authority} in {file} leads to none of the trusted certificates: {reason}.",
      ar: "لا تصل شهادة {authority} في {file} إلى أي شهادة موثوقة: {reason}.",
    },
    next: {
      en: "If this is the authority you chose, get its root certificate from it and put it into the trust file.",
      ar: "إن كانت هذه الجهة التي اخترتها فخذ شهادتها الجذرية منها وضعها في ملف الثقة.",
    },
    state: answerNotKept,
  },
  "timestamps/expired": {
    severity: "ends",
    title: { en: "A certificate was not valid at that time", ar: "شهادة لم تكن صالحة حينئذ" },
    happened: {
      en: "{file} states {time}; the certificate of {authority} is valid from {from} to {to}.",
      ar: "يذكر {file} الوقت {time}؛ وشهادة {authority} صالحة من {from} إلى {to}.",
    },
    next: askAuthority,
    state: answerNotKept,
  },
  "timestamps/clocks-apart": {
    severity: "ends",
    title: { en: "Two clocks disagree", ar: "ساعتان لا تتفقان" },
    happened: {
      en: "{file} states {time}; this computer said {local}. More than {minutes} minutes lie between.",
      ar: "يذكر {file} الوقت {time}؛ وقال هذا الحاسوب {local}. بينهما أكثر من {minutes} دقائق.",
    },
    next: {
      en: "Set the clock of this computer; if it is right, do not use that authority.",
      ar: "اضبط ساعة هذا الحاسوب؛ فإن كانت صحيحة فلا تستعمل تلك الجهة.",
    },
    state: answerNotKept,
  },
} as const satisfies Record<string, ProblemRow>;

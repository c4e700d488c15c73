// Why an address was not fetched, or why what came back gave no page. `address` is the one asked for; where a
// redirect led further, the hop follows behind an arrow.
import type { Localised } from "../language.js";
import type { ProblemRow } from "./row.js";

const nothingStored: Localised = {
  en: "Nothing was stored of this address; the others were asked for all the same.",
  ar: "لم يُحفظ شيء من هذا العنوان؛ وطُلبت بقية العناوين مع ذلك.",
};

export const captureProblems = {
  "capture/off": {
    severity: "ends",
    title: { en: "Fetching addresses is off", ar: "جلب العناوين متوقف" },
    happened: {
      en: "The study.yaml of {directory} has no capture profile, so nothing may be fetched.",
      ar: "ليس في study.yaml في {directory} إعداد للالتقاط، فلا يُجلب شيء.",
    },
    next: {
      en: 'Write two lines into it, with the sites that may be asked: "capture:" and, indented below it, "hosts: [harbour-post.example]".',
      ar: "اكتب فيه سطرين يسميان المواقع المسموح بسؤالها: «capture:»، وتحته مع إزاحة «hosts: [harbour-post.example]».",
    },
    state: { en: "No connection was opened.", ar: "لم يُفتح أي اتصال." },
  },
  "capture/address-refused": {
    severity: "skips",
    title: { en: "An address that is never fetched", ar: "عنوان لا يُجلب أبدا" },
    happened: { en: "{address}: {reason}", ar: "{address}: ‏{reason}" },
    next: {
      en: "Give the public address of the page, as its outlet prints it.",
      ar: "أعط العنوان العلني للصفحة كما تنشره جهتها.",
    },
    state: nothingStored,
  },
  "capture/host-not-listed": {
    severity: "skips",
    title: { en: "A host the study does not allow", ar: "مضيف لا تسمح به الدراسة" },
    happened: {
      en: "{address} lies on {host}, which the capture profile does not list.",
      ar: "يقع {address} على {host}، وهو غير مدرج في إعداد الالتقاط.",
    },
    next: {
      en: "If it may be asked, add {host} to capture.hosts in study.yaml.",
      ar: "إن جاز سؤاله فأضف {host} إلى capture.hosts في study.yaml.",
    },
    state: nothingStored,
  },
  "capture/robots": {
    severity: "skips",
    title: { en: "The site asks programs to stay away", ar: "الموقع يطلب من البرامج ألا تدخل" },
    happened: { en: "{address}: {reason}", ar: "{address}: ‏{reason}" },
    next: {
      en: "Save the page in your browser and name the file. Or write robots: ignore, if you may answer for it.",
      ar: "احفظ الصفحة من متصفحك وسمِّ الملف. أو اكتب robots: ignore إن كنت تتحمل مسؤولية ذلك.",
    },
    state: nothingStored,
  },
  "capture/failed": {
    severity: "skips",
    title: { en: "An address could not be fetched", ar: "تعذر جلب عنوان" },
    happened: { en: "{address}: {reason}", ar: "{address}: ‏{reason}" },
    next: {
      en: "Check the address in a browser, and ask again later.",
      ar: "تحقق من العنوان في متصفح، ثم أعد الطلب لاحقا.",
    },
    state: nothingStored,
  },
  "capture/too-large": {
    severity: "skips",
    title: { en: "A response is too large", ar: "رد أكبر من الحد" },
    happened: {
      en: "{address} sent more than {limit} MB, or packs more than that.",
      ar: "أرسل {address} أكثر من {limit} ميغابايت، أو يحوي مضغوطه أكثر من ذلك.",
    },
    next: {
      en: "If it is a real document, raise capture.largest in study.yaml.",
      ar: "إن كان وثيقة حقيقية فارفع capture.largest في study.yaml.",
    },
    state: nothingStored,
  },
  "capture/too-slow": {
    severity: "skips",
    title: { en: "A server took too long", ar: "خادم استغرق وقتا أطول من الحد" },
    happened: {
      en: "{address} was given up after {seconds} seconds.",
      ar: "تُرك {address} بعد {seconds} ثانية.",
    },
    next: {
      en: "Ask again later, or save the page in your browser and name the file.",
      ar: "أعد الطلب لاحقا، أو احفظ الصفحة من متصفحك وسمِّ الملف.",
    },
    state: nothingStored,
  },
  "capture/status": {
    severity: "skips",
    title: { en: "A server answered without a page", ar: "أجاب خادم بلا صفحة" },
    happened: {
      en: "{address} was answered with HTTP status {status}.",
      ar: "جاء الرد على {address} بحالة HTTP ‏{status}.",
    },
    next: {
      en: "Check the address in a browser. That the page is gone may itself be worth noting.",
      ar: "تحقق من العنوان في متصفح. وغياب الصفحة قد يستحق التدوين بحد ذاته.",
    },
    state: {
      en: "The answer was archived; no page is read from it.",
      ar: "حُفظ الرد؛ ولا تُقرأ منه صفحة.",
    },
  },
} as const satisfies Record<string, ProblemRow>;

// Why an archived file gave no document.
import { type ProblemRow, restGoesOn } from "./row.js";

export const extractionProblems = {
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
  "extraction/not-what-it-says": {
    severity: "skips",
    title: { en: "A file is not what its name says", ar: "ملف ليس ما يقوله اسمه" },
    happened: {
      en: "{file} is named as {format}, but its bytes are not.",
      ar: "{file} مسمّى {format} لكن بياناته ليست كذلك.",
    },
    next: {
      en: "Open it in the program it came from and save it again.",
      ar: "افتحه في البرنامج الذي أنشأه واحفظه من جديد.",
    },
    state: restGoesOn,
  },
  "extraction/file-broken": {
    severity: "skips",
    title: { en: "A file could not be taken apart", ar: "تعذر تحليل ملف" },
    happened: {
      en: "{file}: {reason}",
      ar: "{file}: ‏{reason}",
    },
    next: {
      en: "Open it in the program it came from and save it again.",
      ar: "افتحه في البرنامج الذي أنشأه واحفظه من جديد.",
    },
    state: restGoesOn,
  },
  "extraction/markup-refused": {
    severity: "skips",
    title: { en: "A file holds markup that is never read", ar: "في ملف ترميز لا يُقرأ أبدا" },
    happened: {
      en: "{file}: {reason}",
      ar: "{file}: ‏{reason}",
    },
    next: {
      en: "Honest files have no such thing. Ask where it came from, or save its text.",
      ar: "الملفات السليمة لا تحوي مثله. اسأل عن مصدره أو احفظ نصه.",
    },
    state: restGoesOn,
  },
  "extraction/limit": {
    severity: "skips",
    title: { en: "A file goes beyond what is read", ar: "ملف يتجاوز حدود القراءة" },
    happened: {
      en: "{file}: {reason}",
      ar: "{file}: ‏{reason}",
    },
    next: {
      en: "Split it into smaller files and run again.",
      ar: "قسّمه إلى ملفات أصغر وأعد التشغيل.",
    },
    state: restGoesOn,
  },
  "extraction/encrypted": {
    severity: "skips",
    title: { en: "A file is locked with a password", ar: "ملف مقفل بكلمة سر" },
    happened: {
      en: "{file} cannot be read without its password.",
      ar: "لا يُقرأ {file} بلا كلمة سره.",
    },
    next: {
      en: "Open it with the password and save it without.",
      ar: "افتحه بكلمة السر واحفظه بدونها.",
    },
    state: restGoesOn,
  },
  "extraction/too-slow": {
    severity: "skips",
    title: { en: "A file took too long", ar: "ملف استغرق وقتا أطول من الحد" },
    happened: {
      en: "{file} was not read after {seconds} seconds.",
      ar: "لم تكتمل قراءة {file} بعد {seconds} ثانية.",
    },
    next: {
      en: "Save its text and run again.",
      ar: "احفظ نصه وأعد التشغيل.",
    },
    state: restGoesOn,
  },
  "extraction/too-much-memory": {
    severity: "skips",
    title: { en: "A file asked for too much memory", ar: "ملف طلب ذاكرة فوق الحد" },
    happened: {
      en: "{file} asked for more than {megabytes} MB.",
      ar: "طلب {file} أكثر من {megabytes} ميغابايت.",
    },
    next: {
      en: "Save its text and run again.",
      ar: "احفظ نصه وأعد التشغيل.",
    },
    state: restGoesOn,
  },
  "extraction/picture-unread": {
    severity: "skips",
    title: { en: "A picture or scanned page was not read", ar: "صورة أو صفحة ممسوحة لم تُقرأ" },
    happened: {
      en: "{file} holds pictures of letters, and reading pictures is off.",
      ar: "يحوي {file} صور حروف، وقراءة الصور متوقفة.",
    },
    next: {
      en: "Write pictures: read into study.yaml; numbers in it then need your eyes.",
      ar: "اكتب pictures: read في study.yaml؛ والأرقام فيه تحتاج عندئذ إلى عينيك.",
    },
    state: restGoesOn,
  },
  "extraction/recogniser-missing": {
    severity: "skips",
    title: { en: "The part that reads pictures is not installed", ar: "الجزء الذي يقرأ الصور غير مثبت" },
    happened: {
      en: "{file} needs the package {package}.",
      ar: "يحتاج {file} إلى الحزمة {package}.",
    },
    next: {
      en: "Run: npm install tesseract.js @tesseract.js-data/ara @tesseract.js-data/eng",
      ar: "شغّل: npm install tesseract.js @tesseract.js-data/ara @tesseract.js-data/eng",
    },
    state: restGoesOn,
  },
  "extraction/columns-unknown": {
    severity: "skips",
    title: { en: "A list whose columns are not known", ar: "قائمة لا تُعرف أعمدتها" },
    happened: {
      en: "{file} has the columns {headings}; none is known to hold the account.",
      ar: "أعمدة {file} هي {headings}؛ ولا يُعرف أيها يحوي الرواية.",
    },
    next: {
      en: "Name that column in study.yaml, under lists, columns, text.",
      ar: "سمّ ذلك العمود في study.yaml تحت lists ثم columns ثم text.",
    },
    state: restGoesOn,
  },
  "extraction/address-only": {
    severity: "skips",
    title: { en: "A list gives only an address", ar: "قائمة تعطي عنوانا فقط" },
    happened: {
      en: "{file} gives no text, only the address {address}. Nothing is fetched unasked.",
      ar: "لا نص في {file} بل العنوان {address} وحده. ولا يُجلب شيء بلا طلب.",
    },
    next: {
      en: "Fetch it with isnad add, or put its text into the list.",
      ar: "اجلبه بالأمر isnad add، أو ضع نصه في القائمة.",
    },
    state: restGoesOn,
  },
} as const satisfies Record<string, ProblemRow>;

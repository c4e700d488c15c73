// What can be wrong with a request for a statistic, beyond the table itself.
import { nothingSaved, type ProblemRow } from "./row.js";

export const statisticProblems = {
  "statistics/no-such-file": {
    severity: "ends",
    title: { en: "No such table", ar: "لا جدول بهذا الاسم" },
    happened: { en: "There is nothing at {path}.", ar: "لا شيء في {path}." },
    next: {
      en: "Check the name and the folder; give a CSV or TSV file, or the folder of a study.",
      ar: "تحقق من الاسم والمجلد؛ وأعطِ ملف CSV أو TSV، أو مجلد دراسة.",
    },
    state: nothingSaved,
  },
  "statistics/too-many-lists": {
    severity: "ends",
    title: { en: "Too many lists", ar: "قوائم كثيرة جدا" },
    happened: {
      en: "There are {lists} lists; {most} are the most that can be related to one another.",
      ar: "هناك {lists} قوائم؛ وأكثر ما يمكن ربط بعضه ببعض {most}.",
    },
    next: {
      en: "Merge the small ones (--merge A+B), those of one origin first, or name the ones to use with --lists.",
      ar: "ادمج الصغيرة منها (⁦--merge A+B⁩)، وما يرجع إلى أصل واحد أولا، أو سمِّ ما يُستعمل بالخيار ⁦--lists⁩.",
    },
    state: nothingSaved,
  },
  "statistics/no-such-list": {
    severity: "ends",
    title: { en: "No list of that name", ar: "لا قائمة بهذا الاسم" },
    happened: {
      en: "--merge names {name}; the lists are: {lists}.",
      ar: "يسمّي ⁦--merge⁩ القائمة {name}؛ والقوائم هي: {lists}.",
    },
    next: {
      en: "Write the names as the table has them, joined by +: --merge A+B.",
      ar: "اكتب الأسماء كما هي في الجدول، موصولة بعلامة +: ⁦--merge A+B⁩.",
    },
    state: nothingSaved,
  },
  "statistics/not-in-order": {
    severity: "ends",
    title: { en: "Values that the order does not name", ar: "قيم لا يسميها الترتيب" },
    happened: {
      en: "--order names {order}; the table also holds: {values}.",
      ar: "يسمّي ⁦--order⁩ القيم {order}؛ وفي الجدول أيضا: {values}.",
    },
    next: {
      en: "Write every value as the table has it, lowest first; {hint}. A value that is no degree of the scale belongs in the table as an empty cell or NA.",
      ar: "اكتب كل قيمة كما هي في الجدول، من الأدنى؛ {hint}. وما ليس درجة من المقياس فموضعه في الجدول خانة فارغة أو NA.",
    },
    state: nothingSaved,
  },
  "statistics/order-needed": {
    severity: "ends",
    title: { en: "The order of the values is not known", ar: "ترتيب القيم غير معروف" },
    happened: {
      en: "An ordinal scale was asked for, and no value of the table is a number: {values}.",
      ar: "طُلب مقياس رتبي، وليس في الجدول قيمة عددية: {values}.",
    },
    next: {
      en: "Say their order, lowest first: --order never,sometimes,often.",
      ar: "اذكر ترتيبها من الأدنى: ⁦--order⁩ أبدا،أحيانا،غالبا.",
    },
    state: nothingSaved,
  },
  "statistics/no-numbers": {
    severity: "ends",
    title: { en: "The values are not numbers", ar: "القيم ليست أعدادا" },
    happened: {
      en: "A scale of numbers was asked for ({metric}), and no value of the table can stand on it: {values}.",
      ar: "طُلب مقياس عددي ({metric})، ولا تقع عليه قيمة من الجدول: {values}.",
    },
    next: {
      en: "Where words have an order, use --order never,sometimes,often; where they have none, --metric nominal. A ratio scale takes no number below 0.",
      ar: "إن كان للكلمات ترتيب فاستعمل ⁦--order⁩ أبدا،أحيانا،غالبا؛ وإلا فاستعمل ⁦--metric nominal⁩. ولا يقبل مقياس النسبة عددا دون الصفر.",
    },
    state: nothingSaved,
  },
  "statistics/target-taken": {
    severity: "ends",
    title: { en: "The place of the page is taken", ar: "مكان الصفحة مشغول" },
    happened: {
      en: "{path} exists and was not made by this program; nothing is ever written over it.",
      ar: "{path} موجود ولم يصنعه هذا البرنامج؛ ولا يُكتب فوقه شيء أبدا.",
    },
    next: { en: "Name another file.", ar: "سمِّ ملفا آخر." },
    state: nothingSaved,
  },
  "statistics/nobody-coded": {
    severity: "ends",
    title: { en: "Nobody has coded in this study", ar: "لم يرمّز أحد في هذه الدراسة" },
    happened: {
      en: "{study} holds {suggestions} suggestions of the machine and no coding of a person; agreement needs two people.",
      ar: "في {study} من اقتراحات الآلة {suggestions} ولا ترميز لأحد؛ والاتفاق يحتاج شخصين.",
    },
    next: {
      en: "Have two people code the same documents in a table (document, coder, code), then: isnad reliability codings.csv --study DIR. The machine's suggestions then stand beside them, apart.",
      ar: "ليرمّز شخصان الوثائق نفسها في جدول (document, coder, code)، ثم: ‏isnad reliability codings.csv --study DIR. وعندئذ تقف اقتراحات الآلة إلى جانبهما، منفصلة.",
    },
    state: nothingSaved,
  },
} as const satisfies Record<string, ProblemRow>;

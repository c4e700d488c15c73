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

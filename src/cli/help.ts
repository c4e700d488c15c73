// What --help says, in both languages: descriptions, options, headings, exit codes.
import { type Command, type Help, Option } from "commander";
import type { InterfaceLanguage, Localised } from "#model/index.js";

export const help = {
  program: {
    en: "Turns public accounts about people who left an armed group into a study that can be defended.",
    ar: "يحوّل روايات منشورة عمّن تركوا جماعة مسلحة إلى دراسة يمكن الدفاع عنها.",
  },
  study: {
    en: "archive, read, count and report: the main job; run again, it takes only what is new",
    ar: "يحفظ ويقرأ ويعدّ ويكتب التقرير: العمل الرئيس؛ وإن أُعيد أخذ الجديد وحده",
  },
  report: {
    en: "write the report again from what the study holds, with its settings and codebook as they are now",
    ar: "يكتب التقرير من جديد مما في الدراسة، بإعداداتها ودليل ترميزها كما هما الآن",
  },
  check: {
    en: "verify originals, journal, database and result; changes nothing",
    ar: "يتحقق من النسخ المحفوظة والسجل وقاعدة البيانات والنتيجة؛ ولا يغيّر شيئا",
  },
  rebuild: {
    en: "make the database again from originals and journal; study.json ends as it was",
    ar: "يصنع قاعدة البيانات من جديد من النسخ المحفوظة والسجل؛ ويعود study.json كما كان",
  },
  add: {
    en: "fetch addresses and read what comes back; only hosts that study.yaml lists",
    ar: "يجلب عناوين ويقرأ ما يعود منها؛ ومن المضيفين المدرجين في study.yaml وحدهم",
  },
  changes: {
    en: "what changed on pages that were captured more than once",
    ar: "ما تغيّر في صفحات التُقطت أكثر من مرة",
  },
  exportArchive: {
    en: "hand the study on: its archive (wacz, bagit) or its records (prov, annotations, graphml, csv)",
    ar: "يسلّم الدراسة: أرشيفها (wacz وbagit) أو سجلاتها (prov وannotations وgraphml وcsv)",
  },
  timestamp: {
    en: "have an authority of your choice witness the journal and the web archives (RFC 3161)",
    ar: "يطلب من جهة تختارها أن تشهد على السجل وأرشيفات الوب (RFC 3161)",
  },
  origins: {
    en: "who has it from whom: origins, doubts to review, decisions, and undoing them",
    ar: "من أخذ عن من: الأصول، وشكوك للمراجعة، والقرارات والتراجع عنها",
  },
  originsShow: { en: "list origins, doubts and decisions", ar: "يسرد الأصول والشكوك والقرارات" },
  originsConfirm: { en: "what is suspected is so", ar: "ما يُشتبه به صحيح" },
  originsRefuse: { en: "what was found is not so", ar: "ما وُجد ليس صحيحا" },
  originsDraw: {
    en: "link two documents where the program saw nothing",
    ar: "يربط وثيقتين لم ير البرنامج بينهما شيئا",
  },
  originsWithdraw: {
    en: "an account was taken back: these documents count nowhere any more",
    ar: "سُحبت رواية: لا تُحسب هذه الوثائق في شيء بعد الآن",
  },
  originsUndo: { en: "take a decision back", ar: "يتراجع عن قرار" },
  originsWhich: {
    en: "numbers of the review list, or ids of links",
    ar: "أرقام من قائمة المراجعة، أو معرّفات روابط",
  },
  originsKind: { en: "what links them", ar: "ما يربطهما" },
  originsTaker: { en: "the file that has it from the other", ar: "الملف الذي أخذ عن الآخر" },
  originsGiver: { en: "the file it has it from", ar: "الملف المأخوذ عنه" },
  originsFiles: { en: "files that print the account", ar: "الملفات التي نشرت الرواية" },
  originsNumber: {
    en: "all documents of an origin, by its number on the screen",
    ar: "كل وثائق أصل، برقمه على الشاشة",
  },
  originsEntry: { en: "number of the decision's journal entry", ar: "رقم قيد القرار في السجل" },
  because: { en: "why: kept in the journal", ar: "السبب: يُحفظ في السجل" },
  by: {
    en: "who decides (default: the only coder of study.yaml)",
    ar: "من يقرر (وإلا فالمرمِّز الوحيد في study.yaml)",
  },
  addresses: { en: "addresses of pages: https://…", ar: "عناوين صفحات: ‏https://…" },
  from: {
    en: "a file with one address a line",
    ar: "ملف فيه عنوان في كل سطر",
  },
  exportAs: {
    en: "web archive; BagIt; W3C PROV-O; W3C Web Annotation; graph for Gephi or R; tables",
    ar: "أرشيف وب؛ BagIt؛ W3C PROV-O؛ W3C Web Annotation؛ رسم بياني لـGephi أو R؛ جداول",
  },
  out: {
    en: "a new file or folder (default: beside the study)",
    ar: "ملف أو مجلد جديد (وإلا فبجانب الدراسة)",
  },
  paths: {
    en: "files and folders: pages, PDF, Word, ODT, text, mail, feeds, lists, ZIP, web archives",
    ar: "ملفات ومجلدات: صفحات وPDF وWord وODT ونصوص وبريد وخلاصات وقوائم وZIP وأرشيفات وب",
  },
  directory: { en: "the study's folder", ar: "مجلد الدراسة" },
  into: {
    en: "the study's folder (default: NAME-study here)",
    ar: "مجلد الدراسة (وإلا فهو NAME-study هنا)",
  },
  published: {
    en: "publication date of documents that carry none: YYYY, YYYY-MM or YYYY-MM-DD",
    ar: "تاريخ نشر الوثائق التي لا تاريخ لها: YYYY أو YYYY-MM أو YYYY-MM-DD",
  },
  codebook: { en: "a codebook other than the study's own", ar: "دليل ترميز غير دليل الدراسة" },
  lang: { en: "language of the screen", ar: "لغة الشاشة" },
  json: { en: "print the outcome as JSON", ar: "يطبع الحصيلة بصيغة JSON" },
  quiet: { en: "no progress", ar: "دون عرض التقدم" },
  helpOption: { en: "show this help", ar: "يعرض هذه المساعدة" },
  helpCommand: { en: "help on a command", ar: "مساعدة عن أمر" },
  version: { en: "print the version", ar: "يطبع رقم النسخة" },
  afterError: { en: "(isnad --help shows how it is used)", ar: "(يبيّن isnad --help طريقة الاستعمال)" },
  exitCodes: {
    en: `
Exit codes:
  0   done (files left out are listed in the report)
  1   a named problem ended the job; what was acknowledged is safe
  2   the words of the command are off
  3   check found a fault in the study
  70  a fault of the program itself
  130 stopped by Ctrl-C; the next run goes on from there
`,
    ar: `
رموز الخروج:
  0   تم (والملفات المتروكة مذكورة في التقرير)
  1   أنهت العملَ مشكلةٌ مسماة؛ وما أُقرّ بحفظه سليم
  2   كلمات الأمر غير صحيحة
  3   وجد check خللا في الدراسة
  70  خلل في البرنامج نفسه
  130 أُوقف بمفتاحي Ctrl-C؛ والتشغيل التالي يتابع من حيث توقف
`,
  },
} as const satisfies Record<string, Localised>;

const headings: Readonly<Record<string, string>> = {
  "Usage:": "الاستعمال:",
  "Arguments:": "المعطيات:",
  "Options:": "الخيارات:",
  "Commands:": "الأوامر:",
  "Examples:": "أمثلة:",
};

/** "Examples:" with one indented line each. */
export function examples(language: InterfaceLanguage, ...lines: readonly string[]): string {
  return `\n${heading("Examples:", language)}\n${lines.map((line) => `  ${line}`).join("\n")}\n`;
}

/** What commander says of wrong words, and the same in Arabic; a hint of the right word follows in a line of its own. */
const wrongWords: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.*)'/u, "خطأ: لا أمر باسم «$1»"],
  [/^error: unknown option '(.*)'/u, "خطأ: لا خيار باسم «$1»"],
  [/^error: missing required argument '(.*)'/u, "خطأ: ينقص المعطى «$1»"],
  [/^error: required option '(.*)' not specified/u, "خطأ: ينقص الخيار «$1»"],
  [/^error: option '(.*)' argument missing/u, "خطأ: ينقص الخيارَ «$1» ما بعده"],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./u,
    "خطأ: «$2» لا يصلح للخيار «$1»؛ والمقبول: $3",
  ],
  [
    /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\./u,
    "خطأ: معطيات زائدة: $3 بدل $2",
  ],
  [/\(Did you mean (?:one of )?(.*)\?\)/u, "(لعلك تقصد: $1)"],
];

function inArabic(error: string): string {
  return wrongWords.reduce((text, [english, arabic]) => text.replace(english, arabic), error);
}

/** Gives a command its headings, its errors and its own help option in the language. */
export function speaking(command: Command, language: InterfaceLanguage): Command {
  const styles: Partial<Help> = { styleTitle: (title) => heading(title, language) };
  return command
    .configureHelp(styles)
    .configureOutput({
      outputError: (error, write) => write(language === "ar" ? inArabic(error) : error),
    })
    .showHelpAfterError(help.afterError[language])
    .helpOption("-h, --help", help.helpOption[language]);
}

/** Options every command takes. */
export function withCommonOptions(command: Command, language: InterfaceLanguage): Command {
  return speaking(command, language)
    .addOption(new Option("--lang <language>", help.lang[language]).choices(["en", "ar"]).default(language))
    .option("--json", help.json[language])
    .option("--quiet", help.quiet[language])
    .exitOverride();
}

function heading(title: string, language: InterfaceLanguage): string {
  return language === "ar" ? (headings[title] ?? title) : title;
}

// What --help says of the three statistics, in both languages: commands, the columns they take, and their options.
import type { Localised } from "#model/index.js";

export const statisticHelp = {
  reliability: {
    en: "do the coders agree: alpha and its interval, code by code, worst first",
    ar: "هل يتفق المرمِّزون: معامل ألفا ومجاله، رمزا رمزا، والأسوأ أولا",
  },
  estimate: {
    en: "how many there are in all, counted or not, from lists that overlap; or why that cannot be said",
    ar: "كم العدد الكلي، ما عُدّ وما لم يُعد، من قوائم متداخلة؛ أو لماذا لا يمكن قوله",
  },
  trend: {
    en: "did it rise, or was it only announced more: counts by month, with delay, exposure and control",
    ar: "هل زاد العدد أم زاد إعلانه فقط: أعداد بحسب الشهر مع التأخر وحجم المقروء والشاهد",
  },
  codings: {
    en: "a table (CSV, TSV): one row a judgement, or one row a unit with a column a coder",
    ar: "جدول (CSV أو TSV): سطر لكل حكم، أو سطر لكل وحدة وعمود لكل مرمِّز",
  },
  lists: {
    en: "a table: one row a case with a column a list (0 or 1), or one row a capture history with its count; or a study",
    ar: "جدول: سطر لكل حالة وعمود لكل قائمة (0 أو 1)، أو سطر لكل سجل ورود مع عدده؛ أو دراسة",
  },
  dated: {
    en: "a table: one row a case with its dates, or one row a month with its count; or a study",
    ar: "جدول: سطر لكل حالة مع تواريخها، أو سطر لكل شهر مع عدده؛ أو دراسة",
  },
  study: {
    en: "a study that knows the documents, outlets or origins the table names",
    ar: "دراسة تعرف ما يسميه الجدول من وثائق وجهات وأصول",
  },
  html: {
    en: "also write the page, with its pictures, to this file",
    ar: "يكتب أيضا الصفحة بصورها في هذا الملف",
  },
  svg: { en: "also write each picture to this folder", ar: "يكتب أيضا كل صورة في هذا المجلد" },
  seed: {
    en: "of the random draws: the same seed gives the same digits",
    ar: "بذرة السحب العشوائي: البذرة نفسها تعطي الأرقام نفسها",
  },
  resamples: { en: "of the bootstrap", ar: "عدد العينات المعادة" },
  level: { en: "of the intervals", ar: "مستوى المجالات" },
  metric: { en: "how far two codes are apart", ar: "كيف يُقاس البعد بين رمزين" },
  machine: {
    en: "this coder is a machine: named as such and left out of the human figure (repeat for more)",
    ar: "هذا المرمِّز آلة: يُسمى كذلك ويُستبعد من رقم البشر (يُكرر)",
  },
  order: {
    en: "categories of an ordinal scale, lowest first: never,sometimes,often",
    ar: "فئات المقياس الترتيبي من الأدنى: أبدا,أحيانا,غالبا",
  },
  merge: {
    en: "take these lists for one, because they have their cases from one origin: A+B (repeat for more)",
    ar: "يعدّ هذه القوائم واحدة لأن حالاتها من أصل واحد: A+B (يُكرر)",
  },
  independent: {
    en: "you state that no list has its cases from another",
    ar: "تقول إن القوائم لم يأخذ بعضها حالاته عن بعض",
  },
  of: { en: 'what a case is, for the sentence: "people who left"', ar: "ما الحالة، للجملة: «من غادروا»" },
  today: {
    en: "the day the table was closed (default: today): later dates are set aside",
    ar: "يوم إقفال الجدول (وإلا فاليوم): وما بعده يُنحّى",
  },
  items: {
    en: "a second table, one row a month: how many items were read, how many other stories there were",
    ar: "جدول ثانٍ، سطر لكل شهر: كم مادة قُرئت، وكم كانت الأخبار الأخرى",
  },
  panel: {
    en: "sources collected throughout, separated by commas: the trend is measured on them alone too",
    ar: "مصادر جُمعت طوال المدة، تفصلها فواصل: ويُقاس الاتجاه عليها وحدها أيضا",
  },
  break: {
    en: "the collecting changed then: 2015-03=new source (repeat for more)",
    ar: "تغيّر الجمع عندئذ: ‏2015-03=مصدر جديد (يُكرر)",
  },
  dates: {
    en: "how 03/04/2015 is to be read: the day or the month first",
    ar: "كيف تُقرأ 03/04/2015: اليوم أولا أم الشهر",
  },
  clock: { en: "what ready counts were counted by", ar: "بأي تاريخ عُدّت الأعداد الجاهزة" },
  by: {
    en: "count cases by year, quarter, month or day",
    ar: "تُعد الحالات بالسنة أو الربع أو الشهر أو اليوم",
  },
  columnsHeading: {
    en: "Columns are recognised by their headings (English, Arabic, French) and said back; name them where they are not:",
    ar: "تُعرف الأعمدة من عناوينها (بالعربية والإنجليزية والفرنسية) وتُذكر؛ فسمِّها إن لم تُعرف:",
  },
} as const satisfies Record<string, Localised>;

/** The uses of columns, by command, as options: `--unit COLUMN`. */
export const columnHelp = {
  reliability: {
    unit: { en: "what was judged", ar: "ما حُكم عليه" },
    coder: { en: "who judged", ar: "من حكم" },
    code: { en: "the judgement", ar: "الحكم" },
    counts: {
      en: "columns that count who gave each code, separated by commas",
      ar: "أعمدة تعدّ من أعطوا كل رمز، تفصلها فواصل",
    },
    document: { en: "the text a span stands in", ar: "النص الذي فيه المقطع" },
    start: { en: "where a span begins", ar: "بداية المقطع" },
    end: { en: "where it ends", ar: "نهايته" },
    length: { en: "how long it is, in place of its end", ar: "طوله، بدل نهايته" },
    documentLength: {
      en: "how long the text is; or a number: the length of every text",
      ar: "طول النص؛ أو عدد هو طول كل نص",
    },
    stratum: { en: "a column that groups units and is no coder", ar: "عمود يجمع الوحدات وليس مرمِّزا" },
  },
  estimate: {
    lists: { en: "the lists, separated by commas", ar: "القوائم، تفصلها فواصل" },
    history: { en: "a column of histories: 0110", ar: "عمود سجلات الورود: ‏0110" },
    case: { en: "what tells cases apart", ar: "ما يميز الحالات" },
    captures: {
      en: "how often a case was seen, where not on which lists",
      ar: "كم مرة رُصدت الحالة، دون ذكر القوائم",
    },
    occasions: {
      en: "how often a case could have been seen, for a table of captures",
      ar: "كم مرة كان يمكن أن تُرصد الحالة، لجدول بعدد المرات",
    },
    count: { en: "how many cases a row stands for", ar: "كم حالة يمثلها السطر" },
    stratum: { en: "estimate each value of this column apart", ar: "يُقدَّر لكل قيمة في هذا العمود وحدها" },
    date: { en: "the case's date, for a window", ar: "تاريخ الحالة، للنطاق الزمني" },
    from: {
      en: "first day of the window: YYYY, YYYY-MM or YYYY-MM-DD",
      ar: "أول النطاق الزمني: YYYY أو YYYY-MM أو YYYY-MM-DD",
    },
    to: { en: "last day of the window", ar: "آخر النطاق الزمني" },
  },
  trend: {
    left: { en: "when the person left", ar: "متى غادر الشخص" },
    spoke: { en: "when the person spoke", ar: "متى تكلم" },
    published: { en: "when it was first published", ar: "متى نُشر أول مرة" },
    month: { en: "the month of a counted row", ar: "شهر السطر المعدود" },
    quarter: { en: "its quarter, where rows are quarters", ar: "ربعه، إن كانت السطور أرباعا" },
    year: { en: "its year, where rows are years", ar: "سنته، إن كانت السطور سنوات" },
    delay: { en: "how long after leaving it was published", ar: "كم بعد المغادرة نُشر" },
    incomplete: {
      en: "whether reports of that delay are still coming in",
      ar: "هل ما زالت أخبار ذلك التأخير ترد",
    },
    count: { en: "how many cases a row stands for", ar: "كم حالة يمثلها السطر" },
    source: { en: "who published it first", ar: "من نشره أولا" },
    exposure: { en: "items read in the month", ar: "ما قُرئ في الشهر" },
    control: { en: "other stories on the group in the month", ar: "أخبار أخرى عن الجماعة في الشهر" },
    from: { en: "first month counted", ar: "أول شهر يُعد" },
    to: { en: "last month counted", ar: "آخر شهر يُعد" },
  },
} as const satisfies Record<string, Record<string, Localised>>;
export type StatisticName = keyof typeof columnHelp;

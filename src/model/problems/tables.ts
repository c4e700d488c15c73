// What can be wrong with a table of codings, lists or dated cases that the researcher brings.
import { nothingSaved, type ProblemRow } from "./row.js";

export const tableProblems = {
  "table/unreadable": {
    severity: "ends",
    title: { en: "The table cannot be read", ar: "تعذرت قراءة الجدول" },
    happened: { en: "{file}: {reason}", ar: "{file}: ‏{reason}" },
    next: {
      en: "Save it as CSV, with one heading row and one row a record, and give that file.",
      ar: "احفظه بصيغة CSV، بسطر عناوين واحد وسطر لكل سجل، ثم أعط ذلك الملف.",
    },
    state: nothingSaved,
  },
  "table/binary": {
    severity: "ends",
    title: { en: "The file is no table of text", ar: "الملف ليس جدولا نصيا" },
    happened: {
      en: "{file} is a workbook or another program's own file.",
      ar: "{file} مصنف جداول أو ملف خاص ببرنامج آخر.",
    },
    next: {
      en: "Open it in its program, save the sheet as CSV (UTF-8), and give that file.",
      ar: "افتحه في برنامجه واحفظ الورقة بصيغة CSV (UTF-8) ثم أعط ذلك الملف.",
    },
    state: nothingSaved,
  },
  "table/too-large": {
    severity: "ends",
    title: { en: "The table is larger than is ever read", ar: "الجدول أكبر مما يُقرأ" },
    happened: { en: "{file}: {reason}.", ar: "{file}: ‏{reason}." },
    next: {
      en: "Give only the columns and rows that the question needs.",
      ar: "لا تُعطِ إلا الأعمدة والأسطر التي يحتاجها السؤال.",
    },
    state: nothingSaved,
  },
  "table/no-rows": {
    severity: "ends",
    title: { en: "The table has no rows", ar: "الجدول بلا أسطر" },
    happened: {
      en: "{file} holds nothing below its headings.",
      ar: "لا شيء في {file} تحت سطر العناوين.",
    },
    next: {
      en: "Check that the right file and sheet was saved.",
      ar: "تحقق من حفظ الملف والورقة الصحيحين.",
    },
    state: nothingSaved,
  },
  "table/duplicate-headings": {
    severity: "ends",
    title: { en: "Two columns have one heading", ar: "لعمودين عنوان واحد" },
    happened: {
      en: "{file} has more than one column {columns}.",
      ar: "في {file} أكثر من عمود باسم {columns}.",
    },
    next: {
      en: "Give every column a heading of its own: two lists or two coders of one name cannot be told apart.",
      ar: "أعط كل عمود عنوانا خاصا به: فلا تُميَّز قائمتان أو مرمِّزان باسم واحد.",
    },
    state: nothingSaved,
  },
  "table/unfit-cells": {
    severity: "ends",
    title: { en: "Cells do not fit their columns", ar: "خلايا لا تناسب أعمدتها" },
    happened: { en: "{file}, {count} found:\n{issues}", ar: "{file}، وعددها {count}:\n{issues}" },
    next: {
      en: "Mend these lines, or name other columns by option, and run again.",
      ar: "أصلح هذه الأسطر، أو سمِّ أعمدة أخرى بالخيارات، ثم أعد التشغيل.",
    },
    state: nothingSaved,
  },
  "table/column-unknown": {
    severity: "ends",
    title: { en: "No column has that name", ar: "لا عمود بهذا الاسم" },
    happened: {
      en: "{option} names {column}, which {file} does not have. Its columns: {columns}.",
      ar: "الخيار {option} يسمي {column}، ولا وجود له في {file}. وأعمدته: {columns}.",
    },
    next: { en: "Name one of these columns{nearest}.", ar: "سمِّ أحد هذه الأعمدة{nearest}." },
    state: nothingSaved,
  },
  "table/column-missing": {
    severity: "ends",
    title: { en: "A column that is needed was not recognised", ar: "لم يُتعرَّف على عمود لازم" },
    happened: {
      en: "{file} shows no column for {use}. Its columns: {columns}.",
      ar: "لا يظهر في {file} عمود {use}. وأعمدته: {columns}.",
    },
    next: {
      en: "Name it by option: {option} COLUMN.",
      ar: "سمِّه بالخيار: {option} ثم اسم العمود.",
    },
    state: nothingSaved,
  },
  "table/which-column": {
    severity: "ends",
    title: { en: "More than one column could be meant", ar: "قد يُقصد أكثر من عمود" },
    happened: {
      en: "{file} has several columns that could be {use}: {columns}.",
      ar: "في {file} أعمدة عدة قد تكون {use}: {columns}.",
    },
    next: {
      en: "Say which by option: {option} COLUMN.",
      ar: "حدد أيها بالخيار: {option} ثم اسم العمود.",
    },
    state: nothingSaved,
  },
  "table/column-twice": {
    severity: "ends",
    title: { en: "One column is named for two uses", ar: "سُمّي عمود واحد لاستعمالين" },
    happened: {
      en: "{column} of {file} is named by {options}.",
      ar: "العمود {column} في {file} تسميه {options}.",
    },
    next: { en: "Name each column once.", ar: "سمِّ كل عمود مرة واحدة." },
    state: nothingSaved,
  },
  "table/option-unfit": {
    severity: "ends",
    title: { en: "An option cannot be used so", ar: "لا يُستعمل الخيار هكذا" },
    happened: { en: "{option} is given as {given}.", ar: "الخيار {option} أُعطي القيمة {given}." },
    next: { en: "It takes {allowed}.", ar: "يأخذ {allowed}." },
    state: nothingSaved,
  },
  "table/unlike-coders": {
    severity: "ends",
    title: { en: "The columns are not judgements on one scale", ar: "الأعمدة ليست أحكاما على مقياس واحد" },
    happened: {
      en: "In {file}, {numbers} hold numbers and {words} hold words: two coders of one scale would write alike.",
      ar: "في {file} أعمدة فيها أعداد: {numbers}، وأعمدة فيها كلمات: {words}؛ ومرمِّزا المقياس الواحد يكتبان بالطريقة نفسها.",
    },
    next: {
      en: "Name the columns of the coders: --coder A,B; or the columns of a table with one judgement a row: --unit, --coder, --code.",
      ar: "سمِّ أعمدة المرمِّزين: --coder A,B؛ أو أعمدة جدول فيه حكم واحد في السطر: --unit و--coder و--code.",
    },
    state: nothingSaved,
  },
  "table/too-many-lists": {
    severity: "ends",
    title: { en: "Too many lists", ar: "القوائم كثيرة جدا" },
    happened: {
      en: "{file} has {count} columns that read as lists; at most {most} are estimated from.",
      ar: "في {file} أعمدة تُقرأ كقوائم عددها {count}؛ ولا يُقدَّر من أكثر من {most}.",
    },
    next: {
      en: "Merge lists that share an origin, or choose by --lists A,B,C.",
      ar: "ادمج القوائم ذات الأصل الواحد، أو اختر بالخيار --lists A,B,C.",
    },
    state: nothingSaved,
  },
  "table/delay-triangle": {
    severity: "ends",
    title: { en: "The periods of a triangle of delays are no dates", ar: "فترات مثلث التأخيرات ليست تواريخ" },
    happened: {
      en: "{file} gives amounts by period and delay ({columns}), and its periods are mere numbers.",
      ar: "يعطي {file} مقادير بحسب الفترة والتأخير ({columns})، وفتراته مجرد أعداد.",
    },
    next: {
      en: "Give the periods as dates (2015, 2015-Q3, 2015-09) under a heading such as period, beside delay and count; no year is made up for them.",
      ar: "أعط الفترات تواريخ (2015 أو 2015-Q3 أو 2015-09) تحت عنوان مثل «فترة»، ومعها «تأخير» و«عدد»؛ فلا يُختلق لها عام.",
    },
    state: nothingSaved,
  },
} as const satisfies Record<string, ProblemRow>;

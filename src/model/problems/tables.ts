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
} as const satisfies Record<string, ProblemRow>;

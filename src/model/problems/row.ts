// One row of the catalogue of problems, and the states a study can be left in.
import type { Localised } from "../language.js";

/** `severity`: "ends" stops the job; "skips" leaves one file out and goes on. */
export interface ProblemRow {
  readonly severity: "ends" | "skips";
  readonly title: Localised;
  readonly happened: Localised;
  readonly next: Localised;
  readonly state: Localised;
}

export const nothingSaved: Localised = { en: "Nothing was saved.", ar: "لم يُحفظ شيء." };
export const studyUnharmed: Localised = {
  en: "The study is as it was before this command.",
  ar: "الدراسة كما كانت قبل هذا الأمر.",
};
export const restGoesOn: Localised = {
  en: "The file was left out and is listed in the report; everything else was read.",
  ar: "تُرك الملف وأُدرج في التقرير؛ وقُرئ كل ما عداه.",
};
export const savedSoFar: Localised = {
  en: "Everything acknowledged so far is safe; the next run goes on from there.",
  ar: "كل ما أُقرّ بحفظه سليم؛ والتشغيل التالي يتابع من حيث توقف.",
};

// Why no total is given, in a researcher's words. Each says what is missing and what would mend it.
import type { Localised, RefusalReason } from "#model/index.js";

/** Below so many cases only a lower bound is given. */
export const fewestCases = 50;
/** Below so many cases on two lists only a lower bound is given (rule of thumb after Robson & Regier 1964). */
export const smallestOverlap = 7;
/** An interval whose upper end is more than so many times its lower one says no more than its lower one. */
export const widestRatio = 10;
/** Most lists that the estimators take. */
export const mostLists = 8;

/** Why the counts themselves bear no total. */
export type CountRefusal = Exclude<RefusalReason, "no lists">;

/** Braces: {cases}, {both} and {low}–{high} are filled in. */
export const refusals: Readonly<Record<CountRefusal, Localised>> = {
  "no cases": {
    en: "No case is counted: the table holds none, or none of them falls in the window.",
    ar: "لا حالة معدودة: فالجدول لا يحوي حالات، أو لا يقع شيء منها في النطاق الزمني.",
  },
  "one list": {
    en: "All cases come from one list, or from lists that rest on one origin. How many are missing from a single list cannot be told from that list: bring a second and a third that were made without it.",
    ar: "تأتي الحالات كلها من قائمة واحدة، أو من قوائم ترجع إلى أصل واحد. ولا يُعرف من قائمة واحدة كم ينقصها: فأتِ بثانية وثالثة وُضعتا من دونها.",
  },
  "no overlap": {
    en: "No case is on two lists. Either they are of different people, or the same people were not recognised: without a case in common the lists say nothing about each other. Check the linking first.",
    ar: "لا ترد حالة في قائمتين. فإما أنها عن أشخاص مختلفين، أو أن الأشخاص أنفسهم لم يُعرفوا: ومن دون حالة مشتركة لا تقول القوائم شيئا بعضها عن بعض. فتحقق من الربط أولا.",
  },
  "too few cases": {
    en: "There are {cases} cases; below {least} an estimate would say more about chance than about people. Only a lower bound is given.",
    ar: "هناك {cases} من الحالات؛ ودون {least} يقول التقدير عن المصادفة أكثر مما يقول عن الناس. فلا يُعطى إلا حد أدنى.",
  },
  "little overlap": {
    en: "Cases on two lists or more: {both}. With fewer than {least} the total hangs on single cases. Only a lower bound is given.",
    ar: "الحالات الواردة في قائمتين فأكثر: {both}. وبأقل من {least} يتعلق العدد الكلي بحالات مفردة. فلا يُعطى إلا حد أدنى.",
  },
  "no model": {
    en: "No way of relating the lists fits these counts with a finite total: overlaps that it needs are empty. Merge small lists, or bring more cases. Only a lower bound is given.",
    ar: "لا توافق أي علاقة بين القوائم هذه الأعداد بعدد كلي محدود: فالتداخلات اللازمة خالية. ادمج القوائم الصغيرة، أو أتِ بمزيد من الحالات. فلا يُعطى إلا حد أدنى.",
  },
  "too wide": {
    en: "The interval runs from {low} to {high}; its ends are more than {ratio} times apart, so no single total can be named. Only the lower bound can be relied on.",
    ar: "يمتد المجال من {low} إلى {high}؛ وبين طرفيه أكثر من {ratio} أضعاف، فلا يمكن تسمية عدد كلي واحد. ولا يُعتمد إلا على الحد الأدنى.",
  },
  "lists not told apart": {
    en: "The table says how often each case was seen, not on which lists: whether one list has its cases from another cannot be looked into, and no total is given. Bring one row a case with a column a list (0 or 1). Only a lower bound is given.",
    ar: "يقول الجدول كم مرة وردت كل حالة، لا في أي قوائم: فلا يمكن النظر هل أخذت قائمة حالاتها عن أخرى، ولا يُعطى عدد كلي. فأتِ بسطر لكل حالة وعمود لكل قائمة (0 أو 1). ولا يُعطى إلا حد أدنى.",
  },
};

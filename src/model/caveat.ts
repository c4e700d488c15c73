// A caveat: the answer stands, with a warning that travels with it into the report. Data, never a log line.
import { z } from "zod";
import { hiddenTotalCaveats } from "./caveats/hidden-totals.js";
import { reliabilityCaveats } from "./caveats/reliability.js";
import { trendCaveats } from "./caveats/trends.js";
import { fillIn, type InterfaceLanguage, type Localised } from "./language.js";

/** Every caveat the program can attach, by its permanent name. */
export const caveats = {
  "coding/unreviewed": {
    en: "Codes were suggested by matching words; no person has reviewed them.",
    ar: "اقتُرحت الرموز بمطابقة الكلمات، ولم يراجعها أحد بعد.",
  },
  "coding/cues-unreviewed-arabic": {
    en: "No native reader of Arabic has reviewed the Arabic cues of this codebook.",
    ar: "لم يراجع قارئ عربي أصلي المؤشرات العربية في دليل الترميز هذا.",
  },
  "coding/language-without-cues": {
    en: "Documents in a language the codebook has no cues for ({languages}): {count}. Nothing could be suggested in them.",
    ar: "وثائق بلغة لا مؤشرات لها في دليل الترميز ({languages}): {count}. لم يمكن اقتراح شيء فيها.",
  },
  "origins/unresolved": {
    en: "Documents that name nobody they have it from: {count}. Each is counted as an origin of its own.",
    ar: "وثائق لا تذكر عمّن أخذت: {count}. وتُحسب كل منها أصلا قائما بذاته.",
  },
  "origins/suspected": {
    en: "Links between documents that are only suspected: {count}. The number of origins depends on them.",
    ar: "روابط بين الوثائق مشتبه بها فقط: {count}. وعدد الأصول يتوقف عليها.",
  },
  "origins/not-measurable": {
    en: "No document says from whom it has what it prints. Whether they are independent cannot be measured, and the number of origins is no result.",
    ar: "لا تذكر أي وثيقة عمّن أخذت ما تنشره. ولا يمكن قياس استقلال بعضها عن بعض، وليس عدد الأصول نتيجة.",
  },
  "origins/set-aside": {
    en: "Documents whose account a researcher marked as withdrawn: {count} ({files}). They enter no count. Independent origins with them: {before}; without them: {after}.",
    ar: "وثائق وسم باحث روايتها بأنها مسحوبة: {count} ({files}). لا تدخل في أي عدّ. الأصول المستقلة معها: {before}؛ ومن دونها: {after}.",
  },
  "origins/withdrawn": {
    en: "A document says that the account behind {origin} was withdrawn or could not be confirmed.",
    ar: "تذكر إحدى الوثائق أن الرواية التي يقوم عليها {origin} سُحبت أو تعذر تأكيدها.",
  },
  "origins/loop": {
    en: "{names} have it from one another in a circle; none of them is a first hand.",
    ar: "تنقل {names} بعضها عن بعض في حلقة؛ وليس أي منها مصدرا أول.",
  },
  "period/no-publication-date": {
    en: "Documents without a publication date: {count}. Their relative periods stay as printed.",
    ar: "وثائق بلا تاريخ نشر: {count}. وتبقى فتراتها النسبية كما وردت.",
  },
  "pictures/numbers-unreviewed": {
    en: "Numbers read from pictures and not reviewed: {count}. They enter no count, comparison or total before a person has compared them with the picture.",
    ar: "أعداد قُرئت من صور ولم تُراجع: {count}. لا تدخل في عدّ ولا مقارنة ولا مجموع حتى يقابلها أحد بالصورة.",
  },
  "text/deceptive-characters": {
    en: "Documents with characters that show a reader other than what is matched: {count} ({files}). They are kept, and matching passes over them.",
    ar: "وثائق فيها محارف تُظهر للقارئ غير ما يُطابَق: {count} ({files}). أُبقيت في النص، وتتجاوزها المطابقة.",
  },
  "study/unread": {
    en: "Files that could not be read: {count}. They are missing from every number.",
    ar: "ملفات تعذرت قراءتها: {count}. وهي غائبة عن كل رقم.",
  },
  ...reliabilityCaveats,
  ...hiddenTotalCaveats,
  ...trendCaveats,
} as const satisfies Record<string, Localised>;
export type CaveatName = keyof typeof caveats;
export const caveatNames = Object.keys(caveats) as [CaveatName, ...CaveatName[]];

export const caveatSchema = z.object({
  name: z.enum(caveatNames),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Caveat = Readonly<z.infer<typeof caveatSchema>>;

/** The caveat as a sentence. */
export function caveatText(caveat: Caveat, language: InterfaceLanguage): string {
  return fillIn(caveats[caveat.name][language], caveat.values);
}

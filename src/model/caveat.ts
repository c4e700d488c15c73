// A caveat: the answer stands, with a warning that travels with it into the report. Data, never a log line.
import { z } from "zod";
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
    en: "{count} documents are in a language the codebook has no cues for ({languages}): nothing could be suggested in them.",
    ar: "{count} من الوثائق بلغة لا مؤشرات لها في دليل الترميز ({languages})، فلم يمكن اقتراح شيء فيها.",
  },
  "origins/unresolved": {
    en: "{count} documents name nobody they have it from; each is counted as an origin of its own.",
    ar: "{count} من الوثائق لا تذكر عمّن أخذت؛ وتُحسب كل منها أصلا قائما بذاته.",
  },
  "origins/suspected": {
    en: "{count} links between documents are only suspected; the number of origins depends on them.",
    ar: "{count} من الروابط بين الوثائق مشتبه بها فقط، وعدد الأصول يتوقف عليها.",
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
    en: "{count} documents have no publication date; their relative periods stay as printed.",
    ar: "{count} من الوثائق بلا تاريخ نشر؛ فتبقى فتراتها النسبية كما وردت.",
  },
  "study/unread": {
    en: "{count} files could not be read and are missing from every number.",
    ar: "تعذرت قراءة {count} من الملفات، وهي غائبة عن كل رقم.",
  },
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

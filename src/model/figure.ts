// A statistic on its way out: a value with its interval, or why there is none. Never a bare number, null or NaN.
import { z } from "zod";
import { caveatSchema } from "./caveat.js";
import type { Localised } from "./language.js";
import { sha256Schema } from "./snapshot.js";

/** `level` between 0 and 1: 0.95 for a 95% interval. */
export const intervalSchema = z.object({
  low: z.number(),
  high: z.number(),
  level: z.number().gt(0).lt(1),
});
export type StatedInterval = Readonly<z.infer<typeof intervalSchema>>;

/** Why a statistic is not defined for the data it was asked of, by a permanent name. */
export const undefinedReasons = {
  "one category": {
    en: "every judgement is the same category, so agreement cannot be told from having no choice",
    ar: "كل الأحكام من فئة واحدة، فلا يُميَّز الاتفاق من انعدام الاختيار",
  },
  "one coder": {
    en: "only one coder judged",
    ar: "لم يحكم إلا مرمِّز واحد",
  },
  "no common units": {
    en: "no unit was judged by two coders",
    ar: "لم يحكم مرمِّزان على وحدة واحدة",
  },
  "not two coders": {
    en: "the coefficient is defined for exactly two coders",
    ar: "لا يُعرَّف هذا المعامل إلا لمرمِّزَين",
  },
  "coders not told apart": {
    en: "the table does not say which coder gave which judgement",
    ar: "لا يذكر الجدول أي مرمِّز أعطى أي حكم",
  },
  "coders differ between units": {
    en: "the coefficient needs the same number of judgements on every unit",
    ar: "يحتاج هذا المعامل العدد نفسه من الأحكام على كل وحدة",
  },
  "no common codes": {
    en: "the codes of the two have not one name in common",
    ar: "لا تشترك رموز الطرفين في اسم واحد",
  },
  "one code a unit": {
    en: "the coefficient is made for one code a unit",
    ar: "وُضع هذا المعامل لرمز واحد لكل وحدة",
  },
  "unordered codes": {
    en: "the coefficient takes no account of the order of a scale",
    ar: "لا يراعي هذا المعامل ترتيب درجات المقياس",
  },
  "no observations": { en: "there is nothing to compute from", ar: "لا شيء يُحسب منه" },
  "no variation": { en: "all values are equal", ar: "القيم كلها متساوية" },
  "no overlap": {
    en: "no case is on two lists",
    ar: "لا ترد حالة في قائمتين",
  },
  "too little overlap": {
    en: "too few cases are on two lists",
    ar: "حالات قليلة جدا ترد في قائمتين",
  },
  "no estimate exists": {
    en: "no finite estimate fits these counts",
    ar: "لا تقدير محدودا يوافق هذه الأعداد",
  },
  "not identifiable": {
    en: "different totals fit these counts equally well",
    ar: "توافق أعداد كلية مختلفة هذه المعطيات بالقدر نفسه",
  },
  "too few cases": { en: "too few cases", ar: "حالات قليلة جدا" },
  "wrong number of lists": {
    en: "the method is not made for this number of lists",
    ar: "لم توضع هذه الطريقة لهذا العدد من القوائم",
  },
  "too few periods": { en: "too few months", ar: "أشهر قليلة جدا" },
  "too steep": {
    en: "the change would be by more than a thousand million times a year",
    ar: "يكون التغيّر بأكثر من ألف مليون مرة في السنة",
  },
  "did not converge": { en: "the computation did not settle", ar: "لم يستقر الحساب" },
} as const satisfies Record<string, Localised>;
export type UndefinedReason = keyof typeof undefinedReasons;
export const undefinedReasonNames = Object.keys(undefinedReasons) as [UndefinedReason, ...UndefinedReason[]];

export const notDefinedSchema = z.object({
  kind: z.literal("not defined"),
  because: z.enum(undefinedReasonNames),
});
export type NotDefined = Readonly<z.infer<typeof notDefinedSchema>>;

/** `interval` is null where none is computed for this statistic. */
export const figureSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("figure"), value: z.number(), interval: intervalSchema.nullable() }),
  notDefinedSchema,
]);
export type Figure = Readonly<z.infer<typeof figureSchema>>;

export function notDefined(because: UndefinedReason): NotDefined {
  return { kind: "not defined", because };
}

/** What a column of the researcher's table was taken for. */
export const columnUseSchema = z.object({ column: z.string(), use: z.string() });

/** What every statistic says of its making: enough to make it again, digit for digit. */
export const makingSchema = z.object({
  isnad: z.string(),
  /** Names of the files as they were given, without their folders, with the hash of their bytes. */
  files: z.array(z.object({ name: z.string(), sha256: sha256Schema, rows: z.int().nonnegative() })),
  columns: z.array(columnUseSchema),
  /** Options that change a number, by name. */
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  seed: z.int().nonnegative().nullable(),
  caveats: z.array(caveatSchema),
});
export type Making = Readonly<z.infer<typeof makingSchema>>;

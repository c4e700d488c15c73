// Sentences saying that an account was withdrawn. Only that: "could not be verified" is a caveat the outlet printed
// from the start, not a withdrawal, and is told apart here so that it is never taken for one. What follows from a
// withdrawal is for the researcher to decide.
import type { Passage, Span } from "#model/index.js";
import { foldText, Offsets } from "#text/index.js";

export interface WithdrawalRow {
  readonly id: string;
  readonly meaning: "withdrawn" | "unverified";
  /** On folded text. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

const telling =
  "(?:report|story|account|article|claim|claims|testimony|interview|documentary|series|episode|study)";
/** A feminine ending opens before a pronoun: رواية, روايتها. */
const arabicTelling = "(?:تقرير|خبر|مقال|تحقيق|(?:رواي|قص|شهاد|مقابل|دراس|حلق|ماد)[هت])";

export const withdrawalRows: readonly WithdrawalRow[] = [
  {
    id: "en-withdrew",
    meaning: "withdrawn",
    pattern: new RegExp(
      `\\b(?:withdrew|withdrawn|retracted|retracts|withdraws|pulled|took down|disowned) (?:its|the|his|her|their|that|this) (?:\\p{L}+ ){0,2}${telling}\\b`,
      "u",
    ),
    example: "The Harbour Post withdrew its report on Tuesday.",
    counterExample: "The army withdrew its troops before the report.",
  },
  {
    id: "en-was-withdrawn",
    meaning: "withdrawn",
    pattern: new RegExp(
      `\\b${telling} (?:(?:of|about|by|from|on) (?:\\p{L}+ ){1,4})?(?:was|were|has been|have been|had been|is) (?:since )?(?:withdrawn|retracted|taken down|disowned)\\b`,
      "u",
    ),
    example: "The account of the baker has been withdrawn.",
    counterExample: "The report says troops were withdrawn.",
  },
  {
    id: "en-retraction",
    meaning: "withdrawn",
    pattern:
      /\b(?:published|issued|printed|ran) a (?:full )?retraction\b|\bno longer stands? by (?:its|the|that) \p{L}+/u,
    example: "The Lantern published a retraction.",
    counterExample: "He asked for a retraction of the blade.",
  },
  {
    id: "en-made-up",
    meaning: "withdrawn",
    pattern: /\badmitted (?:that )?(?:he|she|they) (?:had )?(?:made up|invented|fabricated)\b/u,
    example: "The man admitted he had made up the story.",
    counterExample: "She admitted she had left the camp.",
  },
  {
    id: "ar-withdrew",
    meaning: "withdrawn",
    pattern: new RegExp(
      `(?<!\\p{L})[وف]?(?:سحبت?|تسحب|يسحب|سحبوا) (?:\\p{L}+ ){0,2}?(?:ال)?${arabicTelling}(?:ها|ه|هم)?(?!\\p{L})`,
      "u",
    ),
    example: "سحبت الصحيفة تقريرها يوم الثلاثاء.",
    counterExample: "سحبت الحكومة قواتها من البلدة.",
  },
  {
    id: "ar-retreated",
    meaning: "withdrawn",
    pattern: new RegExp(
      `(?<!\\p{L})[وف]?(?:تراجعت?|تراجعوا|تتراجع|يتراجع) (?:\\p{L}+ ){0,2}?عن (?:ال)?${arabicTelling}(?:ها|ه|هم)?(?!\\p{L})`,
      "u",
    ),
    example: "تراجعت القناة عن روايتها.",
    counterExample: "تراجعت القوات عن البلدة.",
  },
  {
    id: "ar-was-withdrawn",
    meaning: "withdrawn",
    pattern: new RegExp(
      `(?<!\\p{L})(?:تم|جرى|جري) سحب (?:ال)?${arabicTelling}|(?<!\\p{L})[وف]?سحب (?:ال)?${arabicTelling} (?:ال\\p{L}+ )?من (?:ال)?(?:موقع|نشر)`,
      "u",
    ),
    example: "تم سحب التقرير بعد أيام.",
    counterExample: "تم سحب القوات بعد أيام.",
  },
  {
    id: "ar-made-up",
    meaning: "withdrawn",
    pattern:
      /(?:اعترف|اقر)ت? (?:\p{L}+ ){0,2}(?:بانه|بانها|بان|انه|انها) (?:كان قد )?(?:اختلق|لفق)ت?(?!\p{L})/u,
    example: "اعترف الرجل بأنه اختلق القصة.",
    counterExample: "اعترف الرجل بأنه غادر المخيم.",
  },
  {
    id: "en-unverified",
    meaning: "unverified",
    pattern:
      /\b(?:could|can) ?not (?:immediately |independently )*be (?:\p{L}+ )?(?:verified|confirmed)\b|\bunable to (?:independently )?(?:verify|confirm)\b/u,
    example: "The account could not be independently verified.",
    counterExample: "The account could be verified.",
  },
  {
    id: "ar-unverified",
    meaning: "unverified",
    pattern:
      /لم (?:يتسن|تتمكن|يتمكن|يكن ممكنا) (?:\p{L}+ ){0,4}?(?:ال)?(?:تاكد|تحقق)(?!\p{L})|(?:يتعذر|تعذر) (?:ال)?(?:تاكد|تحقق)/u,
    example: "ولم يتسن التأكد من الرواية.",
    counterExample: "تم التأكد من الرواية.",
  },
];

/** Spans of the sentences of one document, given as it is and folded, that say an account was withdrawn; in order. */
export function withdrawnSpans(text: string, folded: string, passages: readonly Passage[]): readonly Span[] {
  const rows = withdrawalRows.filter(
    ({ meaning, pattern }) => meaning === "withdrawn" && pattern.test(folded),
  );
  if (rows.length === 0) return [];
  const offsets = new Offsets(text);
  return passages
    .filter(({ span }) => rows.some(({ pattern }) => pattern.test(foldText(offsets.slice(span)))))
    .map(({ span }) => span);
}

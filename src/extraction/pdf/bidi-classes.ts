// The bidirectional class of a letter as far as putting seen lines back into reading order needs it: Unicode Standard
// Annex 9, table 4. Arabic and Hebrew letters are one class here, since their difference (rule W2) is kept by asking
// whether Arabic came before. Explicit controls do not occur: they are dropped with the glyphs.
export type BidiClass =
  /** Right-to-left letter (R, AL). */
  | "right"
  /** Left-to-right letter (L). */
  | "left"
  /** European and Extended Arabic-Indic digit (EN). */
  | "european"
  /** Arabic-Indic digit, with its own decimal and thousands separators (AN). */
  | "arabic"
  /** Plus and minus, which join two European numbers (ES). */
  | "sign"
  /** Comma, full stop, slash, colon: join two numbers of one kind (CS). */
  | "separator"
  /** Per cent, currency: belong to a European number beside them (ET). */
  | "terminator"
  /** Everything else: takes the direction of what is around it. */
  | "neutral";

/** A class, the letters that have it, some that show it and some that must not have it. The first that fits holds. */
export const bidiClasses: readonly {
  readonly is: BidiClass;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}[] = [
  {
    is: "arabic",
    pattern: /^[\u0660-\u0669\u066b\u066c]/u,
    examples: ["٣", "٫", "٬"],
    counterExamples: ["3", "۳", "٪"],
  },
  {
    is: "european",
    pattern: /^[0-9\u06f0-\u06f9⁰¹²³⁴-⁹]/u,
    examples: ["3", "۳", "²"],
    counterExamples: ["٣", "½"],
  },
  { is: "sign", pattern: /^[-+\u2212]/u, examples: ["-", "+", "−"], counterExamples: ["–", "‐"] },
  {
    is: "separator",
    pattern: /^[,./:\u00a0\u060c\u202f]/u,
    examples: [",", ".", "/", "،"],
    counterExamples: ["؛", ";"],
  },
  {
    is: "terminator",
    pattern: /^[#$%\u00a2-\u00a5\u00b0\u00b1\u066a\u2030\u2031\u20a0-\u20cf]/u,
    examples: ["%", "٪", "€"],
    counterExamples: ["٫", "&"],
  },
  {
    is: "right",
    pattern:
      /^[\u0590-\u05ff\u0608\u060b\u060d\u061b-\u064a\u066d-\u066f\u0671-\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u08ff]/u,
    examples: ["ع", "؛", "؟", "ـ", "ש"],
    counterExamples: ["a", "،", "٣", "«"],
  },
  {
    is: "left",
    pattern: /^[\p{L}\u{1d400}-\u{1d7cb}]/u,
    examples: ["a", "é", "Я"],
    counterExamples: ["(", "5", "_"],
  },
];

export function bidiClass(text: string): BidiClass {
  return bidiClasses.find(({ pattern }) => pattern.test(text))?.is ?? "neutral";
}

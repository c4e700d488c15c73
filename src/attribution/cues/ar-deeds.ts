// Every form of the verbs by which armed people act and others speak (`arabicDeeds`), folded.
import { arabicForms } from "./ar-inflection.js";
import { arabicDeeds } from "./ar-verbs.js";

export const deeds: ReadonlySet<string> = new Set(
  arabicDeeds.flatMap((verb) => arabicForms(verb).map(({ text }) => text)),
);

/** A verb of speech that, with one of these nouns behind its subject, tells of a deed. */
export interface DeedRow {
  /** The folded verb form. */
  readonly verb: RegExp;
  /** The folded noun. */
  readonly object: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

export const deedRows: readonly DeedRow[] = [
  {
    verb: /قر(?:ت|وا|ون)?$/u,
    object:
      /^(?:ال)?(?:قانون|قوانين|موازنه|ميزانيه|اتفاق|اتفاقيه|خطه|تعديل|تعديلات|مشروع|لايحه|دستور|اجراءات|عفو|هدنه|زياده|صرف)$/u,
    example: "أقر المجلس الموازنة بأغلبية كبيرة.",
    counterExample: "⟦أقر الوزير⟧ بأن القانون ناقص.",
  },
  {
    verb: /^[يت]?رد(?:ت|وا|ون)?$/u,
    object: /^(?:ال)?(?:نيران|نار|هجوم|قصف|اطلاق|ضربه|تحيه|سلام|غاره|صواريخ)$/u,
    example: "ردت القوات على مصادر النيران فورا.",
    counterExample: "⟦وردّت الوزارة⟧ على البيان بأنه كاذب.",
  },
  {
    verb: /دع(?:ا|ت|و|وا|ون)$/u,
    object: /^(?:ال)?(?:عشاء|غداء|افطار|عرس|زفاف|وليمه|مايده|بيته|بيتها|داره|منزله|ضيوفه|ضيوفها)$/u,
    example: "دعا العمدة جيرانه إلى العشاء.",
    counterExample: "⟦دعا العمدة⟧ السكان إلى الهدوء.",
  },
  {
    verb: /نشر(?:ت|وا|ون)?$/u,
    object:
      /^(?:ال)?(?:قوات|قواته|قواتها|جنود|جنودا|جنوده|وحدات|عناصر|عناصره|عناصرها|دبابات|اليات|تعزيزات|دوريات|حواجز|صواريخ|الغام)$/u,
    example: "نشرت وزارة الدفاع قوات إضافية على الحدود.",
    counterExample: "⟦نشرت وزارة الدفاع⟧ بيانا عن القوات.",
  },
  {
    verb: /^(?:[يت])?(?:ا)?ش(?:ار|ير)(?:ت|وا|ون)?$/u,
    object: /^(?:بيده|بيدها|باصبعه|باصبعها|براسه|براسها|بعينيه|بعينيها|بذراعه|بعصاه|بكفه)$/u,
    example: "أشار الحارس بيده إلى الباب.",
    counterExample: "⟦أشار الحارس⟧ إلى أن الباب مغلق.",
  },
  {
    verb: /^[يت]?تمسك(?:ت|وا|ون)?$/u,
    object: /^ب(?:ال)?(?:يد|يده|يدها|سور|حبل|جدار|ثوب|ذيل|كم|حافه|غصن|مقود)$/u,
    example: "تمسك الصياد بالحبل حتى الصباح.",
    counterExample: "⟦وتمسك المتهم⟧ ببراءته.",
  },
  {
    verb: /^(?:[يت])?(?:ا)?عترض(?:ت|وا|ون)?$/u,
    object: /^(?:ال)?(?:طريق|حافله|قافله|سياره|شاحنه|قارب|سفينه|موكب|دوريه|سبيل|طايره|صاروخ|مسيره)$/u,
    example: "اعترض مسلحون حافلة وأنزلوا ركابها.",
    counterExample: "⟦واعترض المحامي⟧ على القرار.",
  },
  {
    verb: /^[يت]?شدد(?:ت|وا|ون)?$/u,
    object:
      /^(?:ال)?(?:رقابه|حصار|حصاره|حصارها|اجراءات|اجراءاته|اجراءاتها|قبضته|قبضتها|خناق|حراسه|عقوبه|عقوبات)$/u,
    example: "شددت الشرطة الرقابة على المداخل.",
    counterExample: "⟦شددت الشرطة⟧ على أن المداخل آمنة.",
  },
];

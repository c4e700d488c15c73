// Arabic phrases that name a source without a finite reporting verb. Patterns run on the shadow (no hamza seats,
// ة is ه, ى is ي, straight quotes) and end where the source begins.
import { issuing, weekdays } from "./ar-grammar.js";
import type { PhraseRow } from "./row.js";

export const arabicPhrases: readonly PhraseRow[] = [
  {
    id: "ar/according/bihasab",
    form: "according to",
    meaning: "names the one on whose word it is",
    pattern: "[وف]?(?:بحسب|حسب|وفق|علي ذمه|طبق) (?:ما (?:\\S+ )(?:(?:اليه|به|عنه|عليه|فيه) )?)?",
    examples: ["فر العشرات ⟦بحسب المركز الدولي⟧.", "العدد أكبر، ⟦بحسب ما خلص إليه بحث⟧."],
    counterExamples: ["عومل كل منهم حسب عمره."],
    needs: "source",
  },
  {
    id: "ar/according/wafqan",
    form: "according to",
    meaning: "names the one on whose word it is, behind ل",
    pattern: "[وف]?(?:وفقا|طبقا|تبعا|استنادا الي ما \\S+) (?:لما (?:\\S+ )(?:(?:اليه|به|عنه|عليه|فيه) )?|ل)",
    examples: ["⟦ووفقا لتقرير صادر عن المعهد⟧، عاد المئات.", "⟦وفقا للدراسة⟧ زاد العدد."],
    counterExamples: ["يدفع لهم وفقا لأعمارهم."],
    needs: "source",
  },
  {
    id: "ar/according/naqlan",
    form: "according to",
    meaning: "passes on what another said",
    pattern:
      "[وف]?(?:نقلا عن|استنادا الي|مستندا الي|مستنده الي|علي لسان|عن لسان|عزوا الي|وفي راي|في راي|برأي|براي|من وجهه نظر) ",
    examples: ["⟦وأفادت الإذاعة⟧ ⟦نقلا عن وزير الداخلية⟧ بأن المعبر مغلق."],
    counterExamples: ["انتقل الجميع عن القرية."],
    needs: "source",
  },
  {
    id: "ar/according/ala-hadd",
    form: "according to",
    meaning: "in the words of",
    pattern:
      "[وف]?(?:علي حد|بحد|حسب|بحسب|وفق) (?:قول|تعبير|وصف|زعم|ادعاء|ما قال|روايه|تعبيرات|تقديرات|تقدير|افاده|تصريحات|مزاعم)[ه]? ?",
    examples: ["كان الأمر خدعة ⟦على حد قول أحدهم⟧."],
    counterExamples: ["وقفوا على حد السور."],
  },
  {
    id: "ar/noun/testimony",
    form: "noun",
    meaning: "the telling of people, as a noun",
    pattern:
      "[وفبلك]?(?:شهادات|شهاده|تصريحات|روايات|اعترافات|افادات|اقوال|قصص|حكايات|مقابلات مع|لقاءات مع|حوارات مع|احاديث) (?:(?:علنيه|مسجله|منشوره|صحفيه|مصوره|مكتوبه|موثقه|حيه|شخصيه) )*(?:ادلي بها |رواها |قدمها |من |ل)?",
    examples: ["ودرس المركز ⟦شهادات 58 فارا⟧.", "استندت إلى ⟦تصريحات علنية لثمانية وخمسين شخصا⟧."],
    counterExamples: ["نال شهادات جامعية."],
    needs: "people",
  },
  {
    id: "ar/setting/interview",
    form: "setting",
    meaning: "an interview or statement, and who published or heard it",
    pattern:
      "(?:في|خلال|عبر) (?:لقاءات|لقاء|مقابلات|مقابله|حوارات|حوار|حديث|تصريحات|تصريح|مداخله|بيان|اتصال هاتفي|اتصال)(?: (?:خاص|خاصه|صحفي|صحفيه|حصري|حصريه|هاتفي|هاتفيه|تلفزيوني|تلفزيونيه|متلفز|متلفزه|اذاعي|اذاعيه|مصور|مصوره|مطول|مطوله|سابق|سابقه))* (?:مع |الي |ل|نشرته |نشره |بثته |بثه |اجرته |اجراه |صدر عن |صادر عن |اصدرته |اصدره )",
    examples: ['كشف مواطن سره ⟦في لقاء مع "قناة الميناء"⟧.'],
    counterExamples: ["دخل في حديث مع نفسه."],
    needs: "outlet",
  },
  {
    id: "ar/passive/issued",
    form: "passive",
    meaning: "a text, and who issued, made or published it",
    pattern: `(?:الصادره?|صادره?|صدرت?|المنشوره?|منشوره?|نشرت?) (?:\\S+ )?(?:عن|من|في|علي) |(?:(?:التي|الذي) )?(?:${issuing.join("|")}) (?:(?:${weekdays.join("|")}) )?`,
    examples: [
      "واستندت الدراسة، ⟦الصادرة الاثنين عن مؤسسة بحثية⟧، إلى أقوالهم.",
      "وهذا تقرير ⟦نشرته صحيفة الميناء⟧ أمس.",
      "⟦ذكرت دراسة أصدرها الاثنين معهد أورل⟧ أن نصفهم ساخط.",
    ],
    counterExamples: ["نشرت في الحقل ثيابها.", "أعدها إلى البيت."],
    needs: "outlet",
  },
  {
    id: "ar/verb/stated-in",
    form: "verb",
    meaning: "it stands in a text",
    pattern: "[وفك]?(?:ما )?(?:جاء|ورد|يرد|نقرا) في ",
    examples: ["⟦وجاء في التقرير⟧ أن نصفهم ساخط."],
    counterExamples: ["جاء في المساء."],
    needs: "source",
  },
  {
    id: "ar/verb/quoted-from",
    form: "verb",
    meaning: "an outlet passes on the words of somebody it names",
    pattern:
      "(?:[وف]?(?:نقلت?|تنقل|ينقل|نقلوا|اقتبست?) |(?<=(?<!\\p{L})[وف]?(?:نقلت?|تنقل|ينقل|نقلوا)(?: [^\\s.،:]+){1,6} ))عن ",
    examples: ["⟦ونقلت عن أحدهم⟧ أن العيش سيئ.", "⟦ونقلت وكالة الميناء⟧ ⟦عن مسؤول⟧ قوله إن المعبر أغلق."],
    counterExamples: ["نقلت الجرحى عن الطريق."],
    needs: "source",
  },
];

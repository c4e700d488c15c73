// Arabic phrases that name a source without a finite reporting verb. Patterns run on the shadow (no hamza seats,
// ة is ه, ى is ي, straight quotes) and end where the source begins.
import { issuing, weekdays } from "./ar-grammar.js";
import type { PhraseRow } from "./row.js";

export const arabicPhrases: readonly PhraseRow[] = [
  {
    id: "ar/according/ala-hadd",
    form: "according to",
    meaning: "in the words of",
    pattern:
      "[وف]?(?:علي حد|بحد|حسب|بحسب|وفق) (?:قول|تعبير|وصف|زعم|ادعاء|اقوال|ما قال|كلام|شهاده|شهادات|روايات|معطيات|احصاءات|احصاء|ارقام|بيانات|حسابات|توصيف|تقييم|راي|روايه|تعبيرات|تقديرات|تقدير|افاده|تصريحات|مزاعم)(?!\\p{L}) ?",
    examples: ["كان الأمر خدعة ⟦على حد قول أحدهم⟧."],
    counterExamples: ["وقفوا على حد السور."],
    needs: "anyone",
  },
  {
    id: "ar/according/bihasab",
    form: "according to",
    meaning: "names the one on whose word it is",
    pattern: "[وف]?(?:بحسب|حسب|وفق|علي ذمه|طبق) (?:ما (?:\\S+ )(?:(?:اليه|به|عنه|عليه|فيه|لنا|من) )?)?",
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
      "[وف]?(?:نقلا عن|استنادا الي|مستندا الي|مستنده الي|علي لسان|عن لسان|علي حد تعبير|بشهاده|باعتراف|باقرار|بتعبير|بلسان|عزوا الي|وفي راي|في راي|برأي|براي|من وجهه نظر) ",
    examples: ["⟦وأفادت الإذاعة⟧ ⟦نقلا عن وزير الداخلية⟧ بأن المعبر مغلق."],
    counterExamples: ["انتقل الجميع عن القرية."],
    needs: "anyone",
  },
  {
    id: "ar/noun/testimony",
    form: "noun",
    meaning: "the telling of people, as a noun",
    pattern:
      "[وفبلك]?(?:شهادات|شهاده|تصريحات|تصريح|روايات|روايه|اعترافات|اعتراف|افادات|افاده|اقوال|قصص|حكايات|مقابلات مع|لقاءات مع|حوارات مع|احاديث) (?!كثيره|عديده|مختلفه|اخري|قديمه|جديده|جامعيه|مدرسيه)(?:(?:علنيه|مسجله|منشوره|صحفيه|مصوره|مكتوبه|موثقه|حيه|شخصيه) )*(?:ادلي بها |رواها |قدمها |من |ل)?",
    examples: ["ودرس المركز ⟦شهادات 58 فارا⟧.", "استندت إلى ⟦تصريحات علنية لثمانية وخمسين شخصا⟧."],
    counterExamples: ["نال شهادات جامعية."],
    needs: "people",
  },
  {
    id: "ar/setting/interview",
    form: "setting",
    meaning: "an interview or statement, and who published or heard it",
    pattern:
      "[وف]?(?:في|خلال|عبر) (?:لقاءات|لقاء|مقابلات|مقابله|حوارات|حوار|حديث|تصريحات|تصريح|مداخله|بيان|اتصال هاتفي|اتصال)(?: (?:خاص|خاصه|صحفي|صحفيه|حصري|حصريه|هاتفي|هاتفيه|تلفزيوني|تلفزيونيه|متلفز|متلفزه|اذاعي|اذاعيه|مصور|مصوره|مطول|مطوله|سابق|سابقه))* (?:مع |الي |ل|خص به |خصت به |ادلي بها? (?:الي |ل)|ادلت بها? (?:الي |ل)|نشرت(?:ه|ها) |نشر(?:ه|ها) |بثت(?:ه|ها) |بث(?:ه|ها) |اجرت(?:ه|ها) |اجرا(?:ه|ها) |جمع(?:ه|ها) |جمعت(?:ه|ها) |سجل(?:ه|ها) |سجلت(?:ه|ها) |صدر عن |صادر عن |اصدرته |اصدره )",
    examples: ['كشف مواطن سره ⟦في لقاء مع "قناة الميناء"⟧.'],
    counterExamples: ["دخل في حديث مع نفسه."],
    needs: "outlet",
  },
  {
    id: "ar/setting/letter",
    form: "setting",
    meaning:
      "a letter, recording or account at the head of its clause, and to whom it went or who gathered it",
    pattern:
      "(?<=^|[.،:؛] )[وف]?في (?:رساله|رسايل|تسجيل|تسجيلات|روايات|روايه|شهادات|شهاده|افادات|افاده)(?: (?:صوتيه|صوتي|مصوره|مصور|خطيه|مفتوحه|سابقه|سابق|موجهه))* (?:الي |ل|جمع(?:ه|ها) |جمعت(?:ه|ها) |سجل(?:ه|ها) |سجلت(?:ه|ها) |حصلت عليها |نشرت(?:ه|ها) |بثت(?:ه|ها) |تلقت(?:ه|ها) )",
    examples: ['⟦وفي رسالة صوتية إلى موقع "الميناء"⟧ ⟦تسرد عائدة⟧ كيف هربت.'],
    counterExamples: ["وضع المفتاح في رسالة إلى أمه."],
    needs: "outlet",
  },
  {
    id: "ar/according/own-words",
    form: "according to",
    meaning: "on somebody's word, where a pronoun stands for the source",
    pattern:
      "[وف]?(?:(?:علي حد|بحد|حسب|بحسب|وفق) (?:قول|تعبير|وصف|زعم|روايت|شهادت|ادعاي|تصريح|كلام|راي)|(?:وفقا?|طبقا|تبعا) ل(?:قول|روايت|تصريح|كلام|شهادت)?|بحسب|حسب|(?:براي|في راي|في تقدير|بتقدير|بقول|بتعبير|بشهادت|باعتراف|بكلمات)|عن(?:ه|ها|هم|هما) قول|علي ذمت)(?<owner>ها|هما|هم|هن|ه)(?!\\p{L})",
    examples: ["⟦قال الحارس⟧ إنه هرب ليلا، ⟦على حد قوله⟧."],
    counterExamples: ["وقفوا على حد سورها."],
  },
  {
    id: "ar/noun/saying",
    form: "noun",
    meaning: "the saying of somebody, as a noun",
    pattern: "[وف]?(?:ب|في |عند |ل|ك)?قول (?=[^.،]{2,60}(?: ان| انه| انها| انهم| بان|:))",
    examples: ["استند الكاتب إلى الأرقام، ⟦وبقول أحدهم⟧ إن الجوع قتلهم."],
    counterExamples: ["هذا قول قديم."],
    needs: "source",
  },
  {
    id: "ar/noun/said-by",
    form: "noun",
    meaning: "whose words they are, in a clause of its own",
    pattern: "[وف]?(?:القول|الكلام|الحديث|الراي|الروايه|العباره|الوصف) (?:هنا |كله )?ل(?=ل?\\p{L}{3})",
    examples: ["لم ننم ليلة واحدة، ⟦والكلام للناشط سامي⟧."],
    counterExamples: ["الحديث للجميع مفتوح."],
    needs: "people",
  },
  {
    id: "ar/credit/byline",
    form: "credit",
    meaning: "who wrote the text",
    pattern: "(?<=^|[.\\n] ?)(?:بقلم|اعداد|كتبه|كتبته|كتبها) ?[:/-]? ?",
    examples: ["⟦بقلم: هشام مراد⟧"],
    counterExamples: ["رسمها بقلم أزرق."],
    needs: "anyone",
  },
  {
    id: "ar/passive/issued",
    form: "passive",
    meaning: "a text, and who issued, made or published it",
    pattern: `(?<!(?:كتابه|كتابها|مذكراته|مذكراتها|روايته|روايتها|تقريره|ديوانه) )(?:الصادره?|صادره?|صدرت?|المنشوره?|منشوره?|نشرت?) (?:\\S+ )?(?:عن|من|في|علي) (?!دار )|(?<!(?:في|من|عن|علي) )(?:(?:التي|الذي) )?(?:${issuing.join("|")}) (?:(?:${weekdays.join("|")}) )?`,
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
    pattern: "[وفك]?(?:ما )?(?:جاء|جاءت|ورد|وردت|يرد|نقرا|نطالع)(?: ذلك| هذا)? (?:في|علي لسان) ",
    examples: ["⟦وجاء في التقرير⟧ أن نصفهم ساخط."],
    counterExamples: ["جاء في المساء."],
    needs: "source",
  },
  {
    id: "ar/verb/quoted-from",
    form: "verb",
    meaning: "an outlet passes on the words of somebody it names",
    pattern:
      "(?:[وف]?(?:نقلت?|تنقل|ينقل|نقلوا|اقتبست?) |(?<=(?<!\\p{L})[وف]?(?:نقلت?|تنقل|ينقل|نقلوا)(?: [^\\s.،:]+){1,6} ))(?<!منشق\\p{L}{0,3} )عن |(?<=(?<!\\p{L})[وف]?(?:نسبت?|تنسب|ينسب|نسبوا|عزت|عزا)(?: [^\\s.،:]+){1,6} )الي (?=[^.،:]{3,60} قول(?:ه|ها|هم))|(?<=نقلا عن(?: [^\\s.،:]+){1,7} )عن ",
    examples: ["⟦ونقلت عن أحدهم⟧ أن العيش سيئ.", "⟦ونقلت وكالة الميناء⟧ ⟦عن مسؤول⟧ قوله إن المعبر أغلق."],
    counterExamples: ["نقلت الجرحى عن الطريق."],
    needs: "source",
  },
];

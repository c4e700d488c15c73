// Words of the page on hidden totals.
import type { Catalogue } from "../../phrases.js";

export const hiddenTotalMessages = {
  totalImprint: { en: "Isnad: hidden total", ar: "إسناد: العدد الكلي غير المعلوم" },
  totalTitle: { en: "How many are there in all?", ar: "كم العدد الكلي؟" },

  // The answer
  totalTerm: { en: "In all ({level} interval)", ar: "العدد الكلي (المجال {level})" },
  lowerBoundTerm: { en: "Lower bound", ar: "الحد الأدنى" },
  pointTerm: { en: "Point within the interval", ar: "نقطة داخل المجال" },
  countedTerm: { en: "Counted on the lists", ar: "المعدود في القوائم" },
  atLeast: { en: "at least {value}", ar: "{value} على الأقل" },
  pointBy: { en: "{value}, by: {method}", ar: "{value}، بحسب: {method}" },
  noTotal: { en: "No total is given: {explanation}", ar: "لا يُعطى عدد كلي: {explanation}" },
  noPoint: { en: "Only a lower bound is given: {explanation}", ar: "لا يُعطى إلا حد أدنى: {explanation}" },

  // What was counted
  countedTitle: { en: "What was counted", ar: "ما عُدّ" },
  whatTerm: { en: "What was counted", ar: "ما الذي عُدّ" },
  cases: { en: "cases", ar: "حالات" },
  windowTerm: { en: "Window", ar: "النطاق الزمني" },
  historiesTable: { en: "Cases by the lists they are on", ar: "الحالات بحسب القوائم التي وردت فيها" },
  timesSeenTable: { en: "Cases by how often they were seen", ar: "الحالات بحسب عدد مرات رصدها" },
  timesSeenHead: { en: "Times seen", ar: "مرات الرصد" },
  onLists: { en: "On these lists and no others", ar: "في هذه القوائم دون غيرها" },
  pattern: { en: "Pattern", ar: "النمط" },
  casesHead: { en: "Cases", ar: "الحالات" },
  listsTitle: { en: "The lists", ar: "القوائم" },
  listsTable: { en: "Lists and their sizes", ar: "القوائم وأحجامها" },
  listNumber: { en: "No.", ar: "الرقم" },
  list: { en: "List", ar: "القائمة" },
  listSize: { en: "Cases on it", ar: "حالاتها" },
  merged: {
    en: "Merged into one list, because these columns rest on one origin: {columns}.",
    ar: "ضُمّت في قائمة واحدة لأن هذه الأعمدة تقوم على أصل واحد: {columns}.",
  },

  // Methods
  methodsTitle: { en: "One question, several methods", ar: "سؤال واحد وطرائق عدة" },
  methodsLead: {
    en: "Methods with different assumptions. Where their intervals lie apart, no single one of them is the answer. Only the leading method’s interval counts the choice of its model; those of log-linear and stepwise estimates beside it take theirs for known and are too narrow.",
    ar: "طرائق مختلفة الافتراضات. وحيث تتباعد مجالاتها فليست واحدة منها وحدها هي الجواب. ومجال الطريقة المتقدمة وحده يحسب اختيار نموذجها؛ أما ما يقف إلى جانبها من تقديرات لوغاريتمية خطية ومتدرجة فيعدّ نموذجه معلوما، ومجاله أضيق مما ينبغي.",
  },
  methodsTable: { en: "The total by each method", ar: "العدد الكلي بكل طريقة" },
  method: { en: "Method", ar: "الطريقة" },
  estimateHead: { en: "Estimate", ar: "التقدير" },
  modelsPicture: {
    en: "Estimates with their intervals: the methods, then the models that fit nearly as well.",
    ar: "التقديرات ومجالاتها: الطرائق، ثم النماذج التي تقارب أفضلها ملاءمة.",
  },

  // Models
  modelsTitle: { en: "Models that fit nearly as well", ar: "نماذج تقارب أفضلها ملاءمة" },
  modelsLead: {
    en: "Log-linear models say which lists depend on one another. Tried: {tried}. Listed are those within 6 BIC of the best: the data hardly tell them apart, so the spread of their estimates is part of the doubt.",
    ar: "تقول النماذج اللوغاريتمية الخطية أي القوائم يتعلق بعضها ببعض. ما جُرّب: {tried}. والمذكور هنا ما لا يبعد عن أفضلها أكثر من 6 بمعيار BIC: لا تكاد المعطيات تفرّق بينها، فتباعد تقديراتها جزء من الشك.",
  },
  modelsNone: {
    en: "Log-linear models tried: {tried}. None of them has an ordinary estimate here.",
    ar: "النماذج اللوغاريتمية الخطية المجرَّبة: {tried}. وليس لأي منها هنا تقدير معتاد.",
  },
  modelsFlagged: {
    en: "Without an ordinary estimate, and kept out of the choice: {models}.",
    ar: "بلا تقدير معتاد، وأُبقيت خارج الاختيار: {models}.",
  },
  modelsTable: {
    en: "Log-linear models within 6 BIC of the best",
    ar: "نماذج لوغاريتمية خطية لا يزيد BIC فيها على الأفضل بأكثر من 6",
  },
  model: { en: "Lists that go together", ar: "القوائم المتعلق بعضها ببعض" },
  modelNumbers: { en: "By number", ar: "بالأرقام" },
  standardErrorHead: { en: "Standard error", ar: "الخطأ المعياري" },
  devianceHead: { en: "Deviance", ar: "الانحراف" },
  freedomHead: { en: "Degrees of freedom", ar: "درجات الحرية" },
  parametersHead: { en: "Parameters", ar: "المعالم" },
  aboveHead: { en: "BIC above the best", ar: "زيادة BIC على الأفضل" },

  // Bootstrap
  bootstrapTitle: { en: "How sure", ar: "مقدار اليقين" },
  bootstrapLead: {
    en: "The counts were drawn anew {resamples}, and the model chosen anew each time. Draws that no model could be fitted to: {failed}.",
    ar: "أُعيد سحب الأعداد {resamples}، واختير النموذج من جديد في كل مرة. وسحوب لم يلائمها أي نموذج: {failed}.",
  },
  percentileTerm: { en: "As the estimates fell (percentile)", ar: "كما وقعت التقديرات (المئينات)" },
  bcaTerm: { en: "Corrected for bias and skew (BCa)", ar: "بعد تصحيح التحيز والالتواء (BCa)" },
  conditionalTerm: { en: "Would be narrower if the model were known", ar: "لكان أضيق لو كان النموذج معلوما" },
  notComputed: { en: "could not be computed", ar: "تعذر حسابه" },
  quantilesTable: {
    en: "Where the estimates fell: values that repeat show lumps",
    ar: "أين وقعت التقديرات: القيم المتكررة تدل على تكتّلات",
  },
  bootstrapPicture: {
    en: "Where the estimates fell: steep steps are values that repeat.",
    ar: "أين وقعت التقديرات: الدرجات الحادة قيم متكررة.",
  },
  shareBelow: { en: "Share at or below", ar: "نسبة ما لا يزيد على القيمة" },

  // Pairs
  pairsOfListsTitle: { en: "Two lists at a time", ar: "كل قائمتين على حدة" },
  pairsOfListsLead: {
    en: "Each pair as if the other lists did not exist. If being on one list makes being on the other likelier, the estimate is too low; if rarer, too high.",
    ar: "كل قائمتين كأن سواهما غير موجود. فإن كان الورود في إحداهما يزيد احتمال الورود في الأخرى جاء التقدير أدنى مما ينبغي، وإن كان ينقصه جاء أعلى.",
  },
  pairsOfListsTable: { en: "Chapman's estimate for each pair of lists", ar: "تقدير تشابمان لكل قائمتين" },
  pairOfLists: { en: "Pair of lists", ar: "القائمتان" },
  onBoth: { en: "On both", ar: "فيهما معا" },

  // Consistency
  consistencyTitle: { en: "A check that needs no truth", ar: "تحقق لا يحتاج إلى معرفة الحقيقة" },
  consistencyLead: {
    en: "The size of each list is known. Here it is estimated from the other lists, as the hidden total is: a ratio of 1 is right.",
    ar: "حجم كل قائمة معلوم. وهنا يُقدَّر من القوائم الأخرى كما يُقدَّر العدد الكلي: والنسبة 1 صواب.",
  },
  consistencyOutcome: {
    en: "Estimated too low (ratio under {least}, and the interval leaves the known size out): {low}. Too high (over {most}, likewise): {high}. About right, or within chance: {right}.",
    ar: "ما قُدّر بأقل مما ينبغي (نسبته دون {least} ومجاله لا يضم الحجم المعروف): {low}. وبأكثر مما ينبغي (فوق {most} كذلك): {high}. وما قارب الصواب أو كان في حدود المصادفة: {right}.",
  },
  consistencyTable: { en: "Each list as the others would estimate it", ar: "كل قائمة كما تقدّرها الأخرى" },
  knownSize: { en: "Known size", ar: "حجمها المعلوم" },
  seenElsewhere: { en: "Of these on other lists", ar: "ما ورد منها في غيرها" },
  consistencyModel: { en: "Model", ar: "النموذج" },
  ratioHead: { en: "Ratio", ar: "النسبة" },

  // Linkage
  linkageTitle: { en: "If records were linked wrongly", ar: "لو أخطأ ربط السجلات" },
  linkageLead: {
    en: "Links that were missed push the total up; different people merged into one push it down. The estimate again, as if so many links were wrong:",
    ar: "الروابط التي فاتت ترفع العدد الكلي، وضم أناس مختلفين في واحد يخفضه. وهذا التقدير من جديد لو أخطأ من الروابط هذا القدر:",
  },
  linkageTable: { en: "The estimate if links were wrong", ar: "التقدير لو أخطأت روابط" },
  missedHead: { en: "Links missed", ar: "روابط فاتت" },
  mergedHead: { en: "Falsely merged", ar: "ما ضُمّ خطأ" },
  linkagePicture: {
    en: "The estimate as more links are taken to have been missed.",
    ar: "التقدير كلما افتُرض فوات روابط أكثر.",
  },

  // Strata
  strataTitle: { en: "Parts of the whole", ar: "أجزاء الكل" },
  strataLead: {
    en: "Each part is estimated on its own. Parts need not add up to the whole: each has an interval of its own.",
    ar: "يُقدَّر كل جزء على حدة. ولا يلزم أن تساوي الأجزاء الكل حين تُجمع: فلكل منها مجاله.",
  },
  strataTable: { en: "Each part with its interval and lower bound", ar: "كل جزء بمجاله وحده الأدنى" },
  stratum: { en: "Part", ar: "الجزء" },
  stratumTitle: { en: "Part: {name}", ar: "الجزء: {name}" },
  ofStratum: { en: "{caption} ({name})", ar: "{caption} ({name})" },
  intervalHead: { en: "In all (interval)", ar: "العدد الكلي (المجال)" },
  pointHead: { en: "Point", ar: "نقطة" },
} as const satisfies Catalogue;

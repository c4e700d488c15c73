// Words of the page on agreement between coders.
import type { Catalogue } from "../../phrases.js";

export const agreementMessages = {
  agreementImprint: { en: "Isnad: agreement between coders", ar: "إسناد: اتفاق المرمِّزين" },
  agreementTitle: { en: "Do the coders agree?", ar: "هل يتفق المرمِّزون؟" },

  // The answer
  overallReliable: {
    en: "Yes: these codings can be relied on (reliable).",
    ar: "نعم: يمكن الاعتماد على هذا الترميز (ثبات كافٍ).",
  },
  overallTentative: {
    en: "In part: these codings bear tentative conclusions and no more (tentative).",
    ar: "إلى حد ما: لا يصلح هذا الترميز إلا لاستنتاجات أولية (ثبات محدود).",
  },
  overallNotReliable: {
    en: "No: these codings cannot be relied on (not reliable).",
    ar: "لا: لا يمكن الاعتماد على هذا الترميز (ثبات غير كافٍ).",
  },
  overallTooFew: {
    en: "That cannot be told yet: too little was coded to set reliable codings apart from unreliable ones.",
    ar: "لا يمكن الجزم بعد: ما رُمِّز أقل من أن يميّز الترميز الثابت من غيره.",
  },
  overallNotDefined: { en: "That cannot be said here: {reason}.", ar: "لا يمكن قول ذلك هنا: {reason}." },
  overallFigures: {
    en: "Agreement beyond chance (Krippendorff's alpha): {alpha}. Compared: {coders} on {units}.",
    ar: "الاتفاق الزائد على المصادفة (ألفا كريبندورف): {alpha}. المرمِّزون: {coders}. والوحدات المقارنة: {units}.",
  },
  talliedFigures: {
    en: "Agreement beyond chance (Krippendorff's alpha): {alpha}. Compared: {units}; the table does not say which coder gave which judgement.",
    ar: "الاتفاق الزائد على المصادفة (ألفا كريبندورف): {alpha}. الوحدات المقارنة: {units}؛ ولا يذكر الجدول أي مرمِّز أعطى أي حكم.",
  },
  compared: {
    en: "Units in the table: {units}; judged by at least two people: {compared}. Only these can show agreement.",
    ar: "الوحدات في الجدول: {units}؛ وما حكم عليه منها شخصان على الأقل: {compared}. وهذه وحدها تُظهر الاتفاق.",
  },
  overallSpans: {
    en: "Agreement beyond chance (Krippendorff's u-alpha): {alpha}. Compared: {coders} on {units}.",
    ar: "الاتفاق الزائد على المصادفة (معامل u-alpha لكريبندورف): {alpha}. المرمِّزون: {coders}. والوثائق المقارنة: {units}.",
  },
  comparedSpans: {
    en: "Documents in the table: {units}; read by at least two people: {compared}. Only these can show agreement.",
    ar: "الوثائق في الجدول: {units}؛ وما قرأه منها شخصان على الأقل: {compared}. وهذه وحدها تُظهر الاتفاق.",
  },
  bars: {
    en: "Krippendorff's bars (2004), which the lower end of the interval must reach: from 0.800 rely on the codings (reliable); from 0.667 draw tentative conclusions only (tentative). Too few to tell: the interval reaches over both bars, or there is none.",
    ar: "حدّا كريبندورف (2004)، ويجب أن يبلغهما الطرف الأدنى من المجال: من 0.800 فأكثر يُعتمد على الترميز (ثبات كافٍ)، ومن 0.667 فأكثر تُستخلص منه نتائج أولية فقط (ثبات محدود). ولا يُحكم حين يمتد المجال عبر الحدّين معا، أو لا مجال.",
  },
  percentTerm: { en: "Same code (percent agreement)", ar: "الرمز نفسه (نسبة الاتفاق)" },
  alphaTerm: { en: "Beyond chance (Krippendorff's alpha)", ar: "ما زاد على المصادفة (ألفا كريبندورف)" },
  uAlphaTerm: {
    en: "Beyond chance (Krippendorff's u-alpha)",
    ar: "ما زاد على المصادفة (u-alpha لكريبندورف)",
  },
  ac1Term: { en: "Beyond chance (Gwet's AC1)", ar: "ما زاد على المصادفة (AC1 لغويت)" },
  cohenTerm: { en: "Beyond chance (Cohen's kappa)", ar: "ما زاد على المصادفة (كابا كوهين)" },
  fleissTerm: { en: "Beyond chance (Fleiss' kappa)", ar: "ما زاد على المصادفة (كابا فلايس)" },
  distance: { en: "How codes differ", ar: "كيف تختلف الرموز" },

  // Codes
  codesTitle: { en: "Code by code, the worst first", ar: "رمزا رمزا، والأسوأ أولا" },
  codesTable: { en: "Agreement on each code, the worst first", ar: "الاتفاق على كل رمز، والأسوأ أولا" },
  codesCaption: {
    en: "Alpha with its interval for each code; the lines are the bars at 0.667 and 0.800.",
    ar: "ألفا ومجالها لكل رمز؛ والخطان هما الحدّان 0.667 و0.800.",
  },
  codesCaptionSpans: {
    en: "U-alpha with its interval for each code; the lines are the bars at 0.667 and 0.800.",
    ar: "معامل u-alpha ومجاله لكل رمز؛ والخطان هما الحدّان 0.667 و0.800.",
  },
  code: { en: "Code", ar: "الرمز" },
  unitsHead: { en: "Units", ar: "الوحدات" },
  documentsHead: { en: "Documents", ar: "الوثائق" },
  prevalence: { en: "Share (prevalence)", ar: "نصيبه (الشيوع)" },
  percentHead: { en: "Same (percent)", ar: "التطابق (نسبة الاتفاق)" },
  alphaHead: { en: "Alpha", ar: "ألفا" },
  uAlphaHead: { en: "u-alpha", ar: "u-alpha" },
  verdict: { en: "Verdict", ar: "الخلاصة" },
  differHead: { en: "Disputed units", ar: "وحدات الخلاف" },
  differDocuments: { en: "Disputed documents", ar: "وثائق الخلاف" },
  skewed: {
    en: "Nearly all judgements are of one kind here, and alpha is then low by its nature: read AC1 and the percentage beside it.",
    ar: "تكاد الأحكام هنا تكون كلها من نوع واحد، وألفا عندئذ منخفضة بطبيعتها: اقرأ معها AC1 ونسبة الاتفاق.",
  },

  // Pairs, machines
  pairsTitle: { en: "Two coders at a time", ar: "كل اثنين من المرمِّزين" },
  pairsTable: { en: "Agreement of each pair of people", ar: "اتفاق كل شخصين" },
  pair: { en: "Pair", ar: "المرمِّزان" },
  cohenHead: { en: "Kappa (Cohen)", ar: "كابا (كوهين)" },
  machinesTitle: { en: "Machines, apart", ar: "الآلات على حدة" },
  machinesLead: {
    en: "A machine is never part of the figure above. This is how it would stand as one coder more, and beside each person.",
    ar: "لا تدخل الآلة أبدا في الرقم أعلاه. وهذه حالها لو عُدّت مرمِّزا إضافيا، ثم حالها مع كل شخص.",
  },
  machinesTable: { en: "Each machine beside the people", ar: "كل آلة إلى جانب الأشخاص" },
  machineWithAll: { en: "{machine} and all people", ar: "{machine} مع الأشخاص جميعا" },
  machineBeside: { en: "{machine} beside {person}", ar: "{machine} مع {person}" },
  machineHead: { en: "Machine", ar: "الآلة" },

  // The sentence for a paper
  paperTitle: { en: "For the methods section of your paper", ar: "لقسم المنهج في بحثك" },
  paperLead: { en: "Ready to copy:", ar: "جاهزة للنسخ:" },

  // Confusions
  matrixTitle: { en: "Which codes were confused", ar: "أي الرموز التبس بعضها ببعض" },
  matrixTable: {
    en: "Judgements of the same unit, paired (coincidences)",
    ar: "أحكام الوحدة الواحدة مثنى مثنى (مصفوفة التوافق)",
  },
  matrixCaption: {
    en: "Judgements of the same unit, paired: same codes lie on the diagonal, confusions beside it.",
    ar: "أحكام الوحدة الواحدة مثنى مثنى: على القطر ما تطابق، وخارجه ما التبس.",
  },

  // Disagreements
  disagreementsTitle: { en: "Where they differ", ar: "مواضع الخلاف" },
  disagreementsNone: { en: "They differ on no unit.", ar: "لا يختلفون في أي وحدة." },
  disagreementsLead: {
    en: "Settle these first: behind each there may be a sentence of the codebook that can be read in two ways.",
    ar: "ابدأ بحسم هذه: فربما كانت وراء كل منها عبارة في دليل الترميز تُفهم على وجهين.",
  },
  disagreementsTable: {
    en: "What each coder said where they differ",
    ar: "ما قاله كل مرمِّز حيث اختلفوا",
  },
  unit: { en: "Unit", ar: "الوحدة" },
  document: { en: "Document", ar: "الوثيقة" },
  said: { en: "What was said", ar: "ما قيل" },
  noCode: { en: "none of the codes", ar: "لا شيء من الرموز" },
  notJudged: { en: "not judged", ar: "لم يحكم" },
  byCodeTable: { en: "The same by code", ar: "الخلافات نفسها بحسب الرمز" },
  byCodeUnits: { en: "Units on which coders differ about it", ar: "وحدات اختلف فيها المرمِّزون على هذا الرمز" },
  byCodeDocuments: {
    en: "Documents on which coders differ about it",
    ar: "وثائق اختلف فيها المرمِّزون على هذا الرمز",
  },

  // Coders
  codersTitle: { en: "Who coded", ar: "من رمّز" },
  codersTable: { en: "Coders and how much each of them judged", ar: "المرمِّزون وعدد ما حكم عليه كل منهم" },
  coder: { en: "Coder", ar: "المرمِّز" },
  coderKind: { en: "Is", ar: "ما هو" },
  person: { en: "a person", ar: "شخص" },
  machine: { en: "a machine", ar: "آلة" },
} as const satisfies Catalogue;

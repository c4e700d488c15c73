// Every word of the report that is its own, in both languages side by side. A row without its Arabic does not
// compile. Names in braces are filled by words.ts. Arabic is modern standard Arabic without vowel marks; numbers
// with nouns are in `counted`, each form written out, since Arabic has six.
import type {
  ClaimSubject,
  Copy,
  Corroboration,
  Document,
  DriftStep,
  EvidencePlace,
  Localised,
  Origin,
  PeopleMeaning,
  StatedCertainty,
} from "#model/index.js";
import type { layers } from "./chain-graph.js";
import type { Nouns } from "./phrases.js";

export const messages = {
  // Punctuation and patterns
  comma: { en: ", ", ar: "، " },
  semicolon: { en: "; ", ar: "؛ " },
  colon: { en: ":", ar: ":" },
  interval: { en: "{low}–{high}", ar: "من {low} إلى {high}" },
  fromTo: { en: "{from} to {to}", ar: "من {from} إلى {to}" },
  since: { en: "since {from}", ar: "منذ {from}" },
  until: { en: "until {to}", ar: "حتى {to}" },
  about: { en: "about {value}", ar: "نحو {value}" },
  atLeast: { en: "at least {value}", ar: "{value} على الأقل" },
  atMost: { en: "at most {value}", ar: "{value} على الأكثر" },
  andMore: { en: "and {n} more", ar: "و{n} غيرها" },
  notStated: { en: "not stated", ar: "غير مذكور" },
  no: { en: "No.", ar: "الرقم" },

  // Head
  imprint: { en: "Isnad study report", ar: "إسناد: تقرير دراسة" },
  untitled: { en: "A study of public accounts", ar: "دراسة في روايات منشورة" },
  window: { en: "Period studied", ar: "الفترة المدروسة" },
  inclusion: { en: "Included", ar: "قاعدة الإدراج" },
  inclusionMissing: {
    en: "No inclusion rule is written in study.yaml; a reviewer will ask for one.",
    ar: "لا قاعدة إدراج مكتوبة في study.yaml، وسيسأل عنها أي محكّم.",
  },
  bannerTitle: {
    en: "Working copy, not cleared for publication.",
    ar: "نسخة عمل للباحث، غير مجازة للنشر.",
  },
  bannerText: {
    en: "It quotes its sources word for word, and words can be searched until they lead to a person. Keep it with the study; do not publish or forward it.",
    ar: "تنقل هذه الصفحة عن مصادرها حرفيا، والنص الحرفي يمكن البحث عنه حتى يدل على صاحبه. احفظها مع الدراسة، ولا تنشرها ولا ترسلها.",
  },
  bannerMachine: {
    en: "Machine output, unreviewed: attributions, links and codes were suggested by rules. No person has confirmed them, and none of them is a coding.",
    ar: "ناتج آلي لم يراجَع: اقتُرحت الإسنادات والروابط والرموز بقواعد آلية. لم يؤكدها أحد، وليس أي منها ترميزا.",
  },
  bannerDecided: {
    en: "Machine output: attributions, links and codes were suggested by rules. Apart from what a researcher decided ({where}), no person has confirmed them, and none of them is a coding.",
    ar: "ناتج آلي: اقتُرحت الإسنادات والروابط والرموز بقواعد آلية. وباستثناء ما حسمه باحث ({where}) لم يؤكدها أحد، وليس أي منها ترميزا.",
  },
  bannerWithdrawn: {
    en: "An account in this study was withdrawn or could not be confirmed: see {where}.",
    ar: "في هذه الدراسة رواية سُحبت أو تعذر تأكيدها: انظر {where}.",
  },
  care: {
    en: "These pages quote accounts of violence. Take breaks.",
    ar: "في هذه الصفحات روايات عن العنف، فخذ فترات راحة.",
  },
  bannerSetAside: {
    en: "By a researcher's decision, what rests on a withdrawn account counts nowhere: {documents} set aside. Origins before: {before}; now: {after}. See {where}.",
    ar: "بقرار باحث لا يُحسب ما يقوم على رواية سُحبت: نُحّيت {documents}. وكانت الأصول قبل ذلك: {before}، وهي الآن: {after}. انظر {where}.",
  },
  documentsRead: { en: "Documents read", ar: "وثائق مقروءة" },
  originsBehind: { en: "Origins behind them", ar: "أصول وراءها" },
  statedTotals: { en: "Stated to have left", ar: "عدد من غادروا كما ذُكر" },
  noneStated: { en: "none stated", ar: "لم يُذكر عدد" },
  originsBefore: { en: "before the withdrawal: {interval}", ar: "قبل السحب: {interval}" },
  adjudicated: { en: "decided by a researcher: {n}", ar: "بقرار باحث: {n}" },
  notMeasurable: {
    en: "Independence cannot be measured: no document says from whom it has its account. The number is only that of documents.",
    ar: "لا يمكن قياس الاستقلال: لا تذكر أي وثيقة عمّن أخذت روايتها. والعدد المذكور عدد الوثائق لا غير.",
  },
  notMeasurableShort: { en: "independence cannot be measured", ar: "لا يمكن قياس الاستقلال" },
  alsoPrinted: { en: "also printed: {forms}", ar: "ويُكتب أيضا: {forms}" },
  languages: { en: "Languages", ar: "اللغات" },
  findings: { en: "In short", ar: "الخلاصة" },
  why: { en: "evidence", ar: "الشواهد" },
  contents: { en: "Contents", ar: "المحتويات" },
  skip: { en: "Skip to the report", ar: "انتقل إلى التقرير" },
  panelKeys: {
    en: "Arrow keys: next and previous sentence. Escape: back to the report.",
    ar: "مفاتيح الأسهم: الجملة التالية والسابقة. مفتاح Escape: العودة إلى التقرير.",
  },
  close: { en: "Close", ar: "إغلاق" },

  // 1 What was read
  readingTitle: { en: "What was read and what was not", ar: "ما قُرئ وما لم يُقرأ" },
  readingLead: {
    en: "The study rests on {documents}. Each column says where its values were read; a cell says so where it was elsewhere, and what another place says instead.",
    ar: "تقوم الدراسة على ما يأتي: {documents}. وفي رأس كل عمود موضع قراءة قيمه؛ ويُذكر الموضع في الخانة إن اختلف، ومعه ما يناقضه في موضع آخر.",
  },
  documentsTable: { en: "Documents", ar: "الوثائق" },
  outlet: { en: "Outlet", ar: "الجهة الناشرة" },
  published: { en: "Published", ar: "تاريخ النشر" },
  language: { en: "Language", ar: "اللغة" },
  titleAndFile: { en: "Title and file", ar: "العنوان والملف" },
  usually: { en: "from: {place}", ar: "من: {place}" },
  outletUnknown: { en: "outlet not stated", ar: "جهة غير مذكورة" },
  dateUnknown: { en: "date unknown", ar: "بلا تاريخ" },
  alsoAs: { en: "(the same bytes in {n} more)", ar: "(والمحتوى نفسه في ملفات أخرى: {n})" },
  sameBytesAs: { en: "(The same bytes: {file})", ar: "(والمحتوى نفسه: {file})" },
  contradicted: { en: "but {place}: {value}", ar: "لكن في {place}: {value}" },
  unreadTitle: { en: "Not read", ar: "ما لم يُقرأ" },
  unreadNone: { en: "Every file that was named could be read.", ar: "قُرئت كل الملفات المذكورة." },
  unreadLead: {
    en: "Missing from every number on this page: {files}.",
    ar: "غائب عن كل رقم في هذه الصفحة: {files}.",
  },
  fromPicture: { en: "read from a picture, not reviewed", ar: "قُرئت من صورة، لم تُراجع" },
  deceptive: { en: "deceptive characters: {kinds}", ar: "محارف مضللة: {kinds}" },
  rowsLeftOut: {
    en: "{n} more rows are left out here; study.json has them all.",
    ar: "أُغفل هنا من الصفوف: {n}؛ وهي كلها في study.json.",
  },

  // 2 Who says so
  originsTitle: { en: "Who says so", ar: "من يقول ذلك، وعمّن أخذ" },
  originsLead: {
    en: "Independent origins behind {documents}: {interval}. Of two numbers the lower holds if every suspected link holds, the higher if only the proven ones do. An outlet that repeats another adds no witness.",
    ar: "وراء {documents} عدد من الأصول المستقلة: {interval}. الأدنى إن صح كل رابط مشتبه به، والأعلى إن لم يصح إلا المثبت منها. والجهة التي تكرر غيرها لا تزيد شاهدا.",
  },
  withdrawn: {
    en: "Withdrawn or unconfirmed: {origin}. Said in {sentences}; {documents} and every number of theirs rest on it. Decide what follows before using them.",
    ar: "رواية سُحبت أو تعذر تأكيدها: {origin}. شواهد ذلك: {sentences}؛ وما يقوم عليها: {documents} بكل ما فيها من أرقام. احسم الأمر قبل استعمالها.",
  },
  withdrawnDecided: {
    en: "Withdrawn: {origin}. Said in {sentences}. By a researcher's decision {documents} of it count nowhere.",
    ar: "رواية سُحبت: {origin}. شواهد ذلك: {sentences}. وبقرار باحث لا تُحسب من وثائقها: {documents}.",
  },
  withdrawnShort: { en: "withdrawn or unconfirmed", ar: "سُحبت أو تعذر تأكيدها" },
  loop: {
    en: "A circle: {names} have it from one another. None of them is a first hand. Independent origins behind all of them together: {interval}. ({sentences})",
    ar: "حلقة: {names} ينقل بعضها عن بعض، وليس أي منها مصدرا أول. والأصول المستقلة وراءها جميعا: {interval}. ({sentences})",
  },
  independenceLinks: {
    en: "Suspected links that decide this number: {suspected}; decided by a researcher: {decided}.",
    ar: "الروابط المشتبه بها التي يتوقف عليها هذا العدد: {suspected}؛ وما حسمه الباحث منها: {decided}.",
  },
  independenceRoots: {
    en: "Origins whose root is known: {resolved}; unknown: {unresolved}.",
    ar: "أصول منتهاها معروف: {resolved}؛ ومنتهاها مجهول: {unresolved}.",
  },
  independenceDepth: {
    en: "Hops from an outlet to the root: {depth}.",
    ar: "الخطوات من الجهة الناشرة إلى الأصل الأول: {depth}.",
  },
  chainsCaption: {
    en: "From the page in front of the reader to the hand it was taken from. Each name opens its sentence. Dashed lines are only suspected; red ones run in a circle. A tick on a line is a researcher's yes, a cross a no.",
    ar: "من الصفحة التي أمام القارئ إلى اليد التي أُخذت عنها. كل اسم يفتح جملته. الخطوط المتقطعة مشتبه بها فقط، والحمراء تدور في حلقة. وعلامة الصح على الخط تأكيد من باحث، وعلامة الخطأ رفض منه.",
  },
  chainsRegion: { en: "Chains of attribution, drawn", ar: "سلاسل الإسناد مرسومة" },
  chainsInWords: { en: "The same in words", ar: "السلاسل نفسها كتابة" },
  chainOf: { en: "Chain of origin {n}: {documents}", ar: "سلسلة الأصل {n}: {documents}" },
  originNumber: { en: "Origin {n}", ar: "الأصل {n}" },
  namesNobody: { en: "names nobody", ar: "لا يسمّي أحدا" },
  unnamed: { en: "unnamed", ar: "بلا اسم" },
  idleLinks: {
    en: "Further suspected links among the same documents change nothing: {pairs}.",
    ar: "روابط أخرى مشتبه بها بين الوثائق نفسها لا تغير شيئا: {pairs}.",
  },
  originsNotDrawn: {
    en: "{n} smaller origins are not drawn; the table below lists them.",
    ar: "لم تُرسم أصول أصغر عددها {n}؛ وهي في الجدول أدناه.",
  },
  gathered: { en: "{n} more names", ar: "أسماء أخرى: {n}" },
  edgeStated: { en: "{from} has it from {to}", ar: "{from} أخذ عن {to}" },
  edgeRests: { en: "{from} rests on {to}", ar: "{from} يقوم على {to}" },
  edgeQuoted: { en: "{from}; quoted: {to}", ar: "{from}؛ ومما نُقل عنهم: {to}" },
  edgeSuspected: { en: "{from} is suspected to have it from {to}", ar: "{from} يُشتبه في أنه أخذ عن {to}" },
  edgeConfirmed: {
    en: "{from} has it from {to}, as a researcher confirmed",
    ar: "{from} أخذ عن {to}، وأكد ذلك باحث",
  },
  edgeRefused: {
    en: "{from} does not have it from {to}, as a researcher decided",
    ar: "{from} لم يأخذ عن {to}، بقرار باحث",
  },
  edgeNone: { en: "{from} names nobody it has it from", ar: "{from} لا يسمّي من أخذ عنه" },
  originsTable: { en: "Origins and what holds them together", ar: "الأصول وما يجمع وثائقها" },
  restsOn: { en: "Rests on", ar: "يقوم على" },
  documents: { en: "Documents", ar: "الوثائق" },
  origins: { en: "Origins", ar: "الأصول" },
  countsAs: { en: "Counts as", ar: "يُحسب" },
  depth: { en: "Hops to the root", ar: "الخطوات إلى الأصل الأول" },
  depthUnknown: { en: "not known", ar: "غير معروفة" },
  decidedShort: { en: "decided: {n}", ar: "بالقرار: {n}" },
  aboutGroups: { en: "about {groups}", ar: "عن {groups}" },
  setAsideShort: { en: "withdrawn and set aside: {documents}", ar: "سُحبت ونُحّيت: {documents}" },
  whyTogether: { en: "Why together", ar: "سبب جمعها" },
  copied: { en: "{relation}, {n}%", ar: "{relation}، {n}%" },
  oneDocument: { en: "one document", ar: "وثيقة واحدة" },
  proven: { en: "proven", ar: "مثبت" },
  suspected: { en: "suspected", ar: "مشتبه به" },
  confirmed: { en: "confirmed by a researcher", ar: "أكّده باحث" },
  refused: { en: "refused by a researcher", ar: "رفضه باحث" },

  // 3 Stated numbers
  numbersTitle: { en: "The numbers they state", ar: "الأعداد كما ذُكرت" },
  numbersLead: {
    en: "Side by side for each origin, as stated. Nothing is added up: a part belongs to its whole, and one number printed by forty outlets is one number.",
    ar: "الأعداد جنبا إلى جنب لكل أصل كما ذُكرت. ولا يُجمع منها شيء: فالجزء داخل في كله، والعدد الواحد تنشره أربعون جهة يبقى عددا واحدا.",
  },
  numbersNone: { en: "No document states a number of people.", ar: "لا تذكر أي وثيقة عدد أشخاص." },
  picturesTitle: { en: "Read from pictures, not reviewed", ar: "أعداد قُرئت من صور ولم تُراجع" },
  picturesLead: {
    en: "A machine read these off pictures, and often takes one digit for another. None of them is counted, compared or used to tell origins apart before a person has compared it with its picture.",
    ar: "قرأت الآلة هذه الأعداد من صور، وكثيرا ما تخلط بين رقم وآخر. لا يُعدّ أي منها ولا يُقارن ولا تُميَّز به الأصول حتى يقابله أحد بصورته.",
  },
  numbersOf: { en: "Origin {n}", ar: "الأصل {n}" },
  stated: { en: "Stated", ar: "العدد كما ذُكر" },
  whatItCounts: { en: "What it counts", ar: "ما يعدّه" },
  period: { en: "Period", ar: "الفترة" },
  attributedTo: { en: "Attributed to", ar: "منسوب إلى" },
  outlets: { en: "Outlets", ar: "الجهات الناشرة" },
  attributedToNobody: { en: "nobody", ar: "لا أحد" },
  differs: { en: "outlets differ: {values}", ar: "اختلفت الجهات: {values}" },
  denied: { en: "denied by the text", ar: "ينفيه النص" },
  gradesLead: {
    en: "Beside each number stands how many independent origins state it, and what that makes of it: computed from the origins, never typed.",
    ar: "إلى جانب كل عدد عددُ الأصول المستقلة التي تذكره، ودرجة تعززه بها: تُحسب من الأصول ولا تُكتب باليد.",
  },
  againstNumbers: { en: "against {values}", ar: "في مقابل {values}" },
  oneWitness: { en: "one witness", ar: "شاهد واحد" },
  sumsTitle: { en: "Sums that do not add up", ar: "مجاميع لا تستقيم" },
  sumsLead: {
    en: "A whole and its parts as one text states them. Nothing is corrected.",
    ar: "الكل وأجزاؤه كما يذكرها نص واحد، دون أي تصحيح.",
  },
  sumStated: {
    en: "{outlet}: {stated} stated; the parts add up to {added}",
    ar: "{outlet}: ذُكر {stated}، ومجموع الأجزاء {added}",
  },
  evidenceSum: { en: "A whole and its parts: {stated}, {added}", ar: "كل وأجزاؤه: {stated}، {added}" },

  // 4 Drift
  driftTitle: { en: "How numbers changed from hand to hand", ar: "كيف تغيّرت الأعداد من يد إلى يد" },
  driftLead: {
    en: "Each number is followed through the documents of its origin. A card is one document in its own words and opens its sentence; beneath “≠” stands what changed against the card it was taken from. Dashed lines are only suspected. The first hand is merely the earliest one here; no version is called the true one.",
    ar: "يُتتبَّع كل عدد في وثائق أصله. كل بطاقة وثيقة بكلماتها وتفتح جملتها، وتحت العلامة «≠» ما تغيّر عن البطاقة التي أُخذت عنها. والخطوط المتقطعة مشتبه بها فقط. واليد الأولى هي أقدم ما هنا لا غير، ولا توصف أي صيغة بأنها الصحيحة.",
  },
  driftNone: { en: "No stated number changed on its way.", ar: "لم يتغير أي عدد مذكور في طريقه." },
  driftSteady: {
    en: "Followed through several documents and found unchanged: {numbers}.",
    ar: "أعداد تُتبّعت في عدة وثائق فلم تتغير: {numbers}.",
  },
  driftRegion: { en: "Numbers from hand to hand, drawn", ar: "الأعداد من يد إلى يد مرسومة" },
  driftOf: { en: "{origin}: {subject}", ar: "{origin}: {subject}" },
  firstHand: { en: "First hand here", ar: "أول يد هنا" },
  handNumber: { en: "Hand {n}", ar: "اليد {n}" },
  change: { en: "{before} → {after}", ar: "{before} ← {after}" },
  changeOf: { en: "{aspect}: {change}", ar: "{aspect}: {change}" },
  changed: { en: "changed: {changes}", ar: "تغيّر: {changes}" },
  cardWithdrawn: { en: "withdrawn, counts nowhere", ar: "سُحبت ولا تُحسب" },
  unchanged: { en: "unchanged", ar: "دون تغيير" },
  unchangedMore: { en: "{n} more, unchanged", ar: "غيرها دون تغيير: {n}" },
  takenFrom: { en: "from {outlet}", ar: "أخذا عن {outlet}" },
  takenPerhaps: { en: "perhaps from {outlet}", ar: "ولعله عن {outlet}" },
  driftInWords: { en: "The same in words", ar: "الأعداد نفسها كتابة" },
  evidenceDrift: { en: "The number as printed by {outlet}", ar: "العدد كما نشرته {outlet}" },
  evidenceUnchanged: { en: "Printed without change", ar: "نُشر دون تغيير" },
  cardsLeftOut: { en: "{n} more cards are not drawn.", ar: "لم تُرسم بطاقات أخرى: {n}." },
  driftsLeftOut: {
    en: "{n} more numbers changed and are left out here; study.json has them all.",
    ar: "أُغفل هنا من الأعداد التي تغيّرت: {n}؛ وهي كلها في study.json.",
  },

  // 5 Promise and reality
  contrastsTitle: { en: "Promise and reality", ar: "الوعد والواقع" },
  contrastsLead: {
    en: "What was promised, and what the codebook sets against it as found. Bars count documents; the number of origins stands beside. One promise may be answered by several realities and is then printed with each.",
    ar: "ما وُعد به، وما يضعه دليل الترميز في مقابله مما وُجد. الأعمدة تعدّ الوثائق، وإلى جانبها عدد الأصول. وقد يقابل الوعد الواحد أكثر من واقع، فيُطبع مع كل منها.",
  },
  contrastsNone: { en: "No promise and no reality was suggested.", ar: "لم يُقترح وعد ولا واقع." },
  contrastsTable: { en: "Promise and reality, by documents", ar: "الوعد والواقع بحسب الوثائق" },
  promised: { en: "Promised or sought", ar: "ما وُعد به أو طُلب" },
  found: { en: "Found", ar: "ما وُجد" },
  barScale: { en: "0 to {n} documents", ar: "الوثائق من 0 إلى {n}" },
  originsShort: { en: "origins: {interval}", ar: "الأصول: {interval}" },

  // 6 Tallies
  talliesTitle: {
    en: "Reasons, obstacles, recommendations, motives",
    ar: "الأسباب والعوائق والتوصيات والدوافع",
  },
  talliesLead: {
    en: "What is counted here is documents and origins, never people. Each number opens the passages that cues of the codebook point at; open a name for its definition. Passages that deny or only suppose it are set aside: shown, not counted.",
    ar: "المعدود هنا وثائق وأصول، لا أشخاص. كل رقم يفتح المقاطع التي دلت عليها مؤشرات دليل الترميز؛ وافتح الاسم لتقرأ تعريفه. والمقاطع التي تنفيه أو تفترضه فقط منحّاة: تُعرض ولا تُعدّ.",
  },
  code: { en: "Code", ar: "الرمز" },
  setAside: { en: "Set aside", ar: "منحّى" },
  useWhen: { en: "Use when", ar: "يُستعمل حين" },
  notWhen: { en: "Not when", ar: "لا يُستعمل حين" },
  absent: { en: "Suggested nowhere: {codes}", ar: "لم يُقترح في أي موضع: {codes}" },
  absentMeaning: {
    en: "Absent means that no cue was found in these sources. It never means that it did not happen.",
    ar: "الغياب يعني أن المؤشرات لم توجد في هذه المصادر، ولا يعني أبدا أن الأمر لم يقع.",
  },

  // 7 What cannot be said
  unknownTitle: { en: "What cannot be said, and why", ar: "ما لا يمكن قوله، ولماذا" },
  hiddenTotal: { en: "How many really left", ar: "كم غادروا حقا" },
  trend: { en: "Whether leaving rose", ar: "هل زادت المغادرة" },
  notEstimable: { en: "cannot be estimated", ar: "لا يمكن تقديره" },
  whatSourcesSay: { en: "what the sources themselves say", ar: "ما تقوله المصادر نفسها" },
  estimated: {
    en: "{value}, between {low} and {high} at {level}% ({method}).",
    ar: "{value}، بين {low} و{high} بمستوى {level}% ({method}).",
  },
  people: { en: "How many people said it", ar: "كم شخصا قال ذلك" },
  peopleMeaning: {
    en: "This report counts documents and origins. Nobody has yet linked the mentions of one person across documents, so no number here is a number of people, apart from those the sources state themselves.",
    ar: "يعدّ هذا التقرير الوثائق والأصول. ولم يربط أحد بعد بين مواضع ذكر الشخص الواحد في الوثائق، فليس أي رقم هنا عدد أشخاص، إلا ما تذكره المصادر نفسها.",
  },
  questions: { en: "Questions only the researcher can answer", ar: "أسئلة لا يجيب عنها إلا الباحث" },
  caveats: { en: "All caveats", ar: "التحفظات كلها" },

  // 8 Deciding
  decidingTitle: { en: "What a researcher can settle", ar: "ما يحسمه الباحث" },
  doubtsTitle: { en: "To review", ar: "للمراجعة" },
  doubtsLead: {
    en: "Links the program only suspects. What would change most comes first. Read both sides, then run one of the two commands: a decision is signed, needs a reason, and can be undone.",
    ar: "روابط يشتبه بها البرنامج فحسب، والأكثر تغييرا أولا. اقرأ الجانبين ثم نفّذ أحد الأمرين: القرار موقَّع ومعلَّل، ويمكن التراجع عنه.",
  },
  doubtsNone: { en: "No suspected link waits for a decision.", ar: "لا رابط مشتبها به ينتظر قرارا." },
  oneSide: { en: "One side", ar: "أحد الجانبين" },
  otherSide: { en: "The other", ar: "الجانب الآخر" },
  whatLinks: { en: "What links them", ar: "ما يربطهما" },
  whatChanges: { en: "What changes", ar: "ما يتغير" },
  originsChange: { en: "origins {change}", ar: "الأصول {change}" },
  ifConfirmed: { en: "if confirmed: {what}", ar: "إن أُكّد: {what}" },
  ifRefused: { en: "if refused: {what}", ar: "إن رُفض: {what}" },
  numbersChange: { en: "printed numbers that would change: {n}", ar: "الأعداد المطبوعة التي تتغير: {n}" },
  doubtsLeftOut: {
    en: "{n} more doubts are left out here; isnad origins and study.json have them all.",
    ar: "أُغفل هنا من مواضع الشك: {n}؛ وهي كلها في ‎isnad origins‎ وفي study.json.",
  },
  decisionsTitle: { en: "Decided", ar: "ما حُسم" },
  decisionsLead: {
    en: "Every decision stands in the journal and enters the numbers of this page. None is erased; undoing one is an entry of its own.",
    ar: "كل قرار قيد في السجل، وهو داخل في أرقام هذه الصفحة. ولا يُمحى منها شيء، والتراجع قيد قائم بذاته.",
  },
  decisionsNone: { en: "Nobody has decided anything yet.", ar: "لم يحسم أحد شيئا بعد." },
  decisionBy: { en: "{who}, {when}", ar: "{who}، {when}" },
  decisionBecause: { en: "because: {reason}", ar: "السبب: {reason}" },
  linkConfirmed: { en: "Confirmed: {kind}: {documents}", ar: "أُكّد: {kind}: {documents}" },
  linkRefused: { en: "Refused: {kind}: {documents}", ar: "رُفض: {kind}: {documents}" },
  linkDrawn: { en: "Drawn: {kind}: {documents}", ar: "رُسم: {kind}: {documents}" },
  accountWithdrawn: { en: "Account withdrawn: {documents}", ar: "سُحبت الرواية: {documents}" },
  toUndo: { en: "to undo", ar: "للتراجع" },
  evidenceDoubt: { en: "{kind}: what the texts show", ar: "{kind}: ما تظهره النصوص" },
  evidenceDecision: { en: "What the decision rests on", ar: "ما يقوم عليه القرار" },

  // 9 Evidence
  evidenceTitle: { en: "Evidence", ar: "الشواهد" },
  evidenceLead: {
    en: "Every sentence a number rests on, once, where it stands in its document: 3.12 is sentence 12 of document 3. The marked stretches are what was counted; grey sentences only surround them, and others are left out (…).",
    ar: "كل جملة يقوم عليها رقم، مرة واحدة، في موضعها من وثيقتها: فالمرجع 3.12 هو الجملة 12 من الوثيقة 3. والمعلَّم هو ما عُدّ، والرمادي ما حوله فحسب، وما عدا ذلك محذوف (…).",
  },
  textsTitle: { en: "The documents", ar: "الوثائق" },
  listsTitle: { en: "Numbers that rest on several sentences", ar: "الأرقام القائمة على أكثر من جملة" },
  listsLead: {
    en: "In the order of the report. A number that rests on one sentence leads straight to it.",
    ar: "بترتيب التقرير. والرقم القائم على جملة واحدة يقود إليها مباشرة.",
  },
  listNumber: { en: "L{n}", ar: "ق{n}" },
  back: { en: "back", ar: "عودة" },
  backTo: { en: "Back to {n} in the report", ar: "عودة إلى {n} في التقرير" },
  sentencesLeftOut: {
    en: "{n} more places are left out here; study.json has them all.",
    ar: "أُغفل هنا من المواضع: {n}؛ وهي كلها في study.json.",
  },
  page: { en: "page {n}", ar: "صفحة {n}" },
  row: { en: "row {n}", ar: "الصف {n}" },
  sheetRow: { en: "{sheet}, row {n}", ar: "{sheet}، الصف {n}" },
  entry: { en: "entry {n}", ar: "المادة {n}" },
  original: { en: "Archived original, named by its SHA-256:", ar: "الأصل المحفوظ، واسمه بصمته SHA-256:" },
  evidenceTotal: { en: "Stated to have left: {value}", ar: "عدد من غادروا كما ذُكر: {value}" },
  evidenceClaim: { en: "Stated number: {value}", ar: "عدد مذكور: {value}" },
  evidenceCode: { en: "{code}: passages suggested", ar: "{code}: مقاطع مقترحة" },
  evidenceAside: { en: "{code}: passages set aside", ar: "{code}: مقاطع منحّاة" },
  evidenceNode: { en: "Named in the chain: {name}", ar: "مذكور في السلسلة: {name}" },
  evidenceOriginDocuments: { en: "Documents that rest on: {origin}", ar: "وثائق تقوم على: {origin}" },
  evidenceLink: { en: "{kind}: {origin}", ar: "{kind}: {origin}" },
  evidenceWithdrawn: { en: "Withdrawn or unconfirmed: {origin}", ar: "سُحبت أو تعذر تأكيدها: {origin}" },
  evidenceLoop: { en: "Outlets that have it from one another", ar: "جهات ينقل بعضها عن بعض" },

  // 10 How it was made
  makingTitle: { en: "How this was made", ar: "كيف صُنع هذا" },
  program: { en: "Program", ar: "البرنامج" },
  codebook: { en: "Codebook", ar: "دليل الترميز" },
  ruleCounting: {
    en: "A document counts once for a code, however often it says it. Mentions are not counted, and neither are people.",
    ar: "تُعدّ الوثيقة مرة واحدة لكل رمز مهما كررت. ولا تُعدّ مواضع الذكر ولا الأشخاص.",
  },
  ruleOrigins: {
    en: "Origins are an interval: all suspected merges made, or only the proven ones.",
    ar: "عدد الأصول مجال: بضم كل ما اشتُبه في ضمه، أو المثبت وحده.",
  },
  ruleClaims: {
    en: "A number is printed as stated. “Dozens” is never turned into a number, and a relative period without a date stays relative.",
    ar: "يُطبع العدد كما ذُكر. فلا تُحوَّل «العشرات» إلى رقم، وتبقى الفترة النسبية بلا تاريخ نسبية.",
  },
  ruleAside: {
    en: "What a text denies or only supposes is set aside and shown apart.",
    ar: "ما ينفيه النص أو يفترضه فقط يُنحّى ويُعرض على حدة.",
  },
  ruleSuggestions: {
    en: "Cues only suggest. A coding is a person's act; this report holds none.",
    ar: "المؤشرات تقترح فقط. والترميز فعل إنسان، ولا ترميز في هذا التقرير.",
  },
  rulePositions: {
    en: "Every quotation is an exact stretch of a frozen text made from an archived original whose name is its SHA-256.",
    ar: "كل اقتباس مقطع مطابق من نص محفوظ أُخذ من أصل محفوظ اسمه بصمته SHA-256.",
  },
  ruleBytes: {
    en: "The same inputs give the same page, byte for byte. study.json beside it holds everything shown here, for programs.",
    ar: "المدخلات نفسها تعطي الصفحة نفسها بايتا ببايت. وفي study.json إلى جانبها كل ما يظهر هنا، لتقرأه البرامج.",
  },
} as const satisfies Record<string, Localised>;
export type MessageName = keyof typeof messages;

/** Nouns with a number, in the nominative, as labels use them. `{n}` is the number. */
export const counted = {
  documents: {
    en: { one: "{n} document", other: "{n} documents" },
    ar: {
      zero: "لا وثائق",
      one: "وثيقة واحدة",
      two: "وثيقتان",
      few: "{n} وثائق",
      many: "{n} وثيقة",
      other: "{n} وثيقة",
    },
  },
  people: {
    en: { one: "{n} person", other: "{n} people" },
    ar: {
      zero: "لا أحد",
      one: "شخص واحد",
      two: "شخصان",
      few: "{n} أشخاص",
      many: "{n} شخصا",
      other: "{n} شخص",
    },
  },
  files: {
    en: { one: "{n} file", other: "{n} files" },
    ar: {
      zero: "لا ملفات",
      one: "ملف واحد",
      two: "ملفان",
      few: "{n} ملفات",
      many: "{n} ملفا",
      other: "{n} ملف",
    },
  },
  numbers: {
    en: { one: "{n} number", other: "{n} numbers" },
    ar: {
      zero: "لا أعداد",
      one: "عدد واحد",
      two: "عددان",
      few: "{n} أعداد",
      many: "{n} عددا",
      other: "{n} عدد",
    },
  },
  sentences: {
    en: { one: "{n} sentence", other: "{n} sentences" },
    ar: {
      zero: "لا جمل",
      one: "جملة واحدة",
      two: "جملتان",
      few: "{n} جمل",
      many: "{n} جملة",
      other: "{n} جملة",
    },
  },
  wordsInCommon: {
    en: { one: "{n} rare word in common", other: "{n} rare words in common" },
    ar: {
      zero: "لا كلمات نادرة مشتركة",
      one: "كلمة نادرة واحدة مشتركة",
      two: "كلمتان نادرتان مشتركتان",
      few: "{n} كلمات نادرة مشتركة",
      many: "{n} كلمة نادرة مشتركة",
      other: "{n} كلمة نادرة مشتركة",
    },
  },
  pairs: {
    en: { one: "{n} pair of documents", other: "{n} pairs of documents" },
    ar: {
      zero: "لا أزواج من الوثائق",
      one: "زوج واحد من الوثائق",
      two: "زوجان من الوثائق",
      few: "{n} أزواج من الوثائق",
      many: "{n} زوجا من الوثائق",
      other: "{n} زوج من الوثائق",
    },
  },
  codes: {
    en: { one: "{n} code", other: "{n} codes" },
    ar: {
      zero: "لا رموز",
      one: "رمز واحد",
      two: "رمزان",
      few: "{n} رموز",
      many: "{n} رمزا",
      other: "{n} رمز",
    },
  },
} as const satisfies Nouns;

/** Languages met most; a code not listed is printed as it is. */
export const languageNames: Readonly<Record<string, Localised>> = {
  ar: { en: "Arabic", ar: "العربية" },
  de: { en: "German", ar: "الألمانية" },
  en: { en: "English", ar: "الإنجليزية" },
  es: { en: "Spanish", ar: "الإسبانية" },
  fa: { en: "Persian", ar: "الفارسية" },
  fr: { en: "French", ar: "الفرنسية" },
  ku: { en: "Kurdish", ar: "الكردية" },
  ckb: { en: "Kurdish", ar: "الكردية" },
  ru: { en: "Russian", ar: "الروسية" },
  tr: { en: "Turkish", ar: "التركية" },
  ur: { en: "Urdu", ar: "الأردية" },
  und: { en: "language unknown", ar: "لغة غير معروفة" },
};

/** Where a particular of a document was read. */
export const placeNames: Readonly<Record<EvidencePlace, Localised>> = {
  "command line": { en: "given on the command line", ar: "سطر الأوامر" },
  "study settings": { en: "study.yaml", ar: "ملف study.yaml" },
  "front matter": { en: "front matter", ar: "مقدمة الملف" },
  "json-ld": { en: "JSON-LD of the page", ar: "بيانات JSON-LD في الصفحة" },
  "open graph": { en: "Open Graph of the page", ar: "بيانات Open Graph في الصفحة" },
  meta: { en: "meta element", ar: "عنصر meta" },
  "time element": { en: "time element", ar: "عنصر time" },
  "title element": { en: "title element", ar: "عنصر title" },
  heading: { en: "heading", ar: "عنوان الصفحة" },
  byline: { en: "byline", ar: "سطر الكاتب" },
  "update line": { en: "date of the last update", ar: "تاريخ آخر تحديث" },
  logo: { en: "logo of the page", ar: "شعار الصفحة" },
  "copyright line": { en: "copyright line", ar: "سطر حقوق النشر" },
  "first line": { en: "first line", ar: "السطر الأول" },
  address: { en: "address", ar: "عنوان الويب" },
  "file name": { en: "file name", ar: "اسم الملف" },
  "mail header": { en: "header of the mail", ar: "ترويسة الرسالة" },
  feed: { en: "feed", ar: "خلاصة الأخبار" },
  column: { en: "column of the list", ar: "عمود في القائمة" },
  "document properties": { en: "properties of the file", ar: "خصائص الملف" },
  "byte order mark": { en: "byte order mark", ar: "علامة ترتيب البايتات" },
  header: { en: "header", ar: "ترويسة" },
  "strict utf-8": { en: "strict UTF-8", ar: "UTF-8 صارم" },
  detected: { en: "detected from the text", ar: "استُنتج من النص" },
  none: { en: "", ar: "" },
};

/** What characters do that show a reader other than what they are. */
export const deceptiveNames: Readonly<Record<Document["deceptive"][number]["kind"], Localised>> = {
  direction: { en: "turn the order of what is shown", ar: "تقلب ترتيب ما يُعرض" },
  invisible: { en: "cannot be seen", ar: "لا تُرى" },
  "mixed script": { en: "letters of another script that look alike", ar: "حروف كتابة أخرى تشبهها" },
};

export const originKindNames: Readonly<Record<Origin["kind"], Localised>> = {
  study: { en: "a study", ar: "دراسة" },
  official: { en: "an official body", ar: "جهة رسمية" },
  testimony: { en: "a testimony", ar: "شهادة" },
  organisation: { en: "an organisation", ar: "منظمة" },
  outlet: { en: "an outlet", ar: "جهة إعلامية" },
  unresolved: { en: "unresolved: counted as an origin of its own", ar: "غير محدد: يُحسب أصلا قائما بذاته" },
};

export const copyRelationNames: Readonly<Record<Copy["relation"], Localised>> = {
  identical: { en: "identical", ar: "متطابق" },
  edited: { en: "edited", ar: "معدّل" },
  excerpt: { en: "excerpt", ar: "مقتطف" },
  "shared passage": { en: "shared passage", ar: "فقرة مشتركة" },
  "shared quotation": { en: "shared quotation", ar: "اقتباس مشترك" },
  rewriting: { en: "rewriting", ar: "إعادة صياغة" },
  translation: { en: "translation", ar: "ترجمة" },
};

export const layerNames: Readonly<Record<(typeof layers)[number], Localised>> = {
  outlet: { en: "Outlet", ar: "الجهة الناشرة" },
  "taken from": { en: "Taken from", ar: "نقلا عن" },
  "study or body": { en: "Study or body", ar: "دراسة أو جهة" },
  "evidence base": { en: "Evidence base", ar: "أساس الأدلة" },
  testimony: { en: "Testimony", ar: "شهادة" },
};

export const subjectNames: Readonly<Record<ClaimSubject, Localised>> = {
  departures: { en: "People who left", ar: "من غادروا" },
  part: { en: "A part of them", ar: "جزء منهم" },
  share: { en: "A share of them", ar: "نسبة منهم" },
  other: { en: "Something else (joined, killed, strength)", ar: "غير ذلك (انضموا، قُتلوا، قوام)" },
};

export const corroborationNames: Readonly<Record<Corroboration["grade"], Localised>> = {
  corroborated: { en: "corroborated", ar: "معزَّز بأكثر من أصل" },
  "possibly corroborated": {
    en: "perhaps corroborated: that hangs on suspected links",
    ar: "ربما كان معزَّزا: يتوقف ذلك على روابط مشتبه بها",
  },
  "single origin": { en: "a single origin", ar: "أصل واحد" },
  circular: { en: "circular: nobody is a first hand", ar: "دائري: لا مصدر أول له" },
  contested: { en: "another origin says otherwise", ar: "يخالفه أصل آخر" },
  "cannot be measured": {
    en: "cannot be measured: nobody says from whom they have it",
    ar: "لا يمكن قياسه: لا أحد يذكر عمّن أخذ",
  },
  withdrawn: { en: "withdrawn", ar: "سُحب" },
};

export const driftAspectNames: Readonly<Record<DriftStep["changes"][number]["aspect"], Localised>> = {
  number: { en: "number", ar: "العدد" },
  certainty: { en: "certainty", ar: "درجة الجزم" },
  people: { en: "who is counted", ar: "المعدودون" },
  group: { en: "group", ar: "الجماعة" },
  period: { en: "period", ar: "الفترة" },
  subject: { en: "what is counted", ar: "ما يُعدّ" },
  source: { en: "on whose word", ar: "على ذمة" },
};

export const certaintyNames: Readonly<Record<StatedCertainty, Localised>> = {
  exact: { en: "exact", ar: "دون تقريب" },
  about: { en: "approximate", ar: "بالتقريب" },
  "at least": { en: "at least", ar: "على الأقل" },
  "at most": { en: "at most", ar: "على الأكثر" },
  between: { en: "a range", ar: "بين حدين" },
  stated: { en: "said to be so", ar: "بالجزم" },
  hedged: { en: "said to be possible", ar: "بالاحتمال" },
  denied: { en: "denied", ar: "بالنفي" },
};

export const peopleNames: Readonly<Record<PeopleMeaning, Localised>> = {
  person: { en: "people", ar: "أشخاص" },
  member: { en: "members", ar: "أعضاء" },
  fighter: { en: "fighters", ar: "مقاتلون" },
  defector: { en: "defectors", ar: "منشقون" },
  surrendered: { en: "people who gave themselves up", ar: "مستسلمون" },
  leader: { en: "leaders", ar: "قادة" },
  recruit: { en: "recruits", ar: "مجندون" },
  foreigner: { en: "foreigners", ar: "أجانب" },
  man: { en: "men", ar: "رجال" },
  woman: { en: "women", ar: "نساء" },
  child: { en: "children", ar: "أطفال" },
  youth: { en: "young people", ar: "شبان" },
  prisoner: { en: "prisoners", ar: "معتقلون" },
  civilian: { en: "civilians", ar: "مدنيون" },
  family: { en: "families", ar: "عائلات" },
};

/** Armed groups by the key of the table that finds them; a key not listed is printed as it is. */
export const groupNames: Readonly<Record<string, Localised>> = {
  is: { en: "Islamic State", ar: "تنظيم الدولة" },
  "boko-haram": { en: "Boko Haram", ar: "بوكو حرام" },
  "al-shabaab": { en: "al-Shabaab", ar: "حركة الشباب" },
  "al-qaeda": { en: "al-Qaeda", ar: "القاعدة" },
  nusra: { en: "al-Nusra", ar: "النصرة" },
  farc: { en: "FARC", ar: "فارك" },
  taliban: { en: "Taliban", ar: "طالبان" },
  lra: { en: "Lord's Resistance Army", ar: "جيش الرب" },
};

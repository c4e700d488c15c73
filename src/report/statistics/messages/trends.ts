// Words of the page on trends.
import type { Catalogue } from "../../phrases.js";

export const trendMessages = {
  trendImprint: { en: "Isnad: trend", ar: "إسناد: اتجاه" },
  trendTitle: {
    en: "Did it rise, or was it only announced more?",
    ar: "هل زاد العدد، أم زاد الإعلان عنه فقط؟",
  },

  // What may be said
  ofDepartures: {
    en: "All four checks bear it out, so this may be said of departures.",
    ar: "تؤيده التحققات الأربعة كلها، فيجوز قوله عن المغادرات نفسها.",
  },
  ofAnnounced: {
    en: "This is about departures that were publicly announced, not about how many people left.",
    ar: "هذا عن مغادرات أُعلنت، لا عن عدد من غادروا.",
  },
  ofNothing: {
    en: "Nothing may be said about a rise or a fall here.",
    ar: "لا يجوز هنا القول بزيادة ولا بنقصان.",
  },
  casesTerm: { en: "Cases in the table", ar: "الحالات في الجدول" },
  noWindow: { en: "no period could be counted", ar: "لم يكن عدّ أي فترة" },
  closedTerm: {
    en: "The table was closed on (later dates are set aside)",
    ar: "أُغلق الجدول في (وما بعده يُنحّى)",
  },
  checksTitle: { en: "What a rise must pass", ar: "ما يجب أن يجتازه القول بالزيادة" },
  checksLead: {
    en: "Only where all four agree may a rise be called a rise in departures.",
    ar: "لا تُسمى الزيادة زيادة في المغادرات إلا إذا اتفقت الأربعة.",
  },
  checksTable: { en: "The four checks", ar: "التحققات الأربعة" },
  check: { en: "Check", ar: "التحقق" },
  outcome: { en: "Outcome", ar: "نتيجته" },
  why: { en: "Why", ar: "السبب" },

  // A series
  directionTerm: { en: "Direction", ar: "الاتجاه" },
  censoredTerm: { en: "Known to several periods only, shared out", ar: "معلومة بعدة فترات، فوُزّعت عليها" },
  undatedTerm: { en: "Without a date here, in no period", ar: "بلا تاريخ هنا، ولا تدخل أي فترة" },
  outsideTerm: { en: "Dated outside the window", ar: "تاريخها خارج النطاق" },
  seriesCaption: {
    en: "{clock}: counts by period. A band is what late reports may still add.",
    ar: "{clock}: الأعداد بحسب الفترات. والشريط الباهت ما قد تضيفه الأخبار المتأخرة.",
  },
  periodsTable: { en: "Counts by period: {clock}", ar: "الأعداد بحسب الفترات: {clock}" },
  period: { en: "Period", ar: "الفترة" },
  casesCounted: { en: "Cases", ar: "الحالات" },
  itemsRead: { en: "Items read", ar: "المواد المقروءة" },
  bandHead: { en: "Expected (band)", ar: "المتوقع (مجاله)" },
  inWindowTerm: { en: "Cases in the window", ar: "الحالات داخل النطاق" },
  knownHead: { en: "Known by now", ar: "المعلوم حتى الآن" },
  expectedHead: { en: "Expected in the end", ar: "المتوقع في النهاية" },
  withheld: {
    en: "Withheld: less than half is known yet, or the period is not over. It enters no model.",
    ar: "محجوبة: لم يُعلم نصفها بعد، أو لم تنته الفترة. ولا تدخل أي نموذج.",
  },
  modelsOfTrendTable: {
    en: "Change in a year, where a factor of 1 is no change and 2 is twice as many: {clock}",
    ar: "التغيّر في السنة، والمعامل 1 يعني ألا تغيّر و2 يعني الضعف: {clock}",
  },
  trendModel: { en: "Family of the model", ar: "عائلة النموذج" },
  offsetHead: { en: "Counted", ar: "المحسوب" },
  withOffset: { en: "cases for each item read", ar: "حالات لكل مادة مقروءة" },
  withoutOffset: { en: "cases", ar: "حالات" },
  ratioInYear: { en: "Factor in a year", ar: "معامل التغيّر في السنة" },
  pHead: { en: "p", ar: "الاحتمال p" },
  pearsonHead: { en: "Excess spread (Pearson)", ar: "فرط التشتت (بيرسون)" },
  cameronHead: { en: "Its test, z and p (Cameron, Trivedi)", ar: "اختباره، z ثم p (كاميرون، تريفيدي)" },
  thetaHead: { en: "theta", ar: "ثيتا" },
  noP: { en: "could not be computed", ar: "تعذر حسابه" },
  tauTerm: { en: "Order of the counts (Kendall's tau)", ar: "ترتيب الأعداد (تاو كندال)" },
  pOfTau: { en: "p of no trend (Mann–Kendall)", ar: "الاحتمال p لانعدام الاتجاه (مان وكندال)" },
  slopeTerm: {
    en: "Typical change from period to period (Sen's slope)",
    ar: "التغيّر المعتاد من فترة إلى أخرى (ميل سِن)",
  },
  changeTerm: { en: "Where the rate changed most", ar: "أشد مواضع التغيّر" },
  changeAt: {
    en: "from {period} on: {before} a period before it, {after} since",
    ar: "ابتداء من {period}: {before} في كل فترة قبلها، و{after} بعدها",
  },
  changeAtOffset: {
    en: "from {period} on: {before} for each item read before it, {after} since",
    ar: "ابتداء من {period}: {before} لكل مادة مقروءة قبلها، و{after} بعدها",
  },
  changeTest: {
    en: "p of one rate throughout: {p} (likelihood ratio {ratio})",
    ar: "الاحتمال p لمعدل واحد طوال المدة: {p} (نسبة الإمكان {ratio})",
  },
  changeSet: { en: "it may as well lie at: {periods}", ar: "وقد يكون أيضا عند: {periods}" },
  changeNone: { en: "none could be computed", ar: "تعذر حسابه" },

  // Panel, control, delay, strata, breaks
  panelTitle: { en: "Only sources collected throughout", ar: "المصادر المجموعة طوال المدة وحدها" },
  panelLead: {
    en: "The same cases, counted from these sources only: {sources}.",
    ar: "الحالات نفسها معدودة من هذه المصادر وحدها: {sources}.",
  },
  controlTitle: { en: "Other stories in the same sources", ar: "أخبار أخرى في المصادر نفسها" },
  controlLead: {
    en: "If all other stories rise as well, attention rose (negative control).",
    ar: "إن زادت سائر الأخبار أيضا فالذي زاد هو الاهتمام (سلسلة ضابطة).",
  },
  controlP: { en: "p of no difference", ar: "الاحتمال p لانعدام الفرق" },
  controlRatio: {
    en: "Factor of the cases over that of the other stories",
    ar: "معامل الحالات مقسوما على معامل سائر الأخبار",
  },
  delayTitle: { en: "How late cases become known", ar: "كم تتأخر معرفة الحالات" },
  delayCases: { en: "Dated both by leaving and by publication", ar: "معلومة تاريخ المغادرة والنشر معا" },
  delayCorrected: {
    en: "Recent counts were corrected for cases still to come (chain ladder).",
    ar: "صُحّحت الأعداد الأخيرة بما لم يُعرف بعد (طريقة السلّم المتسلسل).",
  },
  delayNotCorrected: {
    en: "Nothing was corrected: the delays changed over time, or cannot be known.",
    ar: "لم يُصحّح شيء: تغيّر التأخر مع الزمن، أو تعذرت معرفته.",
  },
  delayTable: {
    en: "Share known so many periods after leaving",
    ar: "ما عُرف بعد المغادرة بهذا العدد من الفترات",
  },
  delayAfter: { en: "Periods after leaving", ar: "الفترات بعد المغادرة" },
  delayKnown: { en: "Known by its end", ar: "ما عُرف حتى نهايتها" },
  stabilityTerm: {
    en: "Were late cases announced as early ones were",
    ar: "هل أُعلنت الحالات المتأخرة كما أُعلنت المبكرة",
  },
  stability: {
    en: "p {p} (chi-square {statistic}, degrees of freedom {freedom})",
    ar: "الاحتمال p‏: {p} (مربع كاي {statistic}، ودرجات الحرية {freedom})",
  },
  stabilityNone: { en: "cannot be tested", ar: "لا يمكن اختباره" },
  delayStrataTitle: { en: "Cases announced equally late", ar: "حالات أُعلنت بالتأخر نفسه" },
  delayStrataTable: {
    en: "Change in a year among cases announced equally late",
    ar: "التغيّر في السنة بين حالات أُعلنت بالتأخر نفسه",
  },
  delayGroup: { en: "Announced after (periods)", ar: "أُعلنت بعد (فترات)" },
  breaksTitle: { en: "When the way of collecting changed", ar: "متى تغيّرت طريقة الجمع" },
  breaksLead: {
    en: "A rise across one of these is no finding.",
    ar: "الزيادة عبر أحد هذه المواضع ليست نتيجة.",
  },
  breakAt: { en: "{period}: {what}", ar: "{period}:‏ {what}" },
} as const satisfies Catalogue;

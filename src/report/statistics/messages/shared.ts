// Words that all pages of statistics share: punctuation, figures, the frame of a page, and how it was made.
import type { Catalogue } from "../../phrases.js";

export const sharedMessages = {
  comma: { en: ", ", ar: "، " },
  semicolon: { en: "; ", ar: "؛ " },
  colon: { en: ":", ar: ":" },
  skip: { en: "Skip to the page", ar: "انتقل إلى الصفحة" },
  contents: { en: "On this page", ar: "في هذه الصفحة" },
  sameAsTable: { en: "The same as a table", ar: "البيانات نفسها في جدول" },
  inShort: { en: "In short:", ar: "باختصار:" },
  moreRows: {
    en: "Rows left out here: {n}. The page (--html) and the record (--json) have them all.",
    ar: "صفوف أُغفلت هنا: {n}. وهي كلها في الصفحة (⁦--html⁩) والسجل (⁦--json⁩).",
  },

  // Figures
  range: { en: "{low}–{high}", ar: "من {low} إلى {high}" },
  signedRange: { en: "{low} to {high}", ar: "من {low} إلى {high}" },
  intervalAt: { en: "{level} interval", ar: "المجال ({level})" },
  withInterval: { en: "{value} ({level} interval {range})", ar: "{value}، والمجال ({level}) {range}" },
  withoutInterval: { en: "{value} (no interval computed)", ar: "{value}، ولم يُحسب له مجال" },
  undefinedBecause: { en: "not defined ({reason})", ar: "غير معرَّف ({reason})" },
  notDefined: { en: "not defined", ar: "غير معرَّف" },
  none: { en: "none", ar: "لا يوجد" },
  noInterval: { en: "none computed", ar: "لم يُحسب" },
  underThousandth: { en: "under 0.001", ar: "أقل من 0.001" },
  overThousandth: { en: "over 0.999", ar: "أكثر من 0.999" },
  fromTo: { en: "{from} to {to}", ar: "من {from} إلى {to}" },
  since: { en: "since {from}", ar: "منذ {from}" },
  until: { en: "until {to}", ar: "حتى {to}" },
  notLimited: { en: "not limited", ar: "غير محدود" },
  quarter: { en: "quarter {n} of {year}", ar: "الربع {n} من {year}" },
  pairOf: { en: "{first} and {second}", ar: "{first} و{second}" },

  // How it was made
  limitsTitle: { en: "What limits this", ar: "حدود هذه النتيجة" },
  makingTitle: { en: "How this was made", ar: "كيف صُنع هذا" },
  program: { en: "Program", ar: "البرنامج" },
  file: { en: "File", ar: "الملف" },
  fileHash: { en: "SHA-256 of its bytes: {sha256}", ar: "بصمة بايتاته (SHA-256):‏ {sha256}" },
  seed: { en: "Seed of chance", ar: "بذرة العشوائية" },
  seedNone: { en: "none: nothing was left to chance", ar: "لا بذرة: لم يُترك شيء للمصادفة" },
  columnsTitle: { en: "What each column was taken for", ar: "ما فُهم من كل عمود" },
  column: { en: "Column", ar: "العمود" },
  takenFor: { en: "Taken for", ar: "فُهم على أنه" },
  optionsTitle: { en: "Options that change a number", ar: "خيارات تغيّر الأرقام" },
  option: { en: "Option", ar: "الخيار" },
  optionValue: { en: "Value", ar: "القيمة" },
  again: {
    en: "The same files, options and seed give the same page again, character for character. What is printed here is rounded to the digits its interval bears; the record (--json) keeps them all.",
    ar: "الملفات والخيارات والبذرة نفسها تعيد الصفحة نفسها حرفا بحرف. وما يُطبع هنا مقرَّب إلى ما يحتمله مجاله من أرقام؛ والسجل (⁦--json⁩) يحفظها كلها.",
  },
  namesAsGiven: {
    en: "Names of units, coders, lists and columns stand here as your files have them. Make sure that none of them leads to a person before you pass this page on.",
    ar: "أسماء الوحدات والمرمِّزين والقوائم والأعمدة مطبوعة كما هي في ملفاتك. تأكد أن أيا منها لا يدل على شخص قبل أن تنقل هذه الصفحة إلى غيرك.",
  },
} as const satisfies Catalogue;

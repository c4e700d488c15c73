// What the command line says, in both languages. One row a message; braces are filled in.
import { fillIn, type InterfaceLanguage, type Localised } from "#model/index.js";

export const messages = {
  archiving: { en: "archiving", ar: "الحفظ" },
  unpacking: { en: "unpacking", ar: "الفك" },
  exporting: { en: "exporting", ar: "التصدير" },
  witnessing: { en: "asking for timestamps", ar: "طلب الأختام الزمنية" },
  fetching: { en: "fetching", ar: "الجلب" },
  reading: { en: "reading", ar: "القراءة" },
  relating: { en: "finding copies and origins", ar: "البحث عن النسخ والأصول" },
  writing: { en: "writing the report", ar: "كتابة التقرير" },
  checking: { en: "checking", ar: "التحقق" },
  estimating: { en: "estimating", ar: "التقدير" },
  wrote: { en: "  written: {path}", ar: "  كُتب: {path}" },
  documents: { en: "Documents", ar: "الوثائق" },
  documentsLine: { en: "{count} read: {languages}", ar: "قُرئت {count}: {languages}" },
  languageUnknown: { en: "language unknown", ar: "لغة غير معروفة" },
  unreadLine: { en: "not read: {count}, see the report", ar: "لم تُقرأ: {count}، انظر التقرير" },
  newLine: { en: "new in this run: {count}", ar: "الجديد في هذا التشغيل: {count}" },
  origins: { en: "Origins", ar: "الأصول" },
  originsLine: { en: "{interval} independent", ar: "{interval} مستقلة" },
  loopLine: { en: "a loop: {names}", ar: "حلقة: {names}" },
  withdrawnLine: { en: "withdrawn: {name}", ar: "سُحبت: {name}" },
  originsBehind: {
    en: "Independent origins behind {documents} documents: {interval}",
    ar: "الأصول المستقلة وراء {documents} من الوثائق: {interval}",
  },
  originsNotMeasured: {
    en: "Their independence cannot be measured: no document says from whom it has it.",
    ar: "لا يمكن قياس استقلالها: لا تذكر أي وثيقة عمّن أخذت.",
  },
  originsAdjudicated: { en: "As decided by a researcher: {count}", ar: "بقرار باحث: {count}" },
  originsSetAside: {
    en: "Set aside, because their account was withdrawn: {documents} documents (before: {before} origins)",
    ar: "نُحّيت لأن روايتها سُحبت: {documents} من الوثائق (وقبل ذلك: {before} أصول)",
  },
  originLine: {
    en: "origin {number}: {name} · documents {documents} · counts as {interval} · {depth}",
    ar: "الأصل {number}: {name} · وثائق {documents} · تُحسب {interval} · {depth}",
  },
  rootUnknown: { en: "root unknown", ar: "الأصل الأول مجهول" },
  rootDepth: { en: "hops to the root: {depth}", ar: "الخطوات إلى الأصل الأول: {depth}" },
  doubts: {
    en: "To review, what would change most first:",
    ar: "للمراجعة، والأكثر تغييرا أولا:",
  },
  doubtSides: { en: "{one}  ↔  {other}", ar: "{one}  ↔  {other}" },
  doubtChanges: {
    en: "origins if confirmed: {confirmed}; if refused: {refused}; printed numbers that may change: {numbers}",
    ar: "الأصول إن أُكّد: {confirmed}؛ وإن رُفض: {refused}؛ والأعداد المطبوعة التي قد تتغير: {numbers}",
  },
  howToDecide: {
    en: "Decide: isnad origins confirm DIR 1 --because REASON --by NAME (or refuse)",
    ar: "للقرار: ‏isnad origins confirm DIR 1 --because REASON --by NAME (أو refuse)",
  },
  confirmed: { en: "confirmed:", ar: "أُكّد:" },
  refused: { en: "refused:", ar: "رُفض:" },
  accountWithdrawn: { en: "account withdrawn:", ar: "سُحبت الرواية:" },
  decisions: { en: "Decided:", ar: "القرارات:" },
  decisionLine: {
    en: "entry {entry} · {date} · {by}: {what} — {because}",
    ar: "القيد {entry} · {date} · {by}: ‏{what} — {because}",
  },
  decided: {
    en: "Recorded as entry {entry} of the journal. Origins: {before} → {after}.",
    ar: "سُجّل بالقيد {entry} في السجل. الأصول: {before} ← {after}.",
  },
  withdrawWhat: {
    en: "error: name the files, or an origin by --origin NUMBER",
    ar: "خطأ: سمِّ الملفات، أو أصلا بالخيار ‎--origin NUMBER",
  },
  decidedUndo: {
    en: "Undo: isnad origins undo {directory} {entry} --because REASON",
    ar: "للتراجع: ‏isnad origins undo {directory} {entry} --because REASON",
  },
  andMore: { en: "… and {count} more (--json has all)", ar: "… و{count} أخرى (‎--json فيه الكل)" },
  unnamed: { en: "an origin that is not named", ar: "أصل غير مسمى" },
  unnamedTestimony: { en: "somebody's own account", ar: "رواية صاحبها" },
  numbers: { en: "Numbers", ar: "الأعداد" },
  departuresLine: { en: "{values} said to have left — {name}", ar: "{values} قيل إنهم غادروا — {name}" },
  differsMark: { en: "outlets differ", ar: "تختلف وسائل الإعلام" },
  noNumbers: { en: "no total is stated", ar: "لا يُذكر مجموع" },
  reasons: { en: "Reasons", ar: "الأسباب" },
  reasonLine: {
    en: "{label} · documents {documents} of {all} · origins {interval}",
    ar: "{label} · وثائق {documents} من {all} · أصول {interval}",
  },
  noReasons: { en: "none suggested", ar: "لم يُقترح شيء" },
  unreviewed: { en: "suggested by cues, unreviewed", ar: "اقترحتها المؤشرات، دون مراجعة" },
  unknown: { en: "Unknown", ar: "مجهول" },
  hiddenLine: {
    en: "how many left in all: cannot be estimated ({because})",
    ar: "عدد من غادروا جميعا: لا يمكن تقديره ({because})",
  },
  askDate: {
    en: "documents without a date: {count}; their relative periods stay open (--published)",
    ar: "وثائق بلا تاريخ: {count}؛ تبقى فتراتها النسبية مفتوحة (‎--published)",
  },
  report: { en: "Report", ar: "التقرير" },
  workingCopy: {
    en: "A researcher's working copy: not cleared for publication.",
    ar: "نسخة عمل للباحث: غير مجازة للنشر.",
  },
  nothingNew: { en: "Nothing is new: the report is as it was.", ar: "لا جديد: التقرير كما كان." },
  checkSound: {
    en: "Sound: {entries} journal entries, {originals} originals ({megabytes} MB); {database}.",
    ar: "سليمة: {entries} من قيود السجل، {originals} من النسخ المحفوظة ({megabytes} ميغابايت)؛ {database}.",
  },
  databaseChecked: { en: "the database agrees with the journal", ar: "قاعدة البيانات توافق السجل" },
  databaseMissing: {
    en: "there is no database, and the next run makes it",
    ar: "لا قاعدة بيانات، وسيصنعها التشغيل التالي",
  },
  databaseUnseen: {
    en: "the database was not looked at: another process holds the study",
    ar: "لم تُفحص قاعدة البيانات: عملية أخرى تستعمل الدراسة",
  },
  checkTorn: {
    en: "A killed run left half a line at the end of the journal; it was never acknowledged, and the next run cuts it off.",
    ar: "ترك تشغيل مقطوع نصف سطر في آخر السجل؛ لم يُقرّ بحفظه قط، والتشغيل التالي يزيله.",
  },
  rebuilt: {
    en: "Rebuilt from originals and journal. Documents: {documents}.",
    ar: "أُعيد البناء من النسخ المحفوظة والسجل. الوثائق: {documents}.",
  },
  sameBytes: { en: "study.json is byte for byte what it was.", ar: "study.json كما كان بايتا ببايت." },
  otherBytes: {
    en: "study.json differs from the last run: the codebook, the settings or the program changed since.",
    ar: "يختلف study.json عن آخر تشغيل: تغيّر منذئذ دليل الترميز أو الإعدادات أو البرنامج.",
  },
  addedLine: { en: "captured (HTTP {status}): {address}", ar: "التُقط (HTTP {status}): {address}" },
  redirectedLine: { en: "which led to {address}", ar: "وأدى إلى {address}" },
  addedAll: {
    en: "Addresses captured: {captured} of {asked}. New in the study: {added}.",
    ar: "العناوين الملتقطة: {captured} من {asked}. الجديد في الدراسة: {added}.",
  },
  changedPage: {
    en: "{address} has changed: {before} → {after}",
    ar: "تغيّرت {address}: ‏{before} ← {after}",
  },
  changedCount: {
    en: "paragraphs changed, added or removed: {changed}; as they were: {unchanged}",
    ar: "فقرات عُدّلت أو أضيفت أو حُذفت: {changed}؛ وما بقي كما كان: {unchanged}",
  },
  changedNumber: { en: "a number: {before} → {after}", ar: "رقم: {before} ← {after}" },
  noChanges: {
    en: "No page of this study was captured twice with different text.",
    ar: "لم تُلتقط صفحة في هذه الدراسة مرتين بنص مختلف.",
  },
  exported: {
    en: "Originals exported: {originals}, to {out}.",
    ar: "النسخ المحفوظة المصدّرة: {originals}، إلى {out}",
  },
  exportedHash: { en: "SHA-256 of the file: {sha256}", ar: "بصمة الملف SHA-256: ‏{sha256}" },
  exportCaution: {
    en: "It holds every original in full and names whom they name: a working copy, not cleared for publication.",
    ar: "فيه كل النسخ المحفوظة كاملة ومن تسميهم: نسخة عمل، غير مجازة للنشر.",
  },
  exportedRecords: { en: "Records exported to {out}.", ar: "صُدّرت السجلات إلى {out}" },
  recordsCaution: {
    en: "It quotes the texts and names whom they name: a working copy, not cleared for publication.",
    ar: "فيه اقتباسات من النصوص ومن تسميهم: نسخة عمل، غير مجازة للنشر.",
  },
  witnessed: {
    en: "{authority} states that it saw {what} at {time}.",
    ar: "تشهد {authority} بأنها رأت {what} في {time}.",
  },
  witnessedJournal: { en: "the journal up to entry {number}", ar: "السجل حتى القيد {number}" },
  witnessedOriginals: { en: "{count} web archives", ar: "{count} من أرشيفات الوب" },
  problem: { en: "Problem", ar: "مشكلة" },
  next: { en: "What to do", ar: "ما العمل" },
  state: { en: "State", ar: "الحال" },
  bug: {
    en: "This is a fault of the program, not of your study, which is unharmed. Please report it with the lines below.",
    ar: "هذا خلل في البرنامج لا في دراستك، وهي سليمة. نرجو الإبلاغ عنه مع الأسطر أدناه.",
  },
} as const satisfies Record<string, Localised>;

/** A message in the language asked for, its braces filled in. */
export function say(
  language: InterfaceLanguage,
  name: keyof typeof messages,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillIn(messages[name][language], values);
}

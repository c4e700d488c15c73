import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Offsets, parseMarked } from "#text/index.js";
import { attribute } from "./attribute.js";
import { deedRows } from "./cues/ar-deeds.js";
import { documentOf, passagesOf } from "./sample-documents.js";
import { createSourceTable } from "./sources/source-table.js";

const sources = createSourceTable();

/** Each marked stretch of a text is found, and nothing else. */
function finds(marked: string): void {
  const { text, marks } = parseMarked(marked);
  const document = documentOf(text, "ar");
  assert.deepEqual(
    attribute(document, passagesOf(document), sources).map(({ quote }) => quote),
    marks.map(({ span }) => new Offsets(text).slice(span)),
  );
}

function toWhom(text: string): readonly (string | null)[] {
  const document = documentOf(text, "ar");
  return attribute(document, passagesOf(document), sources).map(({ attributedTo }) => attributedTo);
}

const constructions: Readonly<Record<string, readonly string[]>> = {
  "a verb before its subject, whatever stands between": [
    "⟦وباحت لها ممرضة سابقة⟧ بأنها أخفت الدواء.",
    "⟦وأثنى عليه إمام المسجد⟧ في خطبته.",
    "⟦وصرح محافظ الساحل⟧ لجريدة «العتبة» بأن المعبر مفتوح.",
    "⟦أعلنت بعثة المراقبة⟧، في تغريدة، أنها غادرت.",
    "وقد ⟦حدثتنا الجدة⟧ عن ليلة الهرب.",
  ],
  "a subject before its verb": [
    "غير أن ⟦المرصد المحلي شكك⟧ في الرواية.",
    "⟦المدرب كان يردد⟧ أن الأرض ضيقة.",
    "⟦الحكومة من جهتها رفضت⟧ الاتهام.",
    "⟦أحدهم، ويدعى «الفأر»، يقول⟧ إنه عبر النهر.",
    "⟦«لواء الشفق» يتهم⟧ الوزير بالكذب.",
    "وسبق ⟦للمنظمة أن حذرت⟧ من الجوع.",
  ],
  "a pronoun or a dropped subject": [
    "⟦قالت الممرضة⟧ إن الدواء نفد. ⟦لكنها نفت⟧ وفاة أحد.",
    "⟦قال الحارس⟧ إنه هرب. ⟦وهو يقول⟧ اليوم إنه نادم.",
    "⟦وقال الوسيط⟧ إن الطريق آمن. ولدى سؤاله عن الثمن ⟦قال⟧: لا ثمن.",
    "⟦وقالت المديرة⟧ إن الخيام وصلت. ⟦وأضافت⟧، ردا على سؤال، أن العدد لا يكفي.",
  ],
  "the first person of the writer": [
    "⟦أوردنا⟧ أمس أن العائدين تسعة.",
    "⟦وأنا أزعم⟧ أن الطريق أطول مما يقال.",
    "⟦سألناها⟧: كيف خرجت؟",
  ],
  "a quotation before the verb": [
    "«كنا نعد الليالي بالحصى»، ⟦يقول الراعي السابق⟧.",
    "⟦وقال الشاب⟧ إنه عاد. «لم يعرفني أحد»، ⟦يضيف⟧.",
    "«البيت ضاق علينا جميعا»، هكذا ⟦لخصت جارة حالها⟧.",
  ],
  "participles, and the manner of the verb before them": [
    "⟦ونفت الوزارة⟧ صحة الخبر، ⟦مؤكدة⟧ أن الباب مفتوح.",
    "⟦وأردف المحافظ قائلا⟧ إن الموقوفين بخير.",
    "⟦وقال الحارس⟧ إنه نام. ⟦وتابع قائلا⟧ إن الطريق مغلق.",
    "⟦وقال زعيم الجماعة⟧ إن الخارجين ضعفاء، ⟦واصفا⟧ إياهم بالخونة.",
  ],
  "nouns and prepositions that name a source": [
    "⟦وعلى حد تعبير أحد الحراس⟧، كان الباب من ورق.",
    "⟦ووفق معطيات المرصد⟧ عاد المئات.",
    "⟦قالت المخرجة⟧ إن الفيلم صامت. ⟦وبرأيها⟧، الصمت أصدق.",
    "لم ننم ليلة واحدة، ⟦والكلام للناشط سامي⟧.",
    "⟦وكما ذكرت صحيفة «السهل»⟧، عبر رجلان النهر.",
  ],
  "hops from one source to the next": [
    "⟦ذكرت وكالة الميناء⟧ ⟦نقلا عن صحيفة «المرفأ»⟧ أن القارب غرق.",
    "⟦ونسبت الصحيفة⟧ ⟦إلى مصادر مطلعة⟧ قولها إن العفو قريب.",
    "⟦ونقل الكاتب⟧ ⟦عن أرملة⟧ قولها إن البيت بارد.",
  ],
  "a body that says it of itself, or has it from others": [
    "وكانت ⟦البلدية قد أعلنت⟧ إغلاق الجسر.",
    "⟦وتبنت الجماعة⟧ التفجير.",
    "⟦وعلمت مجلة «السهل»⟧ من مصدر قريب أن المفتش استقال.",
  ],
  "passives with their agent": ["⟦ووُصف القرار من قبل اللجنة⟧ بأنه متسرع."],
  "titles, and bars of news": [
    "⟦وزير الداخلية⟧: لا عفو قبل الصيف\n\nعاد الهدوء.",
    "⟦«جسور»⟧: نصف العائدين بلا أوراق\n\nعاد الهدوء.",
    "⟦سائق الموت يتكلم⟧\n\nعاد الهدوء.",
    "تحليل: لماذا رحلوا\n\nعاد الهدوء.",
    "لواء الرعد: دفعة ثالثة\n\nعاد الهدوء.",
  ],
};

describe("speech in Arabic is found in", () => {
  for (const [construction, sentences] of Object.entries(constructions))
    for (const sentence of sentences) it(`${construction}: ${sentence}`, () => finds(sentence));
});

const silent: Readonly<Record<string, string>> = {
  "nouns written like verbs":
    "كتب التاريخ على الرف، وذكر الحمام في القفص، وبين البيت والنهر طريق، وعدد الخيام تسعة.",
  "deeds of armed people":
    "هاجم الجيش القرية. وتراجع المسلحون عن التلة. ورفض الرجال القتال. ونشر التنظيم قواته.",
  "verbs with another object":
    "أضاف الطاهي ملحا. وتابع الناس المباراة. وروى الفلاح الحقل. وعرض الجسر ستة أمتار.",
  "impersonal passives": "يذكر أن المعبر مغلق. ويتوقع أن يعود كثيرون. ويُقال إن البئر جفت. وذُكر اسمه مرة.",
  "laws that are passed, things that are carried":
    "أقر المجلس الموازنة بأغلبية كبيرة. ونقل الممرضون أربعة جرحى إلى السفينة. وحلل المختبر عينات الماء.",
  "verbs that are done as often as said":
    "سجل اللاعب هدفا. وحدد الطبيب موعد السفر. وعرضت الشركة آلاتها. وصورت القناة النهر. ولاحظ الحارس ضوءا.",
  "the accused, and who crosses": "اتهم ثلاثة رجال بالسرقة. وعبر النازحون عن طريق الوادي.",
  "what is thought, behind a verb that also tells":
    "تابع الحارس سيره وهو يظن أن أحدا لا يراه. وتذكر الراعي أمه وأدرك أن الليل طويل.",
  "a reply that is not given": "ولم ترد البلدية على أسئلة السكان. ولم يقل المدرب كلمة واحدة.",
  "inner states": "يظن الناس أنهم كثر. وشعر الجار بالخجل. ولم يكن يتوقع أن يعود.",
  silence: "لم تذكر المتحدثة موعدا. ولم يقل أحد شيئا. ورفض المسؤول التعليق.",
  "أن behind before, without or but": "أراد أن يرى أمه قبل أن تموت.",
  "names in quotation marks": "تركوا «حلف الجنوب» و«نداء الجبل» في ليلة واحدة.",
  "numbers and nouns in ة": "خرج اثنا عشر مقاتلا. وقُرئت نشرة في السوق. واجتمعت طلبة كثيرون.",
};

describe("no speech in Arabic is found in", () => {
  for (const [what, sentence] of Object.entries(silent)) it(`${what}: ${sentence}`, () => finds(sentence));
});

describe("a deed that is told with a verb of speech", () => {
  for (const { example, counterExample } of deedRows) {
    it(`is no speech: ${example}`, () => finds(example));
    it(`is none here: ${counterExample}`, () => finds(counterExample));
  }
});

describe("whom an Arabic verb means", () => {
  it("is its subject, without the object behind it", () => {
    assert.deepEqual(toWhom("وختم السائق حديثه بالقول إن الطريق طويل."), ["السائق"]);
    assert.deepEqual(toWhom("ورفضت إدارة السجن الاتهام."), ["إدارة السجن"]);
    assert.deepEqual(toWhom("ونفت هيئة الموانئ الخبر."), ["هيئة الموانئ"]);
    assert.deepEqual(toWhom("ونفت هيئة الموانئ البحرية الخبر."), ["هيئة الموانئ البحرية"]);
    assert.deepEqual(toWhom("ونفى الجيش الوطني النبأ."), ["الجيش الوطني"]);
    assert.deepEqual(toWhom("ووصفت محاميته القرار بأنه جائر."), ["محاميته"]);
    assert.deepEqual(toWhom("وأبلغ أحد الصيادين خفر السواحل أن القارب غرق."), ["أحد الصيادين"]);
    assert.deepEqual(toWhom("«الحرس الأخضر» يتهم الوزير بالكذب."), ["الحرس الأخضر"]);
  });

  it("keeps a name that begins like a preposition, and the marks in it", () => {
    assert.deepEqual(toWhom("أفادت صحيفة بريد الهضبة بأن المعبر أغلق."), ["صحيفة بريد الهضبة"]);
    assert.deepEqual(toWhom("وأفاد بلاغ الشرطة بأن الطريق آمن."), ["بلاغ الشرطة"]);
    assert.deepEqual(toWhom("وأكد بنك الميناء أن القروض متاحة."), ["بنك الميناء"]);
    assert.deepEqual(toWhom("وقالت منظمة «جسور» إن الخيام وصلت."), ["منظمة «جسور»"]);
  });

  it("is the last one of its gender", () => {
    const text = "قالت الممرضة إن الدواء نفد. وقال الحارس إن الباب مغلق. وأضافت أنها خافت.";
    assert.deepEqual(toWhom(text), ["الممرضة", "الحارس", "الممرضة"]);
  });

  it("is nobody by name where the writer speaks", () => {
    assert.deepEqual(toWhom("قال الحارس إنه نام. ونقول إن الليل طويل."), ["الحارس", null]);
  });
});

describe("the kind of an Arabic source", () => {
  const kinds: Readonly<Record<string, string>> = {
    "وقال زعيم كتيبة الرمح إن القتال انتهى.": "organisation",
    "وقالت رئيسة جمعية الصيادين إن القوارب تكفي.": "person",
    "وقال رئيس تحرير المجلة إن العدد نفد.": "person",
    "وقال مصدر قضائي إن الجلسة أجلت.": "official",
    "وقال مصدر قريب من العائلة إن الشاب عاد.": "person",
    "وقال رئيس الحكومة إن العفو قريب.": "official",
    "وقال مكتب المحافظ إن الطريق آمن.": "official",
  };
  for (const [text, kind] of Object.entries(kinds))
    it(`${kind}: ${text}`, () => {
      const document = documentOf(text, "ar");
      assert.deepEqual(
        attribute(document, passagesOf(document), sources).map((one) => one.kind),
        [kind],
      );
    });
});

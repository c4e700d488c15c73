// Arabic for invented news.
import type { Draw } from "./seeded-draws.js";
import { type NewsLanguage, nameFrom, type Story } from "./synthetic-language.js";

const list = (words: string): readonly string[] => words.split(" ");

const syllables = list("كا ري مو تول فن سار يث بل دور نيم قا يش لور بان فت روز حاب وند ول غار");
const nouns = list(
  "الطريق القرية السوق النهر المدرسة المخيم الجسر الحصاد الشتاء الحدود القافلة المطبخ الرسالة المذياع المحرك الحديقة البئر السطح البستان المحطة الغطاء المصباح الدفتر الزي المحجر العبارة الورشة العيادة المخبز العاصفة الوادي السياج الراعي النجار المعلم السائق الجار القاضي الممرضة الكاتب الخباز الخياط الحارس الطباخ الرسول الأرملة الغريب الزائر الحشد الدورية الاجتماع الوعد الشائعة الدين الشجار الأغنية الصمت الصباح المساء",
);
const adjectives = list(
  "الضيق الهادئ الفارغ المزدحم المتجمد المغبر المكسور الملون البعيد المخفي الخشبي المر الثقيل المضيء المفاجئ المتعب الحذر العنيد المهذب الجائع القلق المألوف الأجنبي المتواضع المهدم المغمور المهجور المحروس العادي الصبور المائل الباهت المتسرع الموحل الوحيد المرتبك المرح اليقظ",
);
const verbs = list(
  "عبر راقب أصلح أفرغ عد حمل خشي تذكر وصف تجنب تبع آوى استجوب حذر صدق فتش لام زار حرس دهن أحرق دفن باع استعار بادل لاحظ تجاهل استقبل شك مدح صور قاس كنس أغلق فتح قاد أخفى نسخ رفض",
);
const reasons = list("الفساد الجوع الوحشية الخوف الإرهاق المحسوبية الاقتتال الكذب الخيبة الحنين");
const reporting = list("قال أفاد أضاف أوضح أكد ذكر أعلن");

const words = [...nouns, ...adjectives, ...verbs];

export const arabic: NewsLanguage = {
  code: "ar",
  words,
  outlet: (draw) =>
    `${draw.one(list("صحيفة جريدة موقع قناة وكالة"))} ${nameFrom(syllables, 10 + draw.below(60))}`,
  story,
};

function story(draw: Draw): Story {
  const name = () => nameFrom(syllables, draw.below(8000));
  const place = name();
  const group = `جبهة ${name()}`;
  const kind = draw.one(["المركز", "الصحيفة", "المجلس"]);
  const source = `${kind.slice(2)} ${name()}`;
  const again = () => draw.one([source, kind]);
  const count = () => String(11 + draw.below(480));
  const thing = () => `${draw.one(nouns)} ${draw.one(adjectives)}`;
  const scene = () => `${draw.one(verbs)} ${thing()} ${draw.one(verbs)} ${thing()}`;
  const cause = () => `${draw.one(reasons)} و${draw.one(reasons)}`;
  const sentences: readonly (() => string)[] = [
    () => `و${scene()}، ثم ${draw.one(verbs)} ${thing()} قرب ${place} و${scene()}.`,
    () => `وعندما ${scene()} ${draw.one(verbs)} ${thing()} و${draw.one(verbs)} ${draw.one(nouns)}.`,
    () => `وقبل ${thing()} ${scene()} حتى ${scene()}.`,
    () => `وغادر كثيرون بعد ${thing()} بسبب ${cause()}، بحسب ${again()}.`,
    () => `وقال مقاتل سابق: «${scene()} و${scene()} ولم نجد ${thing()}».`,
    () => `ووفقا لـ${source} سلم ${count()} مقاتلا أنفسهم بعد أن ${scene()}.`,
    () => `وبينهم ${3 + draw.below(8)} نساء ${draw.one(verbs)} معهن ${thing()} ثم ${scene()}.`,
    () => `و${draw.one(reporting)} ${again()} أن ${draw.one(nouns)} ${scene()} بسبب ${cause()}.`,
  ];
  return {
    title: () => `${count()} يتركون ${group} و${draw.one(nouns)} ${draw.one(adjectives)} في ${place}`,
    lead: () => `${draw.one(reporting)} ${source} أن ${count()} شخصا تركوا ${group} قرب ${place}.`,
    sentence: () => draw.one(sentences)(),
  };
}

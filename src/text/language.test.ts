import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { loadLanguageDetector } from "./language.js";

const detect = await loadLanguageDetector();

const known: readonly (readonly [language: string, text: string])[] = [
  ["ar", "كشفت دراسة جديدة أن العشرات تركوا الجماعة بعد أن خابت آمالهم في الوعود التي قطعت لهم."],
  ["ar", "قال الشاب إنه عاد إلى أهله قبل شهرين"],
  ["ar", "شو صار مع الشباب اللي طلعوا من هناك وما رجعوا"],
  ["en", "Dozens have walked away from the group since last winter, a new study says."],
  ["en", "They were promised houses and cars."],
  ["fr", "Des dizaines de personnes ont quitté le groupe depuis un an, selon une étude."],
  ["fr", "Ils sont partis à cause de la faim."],
  ["tr", "Yeni bir araştırmaya göre onlarca kişi geçen yıldan beri örgütten ayrıldı."],
  ["tr", "Evlerine döndüler ve konuşmak istemiyorlar."],
  ["fa", "آنها گروه را ترک کردند و به خانه بازگشتند و دیگر نمی‌خواهند برگردند"],
  ["ku", "ئەوان گرووپەکەیان بەجێهێشت و گەڕانەوە ماڵەوە"],
  ["ru", "Десятки человек покинули группу с прошлой зимы, говорится в новом исследовании."],
];
for (const [language, text] of known) {
  test(`${language} is told from "${text.slice(0, 24)}…"`, () => {
    assert.equal(detect(text).language, language);
  });
}

test("names in another script do not sway a report", () => {
  const arabic =
    "قال مركز Hale Centre for Conflict Records (HCCR) إن 58 عنصرا تركوا التنظيم منذ الشتاء الماضي";
  assert.equal(detect(arabic).language, "ar");
  assert.equal(detect("The paper الوادي اليوم quoted three men who had left the group.").language, "en");
});

test("an Arabic text typed on a Persian keyboard is Arabic", () => {
  assert.equal(detect("قال الشاب إنه عاد إلی أهله وکان یعمل فی قریته قبل شهرین").language, "ar");
});

test("what cannot be told is und, with no confidence", () => {
  const untold = {
    empty: "",
    digits: "58 17 7",
    "one word": "No",
    noise: "asdkj qwe zxcv",
    addresses: "https://example.org/news/today info@example.org",
    Somali: "Waxay ka tageen kooxda oo guryahoodii ayay ku noqdeen",
    Hausa: "Sun bar kungiyar sun koma gida",
    Pashto: "هغوی ډله پرېښوده او کور ته راستانه شول",
    Uyghur: "ئۇلار گۇرۇپپىدىن ئايرىلدى",
    Sindhi: "انهن گروپ ڇڏي ڏنو ۽ گهر موٽي ويا",
  };
  for (const [name, text] of Object.entries(untold)) {
    assert.deepEqual(detect(text), { language: "und", confidence: 0 }, name);
  }
});

test("confidence falls with the share of another script", () => {
  const alone = detect("عاد الرجل إلى بيته وأهله في القرية");
  const mixed = detect("عاد الرجل إلى بيته وأهله في القرية (Old Harbour Post)");
  assert.equal(mixed.language, "ar");
  assert.ok(mixed.confidence < alone.confidence);
});

test("any text has an answer, and always the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const answer = detect(text);
      assert.match(answer.language, /^([a-z]{2,3}|und)$/u);
      assert.ok(answer.confidence >= 0 && answer.confidence <= 1);
      assert.deepEqual(detect(text), answer);
    }),
    { seed: 1 },
  );
});

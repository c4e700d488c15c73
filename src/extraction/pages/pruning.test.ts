import assert from "node:assert/strict";
import { test } from "node:test";
import { findArticle } from "./article.js";
import { furnitureClass } from "./furniture.js";
import { parsePage } from "./page-tree.js";
import { pruningRules } from "./pruning-rules.js";

for (const rule of pruningRules) {
  test(`pruning "${rule.name}" (${rule.meaning}) takes its example and leaves its counter-example`, () => {
    assert.match(rule.example, rule.pattern);
    assert.doesNotMatch(rule.counterExample, rule.pattern);
  });
}

test("furniture is told by whole words of a class", () => {
  for (const name of ["article-caption", "social-share", "related_stories", "ad", "post meta author-box"]) {
    assert.match(name, furnitureClass);
  }
  for (const name of ["header", "shared-ground", "article-body", "adventure", "entry-content"]) {
    assert.doesNotMatch(name, furnitureClass);
  }
});

const arabicFurniture = [
  "اقرأ أيضا: قرية تنتظر أخبار أبنائها",
  "إقرأ المزيد",
  "اقرأوا أيضًا",
  "اطلع على المزيد",
  "مواضيع ذات صلة",
  "أخبار متعلقة",
  "مقالات قد تهمك",
  "الأكثر قراءة",
  "آخر الأخبار",
  "اخترنا لكم",
  "الخبر السابق",
  "شاهد أيضا: جولة في المخيم",
  "بالفيديو.. عودة العائلات",
  "شارك هذا الخبر",
  "مشاركة",
  "تابعونا على تلغرام",
  "تابعوا صفحتنا",
  "انضم إلى قناتنا",
  "أرسل لصديق",
  "الرابط المختصر",
  "اشترك في نشرتنا البريدية",
  "مساحة إعلانية",
  "الوسوم",
  "التصنيف: أخبار",
  "لا توجد تعليقات",
  "أضف تعليقا",
  "عدد المشاهدات: 1203",
  "جميع الحقوق محفوظة",
  "آخر تحديث: 21 سبتمبر 2015",
  "بقلم: سلمى الوادي",
  "(تصوير: مازن النبع)",
  "مدة القراءة: 4 دقائق",
];
const arabicText = [
  "شارك في القتال عاما ثم عاد.",
  "اشترك في المعركة سبعة رجال من القرية.",
  "تابعوا طريقهم إلى القرية ليلا.",
  "المزيد من المقاتلين غادروا في الأيام التالية.",
  "تقارير أخرى تحدثت عن عودة عشرين رجلا.",
  "آخر الأخبار التي وصلت من البلدة تقول إنهم بخير.",
  "العودة إلى القرية لم تكن سهلة.",
  "شاهد الرجل رفاقه يرحلون واحدا بعد واحد.",
  "شاهد أيضا كيف يعاقبون من يحاول الرحيل.",
  "انتهى القتال قرب القرية.",
  "انشرح صدره حين رأى أمه.",
  "قراءة الرسائل استغرقت شهرا.",
  "تعليقات الأهالي كانت قاسية على العائدين.",
  "الوسوم على أيديهم تدل على وحدتهم.",
  "صورة الحياة هناك لم تكن كما وُعدوا.",
  "كتب الرجل رسالة إلى أمه قبل أن يغادر.",
];

/** What becomes of a line of that text between the paragraphs of an article. */
function reasonFor(line: string): string | null {
  const paragraph = "<p>قال الرجل إنه غادر الجماعة قبل عام لأنه لم يجد فيها شيئا مما وُعد به من بيت وعمل.</p>";
  const page = parsePage(
    `<h1>عادوا إلى القرية</h1>${paragraph.repeat(3)}<p>${line}</p>${paragraph.repeat(6)}`,
  );
  return findArticle(page, "عادوا إلى القرية").find(({ block }) => block.text === line)!.reason;
}

for (const line of arabicFurniture) {
  test(`«${line}» is furniture`, () => assert.notEqual(reasonFor(line), null));
}
for (const line of arabicText) {
  test(`«${line}» is text`, () => assert.equal(reasonFor(line), null));
}

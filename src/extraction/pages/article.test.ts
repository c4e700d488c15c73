import assert from "node:assert/strict";
import { test } from "node:test";
import { findArticle } from "./article.js";
import { parsePage } from "./page-tree.js";

const sentences = [
  "قال الرجل إنه غادر «كتائب السهل» قبل عام، لأنه لم يجد فيها شيئا مما وُعد به من بيت وعمل.",
  "وأضاف أن سبعة من رفاقه غادروا معه ليلا، وأنهم ساروا يومين حتى وصلوا إلى أول قرية آمنة.",
  "وتقول جمعية ترافق العائدين إن ثلاثة وعشرين شخصا وصلوا إلى البلدة منذ مطلع الشهر الماضي.",
  "ولم يتسن الحصول على تعليق من السلطات المحلية حتى ساعة إعداد هذا التقرير في البلدة.",
] as const;
const text = sentences.map((sentence) => `<p>${sentence}</p>`);

function reasonsIn(body: string, head = ""): ReadonlyMap<string, string | null> {
  const page = parsePage(`<html><head>${head}</head><body>${body}</body></html>`);
  return new Map(findArticle(page, "عادوا إلى القرية").map(({ block, reason }) => [block.text, reason]));
}

/** The text with something between its paragraphs. */
function amid(inserted: string): string {
  return `<article><h1>عادوا إلى القرية</h1><div class="body">${text[0]}${text[1]}${inserted}${text[2]}${text[3]}</div></article>`;
}

test("the paragraphs of an article stay whatever stands between them", () => {
  const reasons = reasonsIn(amid('<div class="ad">إعلان</div>'));
  for (const sentence of sentences) assert.equal(reasons.get(sentence), null);
  assert.equal(reasons.get("إعلان"), "ad");
});

test("loose lines between line breaks are found as paragraphs are", () => {
  const reasons = reasonsIn(`<h1>عادوا إلى القرية</h1><div>${sentences.join("<br><br>")}</div>`);
  for (const sentence of sentences) assert.equal(reasons.get(sentence), null);
});

test("a post quoted between paragraphs stays, a pull quote that repeats a paragraph goes", () => {
  const post =
    '<div class="social-media-embed"><blockquote class="tweet"><p>عدنا اليوم إلى بيوتنا</p></blockquote></div>';
  assert.equal(reasonsIn(amid(post)).get("عدنا اليوم إلى بيوتنا"), null);
  const pulled = "<blockquote><p>لم يجد فيها شيئا مما وُعد به</p></blockquote>";
  assert.equal(reasonsIn(amid(pulled)).get("لم يجد فيها شيئا مما وُعد به"), "pull quote");
});

test("a heading that announces other articles takes the list below along", () => {
  const list =
    "<h4>مواضيع ذات صلة</h4><ul><li>قافلة طبية جديدة تزور قرى الجبل <a href='/1'>اليوم</a></li><li>موسم الزيتون هذا العام <a href='/2'>أفضل</a></li></ul>";
  const reasons = reasonsIn(amid(list));
  assert.equal(reasons.get("قافلة طبية جديدة تزور قرى الجبل اليوم"), "other articles");
  assert.equal(reasons.get("موسم الزيتون هذا العام أفضل"), "other articles");
});

test("a line that links to another site was written by the author, one that links within the site was not", () => {
  const head = '<link rel="canonical" href="https://news.example/a">';
  const lines =
    '<p><a href="https://study.test/paper">The study in full</a></p><p><a href="/b">Valley empties after the harvest</a></p>';
  const reasons = reasonsIn(amid(lines), head);
  assert.equal(reasons.get("The study in full"), null);
  assert.equal(reasons.get("Valley empties after the harvest"), "links");
});

test("a caption is told by its picture's own words or by standing alone with it", () => {
  const told = '<img alt="مخيم العائدين عند الغروب" src="a.jpg"><p>مخيم العائدين عند الغروب</p>';
  assert.equal(reasonsIn(amid(told)).get("مخيم العائدين عند الغروب"), "caption");
  const alone = '<div><img src="a.jpg"><span>الطريق إلى البلدة</span></div>';
  assert.equal(reasonsIn(amid(alone)).get("الطريق إلى البلدة"), "caption");
});

test("what stands in a box with the heading is no paragraph", () => {
  const box = `<header><h1>عادوا إلى القرية</h1><p>سبعة رجال يروون لماذا تركوا الجماعة وما وجدوه حين عادوا إلى أهلهم، وما ينتظرونه.</p></header>`;
  const reasons = reasonsIn(`<article>${box}<div>${text.join("")}</div></article>`);
  assert.notEqual([...reasons.values()][1], null);
});

test("credits behind the text are credits", () => {
  assert.equal(
    reasonsIn(`<article>${text.join("")}<p>المصدر: وكالة السهل</p></article>`).get("المصدر: وكالة السهل"),
    "credit",
  );
  assert.equal(reasonsIn(`<article>${text.join("")}<p>(وكالات)</p></article>`).get("(وكالات)"), "credit");
});

test("a page that shows nothing before its scripts run is read as they would show it", () => {
  const reasons = reasonsIn(`<div style="visibility:hidden">${amid("")}</div>`);
  for (const sentence of sentences) assert.notEqual(reasons.get(sentence), "hidden");
});

test("hidden text beside an article is none of it", () => {
  const hidden = "وأعلنت الجماعة أن خمسة آلاف مقاتل انضموا إليها في شهر واحد، وأن أحدا لم يغادرها.";
  assert.equal(reasonsIn(amid(`<p style="color:white">${hidden}</p>`)).get(hidden), "hidden");
});

test("a name of the template that covers the article says nothing about it", () => {
  const widgets = text.map((paragraph) => `<div class="widget">${paragraph}</div>`).join("");
  const reasons = reasonsIn(`<h1>عادوا إلى القرية</h1>${widgets}`);
  for (const sentence of sentences) assert.equal(reasons.get(sentence), null);
});

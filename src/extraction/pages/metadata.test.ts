import assert from "node:assert/strict";
import { test } from "node:test";
import { type Metadata, metadataOf } from "./metadata.js";
import { ownerIn } from "./metadata-outlets.js";
import { parsePage } from "./page-tree.js";

const text =
  "<p>قال ثلاثة شبان عادوا إلى القرية إنهم تركوا الجماعة بعد أشهر قليلة، لأن ما رأوه هناك لم يكن يشبه ما وُعدوا به حين التحقوا بها في العام الماضي، ولأن القادة باعوا القمح الذي قيل لهم إنهم يحرسونه من أجل أهل الوادي.</p>";
const headline = "ثلاثة يعودون: لماذا رحلوا - ولماذا رجعوا؟";

/** A page of a head, what stands before the text, and what stands behind it. */
function metadata(head: string, before = `<h1>${headline}</h1>`, behind = "", lang = "ar"): Metadata {
  return metadataOf(
    parsePage(`<html lang="${lang}"><head>${head}</head><body>${before}${text}${behind}</body></html>`),
  );
}

/** "value (place)" of each reading. */
function readings(page: Metadata, field: "title" | "outlet" | "author" | "published"): readonly string[] {
  return page[field].map(({ value, from }) => `${value} (${from})`);
}

const titleElements: readonly string[] = [
  `${headline} | صحيفة المرفأ`,
  `${headline} - صحيفة المرفأ`,
  `${headline} – محليات – صحيفة المرفأ`,
  `${headline} « صحيفة المرفأ`,
  `صحيفة المرفأ :: ${headline}`,
  `صحيفة المرفأ - محليات - ${headline}`,
];
for (const title of titleElements) {
  test(`«${title}» parts into headline and outlet`, () => {
    const page = metadata(`<title>${title}</title>`);
    assert.deepEqual(readings(page, "outlet"), ["صحيفة المرفأ (title element)"]);
    assert.deepEqual(readings(page, "title"), [`${headline} (heading)`, `${headline} (title element)`]);
  });
}

test("a subheading that is a word of the title is not taken for the headline", () => {
  const page = metadata(
    "<title>دراسة جديدة عن طريق العودة | المرفأ</title>",
    "<b>دراسة جديدة عن طريق العودة</b><h2>العودة</h2>",
  );
  assert.deepEqual(readings(page, "title"), ["دراسة جديدة عن طريق العودة (title element)"]);
  assert.deepEqual(readings(page, "outlet"), ["المرفأ (title element)"]);
});

test("a first heading that holds the site's name is not believed before the title element", () => {
  const page = metadata(
    `<title>دفاتر النجار: ${headline}</title>`,
    `<h1>دفاتر النجار</h1><h3>${headline}</h3>`,
  );
  assert.deepEqual(readings(page, "title"), [`${headline} (title element)`, "دفاتر النجار (heading)"]);
  assert.deepEqual(readings(page, "outlet"), ["دفاتر النجار (title element)"]);
});

test("a headline stated together with the outlet is freed of it where a line prints it alone", () => {
  const both = `${headline} - صحيفة المرفأ`;
  const page = metadata(
    `<title>${both}</title><meta property="og:title" content="${both}">`,
    `<b>${headline}</b>`,
  );
  assert.deepEqual(readings(page, "title"), [`${headline} (open graph)`, `${headline} (title element)`]);
  assert.deepEqual(readings(page, "outlet"), ["صحيفة المرفأ (title element)"]);
});

test("a colon parts the outlet from the headline only where the page names that outlet elsewhere", () => {
  const title = `<title>صحيفة المرفأ: ${headline}</title>`;
  assert.deepEqual(readings(metadata(title), "outlet"), []);
  const logo = `<div class="site-logo"><img alt="شعار المرفأ"></div><h1>${headline}</h1>`;
  assert.deepEqual(readings(metadata(title, logo), "outlet"), [
    "صحيفة المرفأ (title element)",
    "المرفأ (logo)",
  ]);
});

test("a section that the menu names is no outlet, nor is a print version", () => {
  const menu = `<nav><ul><li>رياضة</li></ul></nav><h1>${headline}</h1>`;
  assert.deepEqual(readings(metadata(`<title>${headline} - رياضة</title>`, menu), "outlet"), []);
  assert.deepEqual(readings(metadata(`<title>نسخة للطباعة - ${headline}</title>`), "outlet"), []);
});

test("what a page states of its outlet is believed before its title, logo and copyright line", () => {
  const page = metadata(
    `<title>${headline} | المرفأ</title><meta property="og:site_name" content="شبكة المرفأ"><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","publisher":{"@id":"#o"}},{"@type":"Organization","@id":"#o","name":"صحيفة المرفأ"}]}</script>`,
    `<h1>${headline}</h1>`,
    "<footer>جميع الحقوق محفوظة © 2015 دار المرفأ للنشر</footer>",
  );
  assert.deepEqual(readings(page, "outlet"), [
    "صحيفة المرفأ (json-ld)",
    "شبكة المرفأ (open graph)",
    "المرفأ (title element)",
    "دار المرفأ للنشر (copyright line)",
  ]);
});

test("an address or a handle is no outlet", () => {
  assert.deepEqual(
    readings(metadata('<meta property="og:site_name" content="https://harbour.example">'), "outlet"),
    [],
  );
  assert.deepEqual(readings(metadata('<meta property="og:site_name" content="@harbour">'), "outlet"), []);
});

const owners: readonly (readonly [line: string, owner: string | null])[] = [
  ["جميع الحقوق محفوظة © 2015 صحيفة المرفأ", "صحيفة المرفأ"],
  ["جميع الحقوق محفوظة لجريدة الميناء اليومية © 2001 - 2010", "جريدة الميناء اليومية"],
  ["جميع الحقوق محفوظة للشبكة العامة ٢٠١٢", "الشبكة العامة"],
  ["© ٢٠١٢-٢٠١٥ وكالة الشط. كل الحقوق محفوظة", "وكالة الشط"],
  ["حقوق النشر 2009 شبكة العقيق. جميع الحقوق محفوظة.", "شبكة العقيق"],
  ["الساحل نيوز © 2009 - Tous droits réservés", "الساحل نيوز"],
  ["Copyright © 2019 Old Harbour Post. All rights reserved.", "Old Harbour Post"],
  ["جميع الحقوق محفوظة لصاحب المدونة", null],
  ["جميع الحقوق محفوظة 2015", null],
  ["This material may not be published. All rights reserved.", null],
];
for (const [line, owner] of owners) {
  test(`the notice «${line}» is of ${owner ?? "nobody it names"}`, () => {
    assert.equal(ownerIn(line), owner);
  });
}

test("dates are believed in order: stated, marked up, printed, in the address", () => {
  const page = metadata(
    '<meta property="article:published_time" content="2015-09-21T10:00:00+03:00"><meta name="date" content="22/09/2015"><link rel="canonical" href="https://a.example/2015/09/24/x">',
    `<h1>${headline}</h1><time datetime="2015-09-23">أمس</time><div>الاثنين ٢١ أيلول/سبتمبر ٢٠١٥</div>`,
  );
  assert.deepEqual(readings(page, "published"), [
    "2015-09-21 (open graph)",
    "2015-09-22 (meta)",
    "2015-09-23 (time element)",
    "2015-09-21 (byline)",
    "2015-09-24 (address)",
  ]);
});

const printed: readonly (readonly [what: string, before: string, date: string | null])[] = [
  ["below the headline", `<h1>${headline}</h1><div class="info">نشر في: 2015/09/21</div>`, "2015-09-21"],
  [
    "above the headline",
    `<div class="date-header">الاثنين، 21 سبتمبر 2015</div><h1>${headline}</h1>`,
    "2015-09-21",
  ],
  ["as figures, day first on an Arabic page", `<h1>${headline}</h1><span>03/04/2015</span>`, "2015-04-03"],
  ["beside a Hijri date", `<h1>${headline}</h1><div>1436/12/07 هـ الموافق 2015/09/21 م</div>`, "2015-09-21"],
  ["in Hijri alone", `<h1>${headline}</h1><div>7 ذو الحجة 1436 هـ</div>`, null],
  ["beside an update", `<h1>${headline}</h1><div>آخر تحديث 23-09-2015 | نشر 21-09-2015</div>`, "2015-09-21"],
  [
    "of today, in the head of the page",
    `<div class="today">الأحد 6 كانون الثاني 2019</div><p>بحث</p><p>عاجل</p><h1>${headline}</h1>`,
    null,
  ],
  [
    "of another article",
    `<h1>${headline}</h1><div class="related"><a href="/1">غيره</a> 19 سبتمبر 2015</div>`,
    null,
  ],
  ["in a caption", `<h1>${headline}</h1><div>صورة من الأرشيف، 3 آذار 2014</div>`, null],
];
for (const [what, before, date] of printed) {
  test(`a date printed ${what} gives ${date ?? "none"}`, () => {
    const [first] = metadata(`<title>${headline}</title>`, before).published;
    assert.equal(first?.value ?? null, date);
  });
}

test("a date below the text counts where the line says it is the publication's, and all that say so agree", () => {
  const below = "<div>تاريخ النشر: 21-09-2015</div>";
  assert.deepEqual(readings(metadata("", undefined, below), "published"), ["2015-09-21 (byline)"]);
  const others = `${below}<div>تاريخ النشر: 20-09-2015</div>`;
  assert.deepEqual(readings(metadata("", undefined, others), "published"), []);
});

test("copyright years and comments are no dates", () => {
  const behind = '<div id="comments">كتبه زائر في 29 نوفمبر 2016</div><footer>© 2016</footer>';
  assert.deepEqual(metadata("", undefined, behind).published, []);
});

test("an update is asked only where nothing states a date, and is said to be one", () => {
  const update = '<meta property="article:modified_time" content="2015-09-23T08:00:00Z">';
  assert.deepEqual(readings(metadata(update), "published"), ["2015-09-23 (update line)"]);
  const both = `${update}<meta name="pubdate" content="2015-09-21">`;
  assert.deepEqual(readings(metadata(both), "published"), ["2015-09-21 (meta)"]);
});

test("where a stamp in UTC and the printed day differ by the outlet's hour alone, the printed day is believed", () => {
  const stamp = (at: string) => `<meta property="article:published_time" content="${at}">`;
  const day = (at: string, printedDay: string) =>
    metadata(stamp(at), `<h1>${headline}</h1><div>${printedDay}</div>`).published[0]?.value;
  assert.equal(day("2021-10-19T21:30:00Z", "20 أكتوبر 2021"), "2021-10-20");
  assert.equal(day("2021-10-20T02:30:00Z", "19 أكتوبر 2021"), "2021-10-19");
  assert.equal(day("2021-10-19T02:30:00Z", "20 أكتوبر 2021"), "2021-10-19");
  assert.equal(day("2021-10-19T21:30:00+03:00", "20 أكتوبر 2021"), "2021-10-19");
});

test("a stamp of the year one is no date, and an English page leaves 03/04/2015 at its year", () => {
  assert.deepEqual(metadata('<meta name="date" content="0001-01-01T00:00:00Z">').published, []);
  const english = metadataOf(
    parsePage(
      '<html lang="en"><head></head><body><h1>They came back</h1><div>03/04/2015</div></body></html>',
    ),
  );
  assert.deepEqual(readings(english, "published"), ["2015 (byline)"]);
});

test("an author is never an address, a handle, an account or the outlet; a person behind an id is found", () => {
  const page = metadata(
    `<meta property="og:site_name" content="صحيفة المرفأ"><meta name="author" content="صحيفة المرفأ"><meta property="article:author" content="https://social.example/almarfaa"><meta name="parsely-author" content="admin"><script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"#p"}},{"@type":"Person","@id":"#p","name":"سلمى الوادي"}]}</script>`,
  );
  assert.deepEqual(readings(page, "author"), ["سلمى الوادي (json-ld)"]);
  assert.deepEqual(metadata('<meta name="author" content="@almarfaa">').author, []);
});

test("microdata and RDFa of the body are read", () => {
  const page = metadata(
    "",
    `<h1>${headline}</h1><span property="dc:date dc:created" content="2016-11-28T10:12:00+02:00"></span><span itemprop="author"><b itemprop="name">نادر الشطي</b></span><div itemprop="publisher"><meta itemprop="name" content="المنبر"></div>`,
  );
  assert.deepEqual(readings(page, "published"), ["2016-11-28 (meta)"]);
  assert.deepEqual(readings(page, "author"), ["نادر الشطي (meta)"]);
  assert.deepEqual(readings(page, "outlet"), ["المنبر (meta)"]);
});

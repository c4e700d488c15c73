import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldText } from "../shadow.js";
import { dateInWords, dateLabels, dateRules, printedDates } from "./dates-in-words.js";

for (const { meaning, pattern, example, counterExample } of dateRules) {
  test(`a date as "${meaning}" is read in its example and not in its counter-example`, () => {
    assert.ok(new RegExp(pattern.source, "u").test(foldText(example)));
    assert.ok(!new RegExp(pattern.source, "u").test(foldText(counterExample)));
  });
}

for (const { says, pattern, example, counterExample } of dateLabels) {
  test(`words that mark a date as ${says} are read in their example and not in their counter-example`, () => {
    assert.ok(new RegExp(pattern.source, "u").test(foldText(example)));
    assert.ok(!new RegExp(pattern.source, "u").test(foldText(counterExample)));
  });
}

const printed: readonly (readonly [line: string, date: string | null])[] = [
  ["الاثنين 21 أيلول/سبتمبر 2015 - 14:30 بتوقيت غرينتش", "2015-09-21"],
  ["٢١ سبتمبر ٢٠١٥", "2015-09-21"],
  ["۲۱ سبتمبر ۲۰۱۵", "2015-09-21"],
  ["21-09-2015", "2015-09-21"],
  ["نشر في: 2015/09/21", "2015-09-21"],
  ["نُشـــر بتاريخ ٢٠١٥/٩/٢١", "2015-09-21"],
  ["سبتمبر 21, 2015", "2015-09-21"],
  ["Sept. 21, 2015", "2015-09-21"],
  ["September 21st, 2015, 4:10 PM", "2015-09-21"],
  ["21 September 2015", "2015-09-21"],
  ["Publié le 21 septembre 2015 à 14h30", "2015-09-21"],
  ["le 1er août 2015", "2015-08-01"],
  ["الجزائر في 5 جويلية 2015", "2015-07-05"],
  ["تونس - 12 جوان 2015", "2015-06-12"],
  ["3 كانون الثاني 2015", "2015-01-03"],
  ["3 كانون الأول/ديسمبر 2015", "2015-12-03"],
  ["14 تشرين الثاني (نوفمبر) 2015", "2015-11-14"],
  ["5 آب 2015", "2015-08-05"],
  ["الأربعاء 9 ذو الحجة 1436هـ الموافق 23 سبتمبر 2015م", "2015-09-23"],
  ["1436/12/09 هـ - 2015/09/23 م", "2015-09-23"],
  ["1436-12-9", null],
  ["٩ ذو الحجة ١٤٣٦", null],
  ["العدد 1436، أيلول 2015", "2015-09"],
  ["03/04/2015", "2015"],
  ["04/04/2015", "2015-04-04"],
  ["09/21/2015", "2015-09-21"],
  ["الجمعة 03/04/2015", "2015-04-03"],
  ["Friday 03/04/2015", "2015-04-03"],
  ["Wednesday 03/04/2015", "2015-03-04"],
  ["publié le 03/04/2015", "2015-04-03"],
  ["آخر تحديث: 22 سبتمبر 2015", null],
  ["Last updated: 22 September 2015", null],
  ["mis à jour le 22 septembre 2015", null],
  ["آخر تحديث 22/09/2015 - نشر 21/09/2015", "2015-09-21"],
  ["نشر في 21 سبتمبر 2015 - تم التحديث 22 سبتمبر 2015", "2015-09-21"],
  ["جميع الحقوق محفوظة © سبتمبر 2015", null],
  ["© 2015 صحيفة المرفأ", null],
  ["تاريخ التسجيل: Jan 2008", null],
  ["قبل 3 ساعات", null],
  ["31/02/2015", null],
  ["هاتف 02-09-20156677", null],
  ["بقلم سلمى الوادي", null],
];
for (const [line, date] of printed) {
  test(`«${line}» is published ${date ?? "at no stated date"}`, () => {
    assert.equal(dateInWords(line), date);
  });
}

test("where the page is known to print days first, figures are read so", () => {
  assert.equal(dateInWords("03/04/2015", "day first"), "2015-04-03");
  assert.equal(dateInWords("Wednesday 03/04/2015", "day first"), "2015-03-04");
});

test("an update is told apart and keeps its place", () => {
  assert.deepEqual(printedDates("نشر: 21 سبتمبر 2015، آخر تحديث: 22 سبتمبر 2015"), [
    { value: "2015-09-21", says: "published" },
    { value: "2015-09-22", says: "updated" },
  ]);
});

test("any line is read, twice alike, and a long paragraph has no date of publication", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 500 }), (line) => {
      assert.deepEqual(printedDates(line), printedDates(line));
    }),
    { seed: 1, numRuns: 200 },
  );
  assert.equal(dateInWords(`في 21 سبتمبر 2015 ${"عاد الرجل إلى بيته ".repeat(30)}`), null);
});

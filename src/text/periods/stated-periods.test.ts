import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Offsets } from "../offsets.js";
import { isAfter } from "./placing.js";
import { portions } from "./portions.js";
import { statedPeriods } from "./stated-periods.js";
import { timeRules } from "./time-rules.js";

const published = "2015-09-21";

/** [from, to] of the only period of a text. */
function placed(
  text: string,
  language: string,
  on: string | null = published,
): [string | null, string | null] {
  const found = statedPeriods(text, language, on);
  assert.equal(found.length, 1, `${text}: ${found.length} periods`);
  return [found[0]!.period.from, found[0]!.period.to];
}

describe("a stated period", () => {
  const known: readonly (readonly [
    language: string,
    text: string,
    from: string | null,
    to: string | null,
  ])[] = [
    ["ar", "تركوا التنظيم منذ يناير بالعام الماضي، لكن", "2014-01", "2015-09"],
    ["ar", "منذ العام الماضي", "2014", "2015-09"],
    ["ar", "منذ عام، وقد", "2014-09", "2015-09"],
    ["ar", "منذ عام ٢٠١٤", "2014", "2015-09"],
    ["ar", "منذ كانون الثاني/يناير 2014", "2014-01", "2015-09"],
    ["ar", "من كانون الثاني 2014 حتى آب 2015", "2014-01", "2015-08"],
    ["ar", "بين مارس ويونيو 2014", "2014-03", "2014-06"],
    ["ar", "حتى جويلية الماضي", null, "2015-07"],
    ["ar", "في أوت", "2015-08", "2015-08"],
    ["ar", "في تشرين الثاني", "2014-11", "2014-11"],
    ["ar", "خلال الأشهر الأخيرة", null, "2015-09"],
    ["ar", "خلال الأشهر الستة الماضية", "2015-03", "2015-09"],
    ["ar", "هربوا قبل ستة أسابيع.", "2015-08", "2015-08"],
    ["ar", "العام قبل الماضي", "2013", "2013"],
    ["en", "since January of last year", "2014-01", "2015-09"],
    ["en", "since last year", "2014", "2015-09"],
    ["en", "in the three months to August", "2015-06", "2015-08"],
    ["en", "from January 2014 to August 2015", "2014-01", "2015-08"],
    ["en", "last month", "2015-08", "2015-08"],
    ["en", "since January 2014", "2014-01", "2015-09"],
    ["en", "in June, July and August alone", "2015-06", "2015-08"],
    ["en", "since November", "2014-11", "2015-09"],
    ["en", "between January and August", "2015-01", "2015-08"],
    ["en", "on June 12, 2014", "2014-06-12", "2014-06-12"],
    ["en", "over the past six months", "2015-03", "2015-09"],
    ["fr", "depuis janvier de l'an dernier", "2014-01", "2015-09"],
    ["fr", "de janvier à août 2015", "2015-01", "2015-08"],
    ["fr", "repérés en un an", "2014-09", "2015-09"],
  ];

  it("is placed as seen from the day of publication", () => {
    for (const [language, text, from, to] of known)
      assert.deepEqual(placed(text, language), [from, to], text);
  });

  it("keeps its words and asks for the date where it hangs on publication and none is known", () => {
    const [found] = statedPeriods("left since January of last year", "en", null);
    assert.deepEqual(found!.period, {
      text: "since January of last year",
      from: null,
      to: null,
      relative: true,
      question: {
        en: "When was this published? “since January of last year” cannot be placed without it.",
        ar: "متى نُشر هذا؟ لا يمكن تحديد زمن «since January of last year» من دون تاريخ النشر.",
      },
    });
    assert.deepEqual(placed("منذ يناير بالعام الماضي", "ar", null), [null, null]);
  });

  it("that names its year is placed without the day of publication", () => {
    assert.deepEqual(placed("منذ يناير 2014", "ar", null), ["2014-01", null]);
    assert.deepEqual(placed("from January 2014 to August 2015", "en", null), ["2014-01", "2015-08"]);
  });

  it("asks where the year of publication is known and its month is needed", () => {
    assert.deepEqual(placed("since January", "en", "2015"), [null, null]);
    assert.deepEqual(placed("since last year", "en", "2015"), ["2014", "2015"]);
  });

  it("is not read out of words that only look like months", () => {
    for (const [text, language] of [
      ["they may leave and march on", "en"],
      ["مارس ضغوطا على أب وأم", "ar"],
      ["2014 fighters", "en"],
    ] as const)
      assert.deepEqual(statedPeriods(text, language, published), [], text);
  });

  it("has the span of its words", () => {
    const text = "ترك 58 عنصرا التنظيم منذ يَناير بالعام الماضي.";
    assert.equal(
      new Offsets(text).slice(statedPeriods(text, "ar", published)[0]!.span),
      "منذ يَناير بالعام الماضي",
    );
  });
});

describe("every rule of time", () => {
  it("reads its example, and reads no such time out of its counter-example", () => {
    for (const language of ["ar", "en", "fr"] as const)
      for (const rule of timeRules[language]) {
        const found = statedPeriods(rule.example, language, published);
        assert.equal(found.length, 1, `${rule.name}: ${rule.example}`);
        const words = found[0]!.period.text;
        const other = statedPeriods(rule.counterExample, language, published).map(
          ({ period }) => period.text,
        );
        assert.ok(!other.includes(words), `${rule.name}: ${rule.counterExample}`);
      }
  });
});

describe("every part of a year", () => {
  it("is read in its example and not in its counter-example", () => {
    const shown = (text: string, language: string) =>
      statedPeriods(`${text}.`, language, published)
        .map(({ period }) => period.text)
        .join(" | ");
    for (const language of ["ar", "en", "fr"] as const)
      for (const { example, counterExample } of portions[language]) {
        assert.equal(shown(example, language), example);
        assert.notEqual(shown(counterExample, language), counterExample, counterExample);
      }
  });
});

describe("a Hijri month", () => {
  it("is laid on the Gregorian calendar, a day let out at either end", () => {
    assert.deepEqual(placed("في رمضان 1436 هـ", "ar"), ["2015-06", "2015-07"]);
    assert.deepEqual(placed("منذ محرم 1435", "ar"), ["2013-11", "2015-09"]);
    assert.deepEqual(placed("in Ramadan 1420", "en"), ["1999-12", "2000-01"]);
    assert.deepEqual(placed("في عام 1435 هجري", "ar"), ["2013-11", "2014-10"]);
  });

  it("is no name and no common word", () => {
    for (const text of ["قال رمضان إن 58 شخصا غادروا", "التدخين محرم", "استشهد شعبان"])
      assert.deepEqual(statedPeriods(text, "ar", published), [], text);
  });
});

describe("a placed period", () => {
  const phrases = [
    ["en", "since January"],
    ["en", "since January of last year"],
    ["en", "in the three months to August"],
    ["en", "in December 2015"],
    ["en", "by 2030"],
    ["en", "six weeks ago"],
    ["en", "between March and June"],
    ["ar", "منذ أيلول"],
    ["ar", "منذ يناير بالعام الماضي"],
    ["ar", "قبل شهرين"],
    ["fr", "depuis décembre"],
  ] as const;

  it("never lies after publication", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases),
        fc.integer({ min: 1990, max: 2040 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom("", "-01", "-28"),
        ([language, text], year, month, day) => {
          const on = `${year}-${String(month).padStart(2, "0")}${day}`;
          for (const { period } of statedPeriods(text, language, on)) {
            assert.ok(period.from === null || !isAfter(period.from, on), `${text} on ${on}: ${period.from}`);
            assert.ok(period.to === null || !isAfter(period.to, on), `${text} on ${on}: ${period.to}`);
            assert.ok(period.from === null || period.to === null || !isAfter(period.from, period.to));
          }
        },
      ),
    );
  });

  it("takes January alone for the latest January that is not after publication", () => {
    for (let month = 1; month <= 12; month++)
      assert.equal(placed("in January", "en", `2015-${String(month).padStart(2, "0")}`)[0], "2015-01");
    assert.equal(placed("in February", "en", "2015-01")[0], "2014-02");
  });
});

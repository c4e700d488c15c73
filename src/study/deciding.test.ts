import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { analyse } from "#analysis/index.js";
import { findOrigins } from "#attribution/index.js";
import { readStudy, type SampleArticle } from "#attribution/sample-study.js";
import type { Decision, Doubt, LinkVerdict } from "#model/index.js";

/** Each run reads whole documents: few keep the suite quick. */
const numRuns = 25;

const outlets = ["The Reed", "Karrow Lantern", "صحيفة المرفأ", "Tessaly Echo"];
const article: fc.Arbitrary<SampleArticle> = fc.oneof(
  fc.record({
    outlet: fc.constantFrom(...outlets),
    published: fc.constantFrom("2015-03-01", "2015-03-05"),
    text: fc.constantFrom(
      "The border guard of Karrow said that 43 fighters of Boko Haram had left the hills in March.",
      "Boko Haram lost 43 fighters in the hills, the Karrow Lantern reports.",
      "A former sergeant told The Reed that 43 fighters left Boko Haram, 17 of them with their families.",
      "The ferry was late again, and two millers of Tessaly argued about barley until the evening bell.",
    ),
  }),
  fc.record({
    outlet: fc.constantFrom(...outlets),
    published: fc.constantFrom("2015-03-02", "2015-03-06"),
    language: fc.constant("ar" as const),
    text: fc.constantFrom(
      "قال حرس الحدود في كارو إن 43 مقاتلا تركوا بوكو حرام في التلال.",
      "ذكرت صحيفة المرفأ أن 43 مقاتلا تركوا بوكو حرام بينهم 17 مع عائلاتهم.",
    ),
  }),
);
const articles = fc.array(article, { minLength: 2, maxLength: 6 });

function counted(written: readonly SampleArticle[], decisions: readonly Decision[] = []) {
  const study = readStudy(written);
  const found = findOrigins({ ...study, decisions });
  const { analysis } = analyse({
    ...study,
    ...found,
    unread: [],
    codebook: { codes: [] } as never,
    suggestions: [],
    sources: [],
    trendStatements: [],
  });
  return { originCount: found.originCount, analysis };
}

function decisionsOn({ links }: Doubt, verdict: LinkVerdict): readonly Decision[] {
  const signed = { by: "amal", at: "2024-05-01T10:00:00.000Z", because: "قرأت النصين" };
  return [{ kind: "links decided", links, verdict, entry: 1, ...signed }];
}

describe("a doubt", () => {
  for (const [verdict, change] of [
    ["confirmed", "ifConfirmed"],
    ["refused", "ifRefused"],
  ] as const)
    it(`changes the number of origins as foretold where it is ${verdict}`, () => {
      fc.assert(
        fc.property(articles, (written) => {
          const { originCount, analysis } = counted(written);
          for (const doubt of analysis.doubts) {
            const after = counted(written, decisionsOn(doubt, verdict)).originCount;
            assert.deepEqual(after, {
              low: originCount.low + doubt[change].low,
              high: originCount.high + doubt[change].high,
            });
          }
        }),
        { numRuns },
      );
    });

  it("leaves one number where researchers decided every one of them", () => {
    fc.assert(
      fc.property(articles, fc.constantFrom<LinkVerdict>("confirmed", "refused"), (written, verdict) => {
        const { doubts } = counted(written).analysis;
        const { originCount, analysis } = counted(
          written,
          doubts.flatMap((doubt) => decisionsOn(doubt, verdict)),
        );
        assert.equal(originCount.low, originCount.high);
        assert.equal(analysis.independence.adjudicated, doubts.length > 0 ? originCount.high : null);
        assert.deepEqual(analysis.doubts, []);
      }),
      { numRuns },
    );
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { NotDefined } from "#model/index.js";
import { cohenKappa } from "./cohen-kappa.js";
import { coincidenceMatrix, coincidencesOf } from "./coincidences.js";
import { type Distance, greatestDistance } from "./distance.js";
import { fleissKappa } from "./fleiss-kappa.js";
import { gwetAc1 } from "./gwet-ac1.js";
import { krippendorffAlpha } from "./krippendorff-alpha.js";
import { percentAgreement } from "./percent-agreement.js";
import { notJudged, type Ratings, ratingsOf, ratingsOfCoders } from "./ratings.js";

const scale = [0, 1, 2, 3];
const values = Float64Array.from(scale);
const distances: readonly Distance[] = [
  { kind: "nominal" },
  { kind: "ordinal" },
  { kind: "interval", values },
  { kind: "ratio", values },
];

/** A word a unit, a letter a coder, "·" where the coder did not judge: "11 1·" is two units and two coders. */
function judged(words: string): Ratings {
  const rows = words
    .split(" ")
    .map((word) => [...word].map((letter) => (letter === "·" ? null : Number(letter))));
  return ratingsOf(rows, scale);
}

/** Up to 25 units of 2 to 4 coders, some judgements missing. */
const tables = fc
  .integer({ min: 2, max: 4 })
  .chain((coders) =>
    fc.array(fc.stringMatching(new RegExp(`^[0-3·]{${coders}}$`, "u")), { minLength: 1, maxLength: 25 }),
  )
  .map((words) => words.join(" "));

function because(result: { readonly kind: string } | NotDefined): string {
  return "because" in result ? result.because : `a ${result.kind}`;
}

describe("Ratings", () => {
  it("keep what a coder did not judge apart from every category", () => {
    assert.deepEqual([...judged("2· 03").codes], [2, notJudged, 0, 3]);
  });

  it("refuse a label that is no category, and rows of unequal length", () => {
    assert.throws(() => judged("19"), RangeError);
    assert.throws(() => judged("1 11"), RangeError);
  });
});

describe("Agreement that cannot be told", () => {
  const coefficients = { krippendorffAlpha, cohenKappa, fleissKappa, gwetAc1 };
  for (const [name, coefficient] of Object.entries(coefficients))
    it(`is not defined, with its reason, in ${name}`, () => {
      assert.equal(because(coefficient(judged("11 11"))), "one category");
      assert.equal(because(coefficient(judged("1 2"))), "one coder");
      assert.equal(because(coefficient(judged("1· ·2"))), "no common units");
      assert.equal(because(coefficient(judged("··"))), "no observations");
      assert.equal(because(coefficient(ratingsOf([], scale))), "no observations");
    });

  it("is not defined where a coefficient is made for other tables", () => {
    assert.equal(because(fleissKappa(judged("112 1·2"))), "coders differ between units");
    assert.equal(because(cohenKappa(judged("112 112"))), "not two coders");
  });

  it("is perfect in percent where all is one category: raw agreement knows no chance", () => {
    assert.equal(percentAgreement(judged("11 11")).kind, "percent");
    assert.equal(because(percentAgreement(judged("1· ·2"))), "no common units");
  });
});

describe("Krippendorff’s alpha", () => {
  it("is 1 for coders who always agree, on every scale", () => {
    for (const distance of distances) {
      const alpha = krippendorffAlpha(judged("111 22· 000 ·33"), distance);
      assert.equal(alpha.kind === "alpha" && alpha.value, 1);
    }
  });

  it("is at most 1, and a number or a reason whatever the table", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...distances), (words, distance) => {
        const alpha = krippendorffAlpha(judged(words), distance);
        assert.ok(alpha.kind === "not defined" || (Number.isFinite(alpha.value) && alpha.value <= 1));
      }),
    );
  });

  it("does not hang on who is which coder, nor on the order of units", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...distances), (words, distance) => {
        const turned = words
          .split(" ")
          .reverse()
          .map((word) => [...word].reverse().join(""));
        nearlyEqual(
          krippendorffAlpha(judged(words), distance),
          krippendorffAlpha(judged(turned.join(" ")), distance),
        );
      }),
    );
  });

  it("does not hang on the names of nominal codes", () => {
    fc.assert(
      fc.property(tables, (words) => {
        const renamed = words.replace(/\d/gu, (code) => String((Number(code) + 1) % 4));
        nearlyEqual(krippendorffAlpha(judged(words)), krippendorffAlpha(judged(renamed)));
      }),
    );
  });

  it("does not hang on units that one coder judged", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[0-3·]{2}$/u), { minLength: 1, maxLength: 20 }), (words) => {
        nearlyEqual(
          krippendorffAlpha(judged(["12", ...words].join(" "))),
          krippendorffAlpha(judged(["12", ...words, "3·"].join(" "))),
        );
      }),
    );
  });

  it("takes a shifted interval scale, and a stretched ratio scale, for the same", () => {
    const ratings = judged("01 12 22 33 10 30");
    const shifted: Distance = { kind: "interval", values: values.map((value) => value - 7) };
    nearlyEqual(krippendorffAlpha(ratings, distances[2]), krippendorffAlpha(ratings, shifted));
    const stretched: Distance = { kind: "ratio", values: values.map((value) => value * 9) };
    nearlyEqual(krippendorffAlpha(ratings, distances[3]), krippendorffAlpha(ratings, stretched));
  });

  it("pairs every judgement once: the coincidence matrix is symmetric and adds up to the judgements", () => {
    fc.assert(
      fc.property(tables, (words) => {
        const ratings = judged(words);
        const matrix = coincidenceMatrix(coincidencesOf(ratings));
        const alpha = krippendorffAlpha(ratings);
        for (const first of scale)
          for (const second of scale)
            assert.ok(Math.abs(matrix[first * 4 + second]! - matrix[second * 4 + first]!) < 1e-9);
        if (alpha.kind === "alpha")
          assert.ok(Math.abs(matrix.reduce((sum, count) => sum + count) - alpha.judgements) < 1e-9);
      }),
    );
  });

  it("knows the greatest distance among the categories that were given", () => {
    const marginals = Float64Array.from([2, 4, 4, 0]);
    assert.deepEqual(
      distances.map((distance) => greatestDistance(distance, marginals)),
      [1, 49, 4, 1],
    );
  });
});

describe("Cohen’s kappa", () => {
  it("leaves out units that one of the two did not judge", () => {
    nearlyEqual(cohenKappa(judged("11 22 12 ·1 2·")), cohenKappa(judged("11 22 12")));
  });

  it("is the same weighted or not where there are two categories", () => {
    const ratings = judged("00 01 11 11 10");
    nearlyEqual(cohenKappa(ratings), cohenKappa(ratings, { weights: "linear", values: [0, 1, 1, 1] }));
  });

  it("has no interval where all agree, and where one coder has one category only", () => {
    for (const words of ["11 22 33", "11 12 13 11"]) {
      const kappa = cohenKappa(judged(words));
      assert.ok(kappa.kind === "kappa" && kappa.interval === null, words);
    }
  });
});

describe("Fleiss’ kappa", () => {
  it("is not defined for a category that nobody gave, and has the others", () => {
    const kappa = fleissKappa(judged("112 222 111"));
    assert.ok(kappa.kind === "kappa");
    assert.deepEqual(
      kappa.categories.map(({ kind }) => kind),
      ["not defined", "kappa", "kappa", "not defined"],
    );
  });

  it("leaves out units that nobody judged", () => {
    nearlyEqual(fleissKappa(judged("112 ··· 222")), fleissKappa(judged("112 222")));
  });
});

describe("AC1", () => {
  it("stays high where nearly all judgements are one category and alpha falls below nothing", () => {
    const ratings = judged(`${"00 ".repeat(38)}01 10`);
    const [alpha, ac1] = [krippendorffAlpha(ratings), gwetAc1(ratings)];
    assert.ok(alpha.kind === "alpha" && alpha.value < 0);
    assert.ok(ac1.kind === "ac1" && ac1.value > 0.9);
  });

  it("is a number at most 1, or a reason, whatever the table", () => {
    fc.assert(
      fc.property(tables, (words) => {
        const ac1 = gwetAc1(judged(words));
        assert.ok(ac1.kind === "not defined" || (ac1.value <= 1 && Number.isFinite(ac1.standardError)));
      }),
    );
  });
});

describe("Coders by their columns", () => {
  it("are compared without the others", () => {
    nearlyEqual(
      krippendorffAlpha(ratingsOfCoders(judged("121 233 ·11"), [0, 2])),
      krippendorffAlpha(judged("11 23 ·1")),
    );
  });
});

function nearlyEqual(first: { readonly kind: string }, second: { readonly kind: string }): void {
  if ("value" in first && "value" in second)
    assert.ok(
      Math.abs(Number(first.value) - Number(second.value)) < 1e-9,
      `${first.value} is not ${second.value}`,
    );
  else assert.deepEqual(first, second);
}

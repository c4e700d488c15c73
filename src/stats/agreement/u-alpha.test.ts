import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { createRandom } from "../random/random.js";
import { type Continuum, type Stretch, sectionsOf } from "./continuum.js";
import { uAlpha, uAlphaInterval, uCoincidences } from "./u-alpha.js";
import { unitizingAlpha } from "./unitizing-alpha.js";

/** A line a reading, a letter a position, "·" for what is not marked: "··aab" marks a at 2–4 and b at 4–5. */
function read(...lines: readonly string[]): Continuum {
  const readings = lines.map((line) =>
    [...line.matchAll(/(\w)\1*/gu)].map((match): Stretch => {
      const start = match.index;
      return { start, end: start + match[0].length, category: match[1]!.charCodeAt(0) - 97 };
    }),
  );
  return { length: lines[0]!.length, readings };
}

const nominal = { categories: 3 };
const resampling = { seed: 3, resamples: 300, level: 0.95 };
const line = fc.stringMatching(/^[ab·]{12}$/u);

function alphaOrReason(result: ReturnType<typeof uAlpha>): number | string {
  return result.kind === "alpha" ? result.value : result.because;
}

describe("u-alpha", () => {
  it("is 1 for coders who mark the same stretches with the same codes", () => {
    assert.equal(alphaOrReason(uAlpha([read("··aa·bb·", "··aa·bb·", "··aa·bb·")], nominal)), 1);
  });

  it("is below 1 where only the code differs, and 1 then if codes are not compared", () => {
    const document = read("··aa·bb·", "··aa·aa·");
    assert.ok(Number(alphaOrReason(uAlpha([document], nominal))) < 1);
    assert.equal(alphaOrReason(uAlpha([document], { categories: 3, compare: "binary" })), 1);
  });

  it("does not hang on the order of coders, of documents and of stretches", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, line, line), { minLength: 1, maxLength: 4 }), (documents) => {
        const turned = documents.map((lines) => {
          const document = read(...[...lines].reverse());
          return { ...document, readings: document.readings.map((reading) => [...reading].reverse()) };
        });
        const one = alphaOrReason(
          uAlpha(
            documents.map((lines) => read(...lines)),
            nominal,
          ),
        );
        const other = alphaOrReason(uAlpha(turned.reverse(), nominal));
        assert.ok(one === other || Math.abs(Number(one) - Number(other)) < 1e-9, `${one} is not ${other}`);
      }),
    );
  });

  it("is a number at most 1, or a reason, whatever was marked", () => {
    fc.assert(
      fc.property(line, line, fc.constantFrom("nominal", "binary", "apart"), (one, other, compare) => {
        const alpha = uAlpha([read(one, other)], { categories: 2, compare });
        assert.ok(alpha.kind === "not defined" || (Number.isFinite(alpha.value) && alpha.value <= 1));
      }),
    );
  });

  it("is the binary one where there is one code, measured together or apart", () => {
    const document = read("··aa·aaa····", "·aaa··aa···a");
    const values = (["nominal", "binary", "apart"] as const).map((compare) =>
      alphaOrReason(uAlpha([document], { categories: 1, compare })),
    );
    assert.equal(new Set(values).size, 1);
  });

  it("lets stretches of different codes overlap where each is measured apart, and only there", () => {
    const overlapping: Continuum = {
      length: 20,
      readings: [
        [
          { start: 2, end: 9, category: 0 },
          { start: 5, end: 12, category: 1 },
        ],
        [
          { start: 2, end: 9, category: 0 },
          { start: 6, end: 12, category: 1 },
        ],
      ],
    };
    assert.ok(Number(alphaOrReason(uAlpha([overlapping], { categories: 2, compare: "apart" }))) > 0.8);
    assert.throws(() => uAlpha([overlapping], { categories: 2 }), RangeError);
  });

  it("is not defined where nothing could differ", () => {
    assert.equal(alphaOrReason(uAlpha([], nominal)), "no observations");
    assert.equal(alphaOrReason(uAlpha([read("··aa")], nominal)), "no common units");
    assert.equal(alphaOrReason(uAlpha([read("····", "····")], nominal)), "one category");
    assert.equal(alphaOrReason(uAlpha([read("aaaa", "aaaa")], nominal)), "one category");
    assert.equal(alphaOrReason(uAlpha([{ length: 0, readings: [[], []] }], nominal)), "one category");
  });

  it("leaves out a document that one coder read", () => {
    const both = read("··aa·bb·", "··aa··b·");
    assert.equal(
      alphaOrReason(uAlpha([both, read("aabb")], nominal)),
      alphaOrReason(uAlpha([both], nominal)),
    );
  });

  it("pairs all length: observed and expected coincidences add up to what was read", () => {
    const { observed, expected } = uCoincidences([read("··aa·bb·", "·aaa··bb", "········")], 2);
    for (const matrix of [observed, expected])
      assert.ok(Math.abs(matrix.reduce((sum, length) => sum + length) - 24) < 1e-9);
  });

  it("counts length as if every position were a unit", () => {
    fc.assert(
      fc.property(line, line, (one, other) => {
        const { observed } = uCoincidences([read(one, other)], 2);
        const counted = new Float64Array(9);
        const codes = [..."·ab"];
        [...one].forEach((letter, position) => {
          const [first, second] = [codes.indexOf(letter), codes.indexOf(other[position]!)];
          counted[first * 3 + second]! += 1;
          counted[second * 3 + first]! += 1;
        });
        assert.deepEqual(observed, counted);
      }),
    );
  });
});

describe("The interval of u-alpha", () => {
  const documents = Array.from({ length: 30 }, (_, document) => {
    const random = createRandom(5, document);
    const lines = [0, 1].map(() => "·".repeat(random.integer(3)) + "a".repeat(3 + random.integer(3)));
    return read(...lines.map((text) => text.padEnd(12, "·")));
  });

  it("draws documents anew, the same for the same seed", () => {
    const interval = uAlphaInterval(documents, { categories: 1 }, resampling)!;
    const alpha = uAlpha(documents, { categories: 1 });
    assert.ok(alpha.kind === "alpha" && interval.low < alpha.value && alpha.value < interval.high);
    assert.deepEqual(uAlphaInterval(documents, { categories: 1 }, resampling), interval);
  });

  it("is withheld for one document, and reaches down where few agree without exception", () => {
    const document = read("··aa·bb·", "··aa·bb·");
    assert.equal(uAlphaInterval([document], nominal, resampling), null);
    const interval = uAlphaInterval([document, document, document], nominal, resampling)!;
    assert.ok(interval.low < 0.2 && interval.high === 1);
  });
});

describe("A reading", () => {
  it("is laid end to end with its gaps", () => {
    assert.deepEqual(
      sectionsOf(read("·aab··").readings[0]!, 6).map(({ start, end, category }) => [start, end, category]),
      [
        [0, 1, -1],
        [1, 3, 0],
        [3, 4, 1],
        [4, 6, -1],
      ],
    );
  });

  it("is refused where stretches are empty, leave the text, or are no numbers", () => {
    for (const [start, end] of [
      [3, 3],
      [4, 2],
      [0, 7],
      [-1, 2],
      [Number.NaN, 2],
    ] as const)
      assert.throws(() => sectionsOf([{ start, end, category: 0 }], 6), RangeError);
  });
});

describe("alpha-U of 1995", () => {
  it("is not defined without two readings or without a stretch", () => {
    assert.equal(unitizingAlpha(read("··aa"), 1).kind, "not defined");
    assert.equal(unitizingAlpha(read("····", "····"), 1).kind, "not defined");
  });

  it("is 1 for equal readings", () => {
    const alpha = unitizingAlpha(read("··aa·bb·", "··aa·bb·"), 2);
    assert.equal(alpha.kind === "alpha" && alpha.value, 1);
  });
});

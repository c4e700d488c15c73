import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Document, Origin, Place } from "#model/index.js";
import { compareClaims } from "./claim-comparison.js";
import { hiddenTotal } from "./hidden-total.js";
import { analyse } from "./index.js";
import { createOriginCounter } from "./origin-count.js";
import {
  sampleClaim as claim,
  sampleDocument as document,
  sampleOrigin as origin,
  sampleSuggestion as suggestion,
} from "./sample-origins.js";
import { tallyCodes } from "./tally.js";
import { statesTrend, trendCues } from "./trend-statements.js";

/** Three documents: a and b surely of one origin, c only suspected to be of the same; d stands alone. */
const origins: readonly Origin[] = [origin("study", [["a", "b"], ["c"]]), origin("witness", [["d"]])];

describe("counting by origin", () => {
  const counter = createOriginCounter(origins);
  const places = (...names: readonly string[]): readonly Place[] =>
    names.map((name) => ({ document: document(name), span: [0, 1] }));

  it("gives an interval: suspected merges made, and only proven ones", () => {
    assert.deepEqual(counter.count(places("a", "b", "c", "d")), { low: 2, high: 3 });
    assert.deepEqual(counter.count(places("a", "b")), { low: 1, high: 1 });
    assert.deepEqual(counter.count([]), { low: 0, high: 0 });
  });

  it("counts a code once a document, and what was set aside not at all", () => {
    const codebook = { codes: [{ id: "leave.shortage" }, { id: "leave.boredom" }] } as never;
    const [shortage, boredom] = tallyCodes(
      codebook,
      [
        suggestion("a", "leave.shortage"),
        suggestion("b", "leave.shortage"),
        suggestion("b", "leave.shortage", "negated"),
        suggestion("d", "leave.boredom", "negated"),
      ],
      counter,
    );
    assert.equal(shortage?.documents.length, 2);
    assert.deepEqual(shortage?.origins, { low: 1, high: 1 });
    assert.equal(shortage?.aside.length, 1);
    assert.deepEqual(boredom?.documents, []);
  });
});

describe("claims side by side", () => {
  const counter = createOriginCounter(origins);

  it("show where outlets of one origin differ", () => {
    const [comparison] = compareClaims([claim("a", 58), claim("b", 85)], counter);
    assert.deepEqual(comparison?.values, [58, 85]);
    assert.equal(comparison?.differs, true);
  });

  it("take a rounded figure for the exact one", () => {
    const [comparison] = compareClaims([claim("a", 58), claim("b", 60, { approximate: true })], counter);
    assert.equal(comparison?.differs, false);
  });

  it("never set a part beside the whole, nor one origin's count beside another's", () => {
    const claims = [claim("a", 58), claim("a", 2, { about: "part", of: "منهم" }), claim("d", 4)];
    assert.equal(compareClaims(claims, counter).length, 3);
  });

  it("do not call two parts of one whole a difference, but two numbers of countries one", () => {
    const parts = [
      claim("a", 2, { about: "part", of: "منهم" }),
      claim("b", 9, { about: "part", of: "منهم" }),
    ];
    assert.deepEqual(
      compareClaims(parts, counter).map(({ differs }) => differs),
      [false],
    );
    const countries = [
      claim("a", 12, { about: "part", unit: "countries", of: "بلدا" }),
      claim("b", 17, { about: "part", unit: "countries", of: "countries" }),
    ];
    assert.deepEqual(
      compareClaims(countries, counter).map(({ differs }) => differs),
      [true],
    );
  });

  it("leave out what does not count people who left", () => {
    assert.deepEqual(compareClaims([claim("a", 20000, { about: "other" })], counter), []);
  });
});

describe("numbers read from pictures", () => {
  const read = (name: string, readBy: Document["readBy"]) =>
    ({ id: document(name), readBy, deceptive: [], file: name, language: { value: "ar" } }) as never;
  const { analysis, caveats } = analyse({
    documents: [read("a", "text"), read("b", "recognition")],
    passages: [],
    unread: [],
    codebook: { codes: [] } as never,
    suggestions: [],
    claims: [claim("a", 58), claim("b", 17)],
    origins,
    originCount: { low: 1, high: 1 },
    loops: [],
    sources: [],
    trendStatements: [],
  });

  it("enter no comparison, no total and no finding", () => {
    assert.deepEqual(
      analysis.comparisons.map(({ values }) => values),
      [[58]],
    );
    const seventeen = claim("b", 17).id;
    assert.ok(!analysis.hiddenTotal.inputs.includes(seventeen));
    assert.ok(!analysis.findings.some(({ rests }) => rests.includes(seventeen)));
  });

  it("are counted in a caveat", () => {
    assert.ok(
      caveats.some(({ name, values }) => name === "pictures/numbers-unreviewed" && values["count"] === 1),
    );
  });
});

describe("the number nobody counted", () => {
  const counter = createOriginCounter(origins);

  it("cannot be estimated from one list, and says so in both languages", () => {
    const answer = hiddenTotal([claim("a", 58), claim("b", 58)], counter);
    assert.equal(answer.because, "one list");
    assert.match(answer.explanation.en, /one list/u);
    assert.match(answer.explanation.ar, /قائمة واحدة/u);
    assert.equal(answer.inputs.length, 2);
  });

  it("cannot be estimated from totals without cases, however many", () => {
    const many = ["x", "y", "z"].map((name) => origin(name, [[name]]));
    const answer = hiddenTotal([claim("x", 5), claim("y", 6), claim("z", 7)], createOriginCounter(many));
    assert.equal(answer.because, "no overlap");
  });

  it("has nothing to rest on where no total is stated", () => {
    assert.equal(hiddenTotal([claim("a", null)], counter).because, "no lists");
  });
});

describe("statements of a trend", () => {
  for (const cue of trendCues) {
    it(`are heard in ${cue.language}: ${cue.example}`, () => assert.ok(statesTrend(cue.example)));
    it(`are not heard in ${cue.language}: ${cue.counterExample}`, () =>
      assert.ok(!statesTrend(cue.counterExample)));
  }
});

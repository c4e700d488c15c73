import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Origin } from "#model/index.js";
import { doubtsOf, type PrintedCount } from "./doubts.js";
import { createOriginCounter } from "./origin-count.js";
import { sampleDecided, sampleDocument, sampleLink, sampleOrigin } from "./sample-origins.js";

const doubts = (origins: readonly Origin[], printed: readonly PrintedCount[] = []) =>
  doubtsOf(origins, printed, createOriginCounter(origins));
const places = (...names: readonly string[]): PrintedCount =>
  names.map((name) => ({ document: sampleDocument(name), span: [0, 1] }));

describe("a doubt", () => {
  it("gathers all suspicions between the same two sides, since one answer settles them", () => {
    const origin = sampleOrigin("a", [["a", "b"], ["c"]], {
      links: [
        sampleLink("a", "c"),
        sampleLink("b", "c"),
        sampleLink("a", "b", { certainty: "proven" }),
        sampleLink("a", "b", { kind: "same numbers" }),
      ],
    });
    const [doubt, ...others] = doubts([origin]);
    assert.deepEqual(others, []);
    assert.deepEqual(doubt?.links, ["link:a/c/same-account", "link:b/c/same-account"]);
    assert.deepEqual(doubt?.sides, [["document:a", "document:b"], ["document:c"]]);
    assert.deepEqual(
      [doubt?.ifConfirmed, doubt?.ifRefused],
      [
        { low: 0, high: -1 },
        { low: 1, high: 0 },
      ],
    );
  });

  it("raises nothing by being refused where the sides hang together through a third", () => {
    const ring = sampleOrigin("a", [["a"], ["b"], ["c"]], {
      links: [sampleLink("a", "b"), sampleLink("b", "c"), sampleLink("a", "c")],
    });
    assert.deepEqual(
      doubts([ring]).map(({ ifConfirmed, ifRefused }) => [ifConfirmed.high, ifRefused.low]),
      [
        [-1, 0],
        [-1, 0],
        [-1, 0],
      ],
    );
  });

  it("is none where a researcher decided, nor where documents only contradict each other", () => {
    const origin = sampleOrigin("a", [["a", "b"], ["c"]], {
      links: [
        sampleDecided(sampleLink("a", "b"), "confirmed"),
        sampleDecided(sampleLink("b", "c"), "refused"),
        sampleLink("a", "c", { kind: "contradicts" }),
      ],
    });
    assert.deepEqual(doubts([origin]), []);
  });

  it("is none where one side was withdrawn, unless that side holds two others together", () => {
    const setAside = [sampleDocument("b")];
    const pair = sampleOrigin("a", [["a"], ["b"]], { links: [sampleLink("a", "b")], setAside });
    assert.deepEqual(doubts([pair]), []);
    const row = sampleOrigin("a", [["a"], ["b"], ["c"]], {
      links: [sampleLink("a", "b"), sampleLink("b", "c")],
      setAside,
    });
    assert.deepEqual(
      doubts([row]).map(({ ifConfirmed, ifRefused }) => [ifConfirmed.high, ifRefused.low]),
      [
        [0, 1],
        [0, 1],
      ],
    );
  });

  it("is between the parts of merged documents that its evidence lies in", () => {
    const origin = sampleOrigin(
      "a",
      [
        ["a", "m"],
        ["b", "m"],
      ],
      {
        parts: [
          { document: sampleDocument("m"), group: 0, spans: [[0, 40]] },
          { document: sampleDocument("m"), group: 1, spans: [[41, 90]] },
        ],
        links: [
          sampleLink("b", "m", {
            evidence: [
              { document: sampleDocument("m"), span: [5, 12] },
              { document: sampleDocument("b"), span: [0, 9] },
            ],
          }),
        ],
      },
    );
    assert.equal(doubts([origin]).length, 1);
  });
});

describe("the numbers a doubt would change", () => {
  /** a–b–c in a row, each joined to the next by a suspicion. */
  const row = sampleOrigin("row", [["a"], ["b"], ["c"]], {
    links: [sampleLink("a", "b"), sampleLink("b", "c")],
  });
  const numbersOf = (...printed: readonly PrintedCount[]) =>
    Object.fromEntries(doubts([row], printed).map(({ links, numbers }) => [links[0], numbers]));

  it("are the study's own, and the counts that touch both of its sides", () => {
    assert.deepEqual(numbersOf(places("a", "b")), {
      "link:a/b/same-account": 2,
      "link:b/c/same-account": 1,
    });
  });

  it("are those it alone holds together, however far apart", () => {
    assert.deepEqual(numbersOf(places("a", "c")), {
      "link:a/b/same-account": 2,
      "link:b/c/same-account": 2,
    });
  });

  it("put the doubt that touches most of them first, then the one between most documents", () => {
    const large = sampleOrigin("large", [["k"], ["l", "m", "n"]], { links: [sampleLink("k", "l")] });
    assert.deepEqual(
      doubts([row, large], [places("b", "c")]).map(({ links: [first] }) => first),
      ["link:b/c/same-account", "link:k/l/same-account", "link:a/b/same-account"],
    );
  });
});

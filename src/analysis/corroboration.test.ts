import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Claim, type Corroboration, type Loop, makeId, type Origin, type Period } from "#model/index.js";
import { corroborationsOf } from "./corroboration.js";
import { createOriginCounter } from "./origin-count.js";
import {
  sampleClaim as claim,
  sampleOrigin as origin,
  sampleDecided,
  sampleDocument,
  sampleLink,
} from "./sample-origins.js";

const rows = (origins: readonly Origin[], claims: readonly Claim[], loops: readonly Loop[] = []) =>
  corroborationsOf({ origins, claims, loops }, createOriginCounter(origins));
const grades = (found: readonly Corroboration[]) => found.map(({ value, grade }) => [value, grade] as const);
const during = (from: Period["from"], to: Period["to"]): Partial<Claim> => ({
  period: { text: "منذ عام", from, to, relative: false, question: null },
});
const ofGroup = (name: string, group: string): Origin => origin(name, [[name]], { groups: [group] });

describe("a number", () => {
  const [a, b] = [origin("a", [["a", "x"]]), origin("b", [["b"]])];

  it("is of a single origin however many documents print it", () => {
    const [row] = rows([a], [claim("a", 58), claim("x", 58)]);
    assert.deepEqual(
      [row?.grade, row?.origins, row?.claims.length],
      ["single origin", { low: 1, high: 1 }, 2],
    );
  });

  it("is corroborated where two origins that name whom they have it from state it", () => {
    assert.deepEqual(grades(rows([a, b], [claim("a", 58), claim("b", 58)])), [[58, "corroborated"]]);
  });

  it("is possibly corroborated where the two may be one", () => {
    const joined = origin("a", [["a"], ["b"]]);
    assert.deepEqual(grades(rows([joined], [claim("a", 58), claim("b", 58)])), [
      [58, "possibly corroborated"],
    ]);
  });

  it("is not corroborated by a document that names nobody, which may have it from the first", () => {
    const nobody = origin("b", [["b"]], { kind: "unresolved" });
    const [row] = rows([a, nobody], [claim("a", 58), claim("b", 58)]);
    assert.deepEqual([row?.grade, row?.unresolved], ["possibly corroborated", 1]);
  });

  it("cannot be measured where nobody names anybody", () => {
    const nobodies = ["a", "b"].map((name) => origin(name, [[name]], { kind: "unresolved" }));
    assert.deepEqual(grades(rows(nobodies, [claim("a", 58), claim("b", 58)])), [[58, "cannot be measured"]]);
  });

  it("is stated by who rounds it, and by who rounds it in another language", () => {
    const [row, ...others] = rows(
      [a, b],
      [claim("a", 58), claim("b", 60, { approximate: true, of: "مقاتلا" })],
    );
    assert.deepEqual([row?.value, row?.claims.length, others.length], [58, 2, 0]);
  });

  it("is not the same number of another armed group, nor of another time", () => {
    const apart = [ofGroup("a", "is"), ofGroup("b", "boko-haram")];
    assert.equal(rows(apart, [claim("a", 58), claim("b", 58)]).length, 2);
    const claims = [claim("a", 58, during("2014", "2014")), claim("b", 58, during("2016-03", null))];
    assert.equal(rows([a, b], claims).length, 2);
    const overlapping = [claim("a", 58, during("2014", "2016")), claim("b", 58, during("2016-03", null))];
    assert.equal(rows([a, b], overlapping).length, 1);
  });

  it("of countries is compared in any language; numbers of other parts have no grade", () => {
    const countries = { about: "part", unit: "countries" } as const;
    const claims = [
      claim("a", 12, { ...countries, of: "بلدا" }),
      claim("b", 12, { ...countries, of: "countries" }),
      claim("a", 9, { about: "part", of: "نساء" }),
    ];
    assert.deepEqual(grades(rows([a, b], claims)), [[12, "corroborated"]]);
  });
});

describe("a contested number", () => {
  const origins = [ofGroup("a", "is"), ofGroup("b", "is")];
  const [in2015, since2014] = [during("2015", "2015"), during("2014", null)];

  it("is one another origin gives otherwise, of the same group and time", () => {
    const found = rows(origins, [claim("a", 58, in2015), claim("b", 127, since2014)]);
    assert.deepEqual(grades(found), [
      [58, "contested"],
      [127, "contested"],
    ]);
    assert.deepEqual(found[0]?.against, ["claim:b/127"]);
  });

  it("is not one of another time, nor of a time or group nobody states", () => {
    const apart = [claim("a", 58, in2015), claim("b", 127, during("2016", "2016"))];
    const untimed = [claim("a", 58), claim("b", 127)];
    for (const claims of [apart, untimed])
      assert.deepEqual(new Set(rows(origins, claims).map(({ grade }) => grade)), new Set(["single origin"]));
    const unnamed = [origin("a", [["a"]]), origin("b", [["b"]])];
    const found = rows(unnamed, [claim("a", 58, in2015), claim("b", 127, in2015)]);
    assert.deepEqual(grades(found), [
      [58, "single origin"],
      [127, "single origin"],
    ]);
  });

  it("is not one that the other leaves open: at least forty-six people, and fifty-eight", () => {
    const found = rows(origins, [claim("a", 46, { ...in2015, low: 46 }), claim("b", 58, in2015)]);
    assert.ok(found.every(({ grade }) => grade === "single origin"));
  });

  it("is one a researcher says of two documents that they contradict each other", () => {
    const link = sampleDecided(sampleLink("a", "b", { kind: "contradicts" }), "confirmed");
    const drawn = [origin("a", [["a"]], { links: [link] }), origin("b", [["b"]])];
    assert.deepEqual(
      rows(drawn, [claim("a", 58), claim("b", 127)]).map(({ grade, against }) => [grade, against]),
      [
        ["contested", ["claim:b/127"]],
        ["contested", ["claim:a/58"]],
      ],
    );
  });
});

describe("a number in a circle", () => {
  const source = (name: string) => makeId("source", name);
  const loop: Loop = {
    sources: [source("reed"), source("marsh")],
    names: ["The Reed", "المستنقع"],
    documents: [sampleDocument("a"), sampleDocument("b")],
    attributions: [],
  };
  const circle = (extra: Partial<Origin>) => origin("a", [["a", "b"]], extra);

  it("is circular where nobody but its outlets stands behind it", () => {
    const rootless = circle({ kind: "outlet", name: "The Reed", source: source("reed") });
    assert.deepEqual(grades(rows([rootless], [claim("a", 200), claim("b", 200)], [loop])), [
      [200, "circular"],
    ]);
  });

  it("is of a single origin where a testimony stands at its root", () => {
    const told = circle({ kind: "testimony", name: "رجل" });
    assert.deepEqual(grades(rows([told], [claim("a", 200)], [loop])), [[200, "single origin"]]);
  });
});

describe("a withdrawn number", () => {
  const withdrawn = origin("a", [["a"]], { setAside: [sampleDocument("a")], count: { low: 0, high: 0 } });

  it("is stated by no origin", () => {
    const [row] = rows([withdrawn], [claim("a", 217)]);
    assert.deepEqual(
      [row?.grade, row?.origins, row?.claims],
      ["withdrawn", { low: 0, high: 0 }, ["claim:a/217"]],
    );
  });

  it("neither corroborates nor contests what others state", () => {
    const other = origin("b", [["b"]], { groups: ["is"] });
    const [row, ...others] = rows([withdrawn, other], [claim("a", 217), claim("b", 217)]);
    assert.deepEqual([row?.grade, row?.claims, others.length], ["single origin", ["claim:b/217"], 0]);
  });
});

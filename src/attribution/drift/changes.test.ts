import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Period } from "#model/index.js";
import { lastChanges, type Telling } from "./handed-on.test.js";

/** What becomes of the first telling in the second, which has it from the first. */
function changes(before: Omit<Telling, "name">, after: Omit<Telling, "name">): readonly string[] {
  return lastChanges(
    { published: "2019-05-01", ...before, name: "first" },
    { published: "2019-05-02", ...after, name: "second", from: "first" },
  );
}

function period(from: string | null, to: string | null): Period {
  return { text: "", from, to, relative: false, question: null };
}

describe("what changed between two hands", () => {
  it("is nothing where the same is said, in whatever language", () => {
    assert.deepEqual(changes({ of: "people" }, { of: "أشخاص", language: "ar" }), []);
    assert.deepEqual(changes({ of: "عنصرا", language: "ar" }, { of: "membres", language: "fr" }), []);
    assert.deepEqual(changes({ of: "combattants", language: "fr" }, { of: "مقاتلا", language: "ar" }), []);
    assert.deepEqual(changes({ of: "men", behind: " and women" }, { of: "individuals" }), []);
  });

  it("is the people where the noun means others", () => {
    assert.deepEqual(changes({ of: "individuals" }, { of: "fighters" }), ["people: person > fighter"]);
    assert.deepEqual(changes({ of: "شخصا", language: "ar" }, { of: "عنصرا", language: "ar" }), [
      "people: person > member",
    ]);
    assert.deepEqual(changes({ of: "personnes", language: "fr" }, { of: "أجانب", language: "ar" }), [
      "people: person > foreigner",
    ]);
  });

  it("is not the people where the noun only says that they left, or says nothing", () => {
    assert.deepEqual(changes({ of: "people" }, { of: "defectors" }), []);
    assert.deepEqual(changes({ of: "منشقا", language: "ar" }, { of: "أشخاص", language: "ar" }), []);
    assert.deepEqual(changes({ of: "fighters" }, { of: "of them" }), []);
    assert.deepEqual(changes({ of: "مقاتلا", language: "ar" }, { of: "منهم", language: "ar" }), []);
  });

  it("is the certainty where a bound, a rounding or a doubt is lost or won", () => {
    const atLeast = { low: 58, high: null };
    assert.deepEqual(changes(atLeast, {}), ["certainty: at least > exact"]);
    assert.deepEqual(changes({ approximate: true }, {}), ["certainty: about > exact"]);
    assert.deepEqual(changes({}, { low: null, high: 58, of: "شخصا", language: "ar" }), [
      "certainty: exact > at most",
    ]);
    assert.deepEqual(changes({ attributedTo: "Orrin", hedged: true }, { attributedTo: "Orrin" }), [
      "certainty: hedged > stated",
    ]);
    assert.deepEqual(changes({}, { negated: true }), ["certainty: stated > denied"]);
  });

  it("is the number, with its rounding", () => {
    assert.deepEqual(changes({}, { value: 60, approximate: true }), [
      "number: 58 > 60",
      "certainty: exact > about",
    ]);
    assert.deepEqual(changes({ value: 46 }, { value: 64 }), ["number: 46 > 64"]);
    assert.deepEqual(changes({}, { value: null, low: 24, of: "العشرات", language: "ar" }), [
      "number: 58 > many العشرات",
      "certainty: exact > at least",
    ]);
  });

  it("is the group, where both name one of the table", () => {
    assert.deepEqual(changes({ group: "left Boko Haram" }, { group: "من حركة الشباب", language: "ar" }), [
      "group: boko-haram > al-shabaab",
    ]);
    assert.deepEqual(
      changes({ group: "left Boko Haram" }, { group: "غادروا بوكو حرام", language: "ar" }),
      [],
    );
    assert.deepEqual(changes({ group: "left Boko Haram" }, { group: "left the group" }), []);
  });

  it("is the period where both are known and exclude each other; to print later is no change", () => {
    assert.deepEqual(
      changes({ period: period("2018-01", "2018-12") }, { period: period("2018-01", "2019-02") }),
      ["period: 2018-01/2018-12 > 2018-01/2019-02"],
    );
    assert.deepEqual(
      changes({ period: period("2018-01", "2019-05") }, { period: period("2018", "2019-05-02") }),
      [],
    );
    assert.deepEqual(changes({ period: period("2018-01", "2019-05") }, { period: null }), []);
    assert.deepEqual(changes({ period: period(null, null) }, { period: period("2018", "2018") }), []);
  });

  it("is the subject where a total returns as something else", () => {
    assert.deepEqual(changes({ value: 217 }, { value: 217, about: "other" }), [
      "subject: departures > other",
    ]);
    assert.deepEqual(
      changes(
        { value: 37, about: "part", of: "رجلا", language: "ar" },
        { value: 37, of: "رجلا", language: "ar" },
      ),
      ["subject: part > departures"],
    );
  });

  it("is the source where an attributed number is attributed to nobody, or to another kind of body", () => {
    assert.deepEqual(changes({ attributedTo: "Orrin" }, {}), ["source: Orrin > null"]);
    assert.deepEqual(
      changes(
        { attributedTo: "معهد أورين", language: "ar" },
        { attributedTo: "وزارة الداخلية", kind: "official", language: "ar" },
      ),
      ["source: معهد أورين > وزارة الداخلية"],
    );
    assert.deepEqual(
      changes({ attributedTo: "Orrin" }, { attributedTo: "Harbour Wire", kind: "outlet" }),
      [],
    );
    assert.deepEqual(changes({}, { attributedTo: "Orrin" }), []);
  });
});

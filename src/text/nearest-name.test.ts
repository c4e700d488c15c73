import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { nearestName } from "./nearest-name.js";

describe("the name that was probably meant", () => {
  it("is found behind a letter left out, added, replaced or exchanged", () => {
    for (const typed of ["cue", "cuess", "cuas", "cuse"])
      assert.equal(nearestName(typed, ["codes", "cues"]), "cues", typed);
    assert.equal(nearestName("jion", ["join", "leave"]), "join");
    assert.equal(nearestName("مغادره", ["مغادرة"]), "مغادرة");
  });

  it("is the first of equals, and none where more than a third differs", () => {
    assert.equal(nearestName("leave.x", ["leave.a", "leave.b"]), "leave.a");
    assert.equal(nearestName("colour", ["codes", "cues", "label"]), null);
    assert.equal(nearestName("", ["a"]), null);
  });

  it("is a known name itself where it is known", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (known, at) => {
        const name = known[at % known.length]!;
        assert.equal(nearestName(name, known), name);
      }),
    );
  });
});

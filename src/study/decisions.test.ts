import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { JournalContent, JournalEntry } from "#model/index.js";
import { makeId } from "#model/index.js";
import { standingDecisions } from "./decisions.js";

const link = makeId("link", "a", "b", "same-study");

/** Entries numbered from 1, as the journal numbers them. */
function entries(...contents: readonly JournalContent[]): readonly JournalEntry[] {
  return contents.map((content, at) => ({
    number: at + 1,
    at: "2026-01-02T03:04:05.000Z",
    by: "لينا",
    content,
    previous: "0".repeat(64),
  }));
}

const confirmed: JournalContent = {
  kind: "links decided",
  links: [link],
  verdict: "confirmed",
  because: "الفقرة نفسها",
};
const refused: JournalContent = { ...confirmed, verdict: "refused", because: "two different studies" };
const undo = (entry: number): JournalContent => ({ kind: "decision undone", entry, because: "سهو" });
const standing = (...contents: readonly JournalContent[]) =>
  standingDecisions(entries(...contents)).map(({ entry }) => entry);

describe("decisions about origins", () => {
  it("stand signed, dated and with their reason", () => {
    const [decision] = standingDecisions(entries(confirmed));
    assert.deepEqual([decision?.entry, decision?.by, decision?.because], [1, "لينا", "الفقرة نفسها"]);
  });

  it("fall when they are undone, and stand again when the undoing is undone", () => {
    assert.deepEqual(standing(confirmed, undo(1)), []);
    assert.deepEqual(standing(confirmed, undo(1), undo(2)), [1]);
    assert.deepEqual(standing(confirmed, refused, undo(1)), [2]);
  });

  it("leave other entries of the journal alone", () => {
    assert.deepEqual(standing({ kind: "database rebuilt" }, confirmed), [2]);
  });

  it("are as they were after any decision that is undone at once", () => {
    const steps = fc.array(fc.oneof(fc.constant(confirmed), fc.constant(refused)), { maxLength: 8 });
    fc.assert(
      fc.property(steps, (before) => {
        assert.deepEqual(standing(...before, refused, undo(before.length + 1)), standing(...before));
      }),
    );
  });
});

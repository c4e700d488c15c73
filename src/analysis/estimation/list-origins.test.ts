import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeId, type Source } from "#model/index.js";
import { sampleOrigin } from "../sample-origins.js";
import { sampleReadDocument } from "../sample-read-documents.js";
import { listOrigins } from "./list-origins.js";

const agency: Source = {
  id: makeId("source", "northern-agency"),
  kind: "agency",
  name: "Northern Agency",
  aliases: [{ language: "ar", name: "وكالة الشمال" }],
  names: {},
};
const documents = [
  sampleReadDocument("wire", { outlet: "Northern Agency" }),
  sampleReadDocument("reprint", { outlet: "The Harbour Post" }),
  sampleReadDocument("testimonies", { outlet: "مركز الشهادات" }),
  sampleReadDocument("rewrite", { outlet: "نشرة الميناء" }),
];
const study = {
  documents,
  sources: [agency],
  origins: [sampleOrigin("a", [["wire", "reprint"]]), sampleOrigin("b", [["testimonies"], ["rewrite"]])],
};
const lists = (...names: string[]) => names.map((name) => ({ name, columns: [name] }));

describe("what a study knows of where lists have their cases from", () => {
  it("merges two lists whose documents share a proven origin, by file or by outlet, in either language", () => {
    for (const name of ["wire.html", "wire", "Northern Agency", "وكالة الشمال", "NORTHERN_AGENCY"])
      assert.deepEqual(listOrigins(lists(name, "The Harbour Post", "مركز الشهادات"), study).merged, [
        [name, "The Harbour Post"],
      ]);
  });

  it("says of a suspected origin that it is suspected, and merges nothing", () => {
    const { merged, suspected } = listOrigins(lists("مركز الشهادات", "نشرة الميناء", "wire"), study);
    assert.deepEqual(merged, []);
    assert.deepEqual(suspected, [["مركز الشهادات", "نشرة الميناء"]]);
  });

  it("names the lists it does not know", () => {
    assert.deepEqual(listOrigins(lists("wire", "قائمة الحدود"), study).unknown, ["قائمة الحدود"]);
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sampleClaim, sampleDocument, sampleOrigin } from "../sample-origins.js";
import { sampleReadDocument } from "../sample-read-documents.js";
import { announcementsOf } from "./study-announcements.js";

const documents = [
  sampleReadDocument("wire", { outlet: "وكالة الشمال", published: "2015-03-02" }),
  sampleReadDocument("reprint", { outlet: "Harbour Post", published: "2015-04" }),
  sampleReadDocument("study", { outlet: "مركز الشهادات", published: "2016" }),
  sampleReadDocument("weather", { outlet: "Harbour Post", published: "2015-04-09" }),
];
const study = {
  settings: {
    window: { from: "2015", to: "2016-06" },
    sources: [{ name: "Harbour Post", kind: "outlet" as const }],
  },
  documents,
  claims: ["wire", "reprint", "study"].map((name) => sampleClaim(name, 40)),
  origins: [
    sampleOrigin("a", [["wire", "reprint"]]),
    sampleOrigin("b", [["study"]]),
    sampleOrigin("c", [["weather"]]),
  ],
};
const announced = (extra: object = {}) => announcementsOf({ ...study, ...extra }, "2016-12-31");

describe("the announcements of a study", () => {
  it("are one an origin, dated by the first of its documents; a reprint announces nothing anew", () => {
    const { records } = announced();
    assert.ok(records.kind === "cases");
    assert.deepEqual(
      records.cases.map(({ dates, source }) => [dates.published, source]),
      [
        [{ from: "2015-03-02", to: "2015-03-02" }, "وكالة الشمال"],
        [{ from: "2016-01-01", to: "2016-12-31" }, "مركز الشهادات"],
      ],
    );
  });

  it("know nothing of when people left or spoke", () => {
    const { records } = announced();
    assert.ok(records.kind === "cases");
    assert.ok(records.cases.every(({ dates }) => dates.left === null && dates.spoke === null));
  });

  it("stand beside what was read each month, and what announced nothing", () => {
    const { exposure, control, panel, window } = announced();
    assert.deepEqual(exposure, [
      { period: "2015-03", items: 1 },
      { period: "2015-04", items: 2 },
    ]);
    assert.deepEqual(control, [
      { period: "2015-03", items: 0 },
      { period: "2015-04", items: 1 },
    ]);
    assert.deepEqual(panel, ["Harbour Post"]);
    assert.deepEqual(window, { from: "2015-01", to: "2016-06" });
  });

  it("leave out an account that was withdrawn, and a denial", () => {
    const withdrawn = [
      sampleOrigin("a", [["wire", "reprint"]], { setAside: ["wire", "reprint"].map(sampleDocument) }),
    ];
    const { records } = announced({ origins: withdrawn });
    assert.deepEqual(records, { kind: "cases", cases: [] });
    const denied = announced({ claims: [sampleClaim("wire", 40, { negated: true })] });
    assert.deepEqual(denied.records, { kind: "cases", cases: [] });
  });
});

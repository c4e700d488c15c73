import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Reliability } from "#model/index.js";
import { renderText } from "../index.js";
import { sampleReliability } from "../sample-reliability.js";
import { reliabilityPage } from "./reliability-page.js";

const spans: Reliability = { ...sampleReliability, metric: "spans" };
const textOf = (record: Reliability, language: "en" | "ar" = "en"): string =>
  renderText(reliabilityPage(record, language)).replace(/[\s\u2066-\u2069]+/gu, " ");

describe("The page on agreement", () => {
  it("speaks of documents and u-alpha where stretches of text are compared", () => {
    const text = textOf(spans);
    assert.match(text, /Krippendorff's u-alpha\): 0\.743 .* Compared: 3 coders on 38 documents/u);
    assert.match(text, /Documents in the table: 40; read by at least two people: 38/u);
    assert.doesNotMatch(text, /\bUnits in the table|Krippendorff's alpha\)/u);
    assert.match(textOf(spans, "ar"), /38 وثيقة/u);
  });

  it("speaks of units and alpha everywhere else", () => {
    const text = textOf(sampleReliability);
    assert.match(text, /Units in the table: 40/u);
    assert.doesNotMatch(text, /u-alpha|Documents/u);
  });

  it("prints no heading on a terminal over a table that only a page can show", () => {
    assert.doesNotMatch(textOf(sampleReliability), /The same by code/u);
    const { blocks } = reliabilityPage(sampleReliability, "en");
    assert.ok(blocks.some((block) => block.kind === "table" && block.caption === "The same by code"));
  });
});

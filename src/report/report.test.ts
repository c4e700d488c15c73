import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { renderReport } from "./index.js";
import { sampleRecords } from "./sample-records.js";

const sha256Base64 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64");
const page = (language: "en" | "ar") =>
  renderReport(sampleRecords, { language, fontBase64: "AAAA", version: "0.1.0", sha256Base64 });

describe("the report", () => {
  it("says on its face that it is a working copy, in both languages", () => {
    assert.match(page("en"), /Working copy, not cleared for publication/u);
    assert.match(page("ar"), /نسخة عمل للباحث، غير مجازة للنشر/u);
    assert.match(page("ar"), /<html lang="ar" dir="rtl">/u);
  });
});

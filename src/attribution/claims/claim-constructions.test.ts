// What a number may count and how it may be said, construction by construction: marked sentences, `⟦about|value:stretch⟧`,
// value "-" where vague and "20..30" for a range; a sentence without marks is a trap.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Claim } from "#model/index.js";
import { Offsets, parseMarked } from "#text/index.js";
import { documentOf, passagesOf } from "../sample-documents.js";
import { findClaims } from "./find-claims.js";

function claimsIn(text: string, language: string): readonly Claim[] {
  const document = documentOf(text, language);
  return findClaims(document, passagesOf(document), []);
}

const valueSaid = ({ value, low, high }: Claim) =>
  value === null ? (low !== null && high !== null ? `${low}..${high}` : "-") : `${value}`;

function assertMarked(language: string, sentences: readonly string[]): void {
  for (const marked of sentences) {
    const { text, marks } = parseMarked(marked);
    const offsets = new Offsets(text);
    const expected = marks.map(({ label, span }) => `${label}: ${offsets.slice(span)}`);
    const found = claimsIn(text, language).map(
      (claim) => `${claim.about}|${valueSaid(claim)}: ${claim.quote}`,
    );
    assert.deepEqual(found, expected, text);
  }
}

describe("people no table lists", () => {
  it("are counted by the form of their noun", () => {
    assertMarked("en", [
      "⟦departures|14:Fourteen oarsmen⟧ deserted.",
      "⟦departures|6:Six machinists⟧ and ⟦departures|3:three trainees⟧ have left the militia.",
      "⟦other|40:Forty parishioners⟧ were killed.",
      "⟦departures|19:Nineteen former irregulars⟧ have surrendered.",
    ]);
    assertMarked("ar", [
      "غادر ⟦departures|45:خمسة وأربعون متدربا⟧ الجماعة.",
      "وقتل ⟦other|7:سبعة متفرجين⟧ في السوق.",
      "استسلم ⟦departures|300:ثلاثمئة متمرد⟧ في الشمال.",
      "هرب ⟦departures|12:اثنا عشر حارسا⟧ من المعسكر.",
      "غادر ⟦departures|4:أربع نسوة⟧ الجماعة.",
      "استسلم ⟦departures|8:ثمانية عناصر⟧ و⟦departures|3:ثلاثة مجندين⟧.",
    ]);
    assertMarked("fr", ["⟦departures|12:Douze mutins⟧ ont fait défection."]);
  });

  it("are not things that end alike", () => {
    assertMarked("en", [
      "They burned four trailers, six posters and two helicopters.",
      "The camp has 40 containers and twelve towers.",
      "He signed seven letters and paid 30 degrees of tax.",
    ]);
    assertMarked("ar", [
      "صادروا ثلاثة قوانين وخمسة عناوين.",
      "في المدينة ستون مسجدا وأربعون شارعا وعشرون ناديا.",
      "احترقت خمسون حافلة ومئة منزل.",
    ]);
  });
});

describe("people named by a pronoun or not at all", () => {
  it("are those counted before", () => {
    assertMarked("en", [
      "⟦departures|30:Thirty men⟧ fled. ⟦part|4:Four of them⟧ came back. ⟦part|2:Two more⟧ were caught.",
      "⟦departures|12:Twelve cooks⟧ deserted, and a day later ⟦departures|5:five more⟧ followed.",
      "⟦departures|60:Sixty fighters⟧ surrendered; the army said ⟦departures|75:75⟧.",
      "Of the ⟦departures|27:27 deserters⟧ who stood trial, ⟦part|11:eleven were⟧ cleared and ⟦part|16:sixteen were jailed⟧.",
    ]);
    assertMarked("ar", [
      "فر ⟦departures|30:ثلاثون رجلا⟧. وعاد ⟦part|4:أربعة منهم⟧.",
      "غادر ⟦departures|52:52 شخصا⟧ الجماعة، و⟦part|1:واحد منهم⟧ طبيب.",
    ]);
  });

  it("are not ages, labels, prices and hours", () => {
    assertMarked("en", [
      "⟦departures|30:Thirty men⟧ fled. The youngest was 14, the eldest 61.",
      "⟦departures|30:Thirty men⟧ fled. They are held in Block 5 and fed at 6.",
      "⟦departures|30:Thirty men⟧ fled. A passage cost 900.",
      "⟦departures|30:Thirty men⟧ fled. He is 26, clean-shaven. Orlan, 31, was nineteen then.",
      "⟦departures|30:Thirty men⟧ fled with 12 rifles; nine were loaded.",
    ]);
    assertMarked("ar", [
      "فر ⟦departures|30:ثلاثون رجلا⟧. أصغرهم في الخامسة عشرة وأكبرهم في الستين.",
      "فر ⟦departures|30:ثلاثون رجلا⟧. وتنطبق عليهم المادة 7.",
    ]);
  });
});

describe("a bound or a range", () => {
  it("belongs to its claim", () => {
    assertMarked("en", [
      "⟦departures|58:Upwards of 58 fighters⟧ have left.",
      "⟦departures|58:No fewer than 58 fighters⟧ have left.",
      "⟦departures|30:Thirty-odd guards⟧ deserted.",
      "⟦departures|4500:Four and a half thousand rebels⟧ have surrendered.",
      "⟦departures|20..30:Between 20 and 30 fighters⟧ have left.",
      "⟦departures|20..30:20 to 30 fighters⟧ have left.",
    ]);
    assertMarked("ar", [
      "غادر ⟦departures|58:ما لا يقل عن 58 مقاتلا⟧ الجماعة.",
      "غادر ⟦departures|58:زهاء 58 مقاتلا⟧ الجماعة.",
      "غادر ⟦departures|20..30:بين عشرين وثلاثين مقاتلا⟧ الجماعة.",
    ]);
    assertMarked("fr", ["⟦departures|58:Au moins 58 combattants⟧ ont fait défection."]);
  });
});

describe("who is brought along, and units", () => {
  it("count as what they are", () => {
    assertMarked("en", [
      "⟦departures|18:Eighteen men⟧ slipped out of the camp, with ⟦other|14:fourteen children⟧.",
      "A company of ⟦departures|60:60⟧ deserted.",
      "He fled a unit of ⟦other|60:60 men⟧.",
    ]);
    assertMarked("ar", [
      "فر قائد الجماعة ومعه ⟦departures|26:26 رجلا⟧.",
      "انشقت سرية من ⟦departures|110:مئة وعشرة جنود⟧.",
      "هرب من سرية من ⟦other|110:مئة وعشرة جنود⟧.",
    ]);
  });
});

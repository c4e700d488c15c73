import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { type Decision, type Drift, makeId, type StudyRecords, studyResultSchema } from "#model/index.js";
import { placedDrift } from "./drift-layout.js";
import { driftTree } from "./drift-tree.js";
import { renderReport, studyResult } from "./index.js";
import { cardsDrawn, doubtsListed, driftsDrawn, handsDrawn } from "./limits.js";
import { judgedRecords } from "./sample-judged.js";

const sha256Base64 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64");
const languages = ["en", "ar"] as const;

function page(language: "en" | "ar", records: StudyRecords = judgedRecords): string {
  return renderReport(records, { language, fontBase64: "AAAA", version: "0.1.0", sha256Base64 });
}

function section(id: string, language: "en" | "ar", records?: StudyRecords): string {
  return new RegExp(`<section id="${id}"[\\s\\S]*?</section>`, "u").exec(page(language, records))![0];
}

/** As a reader hears it: tags dropped. */
function heard(html: string): string {
  return html.replace(/<[^>]*>/gu, "");
}

const independence = judgedRecords.analysis.independence;

function withIndependence(change: Partial<typeof independence>): StudyRecords {
  return {
    ...judgedRecords,
    analysis: { ...judgedRecords.analysis, independence: { ...independence, ...change } },
  };
}

/** One claim handed on so many times, changed at every hand. */
function longDrift(hands: number, changed = true): Drift {
  const [drift] = judgedRecords.drifts;
  const claim = (hand: number) => makeId("claim", `hand-${hand}`);
  const steps = Array.from({ length: hands }, (_, hand) => ({
    ...drift!.steps[0]!,
    claim: claim(hand),
    from: hand === 0 ? null : claim(hand - 1),
    certainty: hand === 0 ? null : ("proven" as const),
    changes: hand > 0 && changed ? [{ aspect: "number" as const, before: "1", after: "2" }] : [],
  }));
  return { ...drift!, steps };
}

describe("the sample as a researcher left it", () => {
  it("is a study by the schema", () => {
    assert.ok(studyResultSchema.safeParse(studyResult(judgedRecords, "0.1.0")).success);
  });

  it("leads every link to a place on the page, and names nothing twice", () => {
    for (const language of languages) {
      const text = page(language);
      const ids = [...text.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const [, target] of text.matchAll(/ href="#([^"]+)"/gu)) assert.ok(ids.includes(target), target);
      assert.doesNotMatch(text, /undefined|NaN|\[object| style="/u);
    }
  });
});

describe("hostile words in what was decided and drawn", () => {
  const hostile = `</text></svg><script>alert(1)</script><img src=x>"'\u202eفخ`;
  const trapped: StudyRecords = {
    ...judgedRecords,
    documents: judgedRecords.documents.map((document) => ({
      ...document,
      outlet: { ...document.outlet, value: hostile },
    })),
    claims: judgedRecords.claims.map((claim) => ({ ...claim, quote: hostile })),
    decisions: judgedRecords.decisions.map((decision) => ({ ...decision, by: hostile, because: hostile })),
    drifts: judgedRecords.drifts.map((drift) => ({
      ...drift,
      steps: drift.steps.map((step) => ({
        ...step,
        changes: step.changes.map((change) => ({ ...change, before: hostile, after: hostile })),
      })),
    })),
  };

  it("are printed as text, and turn no line", () => {
    for (const language of languages) {
      const text = page(language, trapped);
      assert.equal(text.match(/<script/gu)!.length, 1);
      assert.doesNotMatch(text, /<img/u);
      for (const [drawing] of section("drift", language, trapped).matchAll(/<svg[\s\S]*?<\/svg>/gu))
        assert.doesNotMatch(drawing.replace(/="[^"]*"/gu, ""), /\u202e/u);
    }
  });
});

describe("the drift of a number, drawn", () => {
  it("gives every document a card with its own words, in their direction, that opens its sentence", () => {
    for (const language of languages) {
      const drawn = section("drift", language);
      assert.match(drawn, /<a class="card" href="#s-1-2"[^>]*>/u);
      assert.match(drawn, /<text class="quote"[^>]* direction="ltr"[^>]*>“58 people” /u);
      assert.match(drawn, /<text class="quote"[^>]* direction="rtl"[^>]*>«58 عنصرا» /u);
    }
  });

  it("marks what changed by a sign and a frame of its own, and names it in the language of the page", () => {
    assert.match(
      section("drift", "en"),
      /<a class="card changed"[\s\S]*?≠ who is counted: people → members /u,
    );
    assert.match(section("drift", "ar"), /≠ المعدودون: أشخاص ← أعضاء /u);
    assert.match(section("drift", "en"), /≠ period: since January 2015 → 2014 /u);
    assert.match(section("drift", "ar"), /≠ العدد: 58 ← 60 /u);
    assert.match(section("drift", "en"), /≠ on whose word: Institute for Conflict/u);
  });

  it("is told once more in words, with what it was taken from", () => {
    const words = /<details[\s\S]*<\/details>/u;
    const [english, arabic] = languages.map((language) => heard(words.exec(section("drift", language))![0]));
    assert.match(
      english!,
      /Delta Post, 9 March 2016: 58 people; perhaps from Harbour Courier; changed: on whose word: Institute for Conflict Testimony → nobody/u,
    );
    assert.match(english!, /Daily Meridian, 4 March 2016: 58 people; from Harbour Courier; unchanged/u);
    assert.match(
      arabic!,
      /بريد الميناء، 4 مارس 2016: 58 عنصرا؛ أخذا عن Harbour Courier؛ تغيّر: المعدودون: أشخاص ← أعضاء/u,
    );
  });

  it("stands from right to left on an Arabic page", () => {
    const [drift] = judgedRecords.drifts;
    const tree = driftTree(drift!);
    const lines = () => [{ kind: "outlet" as const, text: "x" }];
    const [ltr, rtl] = (["ltr", "rtl"] as const).map((direction) => placedDrift(tree, direction, lines));
    assert.deepEqual(
      ltr!.cards.map(({ x, width }) => ltr!.width - x - width),
      rtl!.cards.map(({ x }) => x),
    );
  });

  it("lets no two cards touch and keeps all inside", () => {
    const tree = driftTree(judgedRecords.drifts[0]!);
    const { cards, width, height } = placedDrift(tree, "rtl", () => [
      {
        kind: "change",
        text: "a long account of what has changed here, over several lines of a narrow card",
      },
    ]);
    for (const [index, one] of cards.entries()) {
      assert.ok(one.x >= 0 && one.x + one.width <= width && one.y >= 0 && one.y + one.height <= height);
      for (const other of cards.slice(index + 1))
        assert.ok(one.x !== other.x || one.y + one.height <= other.y || other.y + other.height <= one.y);
    }
  });

  it("gathers those that hand a number on unchanged, and says how many cards are not drawn", () => {
    const [drift] = judgedRecords.drifts;
    const [first, meridian] = drift!.steps;
    const same = Array.from({ length: 30 }, (_, at) => ({
      ...meridian!,
      claim: makeId("claim", `same-${at}`),
    }));
    const tree = driftTree({ ...drift!, steps: [first!, ...same] });
    assert.deepEqual([tree.first.next.length, tree.first.next[0]!.steps.length, tree.leftOut], [1, 30, 0]);
    const changing = same.map((step) => ({ ...step, changes: drift!.steps[2]!.changes }));
    assert.equal(driftTree({ ...drift!, steps: [first!, ...changing] }).leftOut, 31 - cardsDrawn);
    assert.equal(driftTree(longDrift(handsDrawn + 3)).leftOut, 3);
  });

  it("draws a bounded number of drifts of a large study and says how many more there are", () => {
    const [drift] = judgedRecords.drifts;
    const many = { ...judgedRecords, drifts: Array.from({ length: driftsDrawn + 5 }, () => drift!) };
    const drawn = section("drift", "en", many);
    assert.equal(drawn.split("<svg").length - 1, driftsDrawn);
    assert.match(drawn, /5 more numbers changed and are left out here/u);
  });

  it("says so where no number changed", () => {
    const none = { ...judgedRecords, drifts: [longDrift(2, false)] };
    assert.match(
      section("drift", "en", none),
      /No stated number changed on its way[\s\S]*unchanged: 1 number\./u,
    );
    assert.match(section("drift", "ar", none), /لم يتغير أي عدد مذكور في طريقه[\s\S]*عدد واحد\./u);
  });
});

describe("what a researcher can settle", () => {
  it("shows of each doubt both sides, the sentences, what follows, and the command", () => {
    const listed = heard(section("deciding", "en"));
    assert.match(listed, /One sideHarbour Courier, Daily Meridian, بريد الميناء/u);
    assert.match(listed, /The otherDelta Post/u);
    assert.match(listed, /Delta Post: 58 people left, 17 of them foreigners\./u);
    assert.match(listed, /if confirmed: origins 4–5 → 4/u);
    assert.match(listed, /if refused: origins 4–5 → 5/u);
    assert.match(listed, /printed numbers that would change: 4/u);
    assert.match(listed, /isnad origins confirm DIR 1 --because/u);
    assert.match(heard(section("deciding", "ar")), /إن أُكّد: الأصول من 4 إلى 5 ← 4/u);
  });

  it("lists decisions with who, when, why and how to take them back, the latest first", () => {
    const listed = heard(section("deciding", "en"));
    assert.match(
      listed,
      /Confirmed: one has it from the other[\s\S]*Lina, 6 May 2024; because: the same night and the same camp/u,
    );
    assert.match(listed, /Account withdrawn: Plains Voice, Lantern Weekly, صوت السهل/u);
    assert.ok(listed.indexOf("undo DIR 16") < listed.indexOf("undo DIR 12"));
    assert.match(
      heard(section("deciding", "ar")),
      /رُفض: أحدهما ينقل عن الآخر[\s\S]*السبب: ليس في النص ما يدل على ذلك/u,
    );
  });

  it("tells the links of one doubt, decided at once, as one decision", () => {
    const decision: Decision = {
      kind: "links decided",
      links: judgedRecords.origins[1]!.links.map(({ id }) => id),
      verdict: "confirmed",
      because: "the same night",
      by: "Lina",
      at: "2024-05-06T09:00:00.000Z",
      entry: 20,
    };
    const together = heard(section("deciding", "en", { ...judgedRecords, decisions: [decision] }));
    assert.match(together, /Confirmed: one has it from the other \(2 pairs of documents\)/u);
    assert.match(together, /isnad origins undo DIR 20/u);
  });

  it("names a bounded number of doubts and how many more there are", () => {
    const [doubt] = judgedRecords.analysis.doubts;
    const doubts = Array.from({ length: doubtsListed + 7 }, () => doubt!);
    const many = { ...judgedRecords, analysis: { ...judgedRecords.analysis, doubts } };
    assert.match(section("deciding", "en", many), /7 more doubts are left out here/u);
  });

  it("does not say that nobody confirmed anything once somebody has", () => {
    assert.match(page("en"), /Apart from what a researcher decided/u);
    assert.doesNotMatch(page("en"), /No person has confirmed/u);
    assert.match(page("ar", { ...judgedRecords, decisions: [] }), /لم يؤكدها أحد، وليس أي منها ترميزا/u);
  });
});

describe("origins as they were decided", () => {
  it("shows the count as an interval, the depth, the groups, and what was set aside", () => {
    const table = heard(/<table class="origins">[\s\S]*?<\/table>/u.exec(section("origins", "en"))![0]);
    assert.match(table, /about Boko Haram/u);
    assert.match(table, /withdrawn and set aside: 3 documents/u);
    assert.match(table, /confirmed by a researcher: one has it from the other/u);
    assert.match(table, /refused by a researcher: one has it from the other/u);
    assert.match(heard(section("origins", "ar")), /عن بوكو حرام/u);
  });

  it("marks lines of the chain that a researcher confirmed or refused, in the drawing and in words", () => {
    const drawn = section("origins", "ar");
    assert.match(drawn, /<g class="verdict confirmed">/u);
    assert.match(drawn, /<g class="verdict refused">/u);
    assert.match(heard(drawn), /أخذ عن River Gazette، وأكد ذلك باحث/u);
    assert.match(
      heard(section("origins", "en")),
      /Lantern Weekly does not have it from Plains Voice, as a researcher decided/u,
    );
  });

  it("says how to set an account aside that the texts take back, until somebody has", () => {
    const undecided = judgedRecords.origins.map((origin) => ({ ...origin, setAside: [] }));
    const open = heard(section("origins", "ar", { ...judgedRecords, origins: undecided }));
    assert.match(open, /isnad origins withdraw DIR --origin 2 --because/u);
    assert.doesNotMatch(section("origins", "en"), /origins withdraw/u);
  });

  it("says of a circle that nobody in it is a first hand, and how many origins stand behind it", () => {
    assert.match(
      heard(section("origins", "en")),
      /None of them is a first hand\. Independent origins behind all of them together: 0\./u,
    );
    assert.match(
      heard(section("origins", "ar")),
      /وليس أي منها مصدرا أول\. والأصول المستقلة وراءها جميعا: 0\./u,
    );
  });

  it("tells at the head what a withdrawal did to the count", () => {
    assert.match(heard(page("en")), /3 documents set aside\. Origins before: 5–6; now: 4–5\./u);
    assert.match(heard(page("ar")), /كانت الأصول قبل ذلك: من 5 إلى 6، وهي الآن: من 4 إلى 5/u);
  });

  it("says in words where independence cannot be measured, and where a researcher has decided it", () => {
    assert.match(
      page("en", withIndependence({ measurable: false })),
      /Independence cannot be measured: no document/u,
    );
    assert.match(page("ar", withIndependence({ measurable: false })), /لا يمكن قياس الاستقلال/u);
    assert.match(page("en", withIndependence({ adjudicated: 5 })), /decided by a researcher: 5/u);
  });
});

describe("how well a number is corroborated", () => {
  const head = (language: "en" | "ar") =>
    heard(/<ul class="totals">[\s\S]*?<\/ul>/u.exec(page(language))![0]);

  it("stands at the head beside every stated total: its origins and its grade", () => {
    assert.match(head("en"), /58also printed: at least 58origins: 1–2 · perhaps corroborated/u);
    assert.match(head("en"), /about 200also printed: 200origins: 0 · withdrawn/u);
    assert.match(head("ar"), /60الأصول: 1 · يخالفه أصل آخر · في مقابل 1,200/u);
  });

  it("warns where all who state a number have it from one witness", () => {
    const [, , camp] = judgedRecords.analysis.corroborations;
    const corroborations = [{ ...camp!, grade: "single origin" as const, origins: { low: 1, high: 1 } }];
    const alone = { ...judgedRecords, analysis: { ...judgedRecords.analysis, corroborations } };
    assert.match(page("en", alone), /one witness/u);
    assert.match(page("ar", alone), /شاهد واحد/u);
    assert.doesNotMatch(page("en"), /one witness/u);
  });

  it("gives no origins where none can be told", () => {
    const corroborations = judgedRecords.analysis.corroborations.map((one) => ({
      ...one,
      grade: "cannot be measured" as const,
    }));
    const unknown = { ...judgedRecords, analysis: { ...judgedRecords.analysis, corroborations } };
    assert.match(page("en", unknown), /cannot be measured: nobody says from whom they have it/u);
    assert.doesNotMatch(section("numbers", "en", unknown), /origins: \d/u);
  });
});

describe("sums that do not add up", () => {
  it("are shown as stated, with their sentence, and never corrected", () => {
    assert.match(
      heard(section("numbers", "en")),
      /Harbour Courier: 58 stated; the parts add up to 57 \(evidence\)/u,
    );
    assert.match(heard(section("numbers", "ar")), /Harbour Courier: ذُكر 58، ومجموع الأجزاء 57/u);
    const sums = judgedRecords.sums.map((sum) => ({ ...sum, addsUp: true }));
    assert.doesNotMatch(section("numbers", "en", { ...judgedRecords, sums }), /do not add up/u);
  });
});

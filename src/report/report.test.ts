import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { makeId, problem, type StudyRecords } from "#model/index.js";
import { renderReport } from "./index.js";
import { referencesPerNumber, sentencesInAll } from "./limits.js";
import { repeatedRecords } from "./sample-many.js";
import { sampleRecords } from "./sample-records.js";
import { pageStyle } from "./style.js";

const sha256Base64 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64");
const languages = ["en", "ar"] as const;

function page(language: "en" | "ar", records: StudyRecords = sampleRecords): string {
  return renderReport(records, { language, fontBase64: "AAAA", version: "0.1.0", sha256Base64 });
}

/** A study without anything in it but one document. */
const bareRecords: StudyRecords = {
  ...sampleRecords,
  settings: {},
  documents: sampleRecords.documents.slice(2, 3),
  unread: [],
  passages: [],
  sources: [],
  attributions: [],
  chains: [],
  loops: [],
  claims: [],
  suggestions: [],
  origins: [],
  originCount: { low: 0, high: 0 },
  analysis: { ...sampleRecords.analysis, tallies: [], contrasts: [], comparisons: [], findings: [] },
  caveats: [],
};

/** The Arabic document of four numbers as a picture, and the first as one that hides a character. */
const distrusted: StudyRecords = {
  ...sampleRecords,
  documents: sampleRecords.documents.map((document, index) =>
    document.id === makeId("document", "barid")
      ? { ...document, readBy: "recognition" }
      : index > 0
        ? document
        : { ...document, file: "press/a\u202etxt.exe", deceptive: [{ kind: "invisible", span: [70, 71] }] },
  ),
  unread: [{ file: "b\nc.pdf", problem: problem("extraction/encrypted", { file: "b\nc.pdf" }) }],
};

describe("what was not read", () => {
  const unread = [
    "شهادات.csv#row=7",
    "عناوين.xlsx#xl/worksheets/sheet2.xml#row=3",
    "news.rss#xpath(/rss/channel/item[4])",
  ];
  const records: StudyRecords = {
    ...sampleRecords,
    unread: unread.map((file) => ({
      file,
      problem: problem("extraction/address-only", {
        file,
        address: "https://press.example/1",
      }),
    })),
  };

  it("files with one remedy stand together under it", () => {
    const listed = page("en", records);
    assert.equal(listed.match(/Fetch it with isnad add/gu)?.length, 1);
    assert.match(listed, /only an address \(3\)\./u);
  });

  it("a file with the bytes of another is named beside what happened to the other", () => {
    const because = problem("extraction/encrypted", { file: "a.pdf" });
    const twice = {
      ...sampleRecords,
      unread: ["a.pdf", "ب.pdf"].map((file) => ({ file, problem: because })),
    };
    assert.match(page("en", twice), /password\. \(The same bytes: <bdi dir="ltr">ب\.pdf<\/bdi>\)/u);
    assert.equal(page("ar", twice).match(/والمحتوى نفسه: /gu)?.length, 1);
  });

  it("rows of lists and entries of feeds are named in words", () => {
    assert.match(page("en", records), /<bdi>شهادات\.csv<\/bdi>, row 7 /u);
    assert.match(page("en", records), /<bdi>عناوين\.xlsx<\/bdi>, <bdi>sheet2<\/bdi>, row 3 /u);
    assert.match(page("ar", records), /<bdi>news\.rss<\/bdi>، المادة 4 /u);
    assert.doesNotMatch(page("en", records), /xpath\(|row=/u);
  });
});

describe("where a sentence stands", () => {
  it("the page of the original is named before its first sentence, and none where there are no pages", () => {
    const paged = sampleRecords.documents.map((document) => ({
      ...document,
      pages: [{ page: 12, from: 0 }],
    }));
    const records = { ...sampleRecords, documents: paged };
    assert.match(page("en", records), /<small class="mark"[^>]*>page 12<\/small> <span/u);
    assert.match(page("ar", records), /<small class="mark"[^>]*>صفحة /u);
    assert.doesNotMatch(page("en"), />page \d/u);
  });
});

describe("what a reader is warned of", () => {
  const marks = {
    en: { picture: "read from a picture, not reviewed", invisible: "deceptive characters: cannot be seen" },
    ar: { picture: "قُرئت من صورة، لم تُراجع", invisible: "محارف مضللة: لا تُرى" },
  } as const;

  for (const language of languages)
    it(`numbers read from a picture stand apart, with their mark, in ${language}`, () => {
      const text = page(language, distrusted);
      const [, table] = /<table class="numbers pictures">([\s\S]*?)<\/table>/u.exec(text)!;
      assert.equal(table!.split("<tr><td").length - 1, 2, "58 and two of them");
      assert.equal(table!.split(marks[language].picture).length - 1, 2);
      assert.match(text, new RegExp(`<p class="source">[^\n]*${marks[language].picture}`, "u"));
      assert.doesNotMatch(page(language), /class="mark"|numbers pictures/u);
    });

  for (const language of languages)
    it(`characters that deceive are told beside the document and the sentence, in ${language}`, () => {
      assert.equal(page(language, distrusted).split(marks[language].invisible).length - 1, 2);
    });

  it("a file's name shows what it would hide", () => {
    const text = page("ar", distrusted);
    assert.match(text, /press\/a�txt\.exe/u);
    assert.match(text, /b�c\.pdf/u);
    assert.doesNotMatch(text, /a\u202etxt/u);
  });
});

describe("the report", () => {
  it("says on its face that it is a working copy and unreviewed, in both languages", () => {
    assert.match(page("en"), /Working copy, not cleared for publication/u);
    assert.match(page("en"), /Machine output, unreviewed/u);
    assert.match(page("ar"), /نسخة عمل للباحث، غير مجازة للنشر/u);
    assert.match(page("ar"), /ناتج آلي لم يراجَع/u);
  });

  it("runs from right to left in Arabic, and each quotation runs its own way", () => {
    assert.match(page("ar"), /<html lang="ar" dir="rtl">/u);
    for (const language of languages) {
      assert.match(page(language), /<blockquote lang="ar" dir="rtl">/u);
      assert.match(page(language), /<blockquote lang="en" dir="ltr">/u);
    }
  });

  it("gives the same characters for the same records", () => {
    for (const language of languages) assert.equal(page(language), page(language));
  });

  it("leads every link to a place on the page, and every list back", () => {
    for (const language of languages)
      for (const records of [sampleRecords, bareRecords]) {
        const text = page(language, records);
        const ids = [...text.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
        assert.equal(new Set(ids).size, ids.length, "an id stands twice");
        for (const [, target] of text.matchAll(/ href="#([^"]+)"/gu)) assert.ok(ids.includes(target), target);
      }
  });

  it("names no address outside itself and carries no inline style or handler", () => {
    for (const language of languages) {
      const text = page(language);
      assert.doesNotMatch(text, /https?:\/\//u);
      assert.doesNotMatch(text, / (?:style|src|on[a-z]+)="/u);
      assert.deepEqual(
        new Set([...text.matchAll(/url\((.{5})/gu)].map(([, start]) => start)),
        new Set(["data:"]),
      );
    }
  });

  it("allows its one style and its one script by their hashes, and nothing else", () => {
    const text = page("ar");
    const policy = /Content-Security-Policy" content="([^"]+)"/u.exec(text)![1]!;
    const style = /<style>([\s\S]*?)<\/style>/u.exec(text)![1]!;
    const script = /<script>([\s\S]*?)<\/script>/u.exec(text)![1]!;
    assert.ok(policy.startsWith("default-src 'none'; "));
    assert.ok(policy.includes(`style-src 'sha256-${sha256Base64(style)}'`));
    assert.ok(policy.includes(`script-src 'sha256-${sha256Base64(script)}'`));
    assert.doesNotMatch(policy, /unsafe|\*|http/u);
  });

  it("prints hostile titles, outlets, texts and codes as text", () => {
    const hostile = `</title></style></script><script>alert(1)</script><img src=x onerror=alert(1)>"'\u202eفخ`;
    const [first, ...rest] = sampleRecords.documents;
    const trapped: StudyRecords = {
      ...sampleRecords,
      settings: { title: hostile, question: hostile, inclusion: hostile },
      documents: [
        {
          ...first!,
          file: hostile,
          outlet: { ...first!.outlet, value: hostile },
          title: { ...first!.title, value: hostile },
          text: hostile + first!.text,
        },
        ...rest,
      ],
      origins: sampleRecords.origins.map((origin) => ({ ...origin, name: hostile })),
      loops: sampleRecords.loops.map((loop) => ({ ...loop, names: [hostile, hostile] })),
    };
    for (const language of languages) {
      const text = page(language, trapped);
      assert.equal(text.match(/<script/gu)!.length, 1);
      assert.doesNotMatch(text, /<img/u);
    }
  });

  it("quotes a sentence once, however many numbers rest on it", () => {
    for (const language of languages) {
      const text = page(language).replace(/<[^>]*>/gu, "");
      assert.equal(text.split("The Gazette has withdrawn the account").length, 2);
      assert.equal(text.split("لكن اثنين منهم").length, 2);
    }
  });

  it("leads a number that rests on one sentence straight to it, with the stretch it counts", () => {
    const text = page("en");
    const [, sentence, number, from, to] =
      /href="#(s-\d+-\d+)" data-entry="(\d+\.\d+)" data-at="(\d+)-(\d+)" aria-label="60: /u.exec(text)!;
    const quoted = new RegExp(`id="${sentence}" data-n="(\\d+)">(.*?)</span>`, "su").exec(text)!;
    assert.equal(`${sentence!.split("-")[1]}.${quoted[1]}`, number);
    assert.equal(quoted[2]!.replace(/<[^>]*>/gu, "").slice(Number(from), Number(to)), "60 شخصا");
    assert.match(quoted[2]!, /<mark>60 شخصا<\/mark>/u);
  });

  it("leads a number that rests on several sentences to a list of who printed each, when, and in what words", () => {
    const text = page("en");
    const list = /<article class="list" id="e-1"[\s\S]*?<\/article>/u.exec(text)![0];
    assert.match(list, /Stated to have left: 58/u);
    assert.match(
      list,
      /<bdi>Harbour Courier<\/bdi>, 3 March 2016: <a href="#s-1-2" data-entry="1.2" data-at="9-18">1.2<\/a> <q><span lang="en" dir="ltr">58 people<\/span><\/q>/u,
    );
  });

  it("gives numbers that rest on the same sentences one list, under all their titles", () => {
    const titles = [...page("en").matchAll(/<h4 id="eh-\d+">([\s\S]*?)<a class="back"/gu)].map(
      ([, title]) => title!,
    );
    assert.ok(titles.some((title) => title.includes("; ")));
  });

  it("heads each quoted document with outlet, date, file and archived original", () => {
    const text = /<article class="text" id="t-1"[\s\S]*?<\/article>/u.exec(page("en"))![0];
    assert.match(text, /<bdi>Harbour Courier<\/bdi>, 3 March 2016/u);
    assert.match(text, /press\/courier\.txt/u);
    assert.match(text, /originals\/[0-9a-f]{2}\/[0-9a-f]{64}/u);
  });

  it("leaves out the sentences that are neither counted nor beside one that is", () => {
    const alone: StudyRecords = {
      ...bareRecords,
      documents: sampleRecords.documents,
      passages: sampleRecords.passages,
      claims: sampleRecords.claims.slice(0, 1),
      analysis: {
        ...bareRecords.analysis,
        hiddenTotal: { ...sampleRecords.analysis.hiddenTotal, inputs: [sampleRecords.claims[0]!.id] },
      } as StudyRecords["analysis"],
    };
    const text = page("en", alone);
    const shown = [...text.matchAll(/id="s-1-(\d+)"/gu)].map(([, number]) => Number(number));
    assert.deepEqual(shown, [1, 2, 3]);
    assert.match(text, /<p class="gap">…<\/p><\/blockquote>/u);
  });

  it("says how a text was copied in the language of the page", () => {
    const [origin, ...others] = sampleRecords.origins;
    const [link, ...links] = origin!.links;
    const copied: StudyRecords = {
      ...sampleRecords,
      origins: [
        {
          ...origin!,
          links: [{ ...link!, kind: "reproduces", shared: "edited, 91 %" }, ...links],
        },
        ...others,
      ],
      copies: [
        {
          id: makeId("copy", "one"),
          documents: link!.documents,
          relation: "edited",
          score: 0.8,
          inclusion: 0.91,
          aligned: [],
          direction: null,
        },
      ],
    };
    assert.match(page("ar", copied), /نص منسوخ \(معدّل، 91%\)/u);
    assert.doesNotMatch(page("ar", copied), /edited/u);
    assert.match(page("en", copied), /copied text \(edited, 91%\)/u);
  });

  it("words a period once a table, and asks for a date once", () => {
    const ministry = sampleRecords.claims.find(({ quote }) => quote === "60 شخصا")!;
    const twice = sampleRecords.claims.map((claim) =>
      claim.document === ministry.document || claim.quote === "اثنين منهم"
        ? { ...claim, period: ministry.period }
        : claim,
    );
    const text = page("en", { ...sampleRecords, claims: twice });
    const numbers = /<section id="numbers"[\s\S]*?<\/section>/u.exec(text)![0];
    assert.equal(numbers.match(/class="question"/gu)!.length, 1);
    assert.equal(numbers.match(/since January of last year/gu)!.length, 1);
  });

  it("isolates a name that another stage put into one of its sentences", () => {
    const [finding, ...findings] = sampleRecords.analysis.findings;
    const named = { en: "From “\u2068معهد\u2069”: 2.", ar: "بحسب «\u2068Institute\u2069»: 2، 46." };
    const text = page("ar", {
      ...sampleRecords,
      analysis: { ...sampleRecords.analysis, findings: [{ ...finding!, sentence: named }, ...findings] },
    });
    assert.match(text, /<li>بحسب «<bdi>Institute<\/bdi>»: 2، 46\. /u);
  });

  it("warns its reader that it quotes accounts of violence", () => {
    assert.match(page("en"), /quote accounts of violence\. Take breaks/u);
    assert.match(page("ar"), /روايات عن العنف/u);
  });

  it("prints what is denied in a column of its own and never counts it", () => {
    const row = /Shortage and poor living conditions<\/summary>[\s\S]*?<\/tr>/u.exec(page("en"))![0];
    assert.match(row, /aria-label="3: Shortage/u);
    assert.match(row, /aria-label="1: Shortage and poor living conditions: passages set aside"/u);
  });

  it("leaves a relative period without a date as printed, and asks", () => {
    assert.match(page("ar"), /<q><span lang="ar" dir="rtl">منذ العام الماضي<\/span><\/q>/u);
    assert.match(page("ar"), /متى نُشرت «الأفق»؟/u);
  });

  it("refuses what cannot be estimated and says why", () => {
    assert.match(page("en"), /How many really left: <span class="refused">cannot be estimated/u);
  });

  it("stays whole for a study with one document and nothing found", () => {
    for (const language of languages) {
      assert.match(page(language, bareRecords), /<\/html>\n$/u);
      assert.doesNotMatch(page(language, bareRecords), /undefined|NaN|\[object/u);
    }
  });

  it("shows a bounded number of places for a large study, and says how many more there are", () => {
    const text = page("en", repeatedRecords(300));
    assert.ok(text.match(/<mark>/gu)!.length <= sentencesInAll);
    for (const [list] of text.matchAll(/<article class="list"[\s\S]*?<\/article>/gu))
      assert.ok((list.match(/<q>/gu) ?? []).length <= referencesPerNumber);
    assert.match(text, /more places are left out here; study\.json has them all/u);
  });
});

describe("the page's colours", () => {
  it("keep the contrast of WCAG AA in light, dark and print", () => {
    const palettes = [...pageStyle("", "").matchAll(/:root\{([^}]+)\}/gu)].map(([, body]) =>
      paletteOf(body!),
    );
    assert.equal(palettes.length, 3);
    const [{ wash: light }] = palettes as [Record<string, string>];
    for (const { paper, mark, ink, grey, accent, warning, faint, wash = light } of palettes) {
      for (const colour of [ink, grey, accent, warning]) {
        assert.ok(contrast(colour!, paper!) >= 4.5, colour);
        assert.ok(contrast(colour!, wash!) >= 4.5, `${colour} on ${wash}`);
      }
      assert.ok(contrast(ink!, mark!) >= 4.5);
      assert.ok(contrast(faint!, paper!) >= 3, "lines and bars");
    }
  });
});

function paletteOf(declarations: string): Record<string, string> {
  return Object.fromEntries(
    [...declarations.matchAll(/--(\w+):(#[0-9a-f]{3,6})/gu)].map(([, name, value]) => [name, value]),
  );
}

/** WCAG 2 contrast ratio of two colours. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.replace(/[0-9a-f]/gu, "$&$&") : colour;
  const channels = [1, 3, 5].map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

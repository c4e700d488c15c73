import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { hiddenTotalSchema, type InterfaceLanguage, reliabilitySchema, trendSchema } from "#model/index.js";
import { type Block, isNoted, plainText, remarksOn } from "./blocks.js";
import { hiddenTotalPage, reliabilityPage, renderStatisticHtml, renderText, trendPage } from "./index.js";
import { refusedTotal, sampleHiddenTotal } from "./sample-hidden-total.js";
import { loneCoder, sampleReliability, talliedReliability } from "./sample-reliability.js";
import { bareTrend, sampleTrend } from "./sample-trend.js";
import type { StatisticPage } from "./statistic-page.js";
import { StatisticWords } from "./statistic-words.js";
import { terminalWidth } from "./terminal-width.js";

const sha256Base64 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64");
const setAsHtml = (page: StatisticPage) => renderStatisticHtml(page, { fontBase64: "AAAA", sha256Base64 });
const svg = '<svg role="img" aria-label="drawn"><title>drawn</title></svg>';

interface Sample {
  readonly name: string;
  readonly record: unknown;
  readonly page: (language: InterfaceLanguage) => StatisticPage;
}

const samples: readonly Sample[] = [
  {
    name: "agreement",
    record: reliabilitySchema.parse(sampleReliability),
    page: (language) => reliabilityPage(sampleReliability, language, { codes: svg, matrix: svg }),
  },
  {
    name: "one coder",
    record: reliabilitySchema.parse(loneCoder),
    page: (language) => reliabilityPage(loneCoder, language),
  },
  {
    name: "judgements counted without coders",
    record: reliabilitySchema.parse(talliedReliability),
    page: (language) => reliabilityPage(talliedReliability, language),
  },
  {
    name: "a hidden total",
    record: hiddenTotalSchema.parse(sampleHiddenTotal),
    page: (language) => hiddenTotalPage(sampleHiddenTotal, language, { models: svg }),
  },
  {
    name: "a refused total",
    record: hiddenTotalSchema.parse(refusedTotal),
    page: (language) => hiddenTotalPage(refusedTotal, language),
  },
  {
    name: "a trend",
    record: trendSchema.parse(sampleTrend),
    page: (language) => trendPage(sampleTrend, language, { left: svg }),
  },
  {
    name: "no trend",
    record: trendSchema.parse(bareTrend),
    page: (language) => trendPage(bareTrend, language),
  },
];

function each(check: (page: StatisticPage, sample: Sample) => void): void {
  for (const sample of samples)
    for (const language of ["en", "ar"] as const) check(sample.page(language), sample);
}

/** What a reader of the HTML reads: no tags, no controls, one space for any. */
function readOf(html: string): string {
  const text = html
    .replace(/<style>[\s\S]*?<\/style>/gu, "")
    .replace(/<[^>]*>/gu, (tag) => (/^<\/?(?:bdi|a|span)\b/u.test(tag) ? "" : " "))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
  return bare(text);
}

function bare(text: string): string {
  return text.replace(/[\u2060\u2066-\u2069\u200f]/gu, "").replace(/\s+/gu, " ");
}

/** Every sentence of a block; cells of tables are not sentences, remarks on rows are. */
function sentencesOf(block: Block, page: StatisticPage): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "warning":
      return [block.text];
    case "paragraph":
      return [plainText(block.text)];
    case "list":
      return block.items.map(plainText);
    case "definitions":
      return [];
    case "table":
      if (block.shortened?.rows === 0) return [];
      return [
        block.caption,
        ...block.rows
          .slice(0, block.shortened?.rows)
          .flatMap((row) => remarksOn(block.columns, row, page.furniture)),
      ];
    case "picture":
      return block.table === null ? [] : sentencesOf(block.table, page);
  }
}

describe("pages of statistics", () => {
  it("come out the same, character for character, from the same record", () => {
    each((page, { page: again }) => {
      assert.equal(setAsHtml(page), setAsHtml(again(page.language)));
      assert.equal(renderText(page), renderText(again(page.language)));
    });
  });

  it("never print NaN, undefined, null or an object", () => {
    each((page) => {
      for (const text of [readOf(setAsHtml(page)), renderText(page)])
        assert.doesNotMatch(text, /\bNaN\b|undefined|\bnull\b|\[object|Infinity/u);
    });
  });

  it("say the same sentences on a terminal and in HTML", () => {
    each((page) => {
      const [html, text] = [readOf(setAsHtml(page)), bare(renderText(page).replace(/[!─═-] /gu, ""))];
      for (const sentence of page.blocks.flatMap((block) => sentencesOf(block, page))) {
        const said = bare(sentence).trim();
        assert.ok(html.includes(said), `HTML lacks: ${said}`);
        assert.ok(text.includes(said.replace(/[!─═-] /gu, "")), `the terminal lacks: ${said}`);
      }
    });
  });

  it("let no name of a file, unit, coder or list become HTML or steer a terminal", () => {
    each((page) => {
      assert.doesNotMatch(setAsHtml(page), /<script|<img|<b>|<Gazette/u);
      for (const text of [setAsHtml(page), renderText(page)])
        assert.doesNotMatch(text.replaceAll("\n", ""), /[\p{Cc}\u202a-\u202e]/u);
    });
  });

  it("hold no English sentence in Arabic, names and abbreviations apart", () => {
    for (const { page: pageOf } of samples) {
      const page = pageOf("ar");
      const own = JSON.stringify([page.title, page.imprint, page.furniture, page.blocks])
        .replaceAll(JSON.stringify(svg).slice(1, -1), "")
        .replace(/"(?:kind|to|id|role|holds|svg)":"[^"]*"|"\w+":/gu, "")
        .replace(/[\u2066\u2068][^\u2066-\u2069]*\u2069/gu, "");
      assert.deepEqual(own.match(/[A-Za-z]{3,} +[A-Za-z]{2,}/gu) ?? [], []);
    }
  });

  it("lead every link to a place that exists, and use no id twice", () => {
    each((page) => {
      const html = setAsHtml(page);
      const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id!);
      assert.equal(new Set(ids).size, ids.length);
      for (const [, id] of html.matchAll(/\shref="#([^"]+)"/gu)) assert.ok(ids.includes(id!), id);
    });
  });

  it("have headings in order and a caption of its own for every table", () => {
    each((page) => {
      const html = setAsHtml(page);
      const levels = [...html.matchAll(/<h([1-6])/gu)].map(([, level]) => Number(level));
      for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 0) + 1);
      const captions = [...html.matchAll(/<caption>.*?<\/caption>/gu)].map(([caption]) => caption);
      assert.equal(new Set(captions).size, captions.length);
    });
  });
});

describe("lines of a terminal", () => {
  it("are at most a hundred columns wide, or as many as there are", () => {
    each((page) => {
      for (const width of [100, 72])
        for (const line of renderText(page, width).split("\n")) assert.ok(terminalWidth(line) <= width, line);
    });
  });

  it("end with the answer once more where the page is longer than a screen", () => {
    const text = bare(renderText(reliabilityPage(sampleReliability, "en")));
    assert.match(text, /In short: In part: these codings bear tentative conclusions .* on 38 units\. $/u);
    const short = {
      ...reliabilityPage(loneCoder, "en"),
      blocks: reliabilityPage(loneCoder, "en").blocks.slice(0, 3),
    };
    assert.doesNotMatch(renderText(short), /In short/u);
  });

  it("stay so where names are longer than a terminal is wide", () => {
    const long = "ي".repeat(150);
    const record = {
      ...sampleReliability,
      coders: sampleReliability.coders.map((coder) => ({ ...coder, name: `${long}${coder.name}` })),
      coincidences: { values: [long, `${long} 2`], counts: sampleReliability.coincidences.counts },
    };
    for (const line of renderText(reliabilityPage(record, "ar")).split("\n"))
      assert.ok(terminalWidth(line) <= 100, line);
  });

  it("start every column of a table at one place, whatever script its cells are in", () => {
    const lines = renderText(hiddenTotalPage(sampleHiddenTotal, "en")).split("\n");
    const from = lines.findIndex((line) => line.includes("On these lists and no others"));
    const ends = lines.slice(from + 2, from + 9).map((line) => terminalWidth(line));
    assert.deepEqual(new Set(ends).size, 1);
  });
});

describe("what a page is made of", () => {
  interface Leaf {
    readonly path: string;
    readonly value: number;
  }

  function leaves(value: unknown, path: string): readonly Leaf[] {
    if (typeof value === "number") return [{ path, value }];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
  }

  /** Every way the pages may print a number: whole, to a thousandth, in percent, or in a rounded unit. */
  function printings(words: StatisticWords, value: number): readonly string[] {
    const units = [1e-6, 1e-5, 1e-4, 0.001, 0.01, 0.1, 1, 10, 100, 1000, 10_000];
    return [
      String(value),
      words.number(value),
      words.percent(value),
      words.p(value),
      ...units.flatMap((unit) =>
        [Math.floor, Math.round, Math.ceil].map((rounded) =>
          words.inUnit(rounded(value / unit) * unit, Math.min(unit, 1)),
        ),
      ),
    ];
  }

  it("is every number of its record", () => {
    each((page, { record, name }) => {
      const words = new StatisticWords(page.language);
      const html = readOf(setAsHtml(page));
      for (const { path, value } of leaves(record, name)) {
        const found = printings(words, value).some((printed) => html.includes(bare(printed)));
        assert.ok(found || path.endsWith(".level"), `${path} = ${value} in ${page.language}`);
      }
    });
  });

  it("leads a code to the units it is disputed on, and those to what each coder said", () => {
    const html = setAsHtml(reliabilityPage(sampleReliability, "en"));
    assert.match(html, /<a href="#code-1">24<\/a>/u);
    assert.match(html, /<tr id="code-1"[\s\S]*?<a href="#unit-24">/u);
    assert.match(html, /<tr id="unit-24"[\s\S]*?مقطع 23[\s\S]*?not judged/u);
  });

  it("shows twenty disagreements on a terminal and says how many are left out", () => {
    const text = renderText(reliabilityPage(sampleReliability, "en"));
    assert.match(text, /Rows left out here: 4\./u);
    assert.doesNotMatch(text, /مقطع 20/u);
  });

  it("says an interval and a lower bound before any point, and no point alone", () => {
    const page = renderText(hiddenTotalPage(sampleHiddenTotal, "en"));
    const text = page.slice(page.indexOf("In all (95% interval)"));
    const [interval, bound, point] = ["8,200–22,800", "8,590 (95% interval 8,180–9,030)", "10,400, by:"].map(
      (part) => text.indexOf(part),
    );
    assert.ok(interval !== -1 && interval! < bound! && bound! < point!, text);
  });

  it("says why there is no total once, in the words of the record", () => {
    const html = readOf(setAsHtml(hiddenTotalPage(refusedTotal, "en")));
    assert.equal(html.split("with one list nothing tells").length, 2);
    assert.doesNotMatch(html, /95%/u);
  });

  it("counts what was said where coders are not told apart", () => {
    const text = bare(renderText(reliabilityPage(talliedReliability, "en")));
    assert.match(text, /مقطع 1 خيبة الأمل × 3; unpaid wages × 2/u);
    assert.match(text, /does not say which coder gave which judgement/u);
    assert.doesNotMatch(text, /Who coded|0 coders/u);
  });

  it("keeps machines out of the figure above and says so", () => {
    const text = bare(renderText(reliabilityPage(sampleReliability, "en")));
    assert.match(text, /3 coders on 38 units/u);
    assert.match(text, /A machine is never part of the figure above/u);
    assert.doesNotMatch(bare(renderText(reliabilityPage(loneCoder, "en"))), /never part/u);
  });

  it("speaks of departures only where the statement does", () => {
    const departures = {
      ...sampleTrend,
      statement: { ...sampleTrend.statement, kind: "no statement" as const, checks: [] },
    };
    assert.match(renderText(trendPage(departures, "en")), /Nothing may be said about a rise or a fall/u);
    assert.match(
      renderText(trendPage(sampleTrend, "en")),
      /publicly announced, not about how many people left/u,
    );
  });

  it("prints shared cases and what is expected of them in one number of decimals, and says when a table was closed", () => {
    const making = { ...sampleTrend.making, options: { today: "2016-01-31" } };
    const text = renderText(trendPage({ ...sampleTrend, making }, "en"));
    assert.match(text, /31 January 2016/u);
    const rows = text.split("\n").filter((line) => /^\s*(July|August|September) 2014 .*%/u.test(line));
    assert.ok(rows.length > 0);
    for (const row of rows) assert.match(row, /2014 +\d+\.\d +100\.0% +\d+\.\d–\d+\.\d +\d+\.\d$/u);
  });

  it("notes under a row why a cell is empty", () => {
    const page = reliabilityPage(sampleReliability, "en");
    const noted = page.blocks.flatMap((block) =>
      block.kind === "table" ? block.rows.flatMap(({ cells }) => cells.filter(isNoted)) : [],
    );
    assert.ok(noted.length > 0);
    for (const { text } of noted) assert.equal(text, "–");
  });

  it("allows no style but its own and those of its pictures, and no script", () => {
    const drawn = "<svg><style>.a{fill:red}</style></svg>";
    const html = setAsHtml(reliabilityPage(sampleReliability, "en", { codes: drawn }));
    assert.ok(html.includes(`'sha256-${sha256Base64(".a{fill:red}")}'`));
    assert.match(html, /script-src 'none'/u);
  });
});

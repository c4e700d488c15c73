// Agreement, hidden totals and trends through the built program: a table in, a page, a record and pictures out; what is
// wrong with a table is named, and nothing is ever NaN.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { hiddenTotalSchema, reliabilitySchema, trendSchema } from "#model/index.js";
import { emptyFolder, isnad } from "./journeys/program.js";

const codings = `وثيقة;مرمّز;رمز
م١;أمل;أجور
م١;لينا;أجور
م٢;أمل;خوف
م٢;لينا;أجور
م٣;أمل;أسرة
م٣;لينا;أسرة
م٤;أمل;أجور
م٤;لينا;أجور
م٥;أمل;خوف
م٥;لينا;خوف
م١;cues;أجور
م٢;cues;أجور
`;

const histories = `Agency,Court,Hospital,count
1,0,0,60
0,1,0,45
0,0,1,38
1,1,0,14
1,0,1,12
0,1,1,9
1,1,1,4
`;

/** A month a row: fourteen months, twice as many announcements in the second half, and as much more reading. */
const months = `month,count,items
${Array.from({ length: 14 }, (_, month) => {
  const name = `20${14 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  return `${name},${month < 7 ? 10 + (month % 3) : 20 + (month % 3)},${month < 7 ? 100 : 200}`;
}).join("\n")}
`;

function tableWith(test: TestContext, text: string | Uint8Array, name = "table.csv"): string {
  const path = join(emptyFolder(test), name);
  writeFileSync(path, text);
  return path;
}

function recordOf(words: readonly string[]) {
  const { code, out, err } = isnad([...words, "--json"]);
  assert.equal(code, 0, err);
  assert.doesNotMatch(out, /NaN|Infinity/u);
  return JSON.parse(out);
}

describe("isnad reliability", () => {
  it("reads an Arabic table with semicolons and Arabic digits, and keeps the machine out of the people's figure", (t) => {
    const path = tableWith(t, codings);
    const record = reliabilitySchema.parse(recordOf(["reliability", path, "--machine", "cues"]));
    assert.deepEqual(
      record.coders.map(({ name, kind }) => [name, kind]),
      [
        ["cues", "machine"],
        ["أمل", "person"],
        ["لينا", "person"],
      ],
    );
    assert.equal(record.compared, 5);
    assert.equal(record.overall.percent.kind === "figure" && record.overall.percent.value, 0.8);
    assert.deepEqual(
      record.machines.map(({ machine }) => machine),
      ["cues"],
    );
    // Units are told apart by their digits' values: what one coder calls م٢ is another's م2.
    assert.deepEqual(
      record.disagreements.map(({ unit }) => unit),
      ["م2"],
    );
  });

  it("says the same on the screen in both languages, and the same bytes twice", (t) => {
    const path = tableWith(t, codings);
    for (const [language, words] of [
      ["en", /Krippendorff/u],
      ["ar", /كريبندورف/u],
    ] as const) {
      const [first, second] = [1, 2].map(() => isnad(["reliability", path, "--lang", language]).out);
      assert.match(first!, words);
      assert.equal(first, second);
    }
  });

  it("says that one coder cannot agree or differ, in place of a number", (t) => {
    const path = tableWith(t, "unit,coder,code\n1,Amal,a\n2,Amal,b\n");
    const { overall } = reliabilitySchema.parse(recordOf(["reliability", path]));
    assert.deepEqual(overall.alpha, { kind: "not defined", because: "one coder" });
  });

  it("calls agreement not defined where everybody always said the same", (t) => {
    const path = tableWith(t, "unit,coder,code\n1,A,x\n1,B,x\n2,A,x\n2,B,x\n");
    const { overall } = reliabilitySchema.parse(recordOf(["reliability", path]));
    assert.deepEqual(overall.alpha, { kind: "not defined", because: "one category" });
  });
});

describe("isnad estimate", () => {
  it("leads with the interval, asks where the lists come from, and takes the researcher's word for it", (t) => {
    const path = tableWith(t, histories);
    const asking = hiddenTotalSchema.parse(recordOf(["estimate", path]));
    assert.equal(asking.whole.answer.kind, "estimated");
    assert.ok(asking.making.caveats.some(({ name }) => name === "estimate/origins-not-stated"));
    const stated = hiddenTotalSchema.parse(recordOf(["estimate", path, "--independent"]));
    assert.ok(stated.making.caveats.some(({ name }) => name === "estimate/stated-independent"));
    assert.deepEqual(stated.whole.answer, asking.whole.answer);
    assert.match(isnad(["estimate", path]).out, /^How many[\s\S]{0,200}Between \d/u);
  });

  it("gives the same record whatever the order of the rows", (t) => {
    const [heading, ...rows] = histories.trim().split("\n");
    const turned = [heading, ...rows.reverse()].join("\n");
    const [one, other] = [histories, turned].map((text) => recordOf(["estimate", tableWith(t, text)]).whole);
    assert.deepEqual(one, other);
  });

  it("merges the lists it is told to, and refuses a name that is none", (t) => {
    const path = tableWith(t, histories);
    const { whole } = hiddenTotalSchema.parse(recordOf(["estimate", path, "--merge", "Agency+Court"]));
    assert.deepEqual(
      whole.lists.map(({ name }) => name),
      ["Agency + Court", "Hospital"],
    );
    const { code, err } = isnad(["estimate", path, "--merge", "Agency+Prison"]);
    assert.equal(code, 1);
    assert.match(err, /statistics\/no-such-list/u);
  });

  it("refuses a single list and lists without a case in common, in words", (t) => {
    for (const [text, because] of [
      ["case,List\n1,1\n2,1\n", "one list"],
      ["A,B,count\n1,0,80\n0,1,70\n", "no overlap"],
    ] as const) {
      const { answer } = hiddenTotalSchema.parse(recordOf(["estimate", tableWith(t, text)])).whole;
      assert.ok(answer.kind === "cannot be estimated" && answer.because === because);
    }
  });

  it("names what is wrong with a count, with the line it stands on", (t) => {
    for (const cell of ["-3", "2.5", "many"]) {
      const { code, err, out } = isnad(["estimate", tableWith(t, `A,B,count\n1,0,10\n0,1,${cell}\n1,1,4\n`)]);
      assert.equal(code, 1, out);
      assert.match(err, /table\/[a-z-]+/u);
      assert.match(err, /line 3|3/u);
    }
  });
});

describe("isnad trend", () => {
  it("speaks of announcements only, and sees that the rate per item read did not rise", (t) => {
    const path = tableWith(t, months);
    const trend = trendSchema.parse(recordOf(["trend", path, "--today", "2016-01-01"]));
    assert.notEqual(trend.statement.kind, "departures");
    const [series] = trend.series;
    const ratio = (offset: boolean) => {
      const figure = series!.models.find((model) => model.offset === offset)?.yearlyRatio;
      return figure?.kind === "figure" ? figure.interval! : null;
    };
    assert.ok(ratio(false)!.low > 1, "counts rise");
    assert.ok(ratio(true)!.low < 1 && ratio(true)!.high > 1, "counts per item read do not");
  });

  it("sets dates in the future aside and says so", (t) => {
    const path = tableWith(t, "case,published\n1,2015-01-03\n2,2015-02-04\n3,2031-05-01\n");
    const trend = trendSchema.parse(recordOf(["trend", path, "--today", "2016-01-01"]));
    assert.ok(trend.making.caveats.some(({ name }) => name.includes("future")));
    assert.equal(trend.statement.kind, "no statement");
  });

  it("takes no day that the calendar does not have", (t) => {
    const path = tableWith(t, months);
    for (const day of ["2014-02-30", "2015-02-29", "yesterday"])
      assert.equal(isnad(["trend", path, "--today", day]).code, 2, day);
    assert.equal(isnad(["trend", path, "--today", "2016-02-29"]).code, 0);
  });

  it("records the day it took where nobody told one, and says so", (t) => {
    const { making } = trendSchema.parse(recordOf(["trend", tableWith(t, months)]));
    assert.match(String(making.options["today"]), /^\d{4}-\d{2}-\d{2}$/u);
    assert.ok(making.caveats.some(({ name }) => name === "trend/closed-unsaid"));
  });

  it("refuses a second table of other periods than the cases are counted by", (t) => {
    const folder = emptyFolder(t);
    const [cases, items] = ["cases.csv", "months.csv"].map((name) => join(folder, name));
    writeFileSync(cases!, risingCases());
    writeFileSync(items!, "month,items\n2015-01,3\n");
    const { code, err } = isnad(["trend", cases!, "--items", items!, "--by", "year"]);
    assert.equal(code, 1);
    assert.match(err, /table\/option-unfit/u);
  });

  it("makes all four checks from two tables: cases, and months with what was read and what else was told", (t) => {
    const folder = emptyFolder(t);
    const [cases, items] = ["cases.csv", "months.csv"].map((name) => join(folder, name));
    writeFileSync(cases!, risingCases());
    writeFileSync(items!, `month,items,control\n${monthNames.map((name) => `${name},200,30`).join("\n")}\n`);
    const words = ["trend", cases!, "--items", items!, "--panel", "A,B", "--today", "2016-01-31"];
    const trend = trendSchema.parse(recordOf(words));
    assert.deepEqual(
      trend.statement.checks.map(({ outcome }) => outcome),
      ["agrees", "agrees", "agrees", "agrees"],
    );
    assert.equal(trend.statement.kind, "departures");
    assert.deepEqual(
      trend.making.files.map(({ name, rows }) => [name, rows]),
      [
        ["cases.csv", risingCases().match(/\n2/gu)!.length],
        ["months.csv", 36],
      ],
    );
  });
});

const monthNames = Array.from(
  { length: 36 },
  (_, month) => `${2013 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
);

/** Departures that rise by the factor 1.8 a year, two fifths of those left published in each further month. */
function risingCases(): string {
  const rows = monthNames.flatMap((left, month) => {
    const departures = Math.round(5 * 1.8 ** (month / 12));
    return Array.from({ length: departures }, (_, person) => {
      const delay = Math.floor(Math.log(1 - (person + 0.5) / departures) / Math.log(0.6));
      const published = monthNames[month + delay];
      return published === undefined ? null : `${left}-05,${published}-20,${"ABC"[person % 3]}`;
    }).filter((row) => row !== null);
  });
  return `left,published,source\n${rows.join("\n")}\n`;
}

describe("the pages of statistics", () => {
  it("are one file without a script, and pictures in a folder; made again they are written again", (t) => {
    const path = tableWith(t, histories);
    const folder = emptyFolder(t);
    const words = ["estimate", path, "--html", join(folder, "total.html"), "--svg", join(folder, "pictures")];
    for (const _ of [1, 2]) assert.equal(isnad(words).code, 0);
    const page = readFileSync(join(folder, "total.html"), "utf8");
    assert.match(page, /^<!doctype html>/u);
    assert.doesNotMatch(page, /<script|src="http|NaN/u);
    assert.deepEqual(readdirSync(join(folder, "pictures")).sort(), [
      "bootstrap.svg",
      "missed-links.svg",
      "models.svg",
    ]);
  });

  it("never write over what this program did not make, and measure nothing then", (t) => {
    const path = tableWith(t, histories);
    const mine = join(emptyFolder(t), "notes.html");
    for (const notes of ["my own notes", "<!doctype html>\n<title>Isnad: my own notes</title>\n"]) {
      writeFileSync(mine, notes);
      const { code, err } = isnad(["estimate", path, "--html", mine]);
      assert.equal(code, 1);
      assert.match(err, /statistics\/target-taken/u);
      assert.equal(readFileSync(mine, "utf8"), notes);
    }
  });

  it("show names from a stranger's table as text", (t) => {
    const hostile = histories.replace("Agency", '"<img src=x onerror=alert(1)>"');
    const html = join(emptyFolder(t), "page.html");
    assert.equal(isnad(["estimate", tableWith(t, hostile), "--html", html]).code, 0);
    assert.doesNotMatch(readFileSync(html, "utf8"), /<img/u);
  });
});

describe("statistics of a study", () => {
  /** Two papers with one wire, and one that stands alone. */
  const articles = {
    "wire.txt":
      "---\noutlet: Northern Agency\npublished: 2015-03-02\n---\nForty left the Grey Column\n\nForty people have left the Grey Column since January, the Northern Agency reported on Monday, and said that their wages were never paid.\n",
    "reprint.txt":
      "---\noutlet: Harbour Post\npublished: 2015-03-03\n---\nForty left the Grey Column\n\nForty people have left the Grey Column since January, the Northern Agency reported on Monday, and said that their wages were never paid.\n",
    "شهادات.txt":
      "---\noutlet: مركز الشهادات\npublished: 2015-06-10\n---\nشهادات\n\nقال مركز الشهادات إن 23 شخصا غادروا الرتل الرمادي منذ آذار لأن الأجور لم تُدفع.\n",
  };

  it("merge lists that share an origin, count announcements once, and refuse agreement nobody coded", (t) => {
    const folder = emptyFolder(t);
    mkdirSync(join(folder, "articles"));
    for (const [file, text] of Object.entries(articles)) writeFileSync(join(folder, "articles", file), text);
    const study = join(folder, "study");
    assert.equal(isnad(["study", join(folder, "articles"), "--into", study]).code, 0);

    const lists = tableWith(
      t,
      histories.replace("Agency,Court,Hospital", "Northern Agency,Harbour Post,مركز الشهادات"),
    );
    const total = hiddenTotalSchema.parse(recordOf(["estimate", lists, "--study", study]));
    assert.deepEqual(
      total.whole.lists.map(({ columns }) => columns),
      [["Northern Agency", "Harbour Post"], ["مركز الشهادات"]],
    );

    const alone = hiddenTotalSchema.parse(recordOf(["estimate", study]));
    assert.ok(alone.whole.answer.kind === "cannot be estimated" && alone.whole.answer.because === "no lists");

    const trend = trendSchema.parse(recordOf(["trend", study, "--today", "2016-01-01"]));
    assert.equal(trend.cases, 2);
    assert.equal(trend.statement.kind, "no statement");

    const { code, err } = isnad(["reliability", study]);
    assert.equal(code, 1);
    assert.match(err, /statistics\/nobody-coded/u);
    assert.ok(existsSync(join(study, "study.json")));
  });

  it("stand the machine's suggestions beside the people who coded the same documents", (t) => {
    const folder = emptyFolder(t);
    mkdirSync(join(folder, "articles"));
    for (const [file, text] of Object.entries(articles)) writeFileSync(join(folder, "articles", file), text);
    const study = join(folder, "study");
    assert.equal(isnad(["study", join(folder, "articles"), "--into", study]).code, 0);
    const coded = tableWith(
      t,
      "unit,coder,code\nwire,Amal,left.pay\nwire,Lina,left.pay\nشهادات,Amal,left.pay\nشهادات,Lina,left.fear\n",
    );
    const record = reliabilitySchema.parse(recordOf(["reliability", coded, "--study", study]));
    assert.deepEqual(
      record.coders.filter(({ kind }) => kind === "machine").map(({ name }) => name),
      ["cues"],
    );
    assert.equal(record.machines.length, 1);
  });
});

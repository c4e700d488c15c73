import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import type { AgreementRow, Figure } from "#model/index.js";
import { estimatedWidth } from "../text-width.js";
import {
  agreementMatrixPicture,
  agreementPicture,
  bootstrapPicture,
  missedLinksPicture,
  modelsPicture,
  type PictureOptions,
  pagePicture,
  trendPicture,
} from "./index.js";
import { sampleStratum } from "./sample-hidden-total.js";
import { samplePictures } from "./sample-pictures.js";
import { sampleReliability } from "./sample-reliability.js";
import { sampleTrend } from "./sample-trend.js";

type Draw = (options: PictureOptions) => Promise<string>;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** A line of letters where it stands; `width` as the report's font sets it. */
interface Letters {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly y: number;
  readonly size: number;
}

/** Read strictly: what is no XML throws. */
function parsed(svg: string): Element {
  const open: Element[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    open.at(-1)!.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(svg).close();
  return open[0]!.children[0]!;
}

function within(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(within)];
}

function childNamed(element: Element, name: string): string {
  return element.children.find((child) => child.name === name)?.text ?? "";
}

/** Lines of letters with the look their group gives them. */
function lettersOf(root: Element): readonly Letters[] {
  return root.children.flatMap((group) =>
    group.children
      .filter(({ name }) => name === "text")
      .map(({ attributes, text }) => {
        const [x, y] = placeOf(attributes);
        const anchor = group.attributes["text-anchor"] ?? root.attributes["text-anchor"];
        const size = Number(group.attributes["font-size"]);
        const shown = text.replace(/[\u2066-\u2069]/gu, "");
        const width = estimatedWidth(shown) * size;
        const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
        return { text: shown, left, width, y, size };
      }),
  );
}

function placeOf(attributes: Element["attributes"]): readonly [number, number] {
  const [x, y] = /translate\(([^,]+),([^)]+)\)/u
    .exec(attributes["transform"] ?? "")!
    .slice(1)
    .map(Number);
  return [x!, y!];
}

function touching(letters: readonly Letters[]): readonly string[] {
  return letters.flatMap((one, index) =>
    letters
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(one.y - other.y) < (one.size + other.size) / 2 &&
          one.left < other.left + other.width &&
          other.left < one.left + one.width,
      )
      .map((other) => `“${one.text}” touches “${other.text}”`),
  );
}

const languages = ["en", "ar"] as const;

/** Sixty codes with names as long as they come. */
const manyCodes = Array.from({ length: 60 }, (_, index): AgreementRow => {
  const sample = sampleReliability.codes[index % sampleReliability.codes.length]!;
  return { ...sample, code: `${index} ${"Words of a very long code ".repeat(5)} رمز طويل` };
});
const many: Readonly<Record<string, Draw>> = {
  "agreement on sixty codes": (options) =>
    agreementPicture({ ...sampleReliability, codes: manyCodes }, options),
  "matrix of sixty codes": (options) =>
    agreementMatrixPicture(
      {
        values: manyCodes.map(({ code }) => code!),
        counts: manyCodes.map((_, row) =>
          manyCodes.map((__, column) => (row === column ? 40 : (7 * row + column) % 9 === 0 ? 3 : 0)),
        ),
      },
      options,
    ),
};

describe("pictures of statistics", () => {
  for (const [name, draw] of Object.entries({ ...samplePictures, ...many }))
    for (const language of languages) {
      it(`${name} in ${language}: no letters touch others or leave the sheet, at any width`, async () => {
        for (const width of name in many ? [280, 860] : [280, 343, 860]) {
          const letters = lettersOf(parsed(await draw({ language, width })));

          assert.deepEqual(touching(letters), [], `${width} pixels`);
          const outside = letters.filter(({ left, width: own }) => left < 0 || left + own > width);
          assert.deepEqual(outside, [], `${width} pixels`);
        }
      });

      it(`${name} in ${language}: the same bytes each time, told in words, nothing that runs or loads`, async () => {
        const svg = await draw({ language, width: 860 });
        assert.equal(await draw({ language, width: 860 }), svg);
        assert.doesNotMatch(
          svg,
          /NaN|Infinity|undefined|null|javascript:|url\(|href|<script|foreignObject|\sstyle=|\son\w+=/u,
        );
        const root = parsed(svg);
        assert.equal(root.attributes["role"], "img");
        assert.equal(root.attributes["direction"], "ltr");
        assert.match(childNamed(root, "title"), /.{5}/u);
        assert.match(childNamed(root, "desc"), /.{20}/u);
        assert.ok(
          within(root).every(({ attributes }) => attributes["id"] === undefined),
          "no ids",
        );
      });
    }

  it("names given by strangers stay text, whatever they hold", async () => {
    const hostile = [
      "</text></svg><script>alert(1)</script>",
      '" onload="alert(1)',
      "\u202eنص معكوس\u202c\u2067",
      "a\u0000b\ud800c\ufffe\uffff",
      "]]>&amp;<![CDATA[",
      "x".repeat(100_000),
      "\u0300".repeat(5_000),
      "line\nbreak\u2028",
      "",
    ];
    const counts = hostile.map((_, row) => hostile.map((__, column) => row + column + 1));
    const drawn = await Promise.all([
      agreementMatrixPicture({ values: hostile, counts }, { language: "ar", width: 700 }),
      agreementPicture(
        {
          ...sampleReliability,
          codes: manyCodes.slice(0, 9).map((row, index) => ({ ...row, code: hostile[index]! })),
        },
        { language: "en", width: 700 },
      ),
      trendPicture(
        { ...sampleTrend, breaks: hostile.map((what) => ({ period: "2016-01", what })) },
        { language: "en", width: 700 },
      ),
    ]);
    for (const svg of drawn) {
      const root = parsed(svg);
      const names = new Set(within(root).map(({ name }) => name));
      const known = ["svg", "title", "desc", "style", "rect", "g", "path", "line", "circle", "text"];
      assert.deepEqual(
        [...names].filter((name) => !known.includes(name)),
        [],
      );
      assert.doesNotMatch(svg, /[\u202a-\u202e\ufffe\uffff]|<script|"\s*onload/u);
      assert.ok(svg.length < 200_000, "of bounded length");
    }
  });

  it("every figure in print is that of the record, rounded outwards by no more than a tenth of its width", async () => {
    for (const language of languages) {
      const svg = await modelsPicture(sampleStratum, { language, width: 860 });
      const printed = lettersOf(parsed(svg)).flatMap(({ text }) => {
        const [value, low, high] = text.match(/^([\d,]+) \(\D*([\d,]+)\D+([\d,]+)\)$/u)?.slice(1) ?? [];
        return value === undefined
          ? []
          : [[value, low!, high!].map((number) => Number(number.replaceAll(",", "")))];
      });
      const figures = [
        ...sampleStratum.methods.map(({ figure }) => figure),
        ...sampleStratum.models.within.map(({ estimate }) => estimate),
      ].flatMap((figure) => (figure.kind === "figure" ? [figure] : []));
      assert.equal(printed.length, figures.length);
      printed.forEach(([value, low, high], index) => {
        const { value: recorded, interval } = figures[index]!;
        const most = (interval!.high - interval!.low) / 10;
        const told = `${value} (${low}, ${high}) for ${recorded}`;
        assert.ok(Math.abs(value! - recorded) <= most, told);
        assert.ok(low! <= interval!.low && low! >= interval!.low - most, told);
        assert.ok(high! >= interval!.high && high! <= interval!.high + most, told);
      });
    }
  });

  it("a dot stands where the axis says", async () => {
    const root = parsed(await modelsPicture(sampleStratum, { language: "ar", width: 860 }));
    const ticks = lettersOf(root)
      .filter(({ text }) => /^[125]0*(,000)*$/u.test(text))
      .map(
        ({ text, left, width }) => [Math.log(Number(text.replaceAll(",", ""))), left + width / 2] as const,
      );
    const [first, last] = [ticks[0]!, ticks.at(-1)!];
    const at = (value: number) =>
      first[1] + ((Math.log(value) - first[0]) / (last[0] - first[0])) * (last[1] - first[1]);
    const dots = within(root)
      .filter(({ name }) => name === "circle")
      .map(({ attributes }) => Number(attributes["cx"]));
    const values = [
      ...sampleStratum.methods.map(({ figure }) => figure),
      ...sampleStratum.models.within.map(({ estimate }) => estimate),
    ].flatMap((figure) => (figure.kind === "figure" ? [figure.value] : []));
    assert.equal(dots.length, values.length);
    for (const [index, value] of values.entries())
      assert.ok(Math.abs(dots[index]! - at(value)) < 0.5, `${value}`);
  });

  it("a month's bar is as high as its count", async () => {
    const one = { ...sampleTrend, series: [sampleTrend.series[1]!], control: null, breaks: [] };
    const root = parsed(await trendPicture(one, { language: "en", width: 860 }));
    const heights = within(root)
      .filter(({ name, children }) => name === "rect" && children.some((child) => child.name === "title"))
      .map(({ attributes, children }) => ({
        height: Number(attributes["height"]),
        count: Number(children[0]!.text.split(": ")[1]),
      }));
    const counts = one.series[0]!.periods.map(({ count }) => count).filter((count) => count > 0);
    assert.deepEqual(
      heights.map(({ count }) => count),
      counts,
    );
    const unit = heights[0]!.height / heights[0]!.count;
    for (const { height, count } of heights) assert.ok(Math.abs(height - unit * count) < 0.1, `${count}`);
  });

  it("what is not defined is listed with its reason, and withheld months by name", async () => {
    const models = await modelsPicture(sampleStratum, { language: "en", width: 860 });
    assert.match(models, /not defined: the computation did not settle/u);
    const trend = await trendPicture(sampleTrend, { language: "ar", width: 860 });
    assert.match(trend, /محجوب.*من نوفمبر 2023 إلى ديسمبر 2023/u);
  });

  it("where there is nothing to draw, it says so in words", async () => {
    const empty: Readonly<Record<string, Draw>> = {
      models: (options) =>
        modelsPicture(
          { ...sampleStratum, methods: [], models: { ...sampleStratum.models, within: [] } },
          options,
        ),
      links: (options) => missedLinksPicture([], options),
      resamples: (options) => bootstrapPicture([], options),
      trend: (options) => trendPicture({ ...sampleTrend, series: [], control: null }, options),
      agreement: (options) =>
        agreementPicture(
          { overall: { ...sampleReliability.overall, units: 0 }, codes: [], machines: [] },
          options,
        ),
      matrix: (options) => agreementMatrixPicture({ values: [], counts: [] }, options),
    };
    for (const draw of Object.values(empty)) {
      assert.match(await draw({ language: "en", width: 500 }), /There is nothing to draw\./u);
      assert.match(await draw({ language: "ar", width: 500 }), /لا شيء يُرسم\./u);
    }
  });

  it("figures of any size give numbers and nothing else", async () => {
    const value = fc.double({ min: 1, max: 1e300, noNaN: true });
    const figure = fc
      .tuple(value, value, value)
      .map((ends) => ends.sort((one, other) => one - other))
      .map(([low, middle, high]): Figure => {
        return { kind: "figure", value: middle!, interval: { low: low!, high: high!, level: 0.95 } };
      });
    await fc.assert(
      fc.asyncProperty(figure, figure, fc.integer({ min: 1, max: 1e6 }), async (one, other, observed) => {
        const methods = [
          { method: "chao" as const, figure: one },
          { method: "log-linear" as const, figure: other },
        ];
        const linkage = [one, other].map((estimate, index) => ({ missed: index / 20, merged: 0, estimate }));
        const options = { language: "en", width: 340 } as const;
        const models = await modelsPicture({ ...sampleStratum, observed, methods }, options);
        assert.doesNotMatch(models + (await missedLinksPicture(linkage, options)), /NaN|Infinity|undefined/u);
      }),
      { numRuns: 15 },
    );
  });

  it("a page gets both widths, without a style or paper of their own", async () => {
    const both = await pagePicture(samplePictures["models"]!, "en");
    assert.match(both, /^<svg [^>]*class="sheet desk".*<svg [^>]*class="sheet phone"/su);
    assert.doesNotMatch(both, /<style/u);
  });
});

// The report in a real browser: it asks for nothing, its policy holds, it reads well for everybody, it works by
// keyboard, without its script, and on a phone. Needs Chromium (CHROMIUM, or /usr/bin/chromium); says so where there
// is none.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import {
  hiddenTotalPage,
  reliabilityPage,
  renderReport,
  renderStatisticHtml,
  type StatisticPage,
  trendPage,
} from "#report/index.js";
import { judgedRecords } from "../src/report/sample-judged.js";
import { sampleHiddenTotal } from "../src/report/statistics/sample-hidden-total.js";
import { sampleReliability } from "../src/report/statistics/sample-reliability.js";
import { sampleTrend } from "../src/report/statistics/sample-trend.js";
import { projectRoot } from "./project-root.js";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const skip = existsSync(executablePath) ? false : "no Chromium here: set CHROMIUM to its path";
const axe = skip ? "" : readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const fontBase64 = readFileSync(join(projectRoot, "src/report/fonts/amiri.woff2"), "base64");
const sha256Base64 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64");

const statistics: Readonly<Record<string, (language: "en" | "ar") => StatisticPage>> = {
  agreement: (language) => reliabilityPage(sampleReliability, language),
  "a hidden total": (language) => hiddenTotalPage(sampleHiddenTotal, language),
  "a trend": (language) => trendPage(sampleTrend, language),
};

const desk = { width: 1280, height: 900 };
const phone = { width: 375, height: 700 };

describe("the report in a browser", { skip }, () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "isnad-report-"));
  before(async () => {
    const args = [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
    ];
    browser = await chromium.launch({ executablePath, args });
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** The report of a study that a researcher has decided on, with numbers that changed from hand to hand. */
  async function openJudged(language: "en" | "ar", options: BrowserContextOptions = {}): Promise<Page> {
    return openHtml(
      renderReport(judgedRecords, { language, fontBase64, version: "0", sha256Base64 }),
      options,
    );
  }

  async function openHtml(html: string, options: BrowserContextOptions): Promise<Page> {
    const file = join(folder, "page.html");
    writeFileSync(file, html);
    const context = await browser.newContext({ viewport: desk, ...options });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  /** Opens a committed report; the page is closed with its context by the caller. */
  async function open(
    example: string,
    language: "en" | "ar",
    options: BrowserContextOptions = {},
  ): Promise<Page> {
    const context = await browser.newContext({ viewport: desk, ...options });
    const page = await context.newPage();
    const file = join(projectRoot, "examples", example, "report", `report.${language}.html`);
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  for (const example of ["false-promises", "one-witness"])
    for (const language of ["en", "ar"] as const) {
      it(`${example} in ${language} asks for nothing and breaks no rule of its policy`, async () => {
        const context = await browser.newContext({ viewport: desk });
        const page = await context.newPage();
        const seen: string[] = [];
        page.on("request", (request) => {
          if (!/^(file|data):/u.test(request.url())) seen.push(request.url());
        });
        page.on("console", (message) => seen.push(message.text()));
        page.on("pageerror", (error) => seen.push(String(error)));
        const file = join(projectRoot, "examples", example, "report", `report.${language}.html`);
        await page.goto(pathToFileURL(file).href);
        await page.locator("a.number").first().click();
        await context.close();
        assert.deepEqual(seen, []);
      });

      it(`${example} in ${language} has nothing that accessibility rules forbid`, async () => {
        const page = await open(example, language, { bypassCSP: true });
        const violations = await violationsOf(page);
        await page.context().close();
        assert.deepEqual(violations, []);
      });

      it(`${example} in ${language} does not scroll sideways on a phone`, async () => {
        const page = await open(example, language, { viewport: phone });
        const width = await page.evaluate("document.documentElement.scrollWidth");
        await page.context().close();
        assert.equal(width, phone.width);
      });
    }

  for (const language of ["en", "ar"] as const) {
    it(`decisions and drift in ${language} have nothing that accessibility rules forbid`, async () => {
      const page = await openJudged(language, { bypassCSP: true });
      const violations = await violationsOf(page);
      await page.context().close();
      assert.deepEqual(violations, []);
    });

    it(`decisions and drift in ${language} do not scroll sideways on a phone`, async () => {
      const page = await openJudged(language, { viewport: phone });
      const width = await page.evaluate("document.documentElement.scrollWidth");
      await page.context().close();
      assert.equal(width, phone.width);
    });

    it(`cards of a drift in ${language} open their sentence by keyboard and give the focus back`, async () => {
      const page = await openJudged(language);
      const card = page.locator("svg.drift a.card").nth(1);
      await card.focus();
      await page.keyboard.press("Enter");
      const opened = await page.locator("dialog[open] mark").allInnerTexts();
      await page.keyboard.press("Escape");
      const entry = await card.getAttribute("data-entry");
      const back = await page.evaluate("document.activeElement.getAttribute('data-entry')");
      await page.context().close();
      assert.deepEqual(opened, ["58 عنصرا"]);
      assert.equal(back, entry);
    });
  }

  for (const [name, pageOf] of Object.entries(statistics))
    for (const language of ["en", "ar"] as const) {
      it(`${name} in ${language} has nothing that accessibility rules forbid`, async () => {
        const html = renderStatisticHtml(pageOf(language), { fontBase64, sha256Base64 });
        const page = await openHtml(html, { bypassCSP: true });
        const violations = await violationsOf(page);
        await page.context().close();
        assert.deepEqual(violations, []);
      });

      it(`${name} in ${language} keeps its style and does not scroll sideways on a phone`, async () => {
        const html = renderStatisticHtml(pageOf(language), { fontBase64, sha256Base64 });
        const page = await openHtml(html, { viewport: phone });
        const width = await page.evaluate("document.documentElement.scrollWidth");
        const font = await page.evaluate("getComputedStyle(document.body).fontFamily");
        await page.context().close();
        assert.equal(width, phone.width);
        assert.match(String(font), /Isnad Amiri/u);
      });
    }

  it("opens a number by keyboard, closes with Escape, and gives the focus back", async () => {
    const page = await open("false-promises", "ar");
    const number = page.locator("a.number").first();
    await number.focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("dialog[open]").count(), 1);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("dialog[open]").count(), 0);
    assert.equal(await page.evaluate("document.activeElement.id"), await number.getAttribute("id"));
    await page.context().close();
  });

  it("leads every number to a place that exists, also without its script", async () => {
    const page = await open("one-witness", "en", { javaScriptEnabled: false });
    const html = await page.content();
    await page.context().close();
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map((match) => match[1]!));
    const dead = [...html.matchAll(/\shref="#([^"]+)"/gu)]
      .map((match) => match[1]!)
      .filter((id) => !ids.has(id));
    assert.deepEqual(dead, []);
  });

  it("runs from right to left in Arabic", async () => {
    const page = await open("false-promises", "ar");
    assert.equal(await page.evaluate("getComputedStyle(document.body).direction"), "rtl");
    await page.context().close();
  });
});

/** What the checker finds. The policy forbids foreign scripts, that of the checker too: the page must bypass it. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: unknown[] }[] }> };
    };
    return (await checker.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.length}`);
  });
}

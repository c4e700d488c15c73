// The report in a real browser: it asks for nothing, its policy holds, it reads well for everybody, it works by
// keyboard, without its script, and on a phone. Needs Chromium (CHROMIUM, or /usr/bin/chromium); says so where there
// is none.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { projectRoot } from "./project-root.js";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const skip = existsSync(executablePath) ? false : "no Chromium here: set CHROMIUM to its path";
const axe = skip ? "" : readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const desk = { width: 1280, height: 900 };
const phone = { width: 375, height: 700 };

describe("the report in a browser", { skip }, () => {
  let browser: Browser;
  before(async () => {
    const args = [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
    ];
    browser = await chromium.launch({ executablePath, args });
  });
  after(() => browser?.close());

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
        // The policy forbids foreign scripts, that of the checker too.
        const page = await open(example, language, { bypassCSP: true });
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { axe: checker } = globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: unknown[] }[] }> };
          };
          return (await checker.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.length}`);
        });
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

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { decode } from "#unpacking/index.js";
import type { ReadText, TextBlock } from "../read-text.js";
import { readPage } from "./page.js";
import { foldSpace, type PageElement, parsePage, slimmed } from "./page-tree.js";

function original(bytes: Uint8Array) {
  return { file: "page.html", bytes, mediaType: "text/html", charset: null };
}

function readText(bytes: Uint8Array): ReadText {
  const read = readPage(original(bytes));
  assert.ok(!("name" in read), JSON.stringify(read));
  const [only] = read;
  assert.ok(only !== undefined && "blocks" in only);
  return only;
}

function readMarkup(markup: string): ReadText {
  return readText(new TextEncoder().encode(markup));
}

/** Follows a fragment such as "xpath(/html/body/p[2])" in a tree. */
function elementAt(root: PageElement, fragment: string): PageElement | undefined {
  const steps = /^xpath\(\/html(.*)\)$/u.exec(fragment)?.[1]?.split("/").slice(1);
  assert.ok(steps !== undefined, fragment);
  return steps.reduce<PageElement | undefined>((element, step) => {
    const [, name, place] = /^([^[]+)(?:\[(\d+)\])?$/u.exec(step)!;
    const alike = [...(element?.children ?? [])].filter(({ tagName }) => tagName.toLowerCase() === name);
    return place === undefined && alike.length !== 1 ? undefined : alike[Number(place ?? 1) - 1];
  }, root);
}

function projectRoot(from: string): string {
  return existsSync(join(from, "package.json")) ? from : projectRoot(dirname(from));
}

const golden = join(projectRoot(dirname(fileURLToPath(import.meta.url))), "test", "golden");

for (const set of ["extraction", "arabic-pages"]) {
  for (const name of readdirSync(join(golden, set)).filter((each) =>
    existsSync(join(golden, set, each, "source.html")),
  )) {
    test(`every block of ${name} stands where its fragment says`, () => {
      const bytes = readFileSync(join(golden, set, name, "source.html"));
      const { blocks, margin, pruned } = readText(bytes);
      const fresh = parsePage(slimmed(decode(original(bytes))!.text)).documentElement;
      const letters = (text: string): string => foldSpace(text).replaceAll(" ", "");
      for (const { text, fragment } of [...blocks, ...margin, ...pruned] satisfies TextBlock[]) {
        const element = elementAt(fresh, fragment);
        assert.ok(element !== undefined, `${fragment} is nowhere`);
        for (const word of text.split(/\s+/u))
          assert.ok(letters(element.textContent ?? "").includes(word), `${fragment} has no ${word}`);
      }
    });
  }
}

const paragraph =
  "<p>قال الرجل إنه غادر الجماعة قبل عام، لأنه لم يجد فيها شيئا مما وُعد به من بيت وعمل وأمان.</p>".repeat(4);

test("the headline is the first block and stands at its heading", () => {
  const { blocks } = readMarkup(`<h1>عادوا إلى القرية</h1><div>${paragraph}</div>`);
  assert.deepEqual(blocks[0], { text: "عادوا إلى القرية", fragment: "xpath(/html/body/h1)" });
});

test("captions and credits go into the margin once each, in the order of the page", () => {
  const figure =
    "<figure><img src='a.jpg'><figcaption>الطريق إلى بلدة الغدير (تصوير: وكالة السهل)</figcaption></figure>";
  const { blocks, margin, pruned } = readMarkup(
    `<article><h1>عادوا</h1>${figure}${paragraph}${figure}${paragraph}<p>المصدر: وكالة السهل</p></article>`,
  );
  assert.deepEqual(
    margin.map(({ text, kind }) => [kind, text]),
    [
      ["caption", "الطريق إلى بلدة الغدير (تصوير: وكالة السهل)"],
      ["credit", "المصدر: وكالة السهل"],
    ],
  );
  assert.ok(!blocks.some(({ text }) => text.includes("السهل")));
  assert.equal(pruned.filter(({ text }) => text.includes("السهل")).length, 3);
});

test("the captions of other articles are none of this one", () => {
  const other =
    "<aside><figure><img src='b.jpg'><figcaption>سوق الخضار في بلدة السهل</figcaption></figure></aside>";
  const { margin } = readMarkup(
    `<article><h1>عادوا</h1>${paragraph}</article>${"<p>—</p>".repeat(9)}${other}`,
  );
  assert.deepEqual(margin, []);
});

test("a byline that is no part of the text names the author", () => {
  const { author } = readMarkup(`<article><h1>عادوا</h1><p>بقلم: سلمى الوادي</p>${paragraph}</article>`);
  assert.deepEqual(author, [{ value: "سلمى الوادي", from: "byline" }]);
});

test("a page read twice gives the same", () => {
  const markup = `<article><h1>عادوا</h1><p>بقلم: سلمى الوادي</p>${paragraph}<p>(وكالات)</p></article>`;
  assert.deepEqual(readMarkup(markup), readMarkup(markup));
});

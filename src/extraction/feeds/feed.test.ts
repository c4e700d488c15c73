import assert from "node:assert/strict";
import { test } from "node:test";
import type { Problem } from "#model/index.js";
import type { UnreadPart } from "../format.js";
import type { ReadText } from "../read-text.js";
import { feedFormat } from "./feed.js";

async function read(xml: string) {
  const bytes = new TextEncoder().encode(xml);
  return await feedFormat.read({ file: "f.xml", bytes, mediaType: "application/rss+xml", charset: null }, {});
}
async function entriesOf(xml: string): Promise<readonly (ReadText | UnreadPart)[]> {
  const result = await read(xml);
  assert.ok(!("name" in result), JSON.stringify(result));
  return result;
}
async function problemIn(xml: string): Promise<Problem> {
  const result = await read(xml);
  assert.ok("name" in result);
  return result;
}
async function firstOf(xml: string): Promise<ReadText> {
  const [first] = await entriesOf(xml);
  assert.ok(first !== undefined && "blocks" in first, JSON.stringify(first));
  return first;
}
const rss = (items: string): string =>
  `<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>وكالة السهل</title>${items}</channel></rss>`;
const linesOf = ({ blocks }: ReadText): readonly string[] => blocks.map(({ text }) => text);

test("an entry is its title and its description, whose markup is read as a page's", async () => {
  const first = await firstOf(
    rss(
      "<item><title>عودة ثلاثة</title><description>&lt;p&gt;غادر &lt;b&gt;ثلاثة&lt;/b&gt; رجال.&lt;/p&gt;</description></item>",
    ),
  );
  assert.deepEqual(linesOf(first), ["عودة ثلاثة", "غادر ثلاثة رجال."]);
  assert.equal(first.part, "xpath(/rss/channel/item[1])");
  assert.deepEqual(first.outlet, [{ value: "وكالة السهل", from: "feed" }]);
});

test("a title that is markup is read as such, one that holds a bare bracket is not", async () => {
  const titled = async (title: string) =>
    (await firstOf(rss(`<item><title>${title}</title><description>He left.</description></item>`))).title[0]
      ?.value;
  assert.equal(
    await titled("Three &amp;#8216;left&amp;#8217; &lt;i&gt;twice&lt;/i&gt;"),
    "Three ‘left’ twice",
  );
  assert.equal(await titled("5 &lt; 7 &amp; more"), "5 < 7 & more");
});

test("a title that the text begins with does not stand twice", async () => {
  const first = await firstOf(
    rss("<item><title>He left</title><description>He left. He came back.</description></item>"),
  );
  assert.deepEqual(linesOf(first), ["He left. He came back."]);
});

test("an author's mail address is not read, a name in Dublin Core is", async () => {
  const first = await firstOf(
    rss(
      "<item><author>n@post.example</author><dc:creator>Mara Hale</dc:creator><description>He left.</description></item>",
    ),
  );
  assert.deepEqual(first.author, [{ value: "Mara Hale", from: "feed" }]);
  assert.ok(!JSON.stringify(first).includes("@"));
});

test("an entry of Atom is dated by when it was published, else by when it was updated", async () => {
  const dated = async (elements: string) =>
    (
      await firstOf(
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${elements}<content>He left.</content></entry></feed>`,
      )
    ).published[0]?.value;
  const updated = "<updated>2016-05-04T00:00:00Z</updated>";
  assert.equal(await dated(`${updated}<published>2016-05-02T23:30:00-05:00</published>`), "2016-05-02");
  assert.equal(await dated(updated), "2016-05-04");
});

test("an entry whose markup is beyond reason is left out by name, the others are read", async () => {
  const deep = "&lt;div&gt;".repeat(1000);
  const [bad, good] = await entriesOf(
    rss(`<item><description>${deep}</description></item><item><description>غادر رجلان.</description></item>`),
  );
  assert.ok(bad !== undefined && "problem" in bad && bad.problem.name === "extraction/limit");
  assert.ok(good !== undefined && "blocks" in good);
});

test("XML that is no feed, has a DOCTYPE, is broken or endless is refused by name", async () => {
  assert.equal((await problemIn("<html><body>غادر</body></html>")).name, "extraction/not-what-it-says");
  assert.equal((await problemIn('<!DOCTYPE rss [<!ENTITY a "b">]><rss/>')).name, "extraction/markup-refused");
  assert.equal((await problemIn("<rss><channel>")).name, "extraction/file-broken");
  assert.equal((await problemIn("<rss>".repeat(100_000))).name, "extraction/limit");
  assert.equal((await problemIn(rss("<item/>".repeat(10_001)))).name, "extraction/limit");
  assert.equal((await problemIn(rss(""))).name, "extraction/no-text");
});

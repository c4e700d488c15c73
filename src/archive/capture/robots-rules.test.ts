import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import fc from "fast-check";
import { robotsRules } from "./robots-rules.js";

/** The other reader is CommonJS whose types claim otherwise. */
type OtherReader = (address: string, robots: string) => { isAllowed(url: string, agent: string): boolean };
const otherReader: OtherReader = createRequire(import.meta.url)("robots-parser");

const origin = "https://akhbar.example";

/** The paths of a list that a robots.txt lets "isnad/1.0" fetch. */
function allowed(robots: string, paths: readonly string[]): readonly string[] {
  const rules = robotsRules(robots, "isnad/1.0");
  return paths.filter((path) => rules.judge(new URL(path, origin)).allowed);
}

describe("robots.txt", () => {
  it("the longest matching path decides, and between two as long the one that allows", () => {
    const robots = "User-agent: *\nDisallow: /a\nAllow: /a/open\nDisallow: /b\nAllow: /b";
    assert.deepEqual(allowed(robots, ["/a/shut", "/a/open/1", "/b", "/c"]), ["/a/open/1", "/b", "/c"]);
  });

  it("a group that names the program goes before the one for everyone, whatever its letters and version", () => {
    const robots = "User-agent: *\nDisallow: /\n\nuser-agent: ISNAD/9\ndisallow: /private";
    assert.deepEqual(allowed(robots, ["/page", "/private/1"]), ["/page"]);
  });

  it("groups of one name are taken together, and names that follow one another share their rules", () => {
    const robots = "User-agent: isnad\nDisallow: /a\nUser-agent: other\nUser-agent: isnad\nDisallow: /b";
    assert.deepEqual(allowed(robots, ["/a", "/b", "/c"]), ["/c"]);
  });

  it("lines it does not know do not come between a name and its rules", () => {
    const robots = "User-agent: isnad\nSitemap: https://akhbar.example/map.xml\nDisallow: /a # closed";
    assert.deepEqual(allowed(robots, ["/a", "/b"]), ["/b"]);
  });

  it("a star stands for anything and a dollar sign for the end", () => {
    const robots = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /*print=*&all\nDisallow: /exact$";
    const paths = ["/a.pdf", "/a.pdf?x", "/p?print=1&all=2", "/p?print=1", "/exact", "/exactly"];
    assert.deepEqual(allowed(robots, paths), ["/a.pdf?x", "/p?print=1", "/exactly"]);
  });

  it("an Arabic path is the same path percent-encoded, in either case", () => {
    const robots = "User-agent: *\nDisallow: /أخبار/\nDisallow: /%d8%b5%d9%88%d8%b1\nDisallow: /%61bc";
    assert.deepEqual(allowed(robots, ["/أخبار/1", "/%D8%B5%D9%88%D8%B1/1", "/abcd", "/رأي"]), ["/رأي"]);
  });

  it("says which line decides", () => {
    const rules = robotsRules("# closed\nUser-agent: *\nDisallow: /a", "isnad/1.0");
    assert.equal(rules.judge(new URL("/a", origin)).line, 3);
    assert.equal(rules.judge(new URL("/b", origin)).line, null);
  });

  it("a page that is no robots.txt, an empty file and an empty rule forbid nothing", () => {
    for (const robots of ["", "<!doctype html><p>لا توجد صفحة", "User-agent: *\nDisallow:", "Disallow: /"])
      assert.deepEqual(allowed(robots, ["/a"]), ["/a"]);
  });

  it("the pause it asks for is read, and what is no number is passed over", () => {
    assert.equal(robotsRules("User-agent: *\nCrawl-delay: 7.5", "isnad/1.0").delay, 7.5);
    assert.equal(robotsRules("User-agent: *\nCrawl-delay: soon\nCrawl-delay: -3", "isnad/1.0").delay, 0);
  });

  it("files written to be slow are read line by line", () => {
    const agents = `${"User-agent: isnad\n".repeat(12_000)}${"Disallow: /x\n".repeat(20_000)}`;
    assert.deepEqual(allowed(agents, ["/x", "/y"]), ["/y"]);
    const path = `/${"a".repeat(4000)}`;
    for (const pattern of [`/${"*a".repeat(240_000)}`, `/${"*".repeat(480_000)}b`])
      assert.deepEqual(allowed(`User-agent: *\nDisallow: ${pattern}`, [path]), [path]);
    assert.deepEqual(allowed(`User-agent: *\n${"Disallow: /*a*a*a*a*a*b\n".repeat(19_000)}`, [path]), [path]);
  });

  it("agrees with another reader of robots.txt on files both understand", () => {
    const path = fc.stringMatching(/^\/[ab*/]{0,6}\$?$/);
    const rule = fc
      .tuple(fc.constantFrom("Allow", "Disallow"), path)
      .map(([field, value]) => `${field}: ${value}`);
    const group = fc
      .tuple(fc.constantFrom("isnad", "other", "*"), fc.array(rule, { minLength: 1, maxLength: 4 }))
      .map(([name, rules]) => [`User-agent: ${name}`, ...rules].join("\n"));
    const file = fc.array(group, { maxLength: 4 }).map((groups) => groups.join("\n"));
    fc.assert(
      fc.property(file, fc.stringMatching(/^\/[ab/]{0,6}$/), (robots, asked) => {
        const address = origin + asked;
        const judged = robotsRules(robots, "isnad/1.0").judge(new URL(address)).allowed;
        assert.equal(judged, otherReader(`${origin}/robots.txt`, robots).isAllowed(address, "isnad/1.0"));
      }),
    );
  });
});

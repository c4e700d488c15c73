import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { listsHost, profileOf } from "./profile.js";

describe("a capture profile", () => {
  it("says what it left out: respect for robots.txt, two seconds, 20 MB, the program's name", () => {
    assert.deepEqual(profileOf({ hosts: ["akhbar.example"] }, "1.2.3"), {
      hosts: ["akhbar.example"],
      robots: "respect",
      pause: 2,
      largest: 20 * 1024 * 1024,
      agent: "isnad/1.2.3",
    });
  });

  it("lists a host by its name, all below a name, or every one", () => {
    const rows: readonly (readonly [listed: string, host: string, is: boolean])[] = [
      ["akhbar.example", "akhbar.example", true],
      ["Akhbar.EXAMPLE", "akhbar.example", true],
      ["akhbar.example", "www.akhbar.example", false],
      ["akhbar.example", "akhbar.example.other.example", false],
      ["*.akhbar.example", "www.akhbar.example", true],
      ["*.akhbar.example", "a.b.akhbar.example", true],
      ["*.akhbar.example", "akhbar.example", false],
      ["*.akhbar.example", "fakeakhbar.example", false],
      ["أخبار.example", "xn--igbicxr.example", true],
      ["*.أخبار.example", "www.xn--igbicxr.example", true],
      ["*", "anything.example", true],
      ["*.", "anything.example", false],
      ["", "anything.example", false],
      ["https://akhbar.example/", "akhbar.example", false],
    ];
    for (const [listed, host, is] of rows)
      assert.equal(listsHost([listed], host), is, `${listed} and ${host}`);
    assert.equal(listsHost([], "akhbar.example"), false);
  });
});

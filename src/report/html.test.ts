import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { escaped, html, joined } from "./html.js";

describe("html", () => {
  it("escapes what it is given, in text and in attributes", () => {
    const title = `"><script>alert('فخ')</script>&`;
    assert.equal(
      html`<p title="${title}">${title}</p>`.text,
      `<p title="&quot;&gt;&lt;script&gt;alert(&#39;فخ&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;فخ&#39;)&lt;/script&gt;&amp;</p>`,
    );
  });

  it("takes finished HTML as it is, joins lists, and leaves nothing for null and false", () => {
    assert.equal(
      html`${html`<b>1</b>`}${[html`<i>2</i>`, "<"]}${null}${false}${0}`.text,
      "<b>1</b><i>2</i>&lt;0",
    );
    assert.equal(joined(["a", null, "ب"], "، ").text, "a، ب");
  });

  it("never lets a text open a tag, end an attribute or hold a control character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        assert.doesNotMatch(escaped(text), /[<>"']|[^\P{Cc}\n\t]/u);
      }),
    );
  });

  it("replaces the halves of a broken character", () => {
    assert.equal(escaped("a\ud83d b😀"), "a\ufffd b😀");
  });
});

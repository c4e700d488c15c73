import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseHTML } from "linkedom";
import { innerMarkup, xmlText } from "./markup.js";

function markupOf(svg: string): string {
  return innerMarkup(parseHTML(`<svg>${svg}</svg>`).document.querySelector("svg")!);
}

describe("markup of a drawing", () => {
  it("takes over only what draws", () => {
    const hostile = `<script>alert(1)</script><a href="javascript:alert(1)"><text>x</text></a><image href="x"></image><g onclick="x" style="x" id="x" aria-label="x"><path d="M0,0" onload="x"></path></g>`;
    assert.equal(markupOf(hostile), `<g><path d="M0,0"/></g>`);
  });

  it("rounds measures to hundredths and leaves colours and words", () => {
    const drawn = `<path d="M1.23456,-0.0001L1e-7,2.5" fill="#123456" transform="translate(0.333333,12)"></path><text y="0.32em">1.23456</text>`;
    assert.equal(
      markupOf(drawn),
      `<path d="M1.23,0L0,2.5" fill="#123456" transform="translate(0.33,12)"/><text y="0.32em">1.23456</text>`,
    );
  });

  it("leaves out empty groups and letters", () => {
    assert.equal(markupOf("<g></g><text></text><g><text></text></g>"), "");
  });

  it("escapes text for XML, which has no NUL and no U+FFFF", () => {
    assert.equal(xmlText("a<b>&\u0000\uffff\ufffe"), "a&lt;b&gt;&amp;\ufffd\ufffd\ufffd");
  });
});

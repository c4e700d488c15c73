import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type FaultKind, UnpackingFault } from "./unpacking-fault.js";
import { readXml, type XmlLimits } from "./xml.js";
import { xmlText } from "./xml-text.js";

/** What is read, one mark a call. */
function heard(text: string, limits: Partial<XmlLimits> = {}): readonly string[] {
  const marks: string[] = [];
  readXml(
    text,
    {
      open: ({ uri, local, attributes }) => {
        marks.push(
          `<${uri}|${local}${[...attributes].map(([name, value]) => ` ${name}=${value}`).join("")}>`,
        );
      },
      close: ({ local }) => marks.push(`</${local}>`),
      text: (piece) => marks.push(piece),
    },
    limits,
  );
  return marks;
}

function refused(text: string, kind: FaultKind, limits: Partial<XmlLimits> = {}): void {
  assert.throws(
    () => heard(text, limits),
    (error) => error instanceof UnpackingFault && error.kind === kind,
  );
}

test("elements come with their namespace, and text with the five entities and numbers undone", () => {
  const text = `<?xml version="1.0"?><f:خبر xmlns:f="urn:f" a='"ب"'>قال &amp; عاد &#x661;<![CDATA[<b>]]></f:خبر>`;
  assert.deepEqual(heard(text), ['<urn:f|خبر xmlns:f=urn:f a="ب">', "قال & عاد ١", "<b>", "</خبر>"]);
});

test("a billion laughs, an external entity and an empty DOCTYPE are refused before anything is read", () => {
  const laughs = Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "&l${at};&l${at};">`).join("");
  refused(`<!DOCTYPE a [<!ENTITY l0 "ها">${laughs}]><a>&l30;</a>`, "refused");
  refused(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`, "refused");
  refused(`<!DOCTYPE a SYSTEM "http://a.example/a.dtd"><a/>`, "refused");
  refused("<!DOCTYPE a><a/>", "refused");
  refused(`<?xml version="1.0"?><!-- x --><!doctype a><a/>`, "broken");
});

test("an entity nobody declared is broken, not left out", () => {
  refused("<a>&nbsp;</a>", "broken");
  refused("<a>&__proto__;</a>", "broken");
});

test("markup nested 100,000 deep, a huge attribute and a crowd of attributes go beyond the limits", () => {
  refused("<a>".repeat(100_000), "limit");
  refused(`<a b="${"ب".repeat(2 * 1024 * 1024)}"/>`, "limit");
  refused(`<a ${Array.from({ length: 100_000 }, (_, at) => `a${at}=""`).join(" ")}/>`, "limit");
  refused(`<${"a".repeat(2 * 1024 * 1024)}/>`, "limit");
  refused("<a><b/><b/><b/></a>", "limit", { elements: 3 });
});

test("depth counts what is open, not what was", () => {
  assert.equal(heard(`<a>${"<b></b>".repeat(1000)}</a>`, { depth: 2 }).length, 2002);
});

test("what is not well formed is broken", () => {
  for (const text of ["", "نص", "<a>", "<a></b>", "<a b=1/>", "<a/><b/>", "<a>\u0000</a>", "<x:a/>"]) {
    refused(text, "broken");
  }
});

test("an attribute named like a part of every object is an attribute like any other", () => {
  assert.deepEqual(heard(`<a __proto__="1" constructor="2"/>`), ["<|a __proto__=1 constructor=2>", "</a>"]);
});

test("text survives whatever pieces it is read in", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-zا-ي ]{0,20}$/u),
      fc.integer({ min: 65_500, max: 65_560 }),
      (word, before) => {
        const text = " ".repeat(before) + word;
        assert.equal(heard(`<a>${text}</a>`).slice(1, -1).join(""), text);
      },
    ),
    { numRuns: 50 },
  );
});

test("what a handler throws reaches the caller as it is", () => {
  assert.throws(() => readXml("<a/>", { open: () => assert.fail("of mine") }), /of mine/u);
});

test("bytes are decoded by their mark, else by the declaration, else as UTF-8", () => {
  const utf16 = Buffer.from('<?xml version="1.0" encoding="UTF-16"?><خبر/>', "utf16le");
  assert.match(xmlText(utf16), /<خبر\/>$/u);
  assert.match(xmlText(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])), /^<\?xml.*<خبر\/>$/u);
  assert.match(xmlText(Buffer.from(utf16).swap16()), /<خبر\/>$/u);
  assert.equal(xmlText(Buffer.from("\uFEFF<خبر/>")), "<خبر/>");
  const declared = Buffer.from(
    "<?xml version='1.0' encoding='windows-1256'?><a>\u00ce\u00c8\u00d1</a>",
    "latin1",
  );
  assert.match(xmlText(declared), /<a>خبر<\/a>/u);
});

test("bytes that are not in the charset they state are broken", () => {
  const broken = (bytes: Uint8Array): void =>
    assert.throws(
      () => xmlText(bytes),
      (error) => error instanceof UnpackingFault && error.kind === "broken",
    );
  broken(Buffer.from("<a>\u00ce\u00c8</a>", "latin1"));
  broken(Buffer.from('<?xml version="1.0" encoding="klingon"?><a/>'));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decode } from "./charset.js";

/** The text in a one-byte set; every letter must be in it. */
function inSet(charset: string, text: string): Uint8Array {
  const byLetter = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) {
    byLetter.set(new TextDecoder(charset).decode(Uint8Array.of(byte)), byte);
  }
  return Uint8Array.from(Array.from(text), (letter) => {
    const byte = byLetter.get(letter);
    assert.ok(byte !== undefined, `${letter} is not in ${charset}`);
    return byte;
  });
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (charset: string, text: string): string => `<meta charset="${charset}"><p>${text}</p>`;

function charsetOf(bytes: Uint8Array, carrier: string | null = null) {
  const found = decode({ bytes, mediaType: "text/html", charset: carrier });
  assert.ok(found !== null);
  return { ...found.charset, text: found.text };
}

const arabic = "عاد ثلاثة من أبناء القرية إلى بيوتهم بعد عامين، ولم يقل أحد منهم لماذا رحل أو كيف رجع.";
const mixed =
  "قالت الجمعية (Association des familles libérées) إنها فتحت رقما أخضر (numéro vert) في شهر جويلية لمن يريد العودة.";

test("what carried the page is believed before the page, and the page's word is kept", () => {
  const bytes = inSet("windows-1256", page("iso-8859-6", arabic));
  const { value, from, contradictedBy } = charsetOf(bytes, "windows-1256");
  assert.deepEqual([value, from], ["windows-1256", "header"]);
  assert.deepEqual(contradictedBy, [{ value: "iso-8859-6", from: "meta" }]);
});

test("a header that the bytes refute gives way to the page's own declaration", () => {
  const { value, from, contradictedBy } = charsetOf(
    inSet("windows-1256", page("windows-1256", arabic)),
    "utf-8",
  );
  assert.deepEqual([value, from], ["windows-1256", "meta"]);
  assert.deepEqual(contradictedBy, [{ value: "utf-8", from: "header" }]);
});

test("sound UTF-8 that a browser saved anew keeps what it declares as a contradiction", () => {
  const { value, from, contradictedBy, text } = charsetOf(utf8(page("windows-1256", arabic)));
  assert.deepEqual([value, from], ["utf-8", "strict utf-8"]);
  assert.deepEqual(contradictedBy, [{ value: "windows-1256", from: "meta" }]);
  assert.ok(text.includes(arabic));
});

test("Arabic bytes that declare UTF-8 or a Latin set are read as Arabic, with French words among them", () => {
  for (const declared of ["utf-8", "iso-8859-1", "windows-1252"]) {
    for (const words of [arabic, mixed]) {
      const { value, from, contradictedBy, text } = charsetOf(inSet("windows-1256", page(declared, words)));
      assert.deepEqual([value, from], ["windows-1256", "detected"], declared);
      assert.equal(contradictedBy.length, 1);
      assert.ok(text.includes(words));
    }
  }
});

test("ISO-8859-6 is told from windows-1256 by its letters", () => {
  const { value, text } = charsetOf(inSet("iso-8859-6", `<p>${arabic.replace("،", ",")}</p>`));
  assert.equal(value, "iso-8859-6");
  assert.ok(text.includes("أبناء القرية"));
});

test("Latin pages of one byte stay what they declare", () => {
  for (const words of [
    "À l'été dernier, les élèves rentrés ont été reçus à l'école; l'accueil était prêt.",
    "Für die Männer, die später zurückkehrten, wären größere Häuser nötig gewesen, hieß es.",
    "Não há informações; as famílias já não são ouvidas, e à noite os irmãos não saíam.",
    "«Mañana», decía el niño, «volverá mi papá»; así pasó el año.",
  ]) {
    const { value, from } = charsetOf(inSet("windows-1252", page("iso-8859-1", words)));
    assert.deepEqual([value, from], ["windows-1252", "meta"], words);
  }
});

test("UTF-8 encoded twice is said to be so and left as it stands", () => {
  for (const wrong of ["windows-1252", "windows-1256"]) {
    const twice = utf8(`<meta charset="utf-8"><p>${new TextDecoder(wrong).decode(utf8(arabic))}</p>`);
    const { value, contradictedBy, text } = charsetOf(twice);
    assert.equal(value, "utf-8");
    assert.deepEqual(contradictedBy, [{ value: "utf-8 encoded twice", from: "detected" }]);
    assert.ok(!text.includes("أبناء"));
  }
  assert.deepEqual(charsetOf(utf8(page("utf-8", arabic))).contradictedBy, []);
  assert.deepEqual(charsetOf(utf8(page("utf-8", "Ùn çà et là, où l'été…".repeat(4)))).contradictedBy, []);
});

test("a byte order mark holds against header and page", () => {
  const { value, contradictedBy } = charsetOf(
    Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(page("windows-1256", arabic))),
    "iso-8859-6",
  );
  assert.equal(value, "utf-8");
  assert.deepEqual(contradictedBy, [
    { value: "iso-8859-6", from: "header" },
    { value: "windows-1256", from: "meta" },
  ]);
});

test("any bytes are read twice alike, or are no text", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const once = decode({ bytes, mediaType: "text/html", charset: null });
      assert.deepEqual(decode({ bytes, mediaType: "text/html", charset: null }), once);
    }),
    { seed: 1, numRuns: 100 },
  );
});

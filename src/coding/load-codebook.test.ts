import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ProblemError } from "#model/index.js";
import { cueFault } from "./cue-patterns.js";
import { loadCodebook } from "./load-codebook.js";
import { codebookOf, suggestionsIn } from "./sample-codebooks.js";

const sound = `codebook:
  id: sample
  version: 1.0.0
  languages: [en, ar]
  unit_of_coding: a sentence
  unit_of_counting: a case
  rules: []
  cue_matching: {}
  exclusion_of_personal_data: none is kept
groups:
  - {id: join, label: {en: Joining, ar: الانضمام}}
  - {id: leave, label: {en: Leaving, ar: المغادرة}}
codes:
- id: join.comfort
  group: join
  label: {en: Comfort, ar: الرفاه}
  definition: comfort was promised
  use_when: stated
  not_when: not stated
  cues:
    en: [luxury]
    ar: [رفاه*]
  pairs_with: [leave.shortage]
- id: leave.shortage
  group: leave
  label: {en: Shortage, ar: شح}
  definition: things were missing
  use_when: stated
  not_when: not stated
  cues:
    en: [hunger]
    ar: [الجوع]
  pairs_with: [join.comfort]
process_markers: []
`;

/** What the problem says of a codebook in which one piece of text was replaced. */
function refusal(piece: string, replacement: string) {
  assert.ok(sound.includes(piece), piece);
  return refusalOf(sound.replace(piece, replacement));
}

function refusalOf(text: string): { line: number; reason: string; quoted: string } {
  try {
    loadCodebook("codebook.yaml", text);
  } catch (thrown) {
    assert.ok(thrown instanceof ProblemError, String(thrown));
    const { name, values } = thrown.problem;
    assert.equal(name, "codebook/broken");
    assert.equal(values["file"], "codebook.yaml");
    return {
      line: Number(values["line"]),
      reason: String(values["reason"]),
      quoted: String(values["quoted"]),
    };
  }
  return assert.fail("the codebook was not refused");
}

describe("reading a codebook", () => {
  it("reads a sound one", () => {
    const { codes } = loadCodebook("codebook.yaml", sound);
    assert.deepEqual(
      codes.map(({ id }) => id),
      ["join.comfort", "leave.shortage"],
    );
    assert.deepEqual(codes[1]?.cues["ar"], ["الجوع"]);
  });

  it("quotes the line of a fault of YAML", () => {
    const { line, quoted } = refusal("[luxury]", "[luxury");
    assert.equal(sound.split("\n")[line - 2]?.trim(), "en: [luxury]");
    assert.match(quoted, /^ar: /u);
  });

  it("names the key that was probably meant, once", () => {
    const { line, reason, quoted } = refusal("  not_when: not stated", "  not_wen: not stated");
    assert.equal(line, 19);
    assert.equal(reason, '"not_wen" is not a key known here; did you mean "not_when"?');
    assert.equal(quoted, "not_wen: not stated");
  });

  it("refuses a key that is like none it knows, without a guess", () => {
    assert.equal(
      refusal("process_markers: []", "process_markers: []\ncolour: red").reason,
      '"colour" is not a key known here',
    );
  });

  it("says which key is missing, at the record that lacks it", () => {
    const { line, reason } = refusal("  use_when: stated\n", "");
    assert.deepEqual({ line, reason }, { line: 14, reason: '"use_when" is missing' });
  });

  it("says where two codes have one id", () => {
    const code = sound.slice(sound.indexOf("- id: leave.shortage"), sound.indexOf("process_markers"));
    const { line, reason } = refusalOf(sound.replace("process_markers", `${code}process_markers`));
    assert.deepEqual({ line, reason }, { line: 34, reason: '"leave.shortage" is used twice' });
  });

  it("names the nearest group where none is called so", () => {
    const { reason } = refusal("  group: leave\n", "  group: leaves\n");
    assert.equal(reason, 'no group is called "leaves"; did you mean "leave"?');
  });

  it("names the nearest code where a pair does not exist, and counts that nothing pairs back", () => {
    const { line, reason } = refusal("pairs_with: [join.comfort]", "pairs_with: [join.comfrot]");
    assert.equal(line, 23);
    assert.match(reason, /"leave\.shortage" does not pair with "join\.comfort" \(1 more, on lines 33\)/u);
    assert.match(
      refusal("[leave.shortage]", "[]").reason,
      /^"leave\.shortage" pairs with "join\.comfort", but/u,
    );
  });

  it("refuses a pair of a code with itself", () => {
    assert.match(refusal("[leave.shortage]", "[join.comfort, leave.shortage]").reason, /paired with itself/u);
  });

  it("refuses a cue that would match everything, and a cue given twice", () => {
    assert.match(refusal("[luxury]", '["*"]').reason, /would match everything/u);
    assert.match(refusal("[luxury]", '["- -"]').reason, /would match everything/u);
    assert.match(refusal("[luxury]", '["l*"]').reason, /two letters/u);
    assert.match(refusal("[luxury]", "[luxury, villas, luxury]").reason, /given twice/u);
    assert.match(refusal("[luxury]", '["luxury (cars)"]').reason, /words, spaces, hyphens/u);
  });

  it("refuses keys that reach into the program", () => {
    for (const key of ["__proto__", "constructor", "prototype"])
      assert.equal(
        refusal("cue_matching: {}", `cue_matching: {${key}: x}`).reason,
        `"${key}" may not be a key`,
      );
    assert.equal(({} as Record<string, unknown>)["x"], undefined);
  });

  it("refuses aliases, however little they would unfold to", () => {
    const bomb = ["a: &a [x, x]", "b: &b [*a, *a]", "c: &c [*b, *b]", "d: [*c, *c]"].join("\n");
    const { line, reason } = refusalOf(bomb);
    assert.equal(line, 2);
    assert.match(reason, /^an alias .* is not allowed; write the value out \(5 more, on lines 2, 3, 4\)$/u);
  });

  it("refuses a text of nothing but brackets", () => {
    assert.match(refusalOf("[".repeat(100_000)).reason, /nested too deeply/u);
  });

  it("counts every fault of a file and names the lines", () => {
    const twice = sound.replace("group: join\n", "group: jion\n").replace("[hunger]", '["*"]');
    const { line, reason } = refusalOf(twice);
    assert.equal(line, 15);
    assert.equal(reason, 'no group is called "jion"; did you mean "join"? (1 more, on lines 31)');
  });

  it("throws nothing but its problem, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(sound.length), (noise, at) => {
        for (const text of [noise, sound.slice(0, at) + noise + sound.slice(at)])
          try {
            loadCodebook("codebook.yaml", text);
          } catch (thrown) {
            assert.ok(thrown instanceof ProblemError, String(thrown));
          }
      }),
    );
  });
});

describe("the codebook that is shipped", () => {
  const text = readFileSync(shippedCodebook(), "utf8");
  const codebook = loadCodebook("leaving-armed-groups.yaml", text);
  const cues = codebook.codes.flatMap((code) =>
    Object.entries(code.cues).flatMap(([language, list]) => list.map((cue) => ({ code, language, cue }))),
  );

  it("is labelled in both languages and pairs both ways", () => {
    for (const { id, label, pairs_with } of codebook.codes) {
      assert.match(label.en, /[a-z]/u, id);
      assert.match(label.ar, /[\u0621-\u064a]/u, id);
      for (const pair of pairs_with)
        assert.ok(
          codebook.codes.find((other) => other.id === pair)?.pairs_with.includes(id),
          `${id}, ${pair}`,
        );
    }
  });

  it("has cues that can be used, and that meet themselves", () => {
    for (const { code, language, cue } of cues) {
      assert.equal(cueFault(cue), null, cue);
      const printed = printedOf(cue);
      const alone = codebookOf([{ id: code.id, cues: { [language]: [cue] } }]);
      assert.equal(suggestionsIn(printed, alone, language).length, 1, `${cue}: ${printed}`);
    }
  });

  it("has Arabic cues that meet themselves behind a conjunction", () => {
    for (const { code, cue } of cues.filter(({ language }) => language === "ar")) {
      const alone = codebookOf([{ id: code.id, cues: { ar: [cue] } }]);
      assert.equal(suggestionsIn(`و${printedOf(cue)}`, alone, "ar").length, 1, cue);
    }
  });
});

/** A phrase that a cue stands for: the first of each choice, an ending and a gap of nothing where there may be one. */
function printedOf(cue: string): string {
  return cue
    .split(/\s+/u)
    .filter((piece) => piece !== "*?")
    .map((piece) => (piece === "*" ? "x" : piece.split("|")[0]!.replace("'*", "'x").replace("*", "")))
    .join(" ");
}

/** The file stands at the project's root, two folders above the sources and three above what is built of them. */
function shippedCodebook(): URL {
  const places = ["../../", "../../../"].map(
    (root) => new URL(`${root}codebooks/leaving-armed-groups.yaml`, import.meta.url),
  );
  return (
    places.find((place) => existsSync(place)) ?? assert.fail("the shipped codebook is not where it should be")
  );
}

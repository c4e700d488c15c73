import assert from "node:assert/strict";
import { test } from "node:test";
import { ProblemError } from "#model/index.js";
import { loadSettings } from "./settings.js";

test("settings are read as written, with dates as text", () => {
  const text = [
    "title: وعود من ورق",
    "window: { from: 2014, to: 2015-09-30 }",
    "read: [articles]",
    "sources:",
    "  - { name: Old Harbour Post, kind: outlet, aliases: [الميناء القديم] }",
    "smallestCell: 5",
  ].join("\n");
  assert.deepEqual(loadSettings("study.yaml", text), {
    title: "وعود من ورق",
    window: { from: "2014", to: "2015-09-30" },
    read: ["articles"],
    sources: [{ name: "Old Harbour Post", kind: "outlet", aliases: ["الميناء القديم"] }],
    smallestCell: 5,
  });
});

test("what may be fetched, how lists are read and who witnesses is read with its numbers", () => {
  const text = [
    "capture: { hosts: [harbour.example, '*.المرفأ.example'], pause: 2.5, largest: 5 }",
    "lists: { columns: { text: الشهادة, published: Date } }",
    "pictures: read",
    "timestamps: { authority: https://witness.example/tsa, trust: witness.pem }",
  ].join("\n");
  assert.deepEqual(loadSettings("study.yaml", text), {
    capture: { hosts: ["harbour.example", "*.المرفأ.example"], pause: 2.5, largest: 5 },
    lists: { columns: { text: "الشهادة", published: "Date" } },
    pictures: "read",
    timestamps: { authority: "https://witness.example/tsa", trust: "witness.pem" },
  });
});

test("an empty study.yaml states nothing", () => {
  assert.deepEqual(loadSettings("study.yaml", "# later\n"), {});
});

const bomb = [
  "a: &a [x, x]",
  "b: &b [*a, *a, *a, *a]",
  "c: &c [*b, *b, *b, *b]",
  "d: [*c, *c, *c, *c, *c, *c]",
];
const broken: readonly (readonly [what: string, text: string, line: number, reason: RegExp])[] = [
  ["an unknown key", "title: أ\ncolour: blue\n", 2, /colour/u],
  ["a date that is none", "title: x\nwindow:\n  from: 2014\n  to: next year\n", 4, /window\.to/u],
  ["a key stated twice", "title: x\ntitle: y\n", 2, /unique/u],
  ["a bracket left open", "title: x\nread: [a\n", 3, /./u],
  ["a tag", "title: !!js/function 'x'\n", 1, /tag/iu],
  ["a prototype key", "title: x\n__proto__: { polluted: yes }\n", 2, /__proto__/u],
  ["a path outside the folder", "read:\n  - articles\n  - ../secret\n", 3, /outside/u],
  ["a pause that hurries", "capture:\n  hosts: ['*']\n  pause: 0.1\n", 3, /pause/u],
  ["a pause in words", "capture:\n  hosts: ['*']\n  pause: short\n", 3, /pause/u],
  ["a list where one text is due", "- title\n", 1, /./u],
  ["aliases that multiply", bomb.join("\n"), 1, /alias/u],
];
for (const [what, text, line, reason] of broken) {
  test(`${what} in study.yaml ends the job and names the line`, () => {
    assert.throws(
      () => loadSettings("study.yaml", text),
      (error) => {
        assert.ok(error instanceof ProblemError);
        assert.equal(error.problem.name, "study/settings-broken");
        assert.equal(error.problem.values["line"], line);
        assert.match(String(error.problem.values["reason"]), reason);
        return true;
      },
    );
  });
}

test("nesting beyond reason ends the job like any other fault", () => {
  assert.throws(() => loadSettings("study.yaml", "a: ".concat("[".repeat(100_000))), ProblemError);
});

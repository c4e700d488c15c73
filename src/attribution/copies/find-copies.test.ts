import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Copy, Id } from "#model/index.js";
import { foldText, Offsets } from "#text/index.js";
import { findCopies, type ReadDocument } from "./index.js";
import { type Printing, printed } from "./sample-prints.js";

const copiesOf = (...documents: ReadDocument[]) => findCopies(documents);
const only = (copies: readonly Copy[]): Copy => {
  assert.equal(copies.length, 1);
  return copies[0]!;
};

const ferry = `The ferry to Karrow brought eleven tired men who had walked out of the hill camps before the rains.
They said that bread had run short, that the promised pay never came and that commanders kept the salt.
A clerk at the landing wrote their villages into a ledger and gave each of them a blanket and soup.
Nobody at the landing asked for a rifle, because every rifle had gone into the river on the way.`;
const mill = `Two millers in Tessaly opened their doors last winter to boys who had hidden in the reed beds for days.
One of the millers keeps a list of stitched boots, the other remembers only how quietly they ate.`;
const arabicFerry = `وصلت العبارة إلى كارو وعليها أحد عشر رجلا متعبا خرجوا من معسكرات التل قبل هطول المطر.
وقالوا إن الخبز شح وإن الأجر الموعود لم يصل وإن القادة احتفظوا بالملح لأنفسهم طوال الشتاء.
وكتب موظف عند المرسى أسماء قراهم في دفتر وأعطى كلا منهم غطاء وحساء.`;

describe("copies", () => {
  it("are identical where only spelling, case and quotation marks differ", () => {
    const vowelled = arabicFerry.replace("الخبز", "الخُبْزَ").replaceAll("أ", "ا");
    assert.equal(only(copiesOf(printed("a", arabicFerry), printed("b", vowelled))).relation, "identical");
    assert.equal(
      only(copiesOf(printed("a", ferry), printed("b", ferry.toUpperCase()))).relation,
      "identical",
    );
  });

  it("are edited where words were changed throughout", () => {
    const edited = ferry.replace("tired", "weary").replace("salt", "sugar").replace("soup", "broth");
    const copy = only(copiesOf(printed("a", ferry), printed("b", edited)));
    assert.equal(copy.relation, "edited");
    assert.ok(copy.score > 0.4 && copy.score < 1);
    const arabic = arabicFerry.replace("متعبا", "منهكا").replace("دفتر", "سجل");
    assert.equal(only(copiesOf(printed("a", arabicFerry), printed("b", arabic))).relation, "edited");
  });

  it("are excerpts where one is a part of the other, which then is the older", () => {
    const [, second, third] = ferry.split("\n");
    const copy = only(
      copiesOf(printed("part", `${second}\n${third}`), printed("whole", `${ferry}\n${mill}`)),
    );
    assert.equal(copy.relation, "excerpt");
    assert.deepEqual(copy.direction, { from: "document:whole", to: "document:part", because: "inclusion" });
  });

  it("share a passage where a sentence of twelve words stands in otherwise unlike texts", () => {
    const [sentence] = ferry.split("\n");
    const copy = only(
      copiesOf(
        printed("a", ferry),
        printed("b", `${mill}\n${sentence}\n${mill.split(" ").reverse().join(" ")}`),
      ),
    );
    assert.equal(copy.relation, "shared passage");
  });

  it("share a quotation where the common words stand in quotation marks on both sides", () => {
    const copy = only(
      copiesOf(
        printed("a", `وقال أحدهم: «لم نجد في الجبل سوى الجوع والخوف والوعود الكاذبة». ${arabicFerry}`),
        printed(
          "b",
          `في السوق كرر رجل قوله "لم نجد في الجبل سوى الجوع والخوف والوعود الكاذبة" ثم مضى في طريقه إلى البيت.`,
        ),
      ),
    );
    assert.equal(copy.relation, "shared quotation");
  });

  it("need more than a set phrase or the long name of an institute", () => {
    const name = "the Institute for the Study of Rivers and Ferries at Karrow";
    assert.deepEqual(
      copiesOf(printed("a", `${ferry} says ${name}.`), printed("b", `${mill} So thinks ${name}.`)),
      [],
    );
  });

  it("are never found between unlike texts, nor within one document printed twice", () => {
    assert.deepEqual(copiesOf(printed("a", `${ferry}\n${ferry}`), printed("b", mill)), []);
    assert.deepEqual(copiesOf(printed("a", ""), printed("b", "")), []);
    assert.deepEqual(copiesOf(printed("a", "خبر عاجل"), printed("b", "خبر عاجل")), []);
  });

  it("of a text printed twice on one page are aligned once", () => {
    const copy = only(copiesOf(printed("a", `${ferry}\n\n${ferry}`), printed("b", ferry)));
    assert.equal(copy.inclusion, 1);
    assert.equal(copy.aligned.length, 1);
  });

  it("are not made by boilerplate", () => {
    const footer =
      "Subscribe to our newsletter for more stories from the river and its many crossings every day.";
    const texts = Array.from({ length: 9 }, (_, number) => {
      const words = Array.from({ length: 60 }, (_, at) => `word${number}x${at}`).join(" ");
      return printed(`n${number}`, `${words}. ${footer}`);
    });
    assert.deepEqual(copiesOf(...texts), []);
    assert.ok(
      copiesOf(...texts.slice(0, 4)).length > 0,
      "in few texts it cannot be told from a shared passage",
    );
  });

  it("are found of one text printed in many unlike articles, which is no boilerplate", () => {
    const wire = Array.from({ length: 70 }, (_, at) => `السطر${at}`).join(" ");
    const articles = Array.from({ length: 12 }, (_, number) => {
      const own = Array.from({ length: 60 }, (_, at) => `own${number}x${at}`).join(" ");
      return printed(`n${String(number).padStart(2, "0")}`, `${wire}. ${own}.`);
    });
    assert.equal(copiesOf(...articles).length, (12 * 11) / 2);
  });

  it("of a text printed hundreds of times form one group, through neighbours", () => {
    const prints = Array.from({ length: 300 }, (_, number) =>
      printed(`n${String(number).padStart(4, "0")}`, `${ferry}\nطبعة ${number}`),
    );
    const copies = copiesOf(...prints);
    assert.ok(copies.length >= 299 && copies.length < 300 * 60, `${copies.length} records`);
    const root = new Map<string, string>();
    const rootOf = (id: string): string => (root.has(id) ? rootOf(root.get(id)!) : id);
    for (const { documents } of copies) {
      const [left, right] = documents.map(rootOf) as [string, string];
      if (left !== right) root.set(left, right);
    }
    assert.equal(new Set(prints.map(({ document }) => rootOf(document.id))).size, 1);
  });

  it("of an article put together from two wires are one with each, aligned on both sides", () => {
    for (const [one, other] of [
      [ferry, mill],
      [arabicFerry, mill],
    ] as const) {
      const [merged, left, right] = [
        printed("merged", `${one}\n${other}`),
        printed("left", one),
        printed("right", other),
      ];
      const copies = copiesOf(merged, left, right);
      assert.deepEqual(
        copies.map(({ documents }) => documents.join(" ")),
        ["document:left document:merged", "document:merged document:right"],
      );
      const texts = new Map([merged, left, right].map(({ document }) => [document.id, document.text]));
      for (const { documents, aligned } of copies) {
        const printedAs = aligned.map((spans) => [
          texts.get(documents[0])!.slice(...spans.left),
          texts.get(documents[1])!.slice(...spans.right),
        ]);
        const wire = documents[0] === left.document.id ? one : other;
        assert.deepEqual(printedAs, [[wire.slice(0, -1), wire.slice(0, -1)]]);
      }
    }
  });

  it("with the tail cut are excerpts or edited wholes of what they were cut from", () => {
    const [first, second, third] = ferry.split("\n");
    const cut = `Back from the hills\n\n${first}\n${second}\n${third}`;
    assert.equal(only(copiesOf(printed("a", ferry), printed("b", cut))).relation, "edited");
    const arabic = arabicFerry.split("\n").slice(0, 1).join("\n");
    assert.equal(only(copiesOf(printed("a", arabicFerry), printed("b", arabic))).relation, "excerpt");
  });

  it("are not joined through a common neighbour", () => {
    const [first, second, third, fourth] = ferry.split("\n");
    const left = printed("left", `${first}\n${second}\n${mill.split("\n")[0]}`);
    const middle = printed("middle", `${second}\n${third}`);
    const right = printed("right", `${third}\n${fourth}\n${mill.split("\n")[1]}`);
    const pairs = copiesOf(left, middle, right).map(({ documents }) => documents.join(" "));
    assert.deepEqual(pairs, ["document:left document:middle", "document:middle document:right"]);
  });
});

describe("the direction of a copy", () => {
  const direction = (one: Printing, other: Printing, text = ferry) =>
    only(copiesOf(printed("a", ferry, one), printed("b", text, other))).direction;

  it("follows the dates as far as both are known", () => {
    const later = { from: "document:b", to: "document:a", because: "date" };
    assert.deepEqual(direction({ published: "2014-06" }, { published: "2014-05-30" }), later);
    assert.equal(direction({ published: "2014-06" }, { published: "2014-06-02" }), null);
    assert.equal(direction({ published: "2014-06-02" }, {}), null);
  });

  it("follows a credit even against the dates", () => {
    const credited = { from: "document:a", to: "document:b", because: "credit" };
    const text = `${ferry}\n(Karrow Lantern)`;
    assert.deepEqual(
      direction(
        { outlet: "Karrow Lantern", published: "2015" },
        { outlet: "The Reed", published: "2014" },
        text,
      ),
      credited,
    );
    assert.deepEqual(
      direction({ outlet: "منارة كارو" }, { outlet: "مدونة القصب" }, `${ferry}\nنقلا عن منارة كارو`),
      credited,
    );
  });
});

/** Each run reads whole documents: fewer than the usual hundred keep the suite quick. */
const numRuns = 40;

describe("any set of copies", () => {
  const sentences = [...ferry.split("\n"), ...mill.split("\n"), ...arabicFerry.split("\n")];
  const text = fc
    .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 })
    .map((picked) => picked.join("\n"));
  const corpus = fc.array(text, { minLength: 2, maxLength: 8 });
  const documentsOf = (texts: readonly string[]) => texts.map((one, number) => printed(`d${number}`, one));

  it("is the same whatever the order of the documents", () => {
    fc.assert(
      fc.property(corpus, (texts) => {
        const documents = documentsOf(texts);
        assert.deepEqual(copiesOf(...documents.toReversed()), copiesOf(...documents));
      }),
      { numRuns },
    );
  });

  it("does not depend on the names of the documents", () => {
    fc.assert(
      fc.property(corpus, (texts) => {
        const found = (name: (number: number) => string) =>
          copiesOf(...texts.map((one, number) => printed(`${name(number)}-${number}`, one, { outlet: "" })))
            .map(({ documents, relation, score, inclusion }) => {
              const numbers = documents.map((id) => id.slice(id.indexOf("-") + 1)).sort();
              return [...numbers, relation, score, inclusion].join(" ");
            })
            .sort();
        assert.deepEqual(
          found((number) => `z${9 - number}`),
          found((number) => `a${number}`),
        );
      }),
      { numRuns },
    );
  });

  it("holds every excerpt of twelve words or more, aligned to its place", () => {
    const letters = ["a", "e", "o", "ا", "و", "ي"];
    const word = fc.string({
      unit: fc.constantFrom(...letters, "k", "t", "ر", "م"),
      minLength: 3,
      maxLength: 7,
    });
    const article = fc.uniqueArray(word, { minLength: 30, maxLength: 120 });
    fc.assert(
      fc.property(article, fc.nat(), fc.integer({ min: 12, max: 30 }), (whole, start, length) => {
        const from = start % (whole.length - 11);
        const taken = whole.slice(from, from + length);
        const own = (side: string) => Array.from({ length: 100 }, (_, at) => `${side}${at}`).join(" ");
        const excerpt = `${own("x")} ${taken.join(" ")} ${own("ص")}`;
        const copy = only(copiesOf(printed("a", whole.join(" ")), printed("b", excerpt)));
        const offsets = new Offsets(excerpt);
        assert.ok(copy.aligned.some(({ right }) => offsets.slice(right) === taken.join(" ")));
      }),
      { numRuns },
    );
  });

  it("never holds a document as its own copy", () => {
    fc.assert(
      fc.property(corpus, (texts) => {
        for (const { documents } of copiesOf(...documentsOf(texts)))
          assert.notEqual(documents[0], documents[1]);
      }),
      { numRuns },
    );
  });

  it("aligns spans that are equal after folding", () => {
    fc.assert(
      fc.property(corpus, (texts) => {
        const documents = documentsOf(texts);
        const offsets = new Map(documents.map(({ document: { id, text: one } }) => [id, new Offsets(one)]));
        const words = (id: Id<"document">, span: readonly [number, number]) =>
          foldText(offsets.get(id)!.slice(span)).match(/[\p{L}\p{N}]+/gu);
        for (const {
          documents: [left, right],
          aligned,
        } of copiesOf(...documents)) {
          assert.ok(aligned.length > 0);
          for (const pair of aligned) assert.deepEqual(words(left, pair.left), words(right, pair.right));
        }
      }),
      { numRuns },
    );
  });
});

// Four kinds of pairs that likeness of titles judges wrongly, in words of our own, and the tables of this folder.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeId, type PartialDate } from "#model/index.js";
import { shadowOf, wordsOf } from "#text/index.js";
import { documentOf, passagesOf } from "../../sample-documents.js";
import { bareForms, WordIndex } from "../../word-index.js";
import type { ReadDocument } from "../index.js";
import { countedIn } from "./counted.js";
import { findRetellings } from "./find-retellings.js";
import { glossaryRows } from "./glossary.js";
import { isSameWitness, witnessesIn } from "./witnesses.js";

function told(name: string, language: string, text: string): ReadDocument {
  const sample = documentOf(text, language, name);
  const value: PartialDate = "2016-03-02";
  const document = { ...sample, id: makeId("document", name), published: { ...sample.published, value } };
  return { document, passages: passagesOf(document) };
}

function relationsOf(...documents: readonly ReadDocument[]): readonly string[] {
  const found = findRetellings({ documents, attributions: [], claims: [], copies: [] });
  return found.map(({ relation }) => relation);
}

describe("pairs that titles judge wrongly", () => {
  const wire = told(
    "wire",
    "en",
    `Woman crosses minefield to leave the Ash Banner

A teacher of 29 walked through a minefield near Sollen on Friday with two children, border guards said.

She had taught 34 pupils in a mosque until their books were burned in May 2015.

A doctor at the hospital treated her knee. She told him that her husband was in prison.`,
  );

  it("two people told in one Arabic form are two", () => {
    const first = told(
      "one",
      "ar",
      "منشق عن راية الرماد يروي قصته\n\nروى شاب عمره 22 عاما أنه ترك راية الرماد بعد 14 شهرا.\n\nوقال إنه حرس 35 سجينا في دنمير.\n\nوهرب عبر النهر في مايو 2015 ودفع 300 دينار لمهرب.",
    );
    const second = told(
      "two",
      "ar",
      "منشق عن راية الرماد يروي قصته\n\nروى شاب عمره 41 عاما أنه ترك راية الرماد بعد 5 أسابيع.\n\nوقال إنه حرس 12 سجينا في سولين.\n\nوهرب عبر النهر في يناير 2014 ودفع 750 دينار لمهرب.",
    );
    assert.deepEqual(relationsOf(first, second), []);
  });

  it("two people told in one English form are two", () => {
    const form = (age: number, guarded: number, month: string, paid: number) =>
      `Fighter tells why he left the Ash Banner\n\nA man aged ${age} told how he left the Ash Banner.\n\nHe guarded ${guarded} prisoners at the bridge.\n\nHe fled over the river in ${month} and paid a smuggler ${paid} crowns.`;
    const first = told("one", "en", form(22, 35, "May 2015", 310));
    const second = told("two", "en", form(41, 12, "January 2014", 755));
    assert.deepEqual(relationsOf(first, second), []);
  });

  it("one story under another headline and in other words is one", () => {
    const again = told(
      "again",
      "en",
      `Through the mines with two children

Border guards report that a 29-year-old who used to teach has come out of Ash Banner land: on Friday she and her two children walked across a minefield by Sollen.

Her 34 pupils had lessons in a mosque, and in May 2015 somebody burned their books.

Her knee was treated in hospital, and the doctor heard from her that the husband sits in jail.`,
    );
    assert.deepEqual(relationsOf(wire, again), ["rewriting"]);
  });

  it("one story in Arabic and English is one", () => {
    const translated = told(
      "ar",
      "ar",
      `امرأة تعبر حقل ألغام لتترك راية الرماد

قال حرس الحدود إن معلمة عمرها 29 عاما سارت يوم الجمعة مع طفلين عبر حقل ألغام قرب سولين.

وكانت تعلم 34 تلميذا في مسجد إلى أن أحرقت كتبهم في مايو 2015.

وعالج طبيب في المستشفى ركبتها، وأخبرته أن زوجها في السجن.`,
    );
    assert.deepEqual(relationsOf(wire, translated), ["translation"]);
  });
});

describe("anchors of an account", () => {
  const keys = (text: string, language: string) => {
    const shadow = shadowOf(text);
    return countedIn(shadow, language, wordsOf(shadow.text)).map(({ key }) => key);
  };

  it("are the same for one length of time said in several ways", () => {
    assert.deepEqual(keys("six weeks ago", "en"), keys("قبل شهر ونصف الشهر", "ar"));
    assert.deepEqual(keys("for eighteen months", "en"), keys("طوال ثمانية عشر شهرا", "ar"));
    assert.notDeepEqual(keys("six weeks ago", "en"), keys("six months ago", "en"));
  });

  it("are the same for an age and for a number in words", () => {
    assert.deepEqual(keys("aged 31", "en"), keys("عمرها 31 عاما", "ar"));
    assert.deepEqual(keys("46 people", "en"), keys("ستة وأربعون شخصا", "ar"));
    assert.deepEqual(keys("in 2015", "en"), []);
  });

  it("are found for a plain word behind Arabic particles, and every form of the glossary finds its key", () => {
    assert.deepEqual(bareForms("وبالجسر"), ["وبالجسر", "بالجسر", "الجسر", "جسر"]);
    const index = new WordIndex(glossaryRows);
    assert.deepEqual(
      [...index.in("عند الجسر")].map(({ key }) => key),
      ["bridge"],
    );
    assert.deepEqual(
      [...index.in("le pont")].map(({ key }) => key),
      ["bridge"],
    );
    assert.deepEqual([...index.in("abridged")], []);
  });

  it("of a form are folded, so that they can be met at all", () => {
    const unfolded = glossaryRows.filter(([, forms]) => shadowOf(forms).text !== forms);
    assert.deepEqual(unfolded, []);
  });

  it("know one young man of one nation who came back, and no more", () => {
    const english = witnessesIn("A young Jordanian returned to his country.");
    assert.ok(isSameWitness(english, witnessesIn("شاب أردني ترك الجماعة وعاد إلى بلده")));
    assert.ok(!isSameWitness(english, witnessesIn("شاب ليبي ترك الجماعة وعاد إلى بلده")));
    assert.ok(!isSameWitness(english, witnessesIn("الجيش الأردني عاد إلى ثكناته")));
  });
});

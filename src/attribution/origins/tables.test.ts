import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeId } from "#model/index.js";
import { foldText } from "#text/index.js";
import { detailRows } from "./account-details.js";
import { bodiesFrom } from "./bodies.js";
import { nameSounds } from "./name-sounds.js";
import { neutralDescription } from "./neutral-description.js";
import { countryRows, groupRows, subjectsIn } from "./subjects.js";
import { outletTold, toldRows } from "./told-to.js";
import { withdrawalRows } from "./withdrawals.js";

describe("the cues of withdrawal", () => {
  for (const { id, pattern, example, counterExample } of withdrawalRows)
    it(`${id} meets its example and not its counter-example`, () => {
      assert.match(foldText(example), pattern);
      assert.doesNotMatch(foldText(counterExample), pattern);
    });
});

describe("an outlet that was told", () => {
  const bodies = bodiesFrom([
    {
      ...{ id: makeId("source", "reed"), kind: "outlet", name: "The Reed", names: {} },
      aliases: ["القصب", "Le Roseau"].map((name) => ({ language: "und", name })),
    },
  ]);
  for (const { language, example, counterExample } of toldRows)
    it(`is met in "${example}" (${language}) and not in "${counterExample}"`, () => {
      assert.deepEqual(
        outletTold(foldText(example), bodies).map(({ name }) => name),
        ["The Reed"],
      );
      assert.deepEqual(outletTold(foldText(counterExample), bodies), []);
    });
});

describe("the details of an account", () => {
  for (const { detail, pattern, example, counterExample } of detailRows)
    it(`${detail} is met in "${example}" and not in "${counterExample}"`, () => {
      assert.equal([...foldText(example).matchAll(pattern)].length, 1);
      assert.equal([...foldText(counterExample).matchAll(pattern)].length, 0);
    });
});

describe("groups and countries", () => {
  const groups = (text: string) => [...subjectsIn(foldText(text), groupRows)];
  const countries = (text: string) => [...subjectsIn(foldText(text), countryRows)];

  it("are known in each language", () => {
    assert.deepEqual(groups("ISIS"), ["is"]);
    assert.deepEqual(groups("منشق عن تنظيم داعش"), ["is"]);
    assert.deepEqual(groups("ceux qui ont quitté l'EI"), ["is"]);
    assert.deepEqual(countries("شاب تونسي"), ["tn"]);
    assert.deepEqual(countries("وبالنيجر"), ["ne"]);
  });

  it("are not found inside other words", () => {
    assert.deepEqual(groups("crisis in the reign"), []);
    assert.deepEqual(countries("Nigeria"), ["ng"]);
    assert.deepEqual(countries("تركوا بلادهم"), []);
  });
});

describe("a body", () => {
  const bodies = bodiesFrom([]);
  const key = (name: string) => bodies.named(name)?.key ?? null;

  it("is one under its head nouns and in both scripts where the table knows it", () => {
    assert.equal(key("صحيفة المرفأ"), key("المرفأ"));
    assert.equal(key("The Karrow Lantern"), key("Karrow Lantern newspaper"));
    assert.equal(key("ICSR"), key("المركز الدولي لدراسة التطرف"));
  });

  it("is one with and without the words for what it does", () => {
    const known = bodiesFrom([
      {
        ...{ id: makeId("source", "orsel-wire"), kind: "agency", name: "Orsel Wire", names: {} },
        aliases: [{ language: "ar", name: "وكالة أورسل للأنباء" }],
      },
    ]);
    assert.equal(known.named("وكالة أورسل")?.name, "Orsel Wire");
    assert.equal(known.named("وكالة الأنباء"), null);
  });

  it("is nobody where the words only describe", () => {
    for (const name of [
      "a new report",
      "a western research centre",
      "the media",
      "مركز أبحاث غربي",
      "الدراسة",
      "صحيفة",
    ])
      assert.equal(key(name), null, name);
  });
});

describe("a description of one who tells", () => {
  const described: readonly (readonly [printed: string, kept: string | null])[] = [
    ["one man who said he was there", "one man who said he was there"],
    ["A man who", "A man"],
    ["Two former fighters from Harla", "Two former fighters"],
    ["Murad, a former fighter", null],
    ["A man, Murad Halim,", "A man"],
    ["A baker from Karrow", null],
    ["A man of 30", "A man"],
    ["58 men", "58 men"],
    ["this young Syrian", null],
    ["رجل قال إنه كان هناك", "رجل قال إنه كان هناك"],
    ["المقاتل السابق مراد", "المقاتل السابق"],
    ["ثلاثة مصادر صحفية", "ثلاثة مصادر صحفية"],
    ["خباز من كارو", null],
    ["مراد", null],
  ];
  for (const [printed, kept] of described)
    it(`"${printed}" is ${kept === null ? "not given" : `given as "${kept}"`}`, () => {
      assert.equal(neutralDescription(printed), kept);
    });
});

describe("names", () => {
  const common = (english: string, arabic: string) => {
    const heard = new Set(nameSounds(arabic));
    return [...new Set(nameSounds(english))].filter((sound) => heard.has(sound)).length;
  };

  it("sound alike in two scripts", () => {
    assert.equal(common("He left Camp Oster for Dunmere.", "غادر معسكر أوستر إلى دنمير"), 2);
    assert.equal(common("Roads in Valmora and in Quillon", "الطرق في فالمورا وكويلون"), 2);
  });

  it("do not where the places differ, or where the word begins a sentence", () => {
    assert.equal(common("He left Fort Tarbel.", "غادر معسكر أوستر"), 0);
    assert.equal(common("Ostriches. Oster fell.", "سقط معسكر أوستر"), 0);
  });
});

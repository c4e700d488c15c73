import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type Attribution,
  type Claim,
  type Document,
  documentSchema,
  makeId,
  type Passage,
  type SourceKind,
} from "#model/index.js";
import { Offsets, parseMarked, segment } from "#text/index.js";
import { claimCues } from "./claim-cues.js";
import { countedNouns, partIntroductions, pronounPhrases } from "./counted-nouns.js";
import { findClaims } from "./find-claims.js";
import { readSentences } from "./sentences.js";

const id = makeId("document", "test");

function documentOf(text: string, language: string, published: string | null = null): Document {
  const field = <T>(value: T) => ({ value, from: "none" as const, contradictedBy: [] });
  const sha256 = "0".repeat(64);
  return documentSchema.parse({
    id,
    snapshot: makeId("snapshot", sha256),
    part: null,
    readBy: "text",
    deceptive: [],
    pages: [],
    file: "test.txt",
    files: ["test.txt"],
    mediaType: "text/plain",
    charset: field("utf-8"),
    title: field(null),
    outlet: field(null),
    author: field(null),
    address: field(null),
    published: field(published),
    language: field(language),
    text,
    textSha256: sha256,
  });
}

function passagesOf(text: string, language: string): readonly Passage[] {
  return segment(text, language).map((part) => ({
    ...part,
    id: makeId("passage", part.order),
    document: id,
  }));
}

function claimsIn(text: string, language: string, published: string | null = null): readonly Claim[] {
  return findClaims(documentOf(text, language, published), passagesOf(text, language), []);
}

/** Quote, value and subject of every claim. */
const brief = (text: string, language: string) =>
  claimsIn(text, language).map(({ quote, value, about }) => [quote, value, about]);

/** Every mark must be a claim: `⟦departures|58:58 people⟧`, value "-" where vague. */
function assertMarked(marked: string, language: string): void {
  const { text, marks } = parseMarked(marked);
  const offsets = new Offsets(text);
  const expected = marks.map(({ label, span }) => {
    const [about, value] = label.split("|") as [string, string];
    return [offsets.slice(span), value === "-" ? null : Number(value), about];
  });
  assert.deepEqual(brief(text, language), expected);
}

describe("a claim", () => {
  it("counts people who left, in Arabic, English and French", () => {
    assertMarked("ذكرت الصحيفة أن ⟦departures|58:58 عنصرا⟧ تركوا الجماعة.", "ar");
    assertMarked("The study rests on the stories of ⟦departures|58:58 people⟧ who left.", "en");
    assertMarked(
      "Les chercheurs ont trouvé ⟦departures|60:une soixantaine de personnes⟧ ayant quitté le groupe.",
      "fr",
    );
  });

  it("counts parts of those counted before, and says of which whole", () => {
    const text = "غادر 58 منشقا الجماعة، بينهم تسع نساء. وقال اثنان منهم إنهما ندما.";
    const claims = claimsIn(text, "ar");
    assert.deepEqual(
      claims.map(({ value, about, of }) => [value, about, of]),
      [
        [58, "departures", "منشقا"],
        [9, "part", "نساء"],
        [2, "part", "منهم"],
      ],
    );
    assert.deepEqual(
      claims.map(({ partOf }) => partOf),
      [null, claims[0]!.id, claims[0]!.id],
    );
  });

  it("counts a list set beside the whole as its parts", () => {
    assertMarked(
      "It tells of ⟦departures|58:58 people⟧ who left, ⟦part|51:51 men⟧ and ⟦part|7:seven women⟧, from ⟦part|17:17 countries⟧.",
      "en",
    );
  });

  it("keeps those who joined, died or belong apart from those who left", () => {
    assertMarked("انضم ⟦other|20000:20 ألف مقاتل⟧ إلى الجماعة، وقتل ⟦other|128:128 مسلما⟧.", "ar");
    assertMarked("The group has ⟦other|31000:as many as 31,000 fighters⟧.", "en");
    assertMarked("⟦other|700:Seven hundred people⟧ left the province to join the brigades.", "en");
    assertMarked("إن ⟦other|-:آلاف الناس⟧ يريدون الهرب.", "ar");
  });

  it("is found where no noun says who is counted", () => {
    assertMarked("⟦departures|58:58 تركوا⟧ الجماعة", "ar");
    assertMarked("⟦departures|31:31 من الراية⟧ يستسلمون في الشمال", "ar");
    assertMarked("They are ⟦departures|58:58 defectors⟧. ⟦part|2:Two left⟧ for fear.", "en");
  });

  it("keeps a vague word without a value", () => {
    const [claim] = claimsIn("سلم عشرات المقاتلين أنفسهم.", "ar");
    assert.deepEqual([claim!.value, claim!.low, claim!.high, claim!.approximate], [null, null, null, true]);
  });

  it("is not made of ages, times, money, crimes, years or one person", () => {
    for (const [text, language] of [
      ["A man of 50 paid $20 for 12 nights in 2014 and cleared up 70 crimes.", "en"],
      ["One defector, 26, left after two years.", "en"],
      ["دفع شاب عمره 26 عاما 300 دولار وسار 40 كيلومترا.", "ar"],
      ["Un homme de 50 ans a parlé de 70 crimes.", "fr"],
    ] as const)
      assert.deepEqual(brief(text, language), [], text);
  });

  it("remembers that it was denied", () => {
    const [first] = claimsIn("Not 58 people but 20 people left.", "en");
    assert.deepEqual([first!.value, first!.negated], [58, true]);
    assert.equal(claimsIn("No fewer than 58 people left.", "en")[0]!.negated, false);
  });

  it("takes the time of its sentence, a repeated number the time it was first given", () => {
    const text = "58 people have left since January of last year. The 58 defectors spoke.";
    assert.deepEqual(
      claimsIn(text, "en", "2015-09").map(({ period }) => [period?.from, period?.to]),
      [
        ["2014-01", "2015-09"],
        ["2014-01", "2015-09"],
      ],
    );
    assert.match(claimsIn(text, "en")[0]!.period!.question!.ar, /متى نُشر هذا؟/u);
  });

  it("has the same id whenever the same document is read", () => {
    const text = "غادر 58 شخصا الجماعة.";
    assert.equal(claimsIn(text, "ar")[0]!.id, "claim:test/5-12");
  });
});

describe("a smaller number after a total", () => {
  it("is a part where it tells why a few of them left", () => {
    assertMarked(
      "⟦departures|46:Forty-six fighters⟧ have deserted. ⟦part|2:Two fighters⟧ ran away when they learned they would be used as bombers.",
      "en",
    );
    assertMarked("غادر ⟦departures|46:46 شخصا⟧ الجماعة. وهرب ⟦part|2:مقاتلان⟧ لأنهما اختيرا لهجوم.", "ar");
    assertMarked("⟦departures|46:46 people⟧ left. ⟦part|3:Three men⟧ were caught on the way.", "en");
  });

  it("is a part where it is set among them", () => {
    assertMarked("⟦departures|46:46 people⟧ left, and ⟦part|9:nine women⟧ are among them.", "en");
    assertMarked("غادر ⟦departures|46:46 شخصا⟧ الجماعة، وأن ⟦part|9:تسعا منهم⟧ نساء.", "ar");
    assertMarked("غادر ⟦departures|46:46 شخصا⟧ الجماعة، منهم رجال و⟦part|9:تسع نساء⟧.", "ar");
  });

  it("is a departure of its own where it tells another event or counts further people", () => {
    assertMarked(
      "⟦departures|46:46 people⟧ left. ⟦departures|20:20 fighters⟧ surrendered after the battle.",
      "en",
    );
    assertMarked(
      "⟦departures|46:46 people⟧ left. ⟦departures|5:Five others⟧ fled because they feared prison.",
      "en",
    );
    assertMarked("غادر ⟦departures|46:46 شخصا⟧ الجماعة. واستسلم ⟦departures|20:20 مقاتلا⟧ في الشمال.", "ar");
  });
});

describe("the size of a unit", () => {
  it("is never a number of people who left", () => {
    assertMarked("Of ⟦other|30:about thirty men⟧ in his unit, he says, ⟦departures|5:five had gone⟧.", "en");
    assertMarked("He fled a camp of ⟦other|30:30 men⟧.", "en");
    assertMarked("A ⟦other|30:30-man⟧ unit fled.", "en");
    assertMarked("هرب من وحدة من ⟦other|30:ثلاثين رجلا⟧.", "ar");
    assertMarked("كان ⟦other|30:ثلاثون رجلا⟧ في وحدته حين هرب.", "ar");
  });

  it("does not hide those of a unit who left", () => {
    assertMarked("⟦departures|12:Twelve men⟧ in his unit deserted.", "en");
  });
});

describe("a total said again", () => {
  it("has the time of the total, never the one beside it", () => {
    const english = claimsIn(
      "46 people have left since March 2021. None of the 46 spoke in May 2022.",
      "en",
      "2023-04",
    );
    const arabic = claimsIn(
      "غادر 46 شخصا الجماعة في آذار 2021. ولم يقابل في 2022 أحدا من الستة والأربعين.",
      "ar",
    );
    for (const [total, again] of [english, arabic]) {
      assert.deepEqual([again!.value, again!.about], [46, "departures"]);
      assert.notEqual(total!.period, null);
      assert.deepEqual(again!.period, total!.period);
    }
  });

  it("gives a share of it its whole", () => {
    assert.deepEqual(brief("46 people left. Roughly a third of the 46 spoke.", "en")[1], [
      "Roughly a third of the 46",
      null,
      "share",
    ]);
  });
});

describe("a number without a noun", () => {
  it("counts people as the subject of a verb, in both languages", () => {
    assertMarked("⟦departures|18:Eighteen came home⟧ in June.", "en");
    assertMarked("⟦departures|30:خرج ثلاثون⟧ من الحصن.", "ar");
    assertMarked("⟦share|31:31 per cent⟧ said they were hungry.", "en");
  });

  it("counts people as the object of counting, and with the noun of the number beside it", () => {
    assertMarked(
      "It heard of ⟦departures|-:hundreds of deserters⟧. The army speaks of ⟦departures|35:35⟧.",
      "en",
    );
    assertMarked(
      "غادر ⟦departures|18:18 شخصا⟧ في الفصل الأول وفي الثاني ⟦departures|27:27⟧ وفي الثالث ⟦departures|9:تسعة أشخاص⟧.",
      "ar",
    );
    assertMarked(
      "⟦departures|210:210 deserters⟧ came, compared with ⟦departures|104:104⟧ in the year before.",
      "en",
    );
  });

  it("is no post, no name of a number and no object of anything else", () => {
    for (const text of [
      "Post 17 was burned.",
      "He was given the number 212.",
      "He waited at kilometre 30.",
      "She wrote 35 before noon.",
    ])
      assert.deepEqual(brief(text, "en"), [], text);
    assert.deepEqual(brief("أحييت الذكرى في الساحات الثلاث. وانتظر عند الكيلومتر الثلاثين.", "ar"), []);
  });
});

describe("people named by what they do", () => {
  it("are counted, in the Arabic dual and with their owner, too", () => {
    assertMarked("⟦departures|3:Three sailors⟧ and ⟦departures|2:two cooks⟧ fled.", "en");
    assertMarked("غادر معه ⟦departures|3:ثلاثة معلمين⟧.", "ar");
    assertMarked("هرب ⟦departures|2:بحّاران⟧ و⟦departures|2:معلمتان⟧.", "ar");
    assertMarked("اسمه على القائمة مع ⟦other|2:اثنين من رفاقه⟧.", "ar");
    assertMarked("بين ⟦departures|52:الفارين الاثنين والخمسين⟧ أطباء.", "ar");
  });
});

describe("the word on which a claim stands", () => {
  const text = "A paper says a study found that 58 people left. Then two of them said so.";
  const attribution = (quote: string, kind: SourceKind): Attribution => {
    const start = text.indexOf(quote);
    return {
      id: makeId("attribution", quote),
      document: id,
      span: [start, start + quote.length],
      quote,
      cue: quote,
      form: "verb",
      attributedTo: quote,
      kind,
      source: null,
      content: null,
      direct: false,
      negated: false,
      hedged: false,
      rule: "test",
    };
  };
  const found = (...attributions: Attribution[]) =>
    findClaims(documentOf(text, "en"), passagesOf(text, "en"), attributions).map(
      ({ attributedTo }) => attributedTo,
    );

  it("is the study before the outlet that cites it", () => {
    const attributions = [attribution("A paper says", "outlet"), attribution("a study found", "study")];
    assert.equal(found(...attributions)[0], "a study found");
  });

  it("is never that of the people counted", () => {
    const attributions = [
      attribution("a study found", "study"),
      attribution("two of them said", "testimony"),
    ];
    assert.equal(found(...attributions)[1], "a study found");
  });
});

describe("the tables of claims", () => {
  it("find a cue of the same meaning in every example and none in its counter-example", () => {
    const meanings = (sentence: string, language: string) => {
      const numbered = /\d|عشر|scores|ثلاث|الناس/u.test(sentence) ? sentence : `58: ${sentence}`;
      return readSentences(documentOf(`${numbered} 58`, language), [
        {
          id: makeId("passage", 0),
          document: id,
          kind: "sentence",
          span: [0, Array.from(numbered).length + 3],
          paragraph: 0,
          order: 0,
        },
      ]).sentences.flatMap(({ cues }) => cues.map(({ meaning }) => meaning));
    };
    for (const row of claimCues) {
      assert.ok(meanings(row.example, row.language).includes(row.meaning), `${row.meaning}: ${row.example}`);
      assert.ok(
        !meanings(row.counterExample, row.language).includes(row.meaning),
        `${row.meaning}: ${row.counterExample}`,
      );
    }
  });

  it("count by every noun's example, not by its counter-example", () => {
    for (const { language, example, counterExample } of countedNouns) {
      assert.equal(claimsIn(example, language).length, 1, example);
      assert.equal(claimsIn(counterExample, language).length, 0, counterExample);
    }
  });

  it("count by every pronoun's example", () => {
    for (const { example, counterExample } of pronounPhrases) {
      const language = example > "\u0600" ? "ar" : /eux|elles|ceux/.test(example) ? "fr" : "en";
      const counted = (text: string) =>
        claimsIn(text, language).some(({ rule }) => /pronoun|others/.test(rule));
      assert.ok(claimsIn(example, language).length >= 1, example);
      assert.ok(!counted(counterExample), counterExample);
    }
  });

  it("make a part of every number they introduce", () => {
    for (const { example } of partIntroductions) {
      const language = example > "\u0600" ? "ar" : /dont|parmi|compris/.test(example) ? "fr" : "en";
      const left = { ar: "ترك الجماعة ", en: "Left the group: ", fr: "Ont quitté le groupe : " }[language];
      assert.deepEqual(
        claimsIn(`${left}${example}`, language).map(({ about }) => about),
        ["departures", "part"],
        example,
      );
    }
  });
});

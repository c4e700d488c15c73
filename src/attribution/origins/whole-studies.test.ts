// Small studies read from plain text, with nothing marked: whom they name and what they count is found by the program's
// own rules. Origins, loops and withdrawals were settled by hand when the texts were written. Everything is invented.
// `origin` names what an article rests on; a page put together from two wires rests on both.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Decision, type Id, makeId, type Source } from "#model/index.js";
import { readStudy, type SampleArticle } from "../sample-study.js";
import { findOrigins } from "./index.js";
import { sources as knownBefore, studies as markedStudies } from "./small-studies.test.js";

interface WholeStudy {
  readonly title: string;
  /** Outlets in each loop. */
  readonly loops: readonly number[];
  /** Places of the notices that take an account back, each with the places of those that printed it. */
  readonly withdrawn: readonly (readonly [notice: number, accounts: readonly number[]])[];
  readonly articles: readonly (SampleArticle & { readonly origin: string })[];
}

const outlet = (id: string, name: string, arabic: string, kind: Source["kind"] = "outlet"): Source => ({
  id: makeId("source", id),
  kind,
  name,
  aliases: [{ language: "ar", name: arabic }],
  names: { en: name, ar: arabic },
});

const sources: readonly Source[] = [
  outlet("orsel-wire", "Orsel Press Agency", "وكالة أورسل للأنباء", "agency"),
  outlet("dunlow-wire", "Dunlow News Agency", "وكالة دنلو للأنباء", "agency"),
  outlet("brackwater-herald", "Brackwater Herald", "بشير براكووتر"),
  outlet("the-tiller", "The Tiller", "الدفة"),
  outlet("al-dalil", "Al-Dalil", "الدليل"),
  outlet("al-sahil-al-akhar", "Al-Sahil al-Akhar", "الساحل الآخر"),
  outlet("midland-courier", "Midland Courier", "بريد الوسط"),
  outlet("nida-al-nahr", "Nida al-Nahr", "نداء النهر"),
];

const studies: readonly WholeStudy[] = [
  {
    title: "two wires and the pages put together from them",
    loops: [],
    withdrawn: [],
    articles: [
      {
        origin: "ferry",
        outlet: "Orsel Press Agency",
        published: "2021-03-02",
        text: "Deserters cross at Tollen ferry\n\nThe harbour master of Tollen said that 63 fighters of the Ember Column had come over on the ferry since Sunday, most of them barefoot, and had asked the boatmen for soup before they asked for anything else.",
      },
      {
        origin: "monastery",
        outlet: "وكالة دنلو للأنباء",
        language: "ar",
        published: "2021-03-02",
        text: "فارون في الدير القديم\n\nقال رئيس الدير القديم في مرتفعات كاسرين إن 41 عنصرا من رتل الجمر وصلوا إلى البوابة خلال أسبوع، وإنهم سلموا بنادقهم للرهبان قبل أن يطلبوا خبزا وماء ومكانا للنوم قرب الموقد.",
      },
      {
        origin: "ferry",
        outlet: "Brackwater Herald",
        published: "2021-03-03",
        text: "Barefoot over the water\n\n(Orsel Press Agency) The harbour master of Tollen said that 63 fighters of the Ember Column had come over on the ferry since Sunday, most of them barefoot, and had asked the boatmen for soup before they asked for anything else.",
      },
      {
        origin: "ferry monastery",
        outlet: "الدليل",
        language: "ar",
        published: "2021-03-04",
        text: "رتل الجمر يفقد مقاتليه\n\nقال رئيس الدير القديم في مرتفعات كاسرين إن 41 عنصرا من رتل الجمر وصلوا إلى البوابة خلال أسبوع، وإنهم سلموا بنادقهم للرهبان قبل أن يطلبوا خبزا وماء ومكانا للنوم قرب الموقد.\n\nوذكرت وكالة أورسل للأنباء أن 63 مقاتلا عبروا على عبّارة تولن منذ الأحد، وفق مدير المرفأ.",
      },
      {
        origin: "cannery",
        outlet: "The Tiller",
        published: "2021-03-04",
        text: "A foreman at the Wexley cannery told The Tiller that 18 runaways from another band have been gutting herring for him all winter, and that none of them wants to be asked why.",
      },
    ],
  },
  {
    title: "an account that went through three languages of copying and came back",
    loops: [],
    withdrawn: [],
    articles: [
      {
        origin: "commission",
        outlet: "الدليل",
        language: "ar",
        published: "2019-10-07",
        text: "أعلنت لجنة المصالحة في فيرادا أن 137 شخصا تركوا رتل الجمر منذ الصيف، بينهم 22 امرأة. وأوضحت اللجنة أنها قابلتهم جميعا في مخيم لورن.",
      },
      {
        origin: "commission",
        outlet: "Midland Courier",
        published: "2019-10-08",
        text: "The Verada reconciliation commission says that 137 people have left the Ember Column since the summer, 22 of them women, the newspaper Al-Dalil reported. The commission had met all of them at Camp Lorn.",
      },
      {
        origin: "commission",
        outlet: "نداء النهر",
        language: "ar",
        published: "2019-10-10",
        text: "ذكرت صحيفة بريد الوسط أن 137 شخصا غادروا رتل الجمر منذ الصيف، منهم 22 امرأة، وفقا للجنة المصالحة في فيرادا.",
      },
      {
        origin: "commission",
        outlet: "The Tiller",
        published: "2019-10-11",
        text: "Women among those who turn their backs\n\nAccording to Nida al-Nahr, 137 people left the Ember Column since the summer and 22 of those were women.",
      },
      {
        origin: "garrison",
        outlet: "Brackwater Herald",
        published: "2019-10-09",
        text: "The commander of the Hollin garrison said that 12 deserters had knocked at his gate in a snowstorm.",
      },
    ],
  },
  {
    title: "an account its own outlet takes back",
    loops: [],
    withdrawn: [[5, [1]]],
    articles: [
      {
        origin: "signaller",
        outlet: "Midland Courier",
        published: "2020-01-14",
        text: "A man who says he was a signaller told the Midland Courier that 219 fighters of the Ember Column had deserted Fort Ardley in one night. His account could not be verified.",
      },
      {
        origin: "signaller",
        outlet: "الساحل الآخر",
        language: "ar",
        published: "2020-01-15",
        text: "أفادت صحيفة بريد الوسط بأن 219 مقاتلا من رتل الجمر تركوا حصن آردلي في ليلة واحدة.",
      },
      {
        origin: "signaller",
        outlet: "The Tiller",
        published: "2020-01-16",
        text: "Fort Ardley stands open: 219 fighters of the Ember Column deserted it in one night, the Midland Courier reports.",
      },
      {
        origin: "miller",
        outlet: "الدليل",
        language: "ar",
        published: "2020-01-16",
        text: "قال صاحب طاحونة في سهل بريندا إن 14 فارا من رتل الجمر ناموا بين أكياس القمح أسبوعا ثم مضوا جنوبا.",
      },
      {
        origin: "signaller",
        outlet: "Midland Courier",
        published: "2020-03-02",
        text: "Editors' note\n\nThe Midland Courier has withdrawn its report about 219 fighters of the Ember Column at Fort Ardley. The man never served there.",
      },
    ],
  },
  {
    title: "one witness behind five outlets, three of which have it from one another",
    loops: [3],
    withdrawn: [],
    articles: [
      {
        origin: "cook",
        outlet: "الدليل",
        language: "ar",
        published: "2018-05-01",
        text: "قالت امرأة كانت تطبخ في معسكر سلفان إن 174 مقاتلا من رتل الجمر غادروا المعسكر بعد أن توقفت الرواتب.",
      },
      {
        origin: "cook",
        outlet: "The Tiller",
        published: "2018-05-02",
        text: "When the pay stopped, 174 fighters of the Ember Column left Camp Selvan, Al-Dalil reports.",
      },
      {
        origin: "cook",
        outlet: "Brackwater Herald",
        published: "2018-05-03",
        text: "Camp Selvan has lost 174 fighters of the Ember Column, according to Nida al-Nahr.",
      },
      {
        origin: "cook",
        outlet: "نداء النهر",
        language: "ar",
        published: "2018-05-03",
        text: "ذكرت صحيفة بريد الوسط أن 174 مقاتلا من رتل الجمر تركوا معسكر سلفان.",
      },
      {
        origin: "cook",
        outlet: "Midland Courier",
        published: "2018-05-04",
        text: "The Ember Column lost 174 fighters at Camp Selvan, the Brackwater Herald wrote.",
      },
      {
        origin: "customs",
        outlet: "الساحل الآخر",
        language: "ar",
        published: "2018-05-04",
        text: "أعلنت الجمارك في ميناء أوردا أنها أوقفت 26 فارا من رتل الجمر على متن سفينة فحم.",
      },
    ],
  },
  {
    title: "two people told in one template, each told again",
    loops: [],
    withdrawn: [],
    articles: [
      {
        origin: "younger",
        outlet: "Brackwater Herald",
        published: "2022-06-10",
        text: "Why I walked away\n\nA 24-year-old man told the Brackwater Herald why he had left the Ember Column. They took his brother's boat, he said, and called it a gift to the cause. He rowed by night past the Pellan lighthouse.",
      },
      {
        origin: "older",
        outlet: "Brackwater Herald",
        published: "2022-06-17",
        text: "Why I walked away\n\nA 51-year-old man told the Brackwater Herald why he had left the Ember Column. They shut the school where he taught, he said, and burned its maps. He hid in a hay wagon as far as Quern.",
      },
      {
        origin: "younger",
        outlet: "الدليل",
        language: "ar",
        published: "2022-06-12",
        text: "روى رجل يبلغ من العمر 24 عاما أنه ترك رتل الجمر بعد أن أخذوا قارب شقيقه، وأنه جدّف ليلا قرب منارة بيلان، بحسب صحيفة بشير براكووتر.",
      },
      {
        origin: "older",
        outlet: "The Tiller",
        published: "2022-06-19",
        text: "The Ember Column shut the school where he taught and burned its maps, so a 51-year-old man hid in a hay wagon as far as Quern, the Brackwater Herald reports.",
      },
      {
        origin: "third",
        outlet: "نداء النهر",
        language: "ar",
        published: "2022-06-18",
        text: "لماذا رحلت؟\n\nقالت شابة عمرها 19 عاما إنها تركت رتل الجمر حين منعوها من زيارة أمها المريضة في بلدة ديرن.",
      },
    ],
  },
];

/** The marks of the hand-marked studies taken out: what was given there is to be found here. */
const unmarked: readonly WholeStudy[] = markedStudies.map(({ title, loops, articles }) => ({
  title: `${title}, unmarked`,
  loops: Array.from({ length: loops }, () => 2),
  withdrawn: [],
  articles: articles.map((article) => ({
    ...article,
    text: article.text.replace(/⟦[a-z]+:([^⟧]*)⟧/gu, "$1"),
  })),
}));

const document = (place: number): Id<"document"> => makeId("document", String(place));

for (const { title, loops, withdrawn, articles } of [...studies, ...unmarked])
  describe(title, () => {
    const study = readStudy(articles, [...sources, ...knownBefore]);
    const found = findOrigins(study);
    const restsOn = (id: Id<"document">) =>
      articles[Number(id.replace("document:", "")) - 1]!.origin.split(" ");
    const truth = new Set(articles.flatMap(({ origin }) => origin.split(" "))).size;

    it("has the origins counted by hand within its interval", () => {
      const { low, high } = found.originCount;
      assert.ok(low <= truth && truth <= high, `${low}–${high} does not hold ${truth}`);
    });

    it("proves no two articles to be of one origin that are not", () => {
      for (const group of found.origins.flatMap(({ proven }) => proven))
        assert.ok(
          restsOn(group[0]!).some((origin) => group.every((id) => restsOn(id).includes(origin))),
          group.join(" "),
        );
    });

    it("has its loops and withdrawals", () => {
      assert.deepEqual(
        found.loops.map(({ sources: outlets }) => outlets.length),
        loops,
      );
      assert.deepEqual(
        found.origins
          .flatMap((origin) => origin.withdrawn)
          .map(({ document: at, accounts }) => [at, accounts]),
        withdrawn.map(([notice, accounts]) => [document(notice), accounts.map(document)]),
      );
    });

    it("has the same origins whatever the order of its articles", () => {
      const turned = { ...study, documents: study.documents.toReversed(), claims: study.claims.toReversed() };
      assert.equal(JSON.stringify(findOrigins(turned)), JSON.stringify(found));
    });
  });

describe("an account its own outlet takes back, once a researcher marks it as withdrawn", () => {
  const { articles } = studies.find(({ withdrawn }) => withdrawn.length > 0)!;
  const signed = { entry: 12, by: "amal", at: "2024-05-01T10:00:00.000Z", because: "سحبت الصحيفة الخبر" };
  const decisions: readonly Decision[] = [
    { kind: "account withdrawn", documents: [1, 2, 3].map(document), evidence: [], ...signed },
  ];

  it("counts as nobody, its notice with it, and leaves the others alone", () => {
    const { origins, originCount } = findOrigins({ ...readStudy(articles, sources), decisions });
    assert.deepEqual(originCount, { low: 1, high: 1 });
    assert.deepEqual(
      origins.map(({ setAside }) => setAside),
      [[1, 2, 3, 5].map(document), []],
    );
  });
});

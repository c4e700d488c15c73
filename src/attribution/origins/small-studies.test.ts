// Six small studies whose origins and loops were counted by hand before any program read them. Everything in them is
// invented. `origin` names what an article rests on; a merged article rests on several.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Id, makeId, type Source } from "#model/index.js";
import { findOrigins } from "./index.js";
import { type InventedArticle, inventedStudy } from "./invented-study.test.js";

interface SmallStudy {
  readonly title: string;
  readonly loops: number;
  readonly articles: readonly (InventedArticle & { readonly origin: string })[];
}

const outlet = (id: string, name: string, arabic: string): Source => ({
  id: makeId("source", id),
  kind: "outlet",
  name,
  aliases: [{ language: "ar", name: arabic }],
  names: { en: name, ar: arabic },
});

export const sources: readonly Source[] = [
  outlet("karrow-lantern", "Karrow Lantern", "فانوس كارو"),
  outlet("the-marsh", "The Marsh", "المستنقع"),
  outlet("tessaly-echo", "Tessaly Echo", "صدى تيسالي"),
  outlet("al-marfa", "Al-Marfa", "المرفأ"),
  outlet("al-qasab", "Al-Qasab", "القصب"),
  { ...outlet("tellwick", "Tellwick Institute", "معهد تلويك"), kind: "study" },
  { ...outlet("harbour", "Harbour Centre for Research", "مركز هاربر للأبحاث"), kind: "study" },
];

export const studies: readonly SmallStudy[] = [
  {
    title: "two people interviewed by one outlet in one week",
    loops: 0,
    articles: [
      {
        origin: "cook",
        outlet: "Karrow Lantern",
        published: "2021-05-03",
        text: "The cook who walked out\n\n⟦testimony:A man who cooked for the Reed Brigade⟧ told the Lantern that he left over rotten flour. He crossed the salt flats of Ossel by mule and sleeps in a shed behind a tannery.",
      },
      {
        origin: "driver",
        outlet: "Karrow Lantern",
        published: "2021-05-06",
        text: "A driver turns round\n\n⟦testimony:A man who drove lorries for the Reed Brigade⟧ told the Lantern that he fled when his brother was flogged. He hid under tarpaulin as far as Dunmere and mends engines now.",
      },
      {
        origin: "cook",
        outlet: "The Marsh",
        published: "2021-05-05",
        text: "Rotten flour drove a cook from the Reed Brigade, ⟦outlet:the Karrow Lantern⟧ reports. The man crossed the salt flats of Ossel on a mule.",
      },
      {
        origin: "driver",
        outlet: "المرفأ",
        language: "ar",
        published: "2021-05-07",
        text: "روى ⟦testimony:سائق شاحنة⟧ لصحيفة ⟦outlet:فانوس كارو⟧ أنه هرب من لواء القصب بعد جلد شقيقه، واختبأ حتى بلغ دنمير.",
      },
      {
        origin: "driver",
        outlet: "Tessaly Echo",
        published: "2021-05-08",
        text: "On the road out\n\nA man who drove lorries for the Reed Brigade told the Lantern that he fled when his brother was flogged. He hid under tarpaulin as far as Dunmere and mends engines now.",
      },
      {
        origin: "judge",
        outlet: "القصب",
        language: "ar",
        published: "2021-05-06",
        text: "قال ⟦testimony:قاض سابق في اللواء⟧ إنه ترك المحكمة حين طلبوا منه أن يحكم على جيرانه في سوق هارلا.",
      },
    ],
  },
  {
    title: "an official statement echoed by five outlets",
    loops: 0,
    articles: [
      {
        origin: "minister",
        outlet: "Karrow Lantern",
        published: "2020-09-01",
        text: "⟦departures:46 fighters⟧ of the Reed Brigade have handed in their rifles at Fort Ossel since the amnesty, ⟦official:the interior minister⟧ told reporters on Tuesday.",
      },
      {
        origin: "minister",
        outlet: "The Marsh",
        published: "2020-09-01",
        text: "Since the amnesty began ⟦departures:46 men⟧ of the Reed Brigade gave up rifles at Fort Ossel, says ⟦official:the minister of the interior⟧.",
      },
      {
        origin: "minister",
        outlet: "المرفأ",
        language: "ar",
        published: "2020-09-02",
        text: "أعلن ⟦official:وزير الداخلية⟧ أن ⟦departures:46 مقاتلا⟧ من لواء القصب سلموا بنادقهم في حصن أوسل منذ إعلان العفو.",
      },
      {
        origin: "minister",
        outlet: "القصب",
        language: "ar",
        published: "2020-09-02",
        text: "سلم ⟦departures:٤٦ عنصرا⟧ من لواء القصب بنادقهم في حصن أوسل بعد العفو، بحسب ⟦official:وزير الداخلية⟧.",
      },
      {
        origin: "minister",
        outlet: "Tessaly Echo",
        published: "2020-09-03",
        text: "Nearly ⟦departures:50 fighters⟧ of the Reed Brigade have surrendered rifles at Fort Ossel under the amnesty, according to ⟦official:the interior minister⟧.",
      },
      {
        origin: "guard",
        outlet: "Veldane Times",
        published: "2020-09-02",
        text: "⟦official:The river guard⟧ says that ⟦departures:13 deserters⟧ were pulled from a sinking barge near Quillon after a storm.",
      },
    ],
  },
  {
    title: "two studies of one group with different counts",
    loops: 0,
    articles: [
      {
        origin: "tellwick",
        outlet: "Karrow Lantern",
        published: "2019-03-04",
        text: "⟦study:A study by the Tellwick Institute⟧ found ⟦departures:83 people⟧ who spoke in public after leaving the Reed Brigade. Most spoke of corruption.",
      },
      {
        origin: "tellwick",
        outlet: "المرفأ",
        language: "ar",
        published: "2019-03-05",
        text: "أحصت ⟦study:دراسة لمعهد تلويك⟧ ⟦departures:83 شخصا⟧ تحدثوا علنا بعد تركهم لواء القصب.",
      },
      {
        origin: "tellwick",
        outlet: "The Marsh",
        published: "2019-03-06",
        text: "Corruption made them leave the Reed Brigade, ⟦study:a Tellwick Institute report⟧ says of its interviews.",
      },
      {
        origin: "harbour",
        outlet: "Tessaly Echo",
        published: "2019-03-06",
        text: "⟦study:The Harbour Centre for Research⟧ counts ⟦departures:127 people⟧ who left the Reed Brigade, ⟦part:31 of them⟧ women, from court files.",
      },
      {
        origin: "harbour",
        outlet: "القصب",
        language: "ar",
        published: "2019-03-08",
        text: "قال ⟦study:تقرير لمركز هاربر للأبحاث⟧ إن ⟦departures:127 شخصا⟧ غادروا لواء القصب بينهم ⟦part:31 امرأة⟧، استنادا إلى ملفات المحاكم.",
      },
      {
        origin: "harbour",
        outlet: "Veldane Times",
        published: "2019-03-09",
        text: "Court files name ⟦departures:127 people⟧ who left the Reed Brigade, ⟦organisation:the Harbour Centre for Research⟧ said in ⟦study:its report⟧.",
      },
    ],
  },
  {
    title: "a wire merged with a second wire",
    loops: 0,
    articles: [
      {
        origin: "north",
        outlet: "Agency North",
        published: "2022-01-10",
        text: "⟦official:The garrison of Ossel⟧ said that ⟦departures:37 fighters⟧ of the Reed Brigade crossed the frozen lake on foot and asked for bread, blankets and a place by the stove.",
      },
      {
        origin: "south",
        outlet: "Agency South",
        published: "2022-01-10",
        text: "⟦official:The mayor of Quillon⟧ counted ⟦departures:52 deserters⟧ of the Reed Brigade in the grain market, where bakers and a deaf blacksmith took turns to guard their empty rifles.",
      },
      {
        origin: "north south",
        outlet: "The Marsh",
        published: "2022-01-11",
        text: "The garrison of Ossel said that 37 fighters of the Reed Brigade crossed the frozen lake on foot and asked for bread, blankets and a place by the stove.\n\nThe mayor of Quillon counted 52 deserters of the Reed Brigade in the grain market, where bakers and a deaf blacksmith took turns to guard their empty rifles.",
      },
      {
        origin: "north",
        outlet: "Tessaly Echo",
        published: "2022-01-11",
        text: "(Agency North) The garrison of Ossel said that ⟦departures:37 fighters⟧ of the Reed Brigade crossed the frozen lake on foot and asked for bread, blankets and a place by the stove.",
      },
      {
        origin: "south",
        outlet: "المرفأ",
        language: "ar",
        published: "2022-01-12",
        text: "أحصى ⟦official:رئيس بلدية كويلون⟧ ⟦departures:52 فارا⟧ من لواء القصب في سوق الحبوب، كما ذكرت ⟦agency:Agency South⟧.",
      },
    ],
  },
  {
    title: "a rumour without a source, repeated",
    loops: 1,
    articles: [
      {
        origin: "rumour",
        outlet: "The Marsh",
        published: "2018-07-02",
        text: "A whole company of the Reed Brigade is said to have vanished from the lighthouse at Dunmere overnight, ⟦outlet:Al-Marfa⟧ writes.",
      },
      {
        origin: "rumour",
        outlet: "المرفأ",
        language: "ar",
        published: "2018-07-02",
        text: "يتردد أن سرية كاملة من لواء القصب اختفت ليلا من منارة دنمير، بحسب ⟦outlet:صحيفة المستنقع⟧.",
      },
      {
        origin: "rumour",
        outlet: "Tessaly Echo",
        published: "2018-07-03",
        text: "Word has it that a company of the Reed Brigade vanished overnight from the lighthouse of Dunmere. Nobody knows where they went.",
      },
      {
        origin: "rumour",
        outlet: "Karrow Lantern",
        published: "2018-07-04",
        text: "What became of the company that vanished overnight from the Dunmere lighthouse? The Reed Brigade keeps silent.",
      },
      {
        origin: "rumour",
        outlet: "القصب",
        language: "ar",
        published: "2018-07-04",
        text: "شائعة عن اختفاء سرية من لواء القصب من منارة دنمير في ليلة واحدة، ولا أحد يعرف وجهتها.",
      },
      {
        origin: "ferry",
        outlet: "Veldane Times",
        published: "2018-07-03",
        text: "The ferry to Quillon was late again, and two millers argued about barley until the evening bell.",
      },
    ],
  },
  {
    title: "a number corrected, which is no withdrawal",
    loops: 0,
    articles: [
      {
        origin: "sergeant",
        outlet: "The Marsh",
        published: "2023-04-01",
        text: "⟦departures:300 men⟧ left the quarry barracks at Harla within a week, ⟦testimony:a former sergeant⟧ told The Marsh.",
      },
      {
        origin: "sergeant",
        outlet: "Karrow Lantern",
        published: "2023-04-02",
        text: "The quarry barracks at Harla lost ⟦departures:300 men⟧ in a week, according to ⟦outlet:The Marsh⟧.",
      },
      {
        origin: "sergeant",
        outlet: "المرفأ",
        language: "ar",
        published: "2023-04-03",
        text: "ذكرت ⟦outlet:صحيفة المستنقع⟧ أن ⟦departures:300 رجل⟧ تركوا ثكنة المحجر في هارلا خلال أسبوع.",
      },
      {
        origin: "sergeant",
        outlet: "The Marsh",
        published: "2023-04-05",
        text: "Correction: our report on the quarry barracks at Harla gave 300 men. The former sergeant spoke of ⟦departures:30 men⟧. We have changed the number.",
      },
      {
        origin: "sergeant",
        outlet: "القصب",
        language: "ar",
        published: "2023-04-06",
        text: "صححت ⟦outlet:صحيفة المستنقع⟧ عدد من تركوا ثكنة هارلا: ⟦departures:30 رجلا⟧ وليس 300.",
      },
      {
        origin: "nurse",
        outlet: "Tessaly Echo",
        published: "2023-04-03",
        text: "⟦testimony:A nurse⟧ in Quillon has treated ⟦departures:11 deserters⟧ for frostbite since the thaw, she said.",
      },
    ],
  },
];

for (const { title, loops, articles } of studies)
  describe(title, () => {
    const found = findOrigins({ ...inventedStudy(...articles), sources });
    const restsOn = (document: Id<"document">) =>
      articles[Number(document.replace("document:", "")) - 1]!.origin.split(" ");
    const truth = new Set(articles.flatMap(({ origin }) => origin.split(" "))).size;

    it("has the origins counted by hand within its interval", () => {
      assert.ok(
        found.originCount.low <= truth && truth <= found.originCount.high,
        `${JSON.stringify(found.originCount)} does not hold ${truth}`,
      );
    });

    it("proves no two articles to be of one origin that are not", () => {
      for (const group of found.origins.flatMap(({ proven }) => proven))
        assert.ok(
          restsOn(group[0]!).some((origin) => group.every((id) => restsOn(id).includes(origin))),
          group.join(" "),
        );
    });

    it("has its loops, and nothing withdrawn", () => {
      assert.equal(found.loops.length, loops);
      assert.deepEqual(
        found.origins.flatMap(({ withdrawn }) => withdrawn),
        [],
      );
    });
  });

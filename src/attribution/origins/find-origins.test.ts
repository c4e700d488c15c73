import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type OriginLink, originSchema } from "#model/index.js";
import { bodiesFrom } from "./bodies.js";
import { dossiersOf } from "./dossier.js";
import { findOrigins, type Origins } from "./index.js";
import { type InventedArticle, inventedStudy } from "./invented-study.test.js";
import { MergedDocuments } from "./merged-documents.js";
import { groupsOf } from "./origin-graph.js";
import { stretchesOf } from "./stretch.js";

const originsOf = (...articles: readonly InventedArticle[]): Origins =>
  findOrigins(inventedStudy(...articles));
const groupedIn = ({ origins }: Origins) =>
  origins.map(({ documents }) => documents.map((id) => id.replace("document:", "")).join(" "));
const linksOf = ({ origins }: Origins) =>
  origins.flatMap(({ links }) =>
    links.map(({ kind, certainty, shared }) => [kind, certainty, shared] as const),
  );
const kindsOf = (origins: Origins): readonly OriginLink["kind"][] => linksOf(origins).map(([kind]) => kind);

describe("two documents", () => {
  it("rest on one study where both name it with one number: proven, across languages", () => {
    const found = originsOf(
      {
        outlet: "Karrow Lantern",
        text: "⟦study:A report by ICSR⟧ counts ⟦departures:58 people⟧ who left the Islamic State.",
      },
      {
        outlet: "صحيفة القصب",
        language: "ar",
        text: "قالت ⟦study:دراسة للمركز الدولي لدراسة التطرف⟧ إن ⟦departures:58 شخصا⟧ تركوا داعش.",
      },
    );
    assert.deepEqual(found.originCount, { low: 1, high: 1 });
    assert.equal(found.origins[0]?.kind, "study");
    assert.match(String(found.origins[0]?.name), /International Centre/u);
    assert.ok(kindsOf(found).includes("same study"));
  });

  it("are suspected to rest on one study where only the body agrees, and not where months lie between", () => {
    const report = (published: "2015-09-21" | "2015-09-23" | "2016-07-01"): InventedArticle => ({
      outlet: `Outlet of ${published}`,
      published,
      text: "⟦study:A new report by ICSR⟧ asks governments to protect those who leave.",
    });
    assert.deepEqual(originsOf(report("2015-09-21"), report("2015-09-23")).originCount.low, 1);
    assert.deepEqual(
      linksOf(
        originsOf(report("2015-09-21"), {
          ...report("2016-07-01"),
          text: "⟦study:A paper by ICSR⟧ looks at prisons.",
        }),
      ),
      [],
    );
  });

  it("do not rest on one study because both speak of a nameless one", () => {
    const found = originsOf(
      {
        outlet: "Karrow Lantern",
        text: "⟦study:A new report⟧ by ⟦organisation:a research centre⟧ looks at river trade.",
      },
      {
        outlet: "The Reed",
        text: "⟦study:A new report⟧ by ⟦organisation:a research centre⟧ counts stitched boots.",
      },
    );
    assert.deepEqual(found.originCount, { low: 2, high: 2 });
  });

  it("are suspected where they share a signature of numbers", () => {
    const found = originsOf(
      {
        outlet: "Karrow Lantern",
        text: "⟦departures:58 people⟧ left, ⟦part:17 of them⟧ this summer, ⟦part:7 women⟧.",
      },
      {
        outlet: "القصب",
        language: "ar",
        text: "ترك التنظيم ⟦departures:58 شخصا⟧ منهم ⟦part:17 في الصيف⟧ و⟦part:7 نساء⟧.",
      },
    );
    assert.deepEqual(linksOf(found), [["same numbers", "suspected", "58 + 17 + 7"]]);
    assert.deepEqual(found.originCount, { low: 1, high: 2 });
  });

  it("share one number by accident where nothing else agrees, or where they speak of other groups", () => {
    const [one, other] = ["Boko Haram", "Al-Shabab"].map((group) => ({
      outlet: `The ${group} Watch`,
      text: `⟦departures:31 men⟧ left ${group}.`,
    }));
    assert.deepEqual(originsOf(one!, other!).originCount, { low: 2, high: 2 });
    assert.deepEqual(
      originsOf(
        { outlet: "A", text: "⟦departures:31 men⟧ left." },
        { outlet: "B", text: "غادر ⟦departures:31 رجلا⟧." },
      ).originCount.low,
      2,
    );
  });

  it("share two numbers by accident, as two of a thousand articles do", () => {
    const [one, other] = ["ferry", "mill"].map((place) => ({
      outlet: `The ${place} news`,
      text: `⟦departures:58 people⟧ left the ${place}, ⟦part:17 of them⟧ on foot.`,
    }));
    assert.deepEqual(originsOf(one!, other!).originCount, { low: 2, high: 2 });
  });

  it("share one number of one group: suspected, never proven", () => {
    const found = originsOf(
      { outlet: "الوطن", language: "ar", text: "قرر ⟦departures:31 شابا⟧ ترك بوكو حرام." },
      { outlet: "Karrow Lantern", text: "⟦departures:31 men⟧ of Boko Haram laid down their arms." },
    );
    assert.deepEqual(linksOf(found), [["same numbers", "suspected", "31"]]);
  });

  it("retell one account where the witnesses are counted with the same kin", () => {
    const found = originsOf(
      {
        outlet: "بصيرة",
        language: "ar",
        text: "تحدث ⟦departures:4 رجال⟧ من عشيرة واحدة واثنان منهم شقيقان.",
      },
      {
        outlet: "Karrow Lantern",
        text: "⟦departures:4 men⟧ spoke, two of them brothers, all of the same clan.",
      },
    );
    assert.deepEqual(linksOf(found), [["same account", "suspected", "4 + brothers + clan"]]);
  });

  it("are one account through a quotation of eight words", () => {
    const words = "we found nothing up there but hunger fear and broken promises";
    const found = originsOf(
      {
        outlet: "Karrow Lantern",
        text: `By the river a man said: "${words}". He mends nets now and sleeps badly.`,
      },
      {
        outlet: "The Reed",
        text: `At a market far from there somebody told us "${words}" before the rain began.`,
      },
    );
    assert.deepEqual(kindsOf(found), ["same interview"]);
    assert.deepEqual(found.originCount, { low: 1, high: 2 });
  });
});

describe("two different people", () => {
  const headline = "A fighter who left tells why he turned his back on the group";
  const baker = `${headline}\n\n⟦testimony:The baker⟧, a 26-year-old Syrian, left the Islamic State over bread. He hid flour, walked along the Karrow canal for nine nights and now kneads dough for a cousin.`;
  const miller = `${headline}\n\n⟦testimony:A miller⟧ of Tessaly, a 31-year-old Syrian, ran when a bridge fell. Reeds hid him; the Islamic State searched barns and he listened, he says, to geese.`;
  const arabicHeadline = "منشق عن داعش يروي أسباب انشقاقه ولماذا أدار ظهره للتنظيم بعد سنتين";
  const arabicBaker = `${arabicHeadline}\n\n⟦testimony:خباز سوري⟧ يبلغ من العمر 26 عاما خبأ الطحين ومشى تسع ليال على القناة حتى وصل إلى كارو.`;
  const arabicMiller = `${arabicHeadline}\n\n⟦testimony:طحان سوري⟧ عمره 31 عاما هرب حين سقط الجسر واختبأ بين القصب يصغي إلى الإوز.`;
  const two = (one: string, other: string, language: "en" | "ar") =>
    originsOf({ outlet: "The Reed", language, text: one }, { outlet: "القصب", language, text: other })
      .originCount;

  it("told in the same template in English stay two", () => {
    assert.deepEqual(two(baker, miller, "en"), { low: 2, high: 2 });
  });

  it("of one age and country told in the same template stay two", () => {
    assert.deepEqual(two(baker, miller.replace("31", "26"), "en"), { low: 2, high: 2 });
  });

  it("told in the same template in Arabic stay two", () => {
    assert.deepEqual(two(arabicBaker, arabicMiller, "ar"), { low: 2, high: 2 });
  });

  it("of different ages stay two even where a paragraph of the outlet stands in both", () => {
    const standing =
      "The Islamic State rose in the hills when the river towns lost their bread and their judges to the war.";
    assert.deepEqual(two(`${baker} ${standing}`, `${miller} ${standing}`, "en"), { low: 2, high: 2 });
  });
});

describe("one wire story", () => {
  const wire =
    "The hill camps lost ⟦departures:43 fighters⟧ of the Islamic State in a month, said ⟦official:the border guard of Karrow⟧ on Friday, after bread had run short and pay had stopped.";

  it("under a rewritten headline is one origin", () => {
    const found = originsOf(
      { outlet: "The Reed", text: `Forty-three walk out of the hills\n\n${wire}` },
      { outlet: "Karrow Lantern", text: `Why bread decides wars\n\n${wire}` },
    );
    assert.deepEqual(found.originCount, { low: 1, high: 1 });
  });

  it("in Arabic translation is suspected to be one origin", () => {
    const found = originsOf(
      { outlet: "The Reed", published: "2015-05-01", text: `Forty-three walk out of the hills\n\n${wire}` },
      {
        outlet: "القصب",
        language: "ar",
        published: "2015-05-02",
        text: "خروج من التلال\n\nقال ⟦official:حرس الحدود في كارو⟧ إن ⟦departures:43 مقاتلا⟧ تركوا داعش خلال شهر بعد أن شح الخبز.",
      },
    );
    assert.deepEqual(found.originCount, { low: 1, high: 2 });
  });
});

describe("a loop", () => {
  const telling = "⟦departures:34 men⟧ slipped over the Karrow ridge and burned their uniforms in a quarry.";
  const found = originsOf(
    { outlet: "The Karrow Lantern", text: `⟦outlet:The Reed⟧ says that ${telling}` },
    {
      outlet: "The Reed",
      text: `Uniforms burned in a quarry by ⟦departures:34 men⟧ who crossed Karrow ridge, as ⟦outlet:صحيفة المرفأ⟧ has it.`,
    },
    {
      outlet: "المرفأ",
      language: "ar",
      text: "نقلا عن ⟦outlet:Karrow Lantern⟧ عبر ⟦departures:34 رجلا⟧ جبل كارو.",
    },
    { outlet: "Tessaly Echo", text: "A ferry was late again, and two millers argued about it for hours." },
  );

  it("of three outlets is named, and is one origin", () => {
    assert.deepEqual(groupedIn(found), ["1 2 3", "4"]);
    assert.deepEqual(found.originCount, { low: 2, high: 2 });
    assert.equal(found.loops.length, 1);
    assert.deepEqual(found.loops[0]?.documents, ["document:1", "document:2", "document:3"]);
    assert.equal(found.loops[0]?.attributions.length, 3);
  });

  const circle = (number: string, arabicNumber: string) =>
    originsOf(
      {
        outlet: "Karrow Lantern",
        published: "2020-02-05",
        text: `${number} of the Heron Guard have deserted Fort Tarbel in a single night, ⟦outlet:The Reed⟧ reported.`,
      },
      {
        outlet: "The Reed",
        published: "2020-02-05",
        text: `The Heron Guard lost ${number} at Fort Tarbel, the Arabic paper ⟦outlet:المرفأ⟧ reports. Wages had stopped.`,
      },
      {
        outlet: "المرفأ",
        language: "ar",
        published: "2020-02-06",
        text: `أفادت ⟦outlet:Karrow Lantern⟧ بأن ${arabicNumber} من حرس البلشون غادروا حصن تاربل ليلا.`,
      },
    );

  it("is found where the number is one anybody might give", () => {
    const { originCount, loops } = circle("⟦departures:200 men⟧", "⟦departures:200 رجل⟧");
    assert.deepEqual(originCount, { low: 1, high: 1 });
    assert.deepEqual(
      loops.map(({ documents }) => documents),
      [["document:1", "document:2", "document:3"]],
    );
  });

  it("is found where nobody gives a number", () => {
    const { originCount, loops } = circle("fighters", "مقاتلين");
    assert.equal(originCount.low, 1);
    assert.equal(loops.length, 1);
    assert.equal(loops[0]?.attributions.length, 3);
  });

  it("is not made by two outlets that cite each other on different stories", () => {
    const { loops, originCount } = originsOf(
      {
        outlet: "The Reed",
        text: "⟦outlet:Karrow Lantern⟧ says that the ferry of the Heron Guard sank near the old quarry at night.",
      },
      {
        outlet: "Karrow Lantern",
        text: "⟦outlet:The Reed⟧ writes of boots stitched for the Heron Guard and of a baker without flour.",
      },
    );
    assert.deepEqual(loops, []);
    assert.equal(originCount.low, 2);
  });

  it("is not made by two outlets that cite each other on different stories in Arabic", () => {
    const { loops, originCount } = originsOf(
      {
        outlet: "القصب",
        language: "ar",
        text: "ذكرت ⟦outlet:صحيفة المرفأ⟧ أن عبارة حرس البلشون غرقت قرب المحجر القديم.",
      },
      {
        outlet: "المرفأ",
        language: "ar",
        text: "كتبت ⟦outlet:صحيفة القصب⟧ عن أحذية خيطت لحرس البلشون وعن خباز بلا طحين.",
      },
    );
    assert.deepEqual(loops, []);
    assert.equal(originCount.low, 2);
  });
});

describe("a citation", () => {
  const cited = {
    outlet: "The Reed",
    published: "2020-02-03",
    text: "Fort Tarbel stands empty: its Heron Guard garrison marched off over unpaid wages.",
  } as const;
  const citing: InventedArticle = {
    outlet: "Karrow Lantern",
    published: "2020-02-05",
    text: "Unpaid wages emptied Fort Tarbel of its garrison, ⟦outlet:The Reed⟧ says.",
  };
  const cites = (...articles: readonly InventedArticle[]) =>
    linksOf(originsOf(...articles)).filter(([kind]) => kind === "attributes to");

  it("of an outlet's only document on the subject is proven without any number", () => {
    assert.deepEqual(cites(cited, citing), [["attributes to", "proven", "The Reed"]]);
  });

  it("of two outlets does not prove that they are one", () => {
    const other = {
      ...cited,
      outlet: "المرفأ",
      language: "ar",
      text: "خلا حصن تاربل من حاميته ⟦departures:200 رجل⟧.",
    } as const;
    const { originCount } = originsOf(cited, other, {
      ...citing,
      text: "Unpaid wages emptied Fort Tarbel of its garrison of ⟦departures:200 men⟧, say ⟦outlet:The Reed⟧ and ⟦outlet:المرفأ⟧.",
    });
    assert.deepEqual(originCount, { low: 1, high: 2 });
  });

  it("is suspected where the outlet has several on the subject, or only one printed much later", () => {
    const again = { ...cited, published: "2020-02-04", text: `${cited.text} Crows are left.` } as const;
    assert.deepEqual(
      cites(cited, again, citing).map(([, certainty]) => certainty),
      ["suspected", "suspected"],
    );
    assert.deepEqual(
      cites({ ...cited, published: "2020-02-25" }, citing).map(([, certainty]) => certainty),
      ["suspected"],
    );
  });
});

describe("an origin", () => {
  it("carries the sentence that withdraws it, and no caveat taken for one", () => {
    const text = "⟦departures:34 men⟧ of Boko Haram left by boat, ⟦testimony:one witness⟧ said.";
    const { origins } = originsOf(
      { outlet: "The Reed", text: `${text} The account could not be verified.` },
      {
        outlet: "القصب",
        language: "ar",
        text: "سحبت الصحيفة تقريرها عن ⟦departures:34 رجلا⟧ تركوا بوكو حرام. ولم يتسن التأكد منه.",
      },
    );
    assert.equal(origins.length, 1);
    assert.deepEqual(
      origins[0]?.withdrawn.map(({ document }) => document),
      ["document:2"],
    );
  });

  it("names the account that its outlet withdrew, with no number to go by, and who told it", () => {
    const { origins } = originsOf(
      {
        outlet: "القصب",
        language: "ar",
        published: "2020-02-03",
        text: "قال ⟦testimony:رجل واحد⟧ إن حامية حصن تاربل رحلت ليلا بلا أجور وتركت البوابات مفتوحة. ولم يتسن التأكد من روايته.",
      },
      {
        outlet: "Karrow Lantern",
        published: "2020-02-04",
        text: "The garrison of Fort Tarbel marched off, ⟦outlet:القصب⟧ says. ⟦testimony:A clerk⟧ was there. It could not be verified.",
      },
      {
        outlet: "القصب",
        language: "ar",
        published: "2020-05-20",
        text: "سحبت الصحيفة تقريرها عن حامية حصن تاربل التي قيل إنها رحلت وتركت البوابات.",
      },
    );
    assert.deepEqual(
      origins.map(({ name, kind, documents }) => [kind, name, documents.length]),
      [["testimony", "رجل واحد", 3]],
    );
    assert.deepEqual(
      origins[0]?.withdrawn.map(({ document, accounts }) => [document, accounts]),
      [["document:3", ["document:1"]]],
    );
  });

  it("of a document that names nobody is unresolved, and its own", () => {
    const { origins } = originsOf(
      { outlet: "The Reed", text: "The ferry was late again." },
      { outlet: "القصب", language: "ar", text: "هطل المطر على السوق." },
    );
    assert.deepEqual(
      origins.map(({ kind, name }) => [kind, name]),
      [
        ["unresolved", null],
        ["unresolved", null],
      ],
    );
  });

  it("that is a testimony keeps the outlet, and no word that may tell who it was", () => {
    const { origins } = originsOf({
      outlet: "The Reed",
      text: "⟦testimony:A baker from Karrow⟧ tells why he left.",
    });
    assert.deepEqual(
      origins.map(({ kind, name, source }) => [kind, name, source]),
      [["testimony", null, "source:reed"]],
    );
  });

  it("that is a testimony in several outlets is called as most of them call it", () => {
    const { origins } = originsOf(
      {
        outlet: "The Reed",
        text: "⟦departures:34 men⟧ of Boko Haram left, ⟦testimony:one man who said he was there⟧ told.",
      },
      { outlet: "القصب", language: "ar", text: "ترك ⟦departures:34 رجلا⟧ بوكو حرام." },
    );
    assert.deepEqual(
      origins.map(({ kind, name, source }) => [kind, name, source]),
      [["testimony", "one man who said he was there", null]],
    );
  });

  it("does not end at an outlet whose document says where it has it from", () => {
    const { origins } = originsOf(
      {
        outlet: "The Reed",
        text: "⟦departures:34 men⟧ crossed Karrow ridge, said ⟦official:the interior minister⟧.",
      },
      { outlet: "Tessaly Echo", text: "⟦departures:34 men⟧ crossed Karrow ridge, ⟦outlet:The Reed⟧ says." },
      {
        outlet: "القصب",
        language: "ar",
        text: "عبر ⟦departures:34 رجلا⟧ الجبل، كما ذكرت ⟦outlet:The Reed⟧.",
      },
    );
    assert.deepEqual(
      origins.map(({ kind, name }) => [kind, name]),
      [["official", "the interior minister"]],
    );
  });

  it("keeps to its schema", () => {
    const { origins } = originsOf({
      outlet: "The Reed",
      text: "⟦outlet:Karrow Lantern⟧ says ⟦departures:34 men⟧ left.",
    });
    for (const origin of origins) assert.deepEqual(originSchema.parse(origin), origin);
  });
});

describe("a merged wire", () => {
  const first =
    "Bread ran short in the hill camps before the rains and eleven tired men walked down to the ferry at Karrow.";
  const second =
    "Two millers in Tessaly hid boys in the reed beds for days and fed them quietly on stitched sacks of barley.";

  it("stands with both its models and does not make them one", () => {
    const found = originsOf(
      { outlet: "Agency North", published: "2015-03-01", text: first },
      { outlet: "Agency South", published: "2015-03-01", text: second },
      { outlet: "The Reed", published: "2015-03-02", text: `${first}\n\n${second}` },
    );
    assert.deepEqual(groupedIn(found), ["1 3", "2 3"]);
    assert.deepEqual(found.originCount, { low: 2, high: 2 });
  });

  it("is one origin where the two may be excerpts of it", () => {
    const found = originsOf(
      { outlet: "Agency North", published: "2015-03-02", text: first },
      { outlet: "Agency South", published: "2015-03-02", text: second },
      { outlet: "The Reed", published: "2015-03-01", text: `${first}\n\n${second}` },
    );
    assert.deepEqual(found.originCount, { low: 1, high: 1 });
  });
});

/** Each run reads whole documents: fewer than the usual hundred keep the suite quick. */
const numRuns = 40;

const pieces = [
  "⟦outlet:The Reed⟧ says that ⟦departures:34 men⟧ crossed the Karrow ridge and burned their uniforms.",
  "⟦study:A report by ICSR⟧ counts ⟦departures:58 people⟧ who left the Islamic State.",
  "قالت ⟦study:دراسة للمركز الدولي لدراسة التطرف⟧ إن ⟦departures:58 شخصا⟧ تركوا داعش.",
  "⟦testimony:A 26-year-old Syrian baker⟧ told of hunger in the hill camps before the rains came.",
  "تحدث ⟦departures:4 رجال⟧ من عشيرة واحدة واثنان منهم شقيقان.",
  "The ferry was late again, and two millers of Tessaly argued about barley until the evening bell.",
];
const outlets = ["The Reed", "Karrow Lantern", "صحيفة المرفأ", "Tessaly Echo"];
const piece: fc.Arbitrary<InventedArticle> = fc.record({
  outlet: fc.constantFrom(...outlets),
  published: fc.constantFrom("2015-03-01", "2015-03-05", "2016-09-01"),
  text: fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 })
    .map((picked) => picked.join("\n\n")),
});
const manyArticles = fc.array(piece, { minLength: 1, maxLength: 6 });

describe("any set of origins", () => {
  it("holds every document, and counts as many origins as it lists", () => {
    fc.assert(
      fc.property(manyArticles, (written) => {
        const { origins, originCount } = originsOf(...written);
        assert.equal(new Set(origins.flatMap(({ documents }) => documents)).size, written.length);
        assert.equal(originCount.low, origins.length);
        assert.ok(originCount.low <= originCount.high);
      }),
      { numRuns },
    );
  });

  it("is the same whatever the order of the records", () => {
    fc.assert(
      fc.property(manyArticles, (written) => {
        const study = inventedStudy(...written);
        const turned = {
          ...study,
          documents: study.documents.toReversed(),
          passages: study.passages.toReversed(),
          chains: study.chains.toReversed(),
          copies: study.copies.toReversed(),
        };
        assert.deepEqual(
          findOrigins(turned).origins.map(({ documents, proven }) => [documents, proven]),
          findOrigins(study).origins.map(({ documents, proven }) => [documents, proven]),
        );
      }),
      { numRuns },
    );
  });

  it("never counts fewer for an unrelated document", () => {
    fc.assert(
      fc.property(manyArticles, (written) => {
        const unrelated = {
          outlet: "Vesper Almanac",
          text: "Snow lay on the observatory while astronomers polished lenses.",
        };
        const [before, after] = [originsOf(...written), originsOf(...written, unrelated)];
        assert.equal(after.originCount.low, before.originCount.low + 1);
        assert.equal(after.originCount.high, before.originCount.high + 1);
      }),
      { numRuns },
    );
  });

  it("never counts more for more links", () => {
    fc.assert(
      fc.property(manyArticles, fc.infiniteStream(fc.boolean()), (written, kept) => {
        const study = inventedStudy(...written);
        const dossiers = dossiersOf(study, bodiesFrom([]));
        const links = findOrigins(study).origins.flatMap(({ links: found }) => found);
        const fewer = links.filter(() => kept.next().value);
        const merged = new MergedDocuments(dossiers, study.copies, new Map());
        const stretches = stretchesOf(dossiers, merged);
        const [before, after] = [fewer, links].map((some) => groupsOf(stretches, some, merged));
        assert.ok(after!.length <= before!.length);
        assert.ok(provenIn(after!) <= provenIn(before!));
      }),
      { numRuns },
    );
  });
});

describe("the swing of any link", () => {
  it("is what counting without it finds", () => {
    fc.assert(
      fc.property(manyArticles, (written) => {
        const study = inventedStudy(...written);
        const dossiers = dossiersOf(study, bodiesFrom([]));
        const merged = new MergedDocuments(dossiers, study.copies, new Map());
        const links = findOrigins(study).origins.flatMap(({ links: found }) => found);
        const stretches = stretchesOf(dossiers, merged);
        const all = groupsOf(stretches, links, merged);
        for (const { link } of all.flatMap(({ joints }) => joints)) {
          const without = groupsOf(
            stretches,
            links.filter(({ id }) => id !== link.id),
            merged,
          );
          assert.deepEqual(link.swing, {
            low: without.length - all.length,
            high: provenIn(without) - provenIn(all),
          });
        }
      }),
      { numRuns },
    );
  });
});

function provenIn(groups: ReturnType<typeof groupsOf>): number {
  return groups.reduce((sum, { proven }) => sum + proven.length, 0);
}

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Copy, type Decision, type Id, makeId, type OriginLink } from "#model/index.js";
import { findOrigins, type Origins } from "./index.js";
import { type InventedArticle, inventedStudy } from "./invented-study.test.js";

const document = (name: number) => makeId("document", name);
const signed = (entry: number) => ({
  entry,
  by: "amal",
  at: "2024-05-01T10:00:00.000Z",
  because: "قرأت النصين",
});
const originsOf = (articles: readonly InventedArticle[], decisions: readonly Decision[] = []): Origins =>
  findOrigins({ ...inventedStudy(...articles), decisions });
const linksOf = ({ origins }: Origins) => origins.flatMap(({ links }) => links);
const groupedIn = ({ origins }: Origins) => origins.map(({ documents }) => documents.join(" "));

const decided = (link: Id<"link">, verdict: "confirmed" | "refused", entry = 1): Decision => ({
  ...{ kind: "links decided", links: [link], verdict },
  ...signed(entry),
});
const drawn = (
  one: number,
  other: number,
  link: OriginLink["kind"],
  extra: Partial<Decision> = {},
): Decision =>
  ({
    ...{
      kind: "link drawn",
      documents: [document(one), document(other)],
      link,
      direction: null,
      evidence: [],
    },
    ...signed(1),
    ...extra,
  }) as Decision;
const withdrawn = (...documents: readonly number[]): Decision => ({
  ...{ kind: "account withdrawn", documents: documents.map(document), evidence: [] },
  ...signed(7),
});

/** Two tellings that may be one: suspected by number and subject. */
const twoTellings: readonly InventedArticle[] = [
  {
    outlet: "The Reed",
    published: "2015-05-01",
    text: "⟦departures:43 fighters⟧ of Boko Haram left, said ⟦official:the border guard of Karrow⟧.",
  },
  {
    outlet: "القصب",
    language: "ar",
    published: "2015-05-02",
    text: "ترك ⟦departures:43 مقاتلا⟧ بوكو حرام، بحسب ⟦official:حرس الحدود في كارو⟧.",
  },
];

describe("a researcher's word", () => {
  const before = originsOf(twoTellings);
  const link = linksOf(before)[0]!.id;

  it("joins what it confirms as surely as a proof, and keeps what the texts show", () => {
    assert.deepEqual(before.originCount, { low: 1, high: 2 });
    const after = originsOf(twoTellings, [decided(link, "confirmed")]);
    assert.deepEqual(after.originCount, { low: 1, high: 1 });
    const { certainty, decided: word } = linksOf(after)[0]!;
    assert.deepEqual([certainty, word?.verdict, word?.by], ["suspected", "confirmed", "amal"]);
    assert.equal(after.origins[0]?.adjudicated, 1);
  });

  it("parts what it refuses, and keeps the link with its evidence", () => {
    const after = originsOf(twoTellings, [decided(link, "refused")]);
    assert.deepEqual(after.originCount, { low: 2, high: 2 });
    assert.deepEqual(
      linksOf(after).map(({ id, decided: word, swing }) => [id, word?.verdict, swing]),
      [[link, "refused", { low: 0, high: 0 }]],
    );
    assert.deepEqual(
      after.origins.map(({ adjudicated }) => adjudicated),
      [1, 1],
    );
  });

  it("is the later of two, whatever order they come in", () => {
    const [first, second] = [decided(link, "refused", 3), decided(link, "confirmed", 8)];
    for (const decisions of [
      [first, second],
      [second, first],
    ])
      assert.deepEqual(originsOf(twoTellings, decisions).originCount, { low: 1, high: 1 });
  });

  it("leaves the same records behind once it is undone", () => {
    originsOf(twoTellings, [decided(link, "refused"), withdrawn(1)]);
    assert.equal(JSON.stringify(originsOf(twoTellings, [])), JSON.stringify(before));
  });

  it("about documents or links the study does not hold changes nothing", () => {
    const decisions = [
      decided(makeId("link", "8", "9", "same-account"), "confirmed"),
      drawn(1, 9, "summarises"),
    ];
    assert.equal(JSON.stringify(originsOf(twoTellings, decisions)), JSON.stringify(before));
  });
});

describe("a link only a person can see", () => {
  const apart: readonly InventedArticle[] = [
    { outlet: "The Reed", text: "The ferry was late again, and two millers argued about barley." },
    { outlet: "القصب", language: "ar", text: "هطل المطر على السوق طوال الليل." },
  ];

  it("joins its documents as proven; its certainty stays that of the texts", () => {
    const found = originsOf(apart, [
      drawn(2, 1, "summarises", { direction: { from: document(2), to: document(1) } }),
    ]);
    assert.deepEqual(found.originCount, { low: 1, high: 1 });
    const [link] = linksOf(found);
    assert.deepEqual(
      [link?.id, link?.certainty, link?.score, link?.decided?.verdict, link?.shared],
      ["link:1/2/summarises", "suspected", 0, "confirmed", "قرأت النصين"],
    );
    assert.deepEqual(link?.direction, { from: "document:2", to: "document:1" });
  });

  it("joins nothing where it says that they contradict each other", () => {
    const found = originsOf(apart, [drawn(1, 2, "contradicts")]);
    assert.deepEqual(found.originCount, { low: 2, high: 2 });
    assert.deepEqual(
      found.origins.map(({ links }) => links.length),
      [1, 0],
    );
  });
});

describe("an account a researcher marked as withdrawn", () => {
  const three: readonly InventedArticle[] = [
    {
      outlet: "القصب",
      language: "ar",
      published: "2020-02-03",
      text: "قال ⟦testimony:رجل واحد⟧ إن ⟦departures:217 مقاتلا⟧ تركوا معسكر أوستر ليلا.",
    },
    {
      outlet: "Karrow Lantern",
      published: "2020-02-04",
      text: "⟦departures:217 fighters⟧ left Camp Oster by night, ⟦outlet:القصب⟧ says.",
    },
    {
      outlet: "القصب",
      language: "ar",
      published: "2020-05-20",
      text: "سحبت الصحيفة تقريرها عن ⟦departures:217 مقاتلا⟧ قيل إنهم تركوا معسكر أوستر.",
    },
  ];

  it("is linked to the notice that takes it back, by its own kind and from the account to the notice", () => {
    const taken = linksOf(originsOf(three)).filter(({ kind }) => kind === "withdraws");
    assert.deepEqual(
      taken.map(({ id, direction, evidence }) => [id, direction, evidence[0]?.document]),
      [["link:1/3/withdraws", { from: "document:1", to: "document:3" }, "document:3"]],
    );
  });

  it("still counts for a document that was not set aside", () => {
    const [origin] = originsOf(three, [withdrawn(1)]).origins;
    assert.deepEqual([origin?.setAside, origin?.count], [["document:1", "document:3"], { low: 1, high: 1 }]);
  });

  it("counts as nobody once all its documents are set aside; the notice goes with them", () => {
    const { origins, originCount } = originsOf(three, [withdrawn(1, 2)]);
    assert.deepEqual(originCount, { low: 0, high: 0 });
    assert.deepEqual(origins[0]?.setAside, ["document:1", "document:2", "document:3"]);
    assert.ok(origins[0]?.links.every(({ swing }) => swing.low === 0 && swing.high === 0));
  });
});

describe("the swing of a link", () => {
  const swings = (articles: readonly InventedArticle[]) =>
    linksOf(originsOf(articles)).map(({ kind, certainty, swing }) => [
      kind,
      certainty,
      swing.low,
      swing.high,
    ]);

  it("is one where it alone holds its sides together", () => {
    assert.deepEqual(swings(twoTellings), [["same numbers", "suspected", 1, 0]]);
  });

  it("is none where another kind of link holds them too", () => {
    const study = (outlet: string): InventedArticle => ({
      outlet,
      text: "⟦study:A report by ICSR⟧ counts ⟦departures:58 people⟧ who left the Islamic State.",
    });
    const found = swings([study("The Reed"), study("Karrow Lantern")]);
    assert.ok(found.length > 1);
    assert.ok(found.every(([, , low]) => low === 0));
  });
});

describe("a retelling", () => {
  const copyOf = (relation: Copy["relation"]): Copy => ({
    id: makeId("copy", "1", "2"),
    documents: [document(1), document(2)],
    relation,
    score: 0.8,
    inclusion: 0,
    aligned: [{ left: [0, 10], right: [0, 8] }],
    direction: { from: document(1), to: document(2), because: "date" },
  });
  const articles: readonly InventedArticle[] = [
    { outlet: "The Reed", text: "Eleven tired people walked down to the ferry." },
    { outlet: "القصب", language: "ar", text: "نزل أحد عشر متعبا إلى العبارة." },
  ];

  for (const [relation, kind] of [
    ["translation", "translates"],
    ["rewriting", "rewrites"],
    ["shared quotation", "same interview"],
  ] as const)
    it(`that is a ${relation} is a suspected link of its own kind`, () => {
      const found = findOrigins({ ...inventedStudy(...articles), copies: [copyOf(relation)] });
      assert.deepEqual(
        linksOf(found).map((link) => [link.kind, link.certainty, link.direction?.to]),
        [[kind, "suspected", "document:2"]],
      );
      assert.deepEqual(found.originCount, { low: 1, high: 2 });
    });

  it("of people of other ages is a template filled twice", () => {
    const told = (age: number): InventedArticle => ({
      outlet: "The Reed",
      text: `A ${age}-year-old baker left.`,
    });
    const found = findOrigins({ ...inventedStudy(told(26), told(31)), copies: [copyOf("rewriting")] });
    assert.deepEqual(linksOf(found), []);
  });
});

describe("a page put together from two wires", () => {
  const north =
    "⟦official:The garrison of Ossel⟧ said that ⟦departures:37 fighters⟧ of Boko Haram crossed the frozen lake on foot and asked for bread, blankets and a place by the stove.";
  const south =
    "⟦official:The mayor of Quillon⟧ counted ⟦departures:52 deserters⟧ of the Islamic State in the grain market, where bakers and a deaf blacksmith took turns to guard their empty rifles.";
  const page: InventedArticle = {
    outlet: "The Marsh",
    published: "2022-01-11",
    text: `⟦departures:37⟧ by the lake, ⟦departures:52⟧ in the market\n\n${north}\n\n${south}\n\nBakers fed the deserters. (⟦agency:Agency South⟧)`,
  };
  const wires: readonly InventedArticle[] = [
    { outlet: "Agency North", published: "2022-01-10", text: north },
    { outlet: "Agency South", published: "2022-01-10", text: south },
    page,
  ];
  const partsOf = ({ origins }: Origins) => origins.map(({ parts }) => parts.flatMap(({ spans }) => spans));

  it("gives each origin its sentences, and each number of the headline the wire that states it", () => {
    const found = originsOf(wires);
    const { documents } = inventedStudy(...wires);
    const text = [...documents[2]!.text];
    const [first, second] = partsOf(found).map((spans) =>
      spans.map(([from, to]) => text.slice(from, to).join("")).join(" | "),
    );
    assert.match(String(first), /garrison/u);
    assert.doesNotMatch(String(first), /mayor|Bakers/u);
    assert.match(String(second), /^52 \| .*mayor.*Bakers fed the deserters\./su);
    assert.deepEqual(
      found.origins.map(({ groups, name }) => [groups, name]),
      [
        [["boko-haram"], "The garrison of Ossel"],
        [["is"], "The mayor of Quillon"],
      ],
    );
  });

  it("is cited for the part the citing document speaks of, in either language", () => {
    const citers: readonly InventedArticle[] = [
      {
        outlet: "Tessaly Echo",
        published: "2022-01-12",
        text: "Bakers took turns guarding rifles in the grain market at Quillon, ⟦outlet:The Marsh⟧ says of ⟦departures:52 deserters⟧.",
      },
      {
        outlet: "القصب",
        language: "ar",
        published: "2022-01-12",
        text: "أحصي ⟦departures:52 فارا⟧ من داعش في كويلون، بحسب ⟦outlet:The Marsh⟧.",
      },
    ];
    const found = originsOf([...wires, ...citers]);
    assert.deepEqual(groupedIn(found), [
      "document:1 document:3",
      "document:2 document:3 document:4 document:5",
    ]);
    const cites = linksOf(found).filter(({ kind }) => kind === "attributes to");
    assert.ok(cites.every(({ evidence }) => evidence.some((piece) => piece.document === document(3))));
  });

  it("stays with the other wire where one was withdrawn", () => {
    const { origins, originCount } = originsOf(wires, [withdrawn(1, 3)]);
    assert.deepEqual(originCount, { low: 1, high: 1 });
    assert.deepEqual(
      origins.map(({ setAside }) => setAside),
      [["document:1", "document:3"], []],
    );
  });

  it("is not cut by a copy that was refused", () => {
    const copy = linksOf(originsOf(wires)).find(
      ({ kind, documents: [one] }) => kind === "reproduces" && one === document(1),
    );
    const found = originsOf(wires, [decided(copy!.id, "refused")]);
    assert.deepEqual(
      found.origins.flatMap(({ parts }) => parts),
      [],
    );
  });
});

describe("the way to the root", () => {
  it("is as long as the document's own chain, or that of what it cites and one hop more", () => {
    const [origin] = originsOf([
      {
        outlet: "The Reed",
        published: "2020-02-03",
        text: "⟦departures:34 men⟧ crossed Karrow ridge, said ⟦official:the interior minister⟧.",
      },
      {
        outlet: "Karrow Lantern",
        published: "2020-02-04",
        text: "⟦departures:34 men⟧ crossed Karrow ridge, ⟦outlet:The Reed⟧ says.",
      },
      {
        outlet: "القصب",
        language: "ar",
        published: "2020-02-05",
        text: "عبر ⟦departures:34 رجلا⟧ جبل كارو، بحسب ⟦outlet:Karrow Lantern⟧.",
      },
    ]).origins;
    assert.deepEqual([origin?.kind, origin?.depth], ["official", { low: 1, high: 3 }]);
  });

  it("is unknown where nobody is named", () => {
    assert.equal(
      originsOf([{ outlet: "القصب", language: "ar", text: "هطل المطر." }]).origins[0]?.depth,
      null,
    );
  });
});

describe("a circle that closes only by names", () => {
  it("is no loop: the outlet that would close it has no document in the study", () => {
    const { loops } = originsOf([
      {
        outlet: "المرفأ",
        language: "ar",
        text: "ذكرت ⟦outlet:صحيفة القصب⟧ أن ⟦departures:34 رجلا⟧ عبروا جبل كارو.",
      },
      { outlet: "Karrow Lantern", text: "⟦departures:34 men⟧ crossed Karrow ridge, ⟦outlet:المرفأ⟧ says." },
      {
        outlet: "Tessaly Echo",
        text: "⟦outlet:Karrow Lantern⟧ has it that ⟦departures:34 men⟧ crossed Karrow ridge, and ⟦outlet:القصب⟧ too.",
      },
    ]);
    assert.deepEqual(loops, []);
  });

  it("is no longer one where a researcher refused the link that closes it", () => {
    const circle: readonly InventedArticle[] = [
      { outlet: "The Reed", text: "⟦departures:34 men⟧ crossed Karrow ridge, ⟦outlet:المرفأ⟧ says." },
      {
        outlet: "المرفأ",
        language: "ar",
        text: "عبر ⟦departures:34 رجلا⟧ جبل كارو، نقلا عن ⟦outlet:The Reed⟧.",
      },
    ];
    assert.equal(originsOf(circle).loops.length, 1);
    const closing = linksOf(originsOf(circle)).find(({ kind }) => kind === "attributes to")!.id;
    assert.deepEqual(originsOf(circle, [decided(closing, "refused")]).loops, []);
  });
});

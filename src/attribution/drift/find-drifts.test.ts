import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Document, type Drift, makeId, type Passage } from "#model/index.js";
import { segment } from "#text/index.js";
import {
  attribute,
  chain,
  createSourceTable,
  findClaims,
  findCopies,
  findDrifts,
  findOrigins,
} from "../index.js";
import { documentOf } from "../sample-documents.js";
import { handedOn, steps, type Telling } from "./handed-on.test.js";
import type { DriftsInput } from "./index.js";

interface Article {
  readonly outlet: string;
  readonly published?: string;
  readonly language?: "en" | "ar" | "fr";
  readonly text: string;
}

/** Reads articles as a study is read: attributions, claims, chains, copies, origins. Documents are named by outlet. */
function readStudy(articles: readonly Article[]): DriftsInput {
  const sources = createSourceTable();
  const read = articles.map((article) => {
    const document = documentNamed(article);
    const passages = passagesOf(document);
    const attributions = attribute(document, passages, sources);
    const claims = findClaims(document, passages, attributions);
    return {
      document,
      passages,
      attributions,
      claims,
      chain: chain(document, attributions, claims, sources),
    };
  });
  const records = {
    documents: read.map(({ document }) => document),
    passages: read.flatMap(({ passages }) => passages),
    attributions: read.flatMap(({ attributions }) => attributions),
    claims: read.flatMap(({ claims }) => claims),
    chains: read.map(({ chain }) => chain),
    copies: findCopies(read),
  };
  return { ...records, origins: findOrigins({ ...records, sources: sources.sources }).origins };
}

function documentNamed({ outlet, published, language = "en", text }: Article): Document {
  const document = documentOf(text, language, outlet);
  return {
    ...document,
    id: makeId("document", outlet.replaceAll(" ", "-")),
    published: { ...document.published, value: published ?? null },
  };
}

function passagesOf(document: Document): Passage[] {
  return segment(document.text, document.language.value).map((piece) => ({
    id: makeId("passage", document.id, piece.order),
    document: document.id,
    ...piece,
  }));
}

/** A drift as lines: outlet, from whom, what changed. */
function told(drifts: readonly Drift[]): readonly string[][] {
  const name = (id: string) => id.slice(id.indexOf(":") + 1).split("/")[0]!;
  return drifts.map(({ steps }) =>
    steps.map(({ document, from, certainty, changes }) =>
      [
        `${name(document)}${from === null ? "" : ` < ${name(from)} (${certainty})`}`,
        ...changes.map(({ aspect, before, after }) => `${aspect}: ${before} > ${after}`),
      ].join("; "),
    ),
  );
}

/** A study is told in a body's own words, copied, shortened, translated and rounded. All of it is invented. */
const river: readonly Article[] = [
  {
    outlet: "Harbour Wire",
    published: "2019-05-06",
    text: `Study counts those who left

At least 58 individuals have left Boko Haram since January 2018, according to a study by the Orrin Institute for Peace Studies published on Monday. They come from 11 countries, and seven of the individuals are women.

The Orrin Institute said that most of them had been promised a house and found hunger in the camps along the river.`,
  },
  {
    outlet: "Daily Lantern",
    published: "2019-05-07",
    text: `Fighters walk away

58 fighters have left Boko Haram since January 2018, the Harbour Wire reported, citing a study by the Orrin Institute for Peace Studies. The fighters come from 11 countries.

Most of them had been promised a house and found hunger in the camps along the river, the Harbour Wire reported.`,
  },
  {
    outlet: "Evening Kestrel",
    published: "2019-05-09",
    text: `Sixty have had enough

About 60 fighters have left Boko Haram since January 2018 and come from 13 countries, the Daily Lantern reported. They had been promised a house and found hunger in the camps along the river.`,
  },
];

/** The same account retold in Arabic and in French. */
const retold: readonly Article[] = [
  river[0]!,
  {
    outlet: "ضفة النهر",
    published: "2019-05-08",
    language: "ar",
    text: `دراسة تحصي من غادروا

غادر ما لا يقل عن 58 شخصا جماعة بوكو حرام منذ كانون الثاني 2018، بحسب دراسة لمعهد أورين لدراسات السلام نقلتها وكالة "هاربور واير". وينتمي هؤلاء إلى 11 بلدا، وبينهم سبع نساء.`,
  },
  {
    outlet: "مرآة الضفة",
    published: "2019-05-10",
    language: "ar",
    text: `58 مسلحا يتركون السلاح

قالت صحيفة "ضفة النهر" إن 58 مسلحا غادروا جماعة بوكو حرام منذ كانون الثاني 2018، وإنهم ينتمون إلى 11 بلدا.`,
  },
  {
    outlet: "Le Courrier du Fleuve",
    published: "2019-05-11",
    language: "fr",
    text: `Ils ont quitté Boko Haram

Une soixantaine de combattants ont quitté Boko Haram depuis janvier 2018, selon une étude de l'institut Orrin. Ils viennent de 11 pays.`,
  },
];

describe("the drift of one claim", () => {
  it("is followed through Arabic and French by meaning", () => {
    const lines = told(findDrifts(readStudy(retold))).map((drift) =>
      drift.map((step) => step.replace(/ \((?:proven|suspected)\)/u, "")),
    );
    assert.deepEqual(lines, [
      [
        "Harbour-Wire",
        "ضفة-النهر < Harbour-Wire",
        "مرآة-الضفة < ضفة-النهر; certainty: at least > exact; people: person > fighter",
        "Le-Courrier-du-Fleuve < Harbour-Wire; number: 58 > 60; certainty: at least > about; people: person > fighter",
      ],
      [
        "Harbour-Wire",
        "ضفة-النهر < Harbour-Wire",
        "مرآة-الضفة < ضفة-النهر",
        "Le-Courrier-du-Fleuve < Harbour-Wire",
      ],
    ]);
  });

  it("follows 58 individuals to 58 fighters to about 60 fighters, and the countries beside them", () => {
    assert.deepEqual(told(findDrifts(readStudy(river))), [
      [
        "Harbour-Wire",
        "Daily-Lantern < Harbour-Wire (proven); certainty: at least > exact; people: person > fighter",
        "Evening-Kestrel < Daily-Lantern (proven); number: 58 > 60; certainty: exact > about",
      ],
      [
        "Harbour-Wire",
        "Daily-Lantern < Harbour-Wire (proven)",
        "Evening-Kestrel < Daily-Lantern (proven); number: 11 > 13",
      ],
    ]);
  });
});

describe("from whom a document has a number", () => {
  it("is whom a link says, however late it was printed", () => {
    const told = handedOn(
      { name: "b", published: "2019-05-02", of: "fighters" },
      { name: "a", published: "2019-05-03" },
      { name: "c", published: "2019-05-09", of: "fighters", from: "a" },
    );
    assert.deepEqual(steps(findDrifts(told)), [
      "b",
      "a < b ? people fighter > person",
      "c < a people person > fighter",
    ]);
  });

  it("is the one whose words it copies before the one it names", () => {
    const told = handedOn(
      { name: "أ", published: "2019-05-01" },
      { name: "ب", published: "2019-05-02", from: "أ" },
      { name: "ج", published: "2019-05-03", from: "أ" },
    );
    const [copied] = handedOn({ name: "ج", from: "ب", link: "reproduces" }).origins[0]!.links;
    const origins = told.origins.map((origin) => ({ ...origin, links: [...origin.links, copied!] }));
    assert.equal(steps(findDrifts({ ...told, origins })).at(-1), "ج < ب");
  });

  it("is not one that a researcher refused, and is proven by one who confirmed it", () => {
    const tellings: readonly Telling[] = [
      { name: "a", published: "2019-05-01", of: "people" },
      { name: "b", published: "2019-05-02", of: "fighters" },
      { name: "c", published: "2019-05-03", of: "fighters", from: "a", certainty: "suspected" },
    ];
    const last = (verdict?: "confirmed" | "refused") =>
      steps(
        findDrifts(
          handedOn(
            ...tellings.slice(0, 2),
            verdict === undefined ? tellings[2]! : { ...tellings[2]!, verdict },
          ),
        ),
      ).at(-1);
    assert.equal(last(), "c < a ? people person > fighter");
    assert.equal(last("confirmed"), "c < a people person > fighter");
    assert.equal(last("refused"), "c < b ?");
  });

  it("is found through a document that gives no number", () => {
    const told = handedOn(
      { name: "a", published: "2019-05-01", value: 58 },
      { name: "b", published: "2019-05-02", value: 7, about: "other", from: "a" },
      { name: "c", published: "2019-05-03", value: 580, from: "b", link: "translates" },
    );
    assert.deepEqual(steps(findDrifts(told)), ["a", "c < a number 58 > 580"]);
  });

  it("is followed on where a total has become something else", () => {
    const told = handedOn(
      { name: "a", published: "2019-05-01", value: 217 },
      { name: "b", published: "2019-05-02", value: 217, about: "other", from: "a" },
      {
        name: "c",
        published: "2019-05-03",
        value: 217,
        about: "other",
        of: "مقاتلا",
        language: "ar",
        from: "b",
      },
    );
    assert.deepEqual(steps(findDrifts(told)), [
      "a",
      "b < a subject departures > other",
      "c < b people person > fighter",
    ]);
  });

  it("is the earliest that prints the same where no link tells: an error in common is a sign of descent", () => {
    const told = handedOn(
      { name: "a", published: "2019-05-01", value: 46 },
      { name: "b", published: "2019-05-02", value: 64, of: "شخصا", language: "ar" },
      { name: "c", published: "2019-05-03", value: 64 },
    );
    assert.deepEqual(steps(findDrifts(told)), ["a", "b < a ? number 46 > 64", "c < b ?"]);
  });

  it("is the one it cites, with another number, before a stranger that prints the same", () => {
    const drifts = findDrifts(
      handedOn(
        { name: "الأولى", language: "ar", of: "شخصا", published: "2015-01-01" },
        { name: "stranger", value: 60, published: "2015-01-02", from: "nobody" },
        { name: "citing", value: 60, approximate: true, published: "2015-01-03", from: "الأولى" },
        { name: "blurred", value: null, of: "dozens", published: "2015-01-04", from: "citing" },
      ),
    );
    const told = steps(drifts).join("\n");
    assert.match(told, /citing\S* < الأولى\S* number 58 > 60/u);
    assert.match(told, /blurred\S* < citing/u);
  });

  it("begins a circle with its earliest document", () => {
    const told = handedOn(
      { name: "أ", published: "2019-05-03", from: "ج" },
      { name: "ب", published: "2019-05-02", from: "أ" },
      { name: "ج", published: "2019-05-01", from: "ب" },
    );
    assert.deepEqual(steps(findDrifts(told)), ["ج", "أ < ج", "ب < أ"]);
  });
});

describe("two numbers that are not one", () => {
  const apart = (...tellings: readonly Telling[]) => assert.deepEqual(findDrifts(handedOn(...tellings)), []);

  it("are two totals without a likeness, a link or a body in common", () => {
    apart({ name: "a", value: 58 }, { name: "b", value: 300 });
    apart(
      { name: "a", value: 58, attributedTo: "Orrin" },
      { name: "b", value: 300, attributedTo: "وزارة", language: "ar" },
    );
  });

  it("are counts of two times", () => {
    const during = (from: string) => ({ text: "", from, to: null, relative: false, question: null });
    apart(
      { name: "a", value: 58, period: during("2017") },
      { name: "b", value: 60, period: during("2018"), from: "a" },
    );
  });

  it("are parts of which nothing says that they are the same people", () => {
    apart(
      { name: "a", value: 2, about: "part", of: "of them" },
      { name: "b", value: 2, about: "part", of: "منهم", from: "a" },
    );
    apart(
      { name: "a", value: 9, about: "part", of: "women" },
      { name: "b", value: 9, about: "part", of: "أطفال", language: "ar" },
    );
  });
});

describe("any number handed on", () => {
  const nouns = ["people", "fighters", "شخصا", "مقاتلا", "personnes", "of them"] as const;
  const telling = fc.record({
    value: fc.constantFrom(46, 58, 60, 64, 217),
    of: fc.constantFrom(...nouns),
    approximate: fc.boolean(),
    published: fc.constantFrom("2019-05-01", "2019-05-02", "2019-05-03"),
    from: fc.option(fc.nat(9), { nil: undefined }),
    link: fc.constantFrom("reproduces" as const, "attributes to" as const, "summarises" as const),
  });
  const study = fc.array(telling, { minLength: 1, maxLength: 10 }).map((all) =>
    handedOn(
      ...all.map(({ from, ...rest }, index): Telling => {
        const giver = from === undefined || from >= all.length || from === index ? {} : { from: `d${from}` };
        return { ...rest, ...giver, name: `d${index}` };
      }),
    ),
  );

  it("comes after the claim it was taken from, and stands once", () => {
    fc.assert(
      fc.property(study, (input) => {
        const met = new Set<string>();
        for (const { steps } of findDrifts(input))
          for (const [index, { claim, from }] of steps.entries()) {
            assert.ok(!met.has(claim));
            assert.equal(from === null, index === 0);
            if (from !== null) assert.ok(steps.slice(0, index).some((step) => step.claim === from));
            met.add(claim);
          }
      }),
    );
  });

  it("is followed the same in whatever order records come", () => {
    const shuffled = study.chain((input) =>
      fc
        .tuple(
          fc.constant(input),
          fc.shuffledSubarray([...input.documents], { minLength: input.documents.length }),
          fc.shuffledSubarray([...input.claims], { minLength: input.claims.length }),
          fc.shuffledSubarray([...input.origins[0]!.links], { minLength: input.origins[0]!.links.length }),
        )
        .map(([one, documents, claims, links]) => {
          const origins = one.origins.map((origin) => ({ ...origin, links }));
          return [one, { ...one, documents, claims, origins }] as const;
        }),
    );
    fc.assert(fc.property(shuffled, ([one, other]) => assert.deepEqual(findDrifts(other), findDrifts(one))));
  });

  it("changes at no step where all say the same", () => {
    fc.assert(
      fc.property(study, fc.constantFrom(...nouns), (input, of) => {
        const claims = input.claims.map((claim) => ({
          ...claim,
          value: 58,
          of,
          quote: `58 ${of}`,
          approximate: false,
        }));
        for (const { steps } of findDrifts({ ...input, claims }))
          for (const { changes } of steps) assert.deepEqual(changes, []);
      }),
    );
  });
});

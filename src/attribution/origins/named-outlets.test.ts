// Outlets that no table knows: they are known because the study holds what they printed. Everything is invented.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PartialDate } from "#model/index.js";
import { readStudy, type SampleArticle } from "../sample-study.js";
import { accountDetails } from "./account-details.js";
import { joinedWhereTheyMeet } from "./copied-parts.js";
import { findOrigins } from "./index.js";

const article = (
  outlet: string,
  published: PartialDate,
  text: string,
  language: "en" | "ar" | "fr" = "en",
): SampleArticle => ({ outlet, published, text, language });

/** The links of a study as "kind certainty: earlier > later", by outlet. */
function linksAmong(articles: readonly SampleArticle[]): readonly string[] {
  const study = readStudy(articles, []);
  const outlets = new Map(study.documents.map(({ id, outlet }) => [id, outlet.value]));
  return findOrigins(study).origins.flatMap(({ links }) =>
    links.map(
      ({ kind, certainty, direction }) =>
        `${kind} ${certainty}: ${direction === null ? "" : `${outlets.get(direction.from)} > ${outlets.get(direction.to)}`}`,
    ),
  );
}

describe("an outlet that only the study's own documents make known", () => {
  const tribune = article(
    "Saltmarsh Tribune",
    "2020-05-03",
    "Columns thin out\n\nFifty-eight fighters have quit the Thistle Column in two years, a study of the Brendal Institute found.",
  );

  it("is the one cited where a rounding of its number is given in few words", () => {
    const later = article(
      "The Dune Post",
      "2020-05-05",
      "About 60 fighters deserted\n\nAbout 60 fighters have deserted the Thistle Column, the Saltmarsh Tribune reported.",
    );
    assert.ok(
      linksAmong([tribune, later]).includes("attributes to proven: Saltmarsh Tribune > The Dune Post"),
    );
  });

  it("is suspected where it is named for no more than dozens, in English and in Arabic", () => {
    const blog = article(
      "Dune Notes",
      "2020-05-06",
      "Walking away\n\nDozens of fighters have left, according to the Saltmarsh Tribune.",
    );
    assert.ok(
      linksAmong([tribune, blog]).includes("attributes to suspected: Saltmarsh Tribune > Dune Notes"),
    );
    const arabic = [
      article("موقع الرصيف", "2020-05-06", "انشقاق\n\nانشق 63 مقاتلا عن رتل الشوك منذ عام 2018.", "ar"),
      article(
        "مدونة الكثبان",
        "2020-05-07",
        "مغادرون\n\nنقلا عن موقع الرصيف، غادر عشرات المقاتلين الرتل.",
        "ar",
      ),
    ];
    assert.ok(linksAmong(arabic).includes("attributes to suspected: موقع الرصيف > مدونة الكثبان"));
  });

  it("has what somebody told it printed again by others, in English and in French", () => {
    const told = article(
      "Candle Weekly",
      "2021-09-01",
      "A deserter speaks\n\nA former fighter of the Flint Guard told Candle Weekly that 93 men left the camp at Dunmarrow in one week.",
    );
    const english = article(
      "Dusk Signal",
      "2021-09-02",
      "Men desert\n\nNinety-three men left the Dunmarrow camp of the Flint Guard, a former fighter told Candle Weekly.",
    );
    const french = article(
      "Le Phare du Nord",
      "2021-09-03",
      "Un camp se vide\n\nUn ancien combattant a déclaré à l'hebdomadaire Candle Weekly que 93 hommes avaient quitté le camp de Dunmarrow.",
      "fr",
    );
    const links = linksAmong([told, english, french]);
    assert.ok(links.includes("attributes to proven: Candle Weekly > Dusk Signal"));
    assert.ok(links.includes("attributes to proven: Candle Weekly > Le Phare du Nord"));
  });
});

describe("two outlets of one word that have it from each other", () => {
  it("end in one of them under its own name, however a sentence calls it", () => {
    const study = readStudy([
      article(
        "Hillwatch",
        "2020-05-12",
        "Fighters gone\n\nThe website Reedpost reported that 58 fighters have left the Thistle Column.",
      ),
      article(
        "Reedpost",
        "2020-05-12",
        "Fighters leave\n\n58 fighters have left the Thistle Column, according to the website Hillwatch.",
      ),
    ]);
    const { origins, loops } = findOrigins(study);
    assert.equal(loops.length, 1);
    assert.ok(loops[0]!.sources.includes(origins[0]!.source!), origins[0]!.name ?? "");
    assert.ok(["Hillwatch", "Reedpost"].includes(origins[0]!.name!));
  });
});

describe("an age beside a name", () => {
  it("is read between commas and in brackets, in three languages", () => {
    for (const [text, age] of [
      ["oskel, 26, left the camp", 26],
      ["oskel (31) left the camp", 31],
      ["عوسكل (26 عاما) ترك المعسكر", 26],
      ["oskel, 26 ans, a quitte le camp", 26],
      ["rooms 12, 26, 31 and 40", null],
      ["they marched 26 miles", null],
    ] as const)
      assert.equal(accountDetails(text).age, age, text);
  });
});

describe("what was taken from two wires", () => {
  const taken = (from: number, to: number) => ({ from: new Set<never>(), taken: [[from, to] as const] });

  it("stays two parts where both alignments reach over the word they share by chance", () => {
    assert.equal(joinedWhereTheyMeet([taken(49, 283), taken(280, 547)]).length, 2);
  });

  it("is one part where the stretches really overlap, or one lies in the other", () => {
    assert.equal(joinedWhereTheyMeet([taken(49, 383), taken(280, 547)]).length, 1);
    assert.equal(joinedWhereTheyMeet([taken(49, 383), taken(60, 75)]).length, 1);
  });
});

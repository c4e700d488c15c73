// The page of `isnad estimate`: an interval and a lower bound first, a point second, or in a researcher's words why
// there is none; then everything it rests on. Parts of the cases follow the whole, each with all of its tables.
import type { HiddenTotal, HiddenTotalStratum, InterfaceLanguage } from "#model/index.js";
import { type Block, heading, numbersIn, paragraph, type Table, wordsIn } from "../blocks.js";
import { caveatBlocks, makingBlocks } from "../making.js";
import type { Pictures, StatisticPage } from "../statistic-page.js";
import { StatisticWords } from "../statistic-words.js";
import { answerBlocks, bareAnswer } from "./answer.js";
import { stratumBlocks } from "./stratum.js";

/**
 * `pictures`: "models" (methods and models side by side), "bootstrap" (where the estimates fell) and "missed-links";
 * of a part of the cases "models/PART", by its name in the record.
 */
export function hiddenTotalPage(
  record: HiddenTotal,
  language: InterfaceLanguage,
  pictures: Pictures = {},
): StatisticPage {
  const words = new StatisticWords(language);
  const { whole, strata, making } = record;
  return {
    language,
    imprint: words.say("totalImprint"),
    title: words.say("totalTitle"),
    furniture: words.furniture,
    blocks: [
      paragraph(words.of(record.sentence), "lead"),
      ...answerBlocks(words, whole, record),
      ...caveatBlocks(words, [...whole.caveats, ...making.caveats]),
      ...stratumBlocks({ words, stratum: whole, pictures, level: 2, place: "" }),
      ...strataBlocks(words, strata),
      ...strata.flatMap((stratum, index) => partBlocks(words, stratum, pictures, index)),
      ...makingBlocks(words, making),
    ],
  };
}

function strataBlocks(words: StatisticWords, strata: readonly HiddenTotalStratum[]): readonly Block[] {
  if (strata.length === 0) return [];
  const table: Table = {
    kind: "table",
    caption: words.say("strataTable"),
    columns: [
      wordsIn(words.say("stratum")),
      numbersIn(words.say("countedTerm")),
      numbersIn(words.say("intervalHead")),
      numbersIn(words.say("lowerBoundTerm")),
      numbersIn(words.say("pointHead")),
    ],
    rows: strata.map((stratum, index) => ({
      cells: [
        { text: words.name(stratum.stratum ?? ""), to: `part-${index + 1}` },
        words.number(stratum.observed),
        ...bareAnswer(words, stratum),
      ],
    })),
  };
  return [heading(2, "parts", words.say("strataTitle")), paragraph(words.say("strataLead")), table];
}

function partBlocks(
  words: StatisticWords,
  stratum: HiddenTotalStratum,
  pictures: Pictures,
  index: number,
): readonly Block[] {
  const place = `part-${index + 1}`;
  return [
    heading(2, place, words.say("stratumTitle", { name: words.name(stratum.stratum ?? "") })),
    ...answerBlocks(words, stratum, null),
    ...stratum.caveats.map((caveat) => ({ kind: "warning", text: words.caveat(caveat) }) as const),
    ...stratumBlocks({ words, stratum, pictures, level: 3, place: `${place}-` }),
  ];
}

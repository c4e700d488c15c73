// One part of the cases in one language while its page is set: what every table and picture of it is given.
import type { HiddenTotalStratum } from "#model/index.js";
import type { Picture, Table } from "../blocks.js";
import type { Pictures } from "../statistic-page.js";
import type { StatisticWords } from "../statistic-words.js";

export interface StratumEdition {
  readonly words: StatisticWords;
  readonly stratum: HiddenTotalStratum;
  readonly pictures: Pictures;
  /** Of the headings. */
  readonly level: 2 | 3;
  /** Before the ids of this part's headings. */
  readonly place: string;
}

/** The picture of this part by its short name: "models", or "models/PART". */
export function picture(
  { words, stratum, pictures }: StratumEdition,
  name: string,
  caption: string,
  table: Table | null,
): Picture {
  const svg = pictures[stratum.stratum === null ? name : `${name}/${stratum.stratum}`] ?? null;
  return { kind: "picture", svg, caption: ofStratum(words, stratum, caption), table };
}

/** Captions of a part name it: a page has one caption of a kind. */
export function ofStratum(words: StatisticWords, { stratum }: HiddenTotalStratum, caption: string): string {
  return stratum === null ? caption : words.say("ofStratum", { caption, name: words.name(stratum) });
}

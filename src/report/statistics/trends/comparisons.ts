// What a series is compared with: the same cases from sources collected throughout, and all other stories of the same
// sources.
import type { Trend } from "#model/index.js";
import { type Block, heading, paragraph } from "../blocks.js";
import type { StatisticWords } from "../statistic-words.js";
import { seriesBlocks } from "./series.js";

export function panelBlocks(
  words: StatisticWords,
  { panel }: Trend,
  picture: string | undefined,
): readonly Block[] {
  if (panel === null) return [];
  const name = words.say("panelTitle");
  return [
    heading(2, "panel", name),
    paragraph(words.say("panelLead", { sources: words.names(panel.sources) })),
    ...seriesBlocks({ words, series: panel.series, name, picture }),
  ];
}

export function controlBlocks(
  words: StatisticWords,
  { control }: Trend,
  picture: string | undefined,
): readonly Block[] {
  if (control === null) return [];
  const name = words.say("controlTitle");
  const { ratio, p, series } = control;
  return [
    heading(2, "control", name),
    paragraph(words.say("controlLead")),
    {
      kind: "definitions",
      rows: [
        { term: words.say("controlRatio"), said: [words.figure(ratio, { of: "ratio" })] },
        { term: words.say("controlP"), said: [p === null ? words.say("noP") : words.p(p)] },
      ],
    },
    ...seriesBlocks({ words, series, name, picture }),
  ];
}

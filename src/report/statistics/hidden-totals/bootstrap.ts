// How sure: intervals of the resamples with the model chosen anew in each, and beside them how narrow it would look
// if the model were known.
import type { HiddenTotalStratum, StatedInterval } from "#model/index.js";
import { printedUnit } from "#stats/index.js";
import { type Block, numbersIn, paragraph, type Table } from "../blocks.js";
import { ofStratum, picture, type StratumEdition } from "./stratum-edition.js";

type Bootstrap = NonNullable<HiddenTotalStratum["bootstrap"]>;

export function bootstrapBlocks(edition: StratumEdition): readonly Block[] {
  const { words, stratum } = edition;
  const { bootstrap } = stratum;
  if (bootstrap === null) return [];
  const { resamples, failed, percentile, bca, conditional, quantiles } = bootstrap;
  const interval = (stated: StatedInterval | null): string =>
    stated === null
      ? words.say("notComputed")
      : `${words.range(stated, { of: "people", counted: stratum.observed })} (${words.level(stated)})`;
  const lead = words.say("bootstrapLead", {
    resamples: words.count("times", resamples),
    failed: words.number(failed),
  });
  return [
    paragraph(lead),
    {
      kind: "definitions",
      rows: [
        { term: words.say("percentileTerm"), said: [interval(percentile)] },
        { term: words.say("bcaTerm"), said: [interval(bca)] },
        { term: words.say("conditionalTerm"), said: [interval(conditional)] },
      ],
    },
    ...(quantiles.length === 0
      ? []
      : [picture(edition, "bootstrap", words.say("bootstrapPicture"), quantilesTable(edition, bootstrap))]),
  ];
}

/** One digit finer than the interval: rounding must not make lumps of its own. */
function quantilesTable({ words, stratum }: StratumEdition, { quantiles, percentile }: Bootstrap): Table {
  const unit = printedUnit(percentile.low, percentile.high, { finest: 10 }) / 10;
  return {
    kind: "table",
    caption: ofStratum(words, stratum, words.say("quantilesTable")),
    columns: [numbersIn(words.say("shareBelow")), numbersIn(words.say("estimateHead"))],
    rows: quantiles.map(({ at, value }) => ({
      cells: [words.percent(at), words.inUnit(value, unit)],
    })),
  };
}

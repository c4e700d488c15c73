// Log-linear models that fit nearly as well as the best, each with the names of its lists: which lists were taken to
// depend on one another is what the reader must judge.
import { numbersIn, type Table, wordsIn } from "../blocks.js";
import { standingNotes } from "../messages/index.js";
import { ofStratum, type StratumEdition } from "./stratum-edition.js";
import { estimateCells, estimateColumns } from "./stratum-tables.js";

/** Columns of a terminal for the names of the lists in a model. */
const widestNames = 34;

export function modelsTable(edition: StratumEdition): Table {
  const { words, stratum } = edition;
  return {
    kind: "table",
    caption: ofStratum(words, stratum, words.say("modelsTable")),
    columns: [
      { heading: words.say("model"), holds: "words", least: widestNames },
      wordsIn(words.say("modelNumbers")),
      ...estimateColumns(edition),
      numbersIn(words.say("standardErrorHead")),
      numbersIn(words.say("aboveHead")),
      numbersIn("BIC"),
      numbersIn("AIC"),
      numbersIn(words.say("devianceHead")),
      numbersIn(words.say("freedomHead")),
      numbersIn(words.say("parametersHead")),
    ],
    rows: stratum.models.within.map((model) => {
      const note = standingNotes[model.standing];
      return {
        cells: [
          modelInNames(edition, model.model),
          `\u2066${model.model}\u2069`,
          ...estimateCells(edition, model.estimate),
          model.standardError === null ? "–" : words.inUnit(model.standardError, 1),
          words.hundredths(model.bicAbove),
          words.hundredths(model.bic),
          words.hundredths(model.aic),
          words.hundredths(model.deviance),
          words.number(model.degreesOfFreedom),
          words.number(model.parameters),
        ],
        warnings: note === null ? [] : [words.of(note)],
      };
    }),
  };
}

/** "[12,3]" as "First × Second; Third": terms as the literature writes them, numbers of lists from 1. */
function modelInNames({ words, stratum }: StratumEdition, model: string): string {
  const terms = model.replace(/[[\]]/gu, "").split(",");
  return terms
    .map((term) =>
      [...term].map((digit) => words.name(stratum.lists[Number(digit) - 1]?.name ?? digit)).join(" × "),
    )
    .join(words.say("semicolon"));
}

// Do the coders agree, on which codes, and where not? One way for units and for stretches of text. Figures of people
// are of people only; a machine is shown beside them.
import { type AgreementRow, notDefined, type Reliability } from "#model/index.js";
import { latinDigits } from "#text/index.js";
import { byNumbersIn } from "./by-numbers-in.js";
import type { Codings } from "./codings.js";
import { countedCodings } from "./counted-codings.js";
import { whoJudged } from "./judged-units.js";
import { otherCodes } from "./other-codes.js";
import { reliabilityCaveatsOf } from "./reliability-caveats.js";
import type { ReliabilityCoder, ReliabilityInput, ReliabilityOptions } from "./reliability-input.js";
import { reliabilitySentence } from "./reliability-sentence.js";
import { spanCodings } from "./span-codings.js";
import { unitCodings } from "./unit-codings.js";

/** The most people whose pairs are measured one by one: 435 pairs. Their rows grow with the square. */
const mostInPairs = 30;

/**
 * The agreement of all who judged:
 *
 * 1. lay judgements out by unit (or document) and coder, on the scale of the metric;
 * 2. measure all people together, code by code, and in pairs;
 * 3. measure each machine as one coder more, and beside each person;
 * 4. list the units on which people differ;
 * 5. say it in a sentence, with what was left out.
 *
 * Alpha's interval comes from a bootstrap of units (of documents for spans) with `seed`; the order of rows and of
 * coders changes nothing. Where coders are not told apart there are no coders, pairs and machines. What cannot be told
 * (one coder, no common unit, one category, codes of other names) is "not defined", in its place. Problems: a scale that
 * does not fit what was said, `statistics/not-in-order`, `statistics/order-needed` and `statistics/no-numbers`.
 */
export function measureReliability(input: ReliabilityInput, options: ReliabilityOptions): Reliability {
  const codings = codingsOf(input, options);
  const coders = codersOf(input.kind === "counts" ? [] : input.coders, codings);
  const [people, machines] = [whoJudged(coders, "person"), whoJudged(coders, "machine")];
  const inPairs = people.length > mostInPairs ? [] : people;
  const { byTwo: compared } = codings.compared(people);
  const figures = {
    metric: codings.metric,
    coders,
    units: codings.units,
    compared,
    overall: codings.agreement(people, null),
    codes: worstFirst(codings.codes(people).map((code) => codings.agreement(people, code))),
    pairs: pairsOf(inPairs).map((pair) => ({ coders: pair, row: codings.agreement(pair, null) })),
    machines: machines.map((machine) => besidePeople(codings, { people, inPairs }, machine)),
  };
  return {
    schema: "isnad-reliability/1",
    ...figures,
    coincidences: codings.coincidences(people),
    disagreements: [...codings.disagreements(people)].sort((one, other) => byNumbersIn(one.unit, other.unit)),
    sentence: reliabilitySentence({ ...figures, toldApart: codings.toldApart }, options),
    making: {
      ...options.making,
      seed: options.seed,
      options: {
        ...options.making.options,
        metric: codings.metric,
        resamples: options.resamples,
        level: options.level,
      },
      caveats: [...options.making.caveats, ...reliabilityCaveatsOf(codings, figures, mostInPairs)],
    },
  };
}

/** An order is written as the codes of a table are read: in Latin digits. */
function codingsOf(input: ReliabilityInput, asked: ReliabilityOptions): Codings {
  const options = { ...asked, order: asked.order?.map(latinDigits) ?? null };
  switch (input.kind) {
    case "units":
      return unitCodings(input, options);
    case "spans":
      return spanCodings(input, options);
    case "counts":
      return countedCodings(input, options);
  }
}

/** All coders by name, those only judgements name among them, each with the number of units judged. */
function codersOf(named: readonly ReliabilityCoder[], { judged }: Codings): Reliability["coders"] {
  const kinds = new Map(named.map(({ name, kind }) => [name, kind]));
  const names = [...new Set([...kinds.keys(), ...judged.keys()])].sort();
  return names.map((name) => ({ name, kind: kinds.get(name) ?? "person", units: judged.get(name) ?? 0 }));
}

function pairsOf(people: readonly string[]): [string, string][] {
  return people.flatMap((first, place) =>
    people.slice(place + 1).map((second): [string, string] => [first, second]),
  );
}

function besidePeople(
  codings: Codings,
  { people, inPairs }: { readonly people: readonly string[]; readonly inPairs: readonly string[] },
  machine: string,
): Reliability["machines"][number] {
  const apart = otherCodes(codings, people, machine) !== null;
  const among = (coders: readonly string[]): AgreementRow => {
    const row = codings.agreement(coders, null);
    return apart ? withoutCommonCodes(row) : row;
  };
  return {
    machine,
    row: among([...people, machine]),
    beside: inPairs.map((person) => ({ person, row: among([person, machine]) })),
  };
}

/** Coefficients would measure names here, and say that the two never agree. */
function withoutCommonCodes(row: AgreementRow): AgreementRow {
  const none = notDefined("no common codes");
  const figures = { percent: none, alpha: none, ac1: none, cohen: none, fleiss: none };
  return { ...row, ...figures, verdict: "not defined", skewed: false };
}

/** The lowest alpha first, codes of equal alpha by name; those not defined last. */
function worstFirst(rows: readonly AgreementRow[]): AgreementRow[] {
  return [...rows].sort((one, other) => alphaForOrder(one) - alphaForOrder(other));
}

/** Above every alpha where it is not defined. */
function alphaForOrder({ alpha }: AgreementRow): number {
  return alpha.kind === "figure" ? alpha.value : 2;
}

// The page of `isnad reliability`: do the coders agree, on which codes, and where not. The answer first, the worst
// codes next, every disagreement listed, machines apart. Decides nothing: verdicts come with the record.
import type { InterfaceLanguage, Reliability } from "#model/index.js";
import {
  type Block,
  type Definitions,
  heading,
  numbersIn,
  paragraph,
  type Table,
  wordsIn,
} from "../blocks.js";
import { caveatBlocks, makingBlocks } from "../making.js";
import { metricNames } from "../messages/index.js";
import type { Pictures, StatisticPage } from "../statistic-page.js";
import { StatisticWords } from "../statistic-words.js";
import { codesTable, machinesTable, pairsTable } from "./agreement-tables.js";
import { disagreementBlocks } from "./disagreements.js";
import { countOf, sayOf } from "./what-is-compared.js";

/** `pictures`: "codes" (alpha of each code) and "matrix" (coincidences). */
export function reliabilityPage(
  record: Reliability,
  language: InterfaceLanguage,
  pictures: Pictures = {},
): StatisticPage {
  const words = new StatisticWords(language);
  return {
    language,
    imprint: words.say("agreementImprint"),
    title: words.say("agreementTitle"),
    furniture: words.furniture,
    blocks: [
      ...answerBlocks(words, record),
      ...caveatBlocks(words, record.making.caveats),
      ...codeBlocks(words, record, pictures),
      ...pairBlocks(words, record),
      ...machineBlocks(words, record),
      ...paperBlocks(words, record),
      ...matrixBlocks(words, record, pictures),
      ...disagreementBlocks(words, record),
      ...coderBlocks(words, record),
      ...makingBlocks(words, record.making),
    ],
  };
}

const verdictMessages = {
  reliable: "overallReliable",
  tentative: "overallTentative",
  "not reliable": "overallNotReliable",
  "too few to tell": "overallTooFew",
} as const;

function answerBlocks(words: StatisticWords, record: Reliability) {
  const { overall, coders, compared, units } = record;
  const alpha = words.figure(overall.alpha, { of: "coefficient" });
  const people = coders.filter(({ kind }) => kind === "person").length;
  const onUnits = countOf(words, record, compared);
  const figures =
    coders.length === 0
      ? words.say("talliedFigures", { alpha, units: onUnits })
      : sayOf(words, record, "overallFigures", {
          alpha,
          coders: words.count("coders", people),
          units: onUnits,
        });
  return [
    paragraph(`${verdictSentence(words, overall)} ${figures}`, "lead"),
    ...(overall.skewed ? [{ kind: "warning", text: words.say("skewed") } as const] : []),
    paragraph(
      sayOf(words, record, "compared", { compared: words.number(compared), units: words.number(units) }),
    ),
    coefficients(words, record),
    paragraph(words.say("bars")),
  ];
}

function verdictSentence(words: StatisticWords, { verdict, alpha }: Reliability["overall"]): string {
  if (verdict !== "not defined") return words.say(verdictMessages[verdict]);
  const reason = alpha.kind === "not defined" ? words.reason(alpha) : words.say("notDefined");
  return words.say("overallNotDefined", { reason });
}

function coefficients(words: StatisticWords, record: Reliability): Definitions {
  const row = record.overall;
  const coefficient = { of: "coefficient" } as const;
  return {
    kind: "definitions",
    rows: [
      { term: words.say("percentTerm"), said: [words.figure(row.percent, { of: "share" })] },
      { term: sayOf(words, record, "alphaTerm"), said: [words.figure(row.alpha, coefficient)] },
      { term: words.say("ac1Term"), said: [words.figure(row.ac1, coefficient)] },
      { term: words.say("cohenTerm"), said: [words.figure(row.cohen, coefficient)] },
      { term: words.say("fleissTerm"), said: [words.figure(row.fleiss, coefficient)] },
      { term: words.say("distance"), said: [words.of(metricNames[record.metric])] },
    ],
  };
}

/** Numbers on a scale have no codes of their own. */
function codeBlocks(words: StatisticWords, record: Reliability, { codes }: Pictures): readonly Block[] {
  if (record.codes.length === 0) return [];
  const caption = sayOf(words, record, "codesCaption");
  return [
    heading(2, "codes", words.say("codesTitle")),
    codesTable(words, record),
    { kind: "picture", svg: codes ?? null, caption, table: null },
  ];
}

/** With two people the one pair is the overall figure. */
function pairBlocks(words: StatisticWords, record: Reliability): readonly Block[] {
  if (record.pairs.length < 2) return [];
  return [heading(2, "pairs", words.say("pairsTitle")), pairsTable(words, record)];
}

function machineBlocks(words: StatisticWords, record: Reliability): readonly Block[] {
  if (record.machines.length === 0) return [];
  return [
    heading(2, "machines", words.say("machinesTitle")),
    paragraph(words.say("machinesLead")),
    machinesTable(words, record),
  ];
}

function paperBlocks(words: StatisticWords, record: Reliability): readonly Block[] {
  return [
    heading(2, "paper", words.say("paperTitle")),
    paragraph(words.say("paperLead")),
    paragraph(words.of(record.sentence), "copy"),
  ];
}

function matrixBlocks(
  words: StatisticWords,
  { coincidences: { values, counts } }: Reliability,
  { matrix }: Pictures,
): readonly Block[] {
  if (values.length === 0) return [];
  const table: Table = {
    kind: "table",
    caption: words.say("matrixTable"),
    columns: [wordsIn(words.say("code")), ...values.map((value) => numbersIn(words.name(value)))],
    rows: values.map((value, row) => ({
      cells: [words.name(value), ...counts[row]!.map((count) => words.number(count))],
    })),
  };
  return [
    heading(2, "matrix", words.say("matrixTitle")),
    { kind: "picture", svg: matrix ?? null, caption: words.say("matrixCaption"), table },
  ];
}

function coderBlocks(words: StatisticWords, record: Reliability): readonly Block[] {
  const { coders } = record;
  if (coders.length === 0) return [];
  const table: Table = {
    kind: "table",
    caption: words.say("codersTable"),
    columns: [
      wordsIn(words.say("coder")),
      wordsIn(words.say("coderKind")),
      numbersIn(sayOf(words, record, "unitsHead")),
    ],
    rows: coders.map(({ name, kind, units }) => ({
      cells: [words.name(name), words.say(kind), words.number(units)],
    })),
  };
  return [heading(2, "coders", words.say("codersTitle")), table];
}

// An invented agreement of two people and a machine, for the tests and the committed pictures: a skewed code, one that
// is not defined, one below zero, names in both scripts. No person is meant.
import type { AgreementRow, Figure, Reliability } from "#model/index.js";

const undefinedFigure: Figure = { kind: "not defined", because: "one category" };

function figure(value: number, low: number, high: number): Figure {
  return { kind: "figure", value, interval: { low, high, level: 0.95 } };
}

function row(
  code: string | null,
  alpha: Figure,
  prevalence: number | null,
  ac1 = undefinedFigure,
): AgreementRow {
  return {
    code,
    units: 120,
    prevalence,
    percent: figure(0.9, 0.85, 0.94),
    alpha,
    ac1,
    cohen: undefinedFigure,
    fleiss: undefinedFigure,
    verdict: "tentative",
    skewed: prevalence !== null && (prevalence < 0.1 || prevalence > 0.9),
  };
}

const codes = [
  row("Salary not paid as promised", figure(-0.062, -0.211, 0.148), 0.21),
  row("خيبة من الوعود الدينية", figure(0.412, 0.198, 0.603), 0.04, figure(0.934, 0.889, 0.971)),
  row(
    "Corruption of commanders, seen with one's own eyes and told to others",
    figure(0.664, 0.512, 0.787),
    0.33,
  ),
  row("العنف ضد المدنيين", figure(0.731, 0.604, 0.842), 0.47),
  row("Family asked for return", figure(0.884, 0.802, 0.951), 0.28),
  row("Wounded", figure(0.941, 0.871, 1), 0.17),
  row("Born there", undefinedFigure, 0),
];

export const sampleReliability: Pick<Reliability, "overall" | "codes" | "machines" | "coincidences"> = {
  overall: row(null, figure(0.718, 0.652, 0.781), null),
  codes,
  machines: [{ machine: "rules 1.2", row: row(null, figure(0.542, 0.471, 0.617), null), beside: [] }],
  coincidences: {
    values: codes.slice(0, 6).map(({ code }) => code!),
    counts: [
      [18, 4, 7, 0, 1, 0],
      [4, 22, 0, 3, 0, 0],
      [7, 0, 41, 2, 0, 0],
      [0, 3, 2, 57, 0.5, 1],
      [1, 0, 0, 0.5, 33, 0],
      [0, 0, 0, 1, 0, 20],
    ],
  },
};

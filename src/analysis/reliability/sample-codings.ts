// Codings for the tests, written as tables.
import type { Making } from "#model/index.js";
import type { CodedUnits, ReliabilityCoder, ReliabilityOptions, UnitJudgement } from "./reliability-input.js";

const making: Making = { isnad: "0.0.0", files: [], columns: [], options: {}, seed: null, caveats: [] };

export const sampleOptions: ReliabilityOptions = {
  metric: null,
  order: null,
  seed: 5,
  resamples: 120,
  level: 0.95,
  making,
};

/**
 * A line a unit: its name, then what each coder gave, in the order of the names in the first line. "-" is judged and no
 * code, "?" not judged, "a+b" two codes. A name with "*" is a machine.
 */
export function codedUnits(text: string): CodedUnits {
  const [head, ...lines] = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u));
  const coders = head!.map(
    (name): ReliabilityCoder => ({
      name: name.replace("*", ""),
      kind: name.endsWith("*") ? "machine" : "person",
    }),
  );
  const judgements = lines.flatMap(([unit, ...cells]) =>
    cells.flatMap((cell, column): UnitJudgement[] => {
      if (cell === "?") return [];
      return [{ unit: unit!, coder: coders[column]!.name, codes: cell === "-" ? [] : cell.split("+") }];
    }),
  );
  return { kind: "units", coders, judgements };
}

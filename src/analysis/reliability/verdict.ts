// What an interval of alpha lets a study say, by Krippendorff's own bars.
import type { AgreementRow, Figure } from "#model/index.js";

/** Krippendorff 2004, Content Analysis, 2nd edition, p. 241. He sets them for the data; the study decides what follows. */
const bars = { reliable: 0.8, tentative: 0.667 };

/**
 * The lower end of the interval must reach a bar, as what a study may rest on is what it can be sure of. "too few to
 * tell": no interval, or one from below the lower bar to the upper one or beyond.
 */
export function verdictOf(alpha: Figure): AgreementRow["verdict"] {
  if (alpha.kind === "not defined") return "not defined";
  if (alpha.interval === null) return "too few to tell";
  const { low, high } = alpha.interval;
  if (low >= bars.reliable) return "reliable";
  if (low >= bars.tentative) return "tentative";
  return high >= bars.reliable ? "too few to tell" : "not reliable";
}

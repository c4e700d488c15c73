// Promise against reality: the pairs the codebook ties together, where at least one side was suggested.
import type { Codebook, Contrast, Tally } from "#model/index.js";

/** Pairs of a joining motive and a reason for leaving, most documents first, then in codebook order. */
export function contrastsOf(codebook: Codebook, tallies: readonly Tally[]): Contrast[] {
  const documents = new Map(tallies.map((tally) => [tally.code, tally.documents.length]));
  const frequency = ({ promise, reality }: Contrast) =>
    (documents.get(promise) ?? 0) + (documents.get(reality) ?? 0);
  return codebook.codes
    .filter((code) => code.id.startsWith("join."))
    .flatMap((code) =>
      code.pairs_with
        .filter((other) => other.startsWith("leave."))
        .map((reality) => ({ promise: code.id, reality })),
    )
    .filter((contrast) => frequency(contrast) > 0)
    .sort((a, b) => frequency(b) - frequency(a));
}

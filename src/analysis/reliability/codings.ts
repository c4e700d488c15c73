// What a comparison of coders can be asked, whether they coded units or marked stretches of text.
import type { AgreementMetric, AgreementRow, Caveat, Disagreement, Reliability } from "#model/index.js";

export interface Codings {
  readonly metric: AgreementMetric;
  /** False where judgements are counted without saying whose: what is asked of some coders is then answered of all. */
  readonly toldApart: boolean;
  /** Names of all who judged, sorted, and how many units or documents each judged. */
  readonly judged: ReadonlyMap<string, number>;
  /** Units or documents in the table. */
  readonly units: number;
  /** How many of them at least two of these coders judged, and how many exactly one. */
  compared(coders: readonly string[]): { readonly byTwo: number; readonly byOne: number };
  /** Codes these coders gave, sorted, to be measured one by one; none on a scale of numbers. */
  codes(coders: readonly string[]): readonly string[];
  /** Agreement of these coders on one code, given or not, or on all together (null). */
  agreement(coders: readonly string[], code: string | null): AgreementRow;
  /** Units on which these coders differ, by name. */
  disagreements(coders: readonly string[]): readonly Disagreement[];
  coincidences(coders: readonly string[]): Reliability["coincidences"];
  /** What had to be left out or assumed for the figures of these coders. */
  caveats(coders: readonly string[]): readonly Caveat[];
}

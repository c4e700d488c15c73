// What a table of codings gives: judgements for `measureReliability`, with every column said back.
import type { AgreementMetric } from "#model/index.js";
import type {
  CountedUnits,
  ReliabilityInput,
  SpanJudgement,
  UnitJudgement,
} from "../../reliability/reliability-input.js";
import type { ColumnOptions, SaidBack } from "../column-uses.js";
import type { CodingUse } from "./coding-uses.js";

/** Columns by name, over what their headings say; `coder` may name several, parted by commas: a column a coder. */
export interface CodingOptions extends ColumnOptions<CodingUse> {
  /** Null or absent: told by the table. */
  readonly metric?: AgreementMetric | null | undefined;
  /** A column, or the length of every text whose length the table does not tell: "100". */
  readonly documentLength?: string | undefined;
  /** Columns that count the coders who gave each code, parted by commas; absent: told by the table. */
  readonly counts?: string | undefined;
  /** Names of coders that are machines. */
  readonly machines?: readonly string[] | undefined;
}

export interface Codings {
  readonly input: ReliabilityInput;
  /** The metric asked for; else "set" or "spans" where the table has such codes; else "nominal". */
  readonly metric: AgreementMetric;
  /** The length that the researcher gave for every text; null where none was given or the codings are no spans. */
  readonly lengthOfAll: number | null;
  /** Rows below the headings. */
  readonly rows: number;
  readonly columns: SaidBack;
}

/** What a shape of table is read to, before the coders are listed. */
export type ReadCodings =
  | {
      readonly kind: "units";
      readonly judgements: readonly UnitJudgement[];
      readonly sets: boolean;
      readonly columns: SaidBack;
      /** Names of coders in the order of their columns; [] where the rows name them. */
      readonly coders: readonly string[];
    }
  | {
      readonly kind: "spans";
      readonly judgements: readonly SpanJudgement[];
      readonly lengths: ReadonlyMap<string, number>;
      readonly columns: SaidBack;
    }
  | (CountedUnits & { readonly columns: SaidBack });

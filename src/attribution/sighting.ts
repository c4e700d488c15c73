// What a finder has seen in a passage, before it is known whom it means. Positions are those of the shadow.
import type { attributionForms, SourceKind } from "#model/index.js";

export type AttributionForm = (typeof attributionForms)[number];

/** [from, to) in the shadow. */
export type Stretch = readonly [from: number, to: number];

/** Grammatical number and gender of a verb or pronoun, as far as its form tells. */
export interface Agreement {
  readonly gender?: "feminine" | "masculine";
  readonly number?: "singular" | "plural";
  /** "it", which never means a person; "he", which always does. */
  readonly animate?: boolean;
  /** "We", أوردنا: the writer or whoever is quoted, whom no antecedent names. */
  readonly person?: "first";
}

export interface Sighting {
  readonly form: AttributionForm;
  readonly rule: string;
  /** Cue and source, as printed. */
  readonly stretch: Stretch;
  readonly cue: Stretch;
  /** The source as printed; null for a pronoun or a dropped subject. */
  readonly source: Stretch | null;
  readonly agreement: Agreement;
  /** Who made or published the study that is the source, where it says so beside it. */
  readonly author: Stretch | null;
  readonly content: Stretch | null;
  readonly direct: boolean;
  readonly negated: boolean;
  readonly hedged: boolean;
  /** Where the source is a pronoun or dropped: the kinds its antecedent must be of; null: any. */
  readonly antecedent: readonly SourceKind[] | null;
  /** Kind of the source as its words tell; null where they do not. */
  readonly kind: SourceKind | null;
}

// The shape of a row in the cue tables: pattern, meaning, example and counter-example together. The test of the
// tables reads every row and runs its examples; the report shows a row's meaning to whoever doubts a finding.
import type { AttributionForm } from "../sighting.js";

/**
 * Whether the speaker vouches for what is said (factive: "revealed"), only puts it forward (claim: "alleged"),
 * or neither (neutral: "said").
 */
export type Stance = "neutral" | "factive" | "claim";

/**
 * What must stand beside a verb before it counts as reporting.
 * - "subject": any subject will do ("said").
 * - "clause": a subject and what is said, without exception ("added that").
 * - "content": a subject and what is said: a clause, a quotation, a colon ("noted that"); or a known kind of source.
 * - "object": any subject, with something said or judged behind it ("denounced the raid"): verbs that mean nothing else.
 * - "source": a subject whose kind is known: a study, an official, people who left ("the report describes").
 * - "study": a study or a body of research ("the survey found"); others only with a clause ("he found that").
 * - "words": one of the row's `followed` words right behind the verb ("spoke out").
 */
export type Needs = "subject" | "clause" | "content" | "object" | "source" | "study" | "words";

interface Explained {
  /** Permanent; printed as `rule` of an attribution. */
  readonly id: string;
  readonly meaning: string;
  /** Sentences in which the row finds ⟦what is marked⟧. */
  readonly examples: readonly string[];
  /** Sentences in which the row finds nothing. */
  readonly counterExamples: readonly string[];
}

/** Verbs that report alike. */
export interface VerbRow<Verb = string> extends Explained {
  readonly stance: Stance;
  readonly needs: Needs;
  readonly verbs: readonly Verb[];
  /** Words one of which stands right behind the verb and opens what is said. */
  readonly followed?: readonly string[];
  /** A regular expression, sticky, linear: what right behind the verb does as well as what the row needs ("put it so"). */
  readonly behind?: string;
  /** What its object may be: "no person" where done to people it says nothing ("released him"); "text" where only a text. */
  readonly object?: "no person" | "text";
  /** A regular expression for its subject: courts hold, television shows nothing. */
  readonly subject?: string;
  /** May stand before its subject: "said the minister". */
  readonly inverts?: boolean;
  /** May be passive with its agent: "urged by the council". */
  readonly passive?: boolean;
  /** Reports only where the sign that tells it from another word is printed: عدّ, not عد. */
  readonly signed?: boolean;
  /** Reports only with a reflexive pronoun: "s'est félicité". French only. */
  readonly reflexive?: boolean;
  /** A verb of denial: the attribution is marked as negated. */
  readonly denies?: boolean;
}

/** A phrase that names its source without a reporting verb. `pattern` runs on the shadow. */
export interface PhraseRow extends Explained {
  readonly form: AttributionForm;
  /** A regular expression, sticky, linear; it ends where the source begins. */
  readonly pattern: string;
  /** The source's kind must be one of these words for it; "anyone": any noun phrase, of whatever kind. */
  readonly needs?: "source" | "people" | "outlet" | "anyone";
}

// Words that change how a cue stands: negation, hedging, and what looks like them but is not; one table a language.
// Patterns are written like cues (cue-patterns). Each row says what it means and carries an example and a
// counter-example, which the tests run: `cue` is the word whose standing is asked.
//
// Not handled: double negation, irony, negative questions, "not so much X as Y", what would follow from a supposition,
// the Arabic past negation ما (it cannot be told from the relative ما) and conditional إن (nor from أن), a negation that
// reaches over a comma into a list, an Arabic clause that و opens inside the reach of a negation (لم يدفعوا ونهبوا).
import { arabicMarks } from "./arabic-marks.js";
import { englishMarks } from "./english-marks.js";
import { frenchMarks } from "./french-marks.js";

export type MarkKind =
  /** Negates what follows, as far as `reach` words, within the clause. */
  | "negation"
  /** Negates what went before, within the clause. */
  | "negation behind"
  /** Denies the noun that follows; a lack that is itself the reason stands (see "need"). */
  | "absence"
  /** What people need and were promised: "no bread" is a reason to leave. Saves reasons and obstacles from an absence. */
  | "need"
  /** A negation or a supposition only in form; a mark that begins in it does not count. */
  | "seeming"
  /** A negated verb that leaves its object true: who cannot bear hunger is hungry. */
  | "bearing"
  /** A negated verb of joining with its purpose: who did not come to kill was made to. Saves reasons and obstacles only. */
  | "joining"
  /** A negated verb of coming true: the promise was made all the same. Saves codes of joining only. */
  | "fulfilment"
  /** Begins a clause of its own, or excepts what follows from a negation. */
  | "boundary"
  /** Says that what follows is uncertain. */
  | "hedge"
  /** Says that what follows is only supposed. */
  | "hypothesis";

export interface StandingMark {
  readonly kind: MarkKind;
  readonly language: "en" | "ar" | "fr";
  readonly patterns: readonly string[];
  /** Words between the mark and the cue, at most. */
  readonly reach?: number;
  /** An Arabic particle, which stands alone or behind و and ف: سلم is no لم, كلا no لا. */
  readonly particle?: true;
  readonly meaning: string;
  readonly example: MarkedCue;
  readonly counter: MarkedCue;
}

/** A sentence with the cue in it whose standing is asked. */
export interface MarkedCue {
  readonly text: string;
  readonly cue: string;
}

/** Every row, of every language. */
export const standingMarks: readonly StandingMark[] = [...englishMarks, ...arabicMarks, ...frenchMarks];

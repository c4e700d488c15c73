// How a cue stands in its sentence: stated, negated, hedged, or only supposed. Scope after NegEx (Chapman et al. 2001):
// a negation governs the words behind it, up to a limit and to the end of its clause. Words inside the cue never
// negate it (لا وجود is a cue of its own). What is a negation, and what only looks like one, is in standing-marks.
//
// The trade: a wide scope sets true statements aside, a narrow one counts what was denied. What is set aside is shown
// with its sentence all the same, so the reaches are wide enough for a subordinate clause and end at every comma.
import { CueMatcher } from "./cue-patterns.js";
import { type MarkKind, type StandingMark, standingMarks } from "./standing-marks.js";
import type { Word } from "./words.js";

/** How a stretch of words stands. */
export interface Standing {
  readonly negated: boolean;
  readonly hedged: boolean;
  /** Hedged by a supposition: "if", "were to", لو. */
  readonly supposed: boolean;
}

/** A stretch of words by index, [first, last]. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

interface Mark extends Stretch {
  readonly kind: MarkKind;
  readonly reach: number;
}

/** A negated verb stands this near behind its negation: "did not at first accept". */
const verbReach = 2;

/** No mark further from a cue than this changes how it stands. */
const window = 16;

const matchers = new Map(
  ["en", "ar", "fr"].map((language) => {
    const rows = standingMarks.filter((row) => row.language === language);
    const patterns = rows.flatMap((value) => value.patterns.map((text) => ({ text, value })));
    return [language, new CueMatcher<StandingMark>(language, patterns)];
  }),
);

/** The marks of one sentence, read once and asked for every cue in it. */
export class Clauses {
  readonly #words: readonly Word[];
  readonly #marks: readonly Mark[];
  readonly #starts: readonly number[];
  /** For every word, the number of its clause; ascending. */
  readonly #clause: readonly number[];

  constructor(words: readonly Word[], language: string) {
    this.#words = words;
    this.#marks = marksOf(words, language);
    this.#starts = startsOf(words, this.#marks);
    this.#clause = numbered(words, this.#marks);
  }

  /** The numbers of the clauses a stretch touches. */
  clausesOf({ first, last }: Stretch): number[] {
    const from = this.#clause[first]!;
    return Array.from({ length: this.#clause[last]! - from + 1 }, (_, index) => from + index);
  }

  /** `promised` marks a cue of joining: what did not come true had been promised, so the promise stands. */
  standing(cue: Stretch, promised: boolean): Standing {
    const near = this.#near(cue);
    const governing = near.filter((mark) => this.#governs(mark, cue));
    const of = (kind: MarkKind) => governing.filter((mark) => mark.kind === kind);
    const negated =
      of("negation")
        .filter(isNarrowest)
        .some((mark) => !this.#isSpared(mark, cue, near, promised)) ||
      near.some((mark) => mark.kind === "negation behind" && this.#follows(mark, cue));
    const supposed = of("hypothesis").length > 0;
    return { negated, supposed, hedged: supposed || of("hedge").length > 0 };
  }

  #near(cue: Stretch): readonly Mark[] {
    const from = this.#starts[Math.max(cue.first - window, 0)]!;
    return this.#marks.slice(from, this.#starts[Math.min(cue.last + window, this.#words.length)]);
  }

  #governs(mark: Mark, cue: Stretch): boolean {
    return (
      mark.last < cue.first &&
      cue.first - mark.last - 1 <= mark.reach &&
      this.#sameClause(mark.last, cue.first)
    );
  }

  #follows(mark: Mark, cue: Stretch): boolean {
    return (
      mark.first > cue.last &&
      mark.first - cue.last - 1 <= mark.reach &&
      this.#sameClause(cue.last, mark.first)
    );
  }

  #isSpared(negation: Mark, cue: Stretch, near: readonly Mark[], promised: boolean): boolean {
    const between = near.filter((mark) => mark.first > negation.last && mark.last < cue.first);
    const verbs = between.filter((mark) => mark.first - negation.last - 1 <= verbReach);
    return (
      near.some(
        ({ kind, first, last }) => kind === "no negation" && first <= negation.first && negation.last <= last,
      ) || verbs.some(({ kind }) => kind === "bearing" || (promised && kind === "fulfilment"))
    );
  }

  #sameClause(a: number, b: number): boolean {
    return this.#clause[a] === this.#clause[b];
  }
}

function marksOf(words: readonly Word[], language: string): Mark[] {
  const matches = matchers.get(language)?.match(words) ?? [];
  return matches.map(({ value, first, last }) => ({
    kind: value.kind,
    reach: value.reach ?? 0,
    first,
    last,
  }));
}

/** Of two negations in one word the narrower holds: بلا is not the wide لا behind a preposition. */
function isNarrowest(mark: Mark, _: number, marks: readonly Mark[]): boolean {
  return !marks.some(
    (other) =>
      other.kind === mark.kind &&
      other.first === mark.first &&
      other.last === mark.last &&
      other.reach < mark.reach,
  );
}

/** For every word, and for the end, the index of the first mark that begins there or behind it. */
function startsOf(words: readonly Word[], marks: readonly Mark[]): number[] {
  let next = 0;
  return Array.from({ length: words.length + 1 }, (_, word) => {
    while (next < marks.length && marks[next]!.first < word) next++;
    return next;
  });
}

/** A clause ends where words are parted by a sign, and before a word that begins a clause of its own. */
function numbered(words: readonly Word[], marks: readonly Mark[]): number[] {
  const begins = new Set(marks.filter(({ kind }) => kind === "boundary").map(({ first }) => first));
  let clause = 0;
  return words.map((word, index) => {
    if (index > 0 && (!word.joined || begins.has(index))) clause++;
    return clause;
  });
}

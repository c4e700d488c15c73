// How a cue stands in its sentence: stated, negated, hedged, or only supposed. Scope after NegEx (Chapman et al. 2001):
// a negation governs the words behind it, up to a limit and to the end of its clause. Words inside the cue never
// negate it (لا وجود is a cue of its own). What is a negation, and what only looks like one, is in standing-marks.
//
// The trade: a wide scope sets true statements aside, a narrow one counts what was denied. What is set aside is shown
// with its sentence all the same, so the reaches are wide enough for a subordinate clause and end at every comma.
import { foldText } from "#text/index.js";
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

/**
 * What a code makes of a denied thing. A promise that did not come true was made all the same; of a reality, the lack of
 * what people need is stated; anything else is denied with the word.
 */
export type CueRole = "promise" | "reality" | "other";

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

/** A row; where it holds particles, the words its patterns begin with. */
interface MarkRow {
  readonly row: StandingMark;
  readonly particles: ReadonlySet<string> | null;
}

const matchers = new Map(
  ["en", "ar", "fr"].map((language) => {
    const rows = standingMarks.filter((row) => row.language === language).map(markRow);
    const patterns = rows.flatMap((value) => value.row.patterns.map((text) => ({ text, value })));
    return [language, new CueMatcher<MarkRow>(language, patterns)];
  }),
);

function markRow(row: StandingMark): MarkRow {
  const beginnings = row.patterns.flatMap((pattern) => foldText(pattern).split(" ")[0]!.split("|"));
  return { row, particles: row.particle === true ? new Set(beginnings) : null };
}

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

  /** How a cue stands; `role` is what its code would make of it. */
  standing(cue: Stretch, role: CueRole): Standing {
    const near = this.#near(cue);
    const governing = near.filter((mark) => this.#governs(mark, cue) && !isSeeming(mark, near));
    const negated =
      governing.some((mark) => denies(mark) && !isSpared(mark, cue, role, near, governing)) ||
      near.some(
        (mark) => mark.kind === "negation behind" && this.#follows(mark, cue) && !isSeeming(mark, near),
      );
    const supposed = governing.some(({ kind }) => kind === "hypothesis");
    return { negated, supposed, hedged: supposed || governing.some(({ kind }) => kind === "hedge") };
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

  #sameClause(a: number, b: number): boolean {
    return this.#clause[a] === this.#clause[b];
  }
}

function marksOf(words: readonly Word[], language: string): Mark[] {
  const matches = matchers.get(language)?.match(words) ?? [];
  return matches
    .filter(({ value, first }) => value.particles === null || isParticle(words[first]!.text, value.particles))
    .map(({ value: { row }, first, last }) => ({ kind: row.kind, reach: row.reach ?? 0, first, last }));
}

function isParticle(word: string, particles: ReadonlySet<string>): boolean {
  return particles.has(word) || (/^[وف]/u.test(word) && particles.has(word.slice(1)));
}

function denies({ kind }: Mark): boolean {
  return kind === "negation" || kind === "absence";
}

/** A mark that begins in what only looks like one: the "not" of "not only". */
function isSeeming(mark: Mark, near: readonly Mark[]): boolean {
  return near.some(
    ({ kind, first, last }) => kind === "seeming" && first <= mark.first && mark.first <= last,
  );
}

/** Whether a denial leaves the cue true: what was not borne was there, what was lacking was wanted or promised. */
function isSpared(
  denial: Mark,
  cue: Stretch,
  role: CueRole,
  near: readonly Mark[],
  governing: readonly Mark[],
): boolean {
  const verbs = near.filter(
    ({ first, last }) => first > denial.first && last < cue.first && first - denial.last - 1 <= verbReach,
  );
  if (verbs.some(({ kind }) => kind === "bearing")) return true;
  if (role === "reality" && verbs.some(({ kind }) => kind === "joining")) return true;
  if (role === "promise") return verbs.some(({ kind }) => kind === "fulfilment");
  const lacks = governing.some((mark) => mark.kind === "absence" && covers(mark, denial));
  return role === "reality" && lacks && near.some((mark) => mark.kind === "need" && covers(mark, cue));
}

function covers(outer: Stretch, inner: Stretch): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** For every word, and for the end, the index of the first mark that begins there or behind it. */
function startsOf(words: readonly Word[], marks: readonly Mark[]): number[] {
  let next = 0;
  return Array.from({ length: words.length + 1 }, (_, word) => {
    while (next < marks.length && marks[next]!.first < word) next++;
    return next;
  });
}

/** A clause ends where words are parted by a sign, and before what begins a clause of its own or a supposition. */
function numbered(words: readonly Word[], marks: readonly Mark[]): number[] {
  const opening = marks.filter(({ kind }) => kind === "boundary" || kind === "hypothesis");
  const begins = new Set(opening.map(({ first }) => first));
  let clause = 0;
  return words.map((word, index) => {
    if (index > 0 && (!word.joined || begins.has(index))) clause++;
    return clause;
  });
}

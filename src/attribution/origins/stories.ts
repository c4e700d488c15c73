// Whether two documents speak of one thing: in one language by the rare content words they share, across languages by
// names that sound alike. Calibrated on press: pairs of other origin share up to 0.14 of the shorter text and 5 words;
// pairs of one origin in one language lie mostly above 0.2.
import { contentWords } from "./content-words.js";
import type { Dossier } from "./dossier.js";
import { nameSounds } from "./name-sounds.js";
import { type Likeness, RareTerms } from "./rare-terms.js";

/** Least share of the shorter text and least words of one story; a short text has few words and needs more of them. */
const storyShares = [
  { words: 6, share: 0.2 },
  { words: 4, share: 0.35 },
] as const;
const fewestStoryWords = 4;
/** Rare words in common that stand for a subject where no known group is named. */
const subjectWords = 4;

export class Stories {
  readonly #words: RareTerms;
  readonly #sounds: RareTerms;
  readonly #languages: readonly (string | null)[];

  constructor(dossiers: readonly Dossier[]) {
    this.#languages = dossiers.map(({ document }) => document.language.value);
    this.#words = new RareTerms(dossiers.map(({ document }) => contentWords(document.text)));
    this.#sounds = new RareTerms(dossiers.map(({ document }) => nameSounds(document.text)));
  }

  /** Rare content words in common. */
  words(one: number, other: number): Likeness {
    return this.#words.likeness(one, other);
  }

  /** Names in common that sound alike in two languages; within one language names are words. */
  names(one: number, other: number): number {
    if (this.#languages[one] === this.#languages[other]) return 0;
    return this.#sounds.likeness(one, other).terms;
  }

  /** Whether two documents speak of one subject, be it of one event or not. */
  sameSubject(one: number, other: number): boolean {
    return this.words(one, other).terms >= subjectWords || this.names(one, other) > 0;
  }

  /** How alike two tellings of one story in one language are, 0 to 1; null where they are not one story. */
  sameStory(one: number, other: number): number | null {
    const { terms, share } = this.words(one, other);
    return storyShares.some((least) => terms >= least.words && share >= least.share)
      ? Math.min(0.99, share)
      : null;
  }

  /** Later documents that may tell the story of one. */
  mayRetell(one: number): readonly number[] {
    return this.#words.likeLater(one, fewestStoryWords);
  }
}

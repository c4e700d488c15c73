// Finds the longest phrase of a table that begins, or ends, at a word. Arabic first words may carry prefixes.
import { type Bare, withPrefixes } from "./arabic-prefixes.js";
import type { Word } from "./words.js";

interface Entry<T> {
  readonly words: readonly string[];
  readonly row: T;
}

/** A phrase found: its row, the words it takes, and how many letters of the first are a prefix. */
export interface FoundPhrase<T> {
  readonly row: T;
  readonly first: number;
  readonly next: number;
  readonly prefix: number;
  readonly definite: boolean;
}

/** A table of phrases, asked word by word in constant time. */
export class PhraseIndex<T> {
  readonly #byFirst: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly #byLast: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly #prefixed: ReadonlyMap<string, Bare>;

  constructor(rows: Iterable<readonly [phrase: string, row: T]>) {
    const entries = [...rows].map(([phrase, row]) => ({ words: phrase.split(" "), row }));
    entries.sort((a, b) => b.words.length - a.words.length);
    this.#byFirst = grouped(entries, (entry) => entry.words[0]!);
    this.#byLast = grouped(entries, (entry) => entry.words.at(-1)!);
    const arabic = [...this.#byFirst.keys()].filter((word) => word >= "\u0600");
    this.#prefixed = withPrefixes(arabic.map((word) => [word, null] as const));
  }

  /** Every written form a phrase may begin with. */
  beginnings(): readonly string[] {
    return [...this.#byFirst.keys(), ...this.#prefixed.keys()];
  }

  /** The longest phrase that begins at words[at]. */
  at(words: readonly Word[], at: number): FoundPhrase<T> | null {
    const written = words[at]?.text ?? "";
    const bare = this.#prefixed.get(written);
    for (const entry of this.#byFirst.get(bare?.stem ?? written) ?? [])
      if (restMatches(entry.words, words, at)) return found(entry, at, bare);
    return null;
  }

  /** The longest phrase whose last word stands directly before words[next]. */
  endingAt(words: readonly Word[], next: number): FoundPhrase<T> | null {
    const written = words[next - 1]?.text ?? "";
    const candidates =
      this.#byLast.get(written) ?? this.#byLast.get(this.#prefixed.get(written)?.stem ?? "") ?? [];
    for (const entry of candidates) {
      const first = next - entry.words.length;
      if (first < 0) continue;
      const bare = this.#prefixed.get(words[first]!.text);
      if ((bare?.stem ?? words[first]!.text) !== entry.words[0]) continue;
      if (restMatches(entry.words, words, first)) return found(entry, first, bare);
    }
    return null;
  }
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

function restMatches(phrase: readonly string[], words: readonly Word[], first: number): boolean {
  for (let index = 1; index < phrase.length; index++)
    if (words[first + index]?.text !== phrase[index]) return false;
  return true;
}

function found<T>(entry: Entry<T>, first: number, bare: Bare | undefined): FoundPhrase<T> {
  return {
    row: entry.row,
    first,
    next: first + entry.words.length,
    prefix: bare?.prefix ?? 0,
    definite: bare?.definite ?? false,
  };
}

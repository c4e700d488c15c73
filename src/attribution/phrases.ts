// Finds sources named without a reporting verb: "according to", nouns of telling, settings. One combined regular
// expression per language is tried at each word of a passage; the rows are in `cues/`.
import type { SourceKind } from "#model/index.js";
import { arabicPhrases } from "./cues/ar-phrases.js";
import { englishPhrases } from "./cues/en-phrases.js";
import { frenchPhrases } from "./cues/fr-phrases.js";
import type { PhraseRow } from "./cues/row.js";
import type { Agreement, Sighting, Stretch } from "./sighting.js";
import type { Reading, Word } from "./words.js";

/** A source read to the right of a phrase. */
export interface Named {
  readonly stretch: Stretch;
  readonly kind: SourceKind | null;
  /** A name by itself: a proper noun, whatever its kind. */
  readonly proper: boolean;
  readonly plural: boolean;
  /** Set where the source is a pronoun. */
  readonly pronoun?: Agreement;
}

const owners: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  ["his", { gender: "masculine", number: "singular", animate: true }],
  ["her", { gender: "feminine", number: "singular", animate: true }],
  ["their", { number: "plural" }],
  ["its", { number: "singular", animate: false }],
  ["l'", { number: "singular" }],
  ["les ", { number: "plural" }],
  ["ses ", { number: "singular" }],
  ["son ", { number: "singular" }],
  ["leurs ", { number: "plural" }],
  ["leur ", { number: "plural" }],
  ["ه", { gender: "masculine", number: "singular" }],
  ["ها", { gender: "feminine", number: "singular" }],
  ["هم", { number: "plural" }],
  ["هما", { number: "plural" }],
  ["هن", { number: "plural" }],
]);

export class PhraseFinder {
  readonly #rows: readonly PhraseRow[];
  readonly #pattern: RegExp;

  constructor(rows: readonly PhraseRow[]) {
    this.#rows = rows;
    const alternatives = rows.map(({ pattern }, index) => `(?<row${index}>${pattern})`);
    this.#pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})`, "uy");
  }

  /** `named` reads the source that begins at a position of the shadow. */
  sightings(
    reading: Reading,
    words: readonly Word[],
    named: (position: number) => Named | null,
  ): readonly Sighting[] {
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined) return [];
    const found: Sighting[] = [];
    for (const match of this.#matches(reading.shadow.text.slice(first.from, last.to), words)) {
      const row = this.#rows.find((_, index) => match.groups?.[`row${index}`] !== undefined)!;
      const from = first.from + match.index;
      const owner = owners.get(match.groups?.["owner"] ?? "");
      const end = from + match[0].length;
      const source: Named | null =
        owner === undefined
          ? named(end)
          : { stretch: [from, end], kind: null, proper: false, plural: false, pronoun: owner };
      if (source !== null && fits(row, source))
        found.push(phraseSighting(row, from, match[0], source, [first.from, last.to]));
    }
    return found;
  }

  /** Tried at the beginning of every word, and nowhere else: one after the other, without overlap. */
  *#matches(text: string, words: readonly Word[]): Iterable<RegExpExecArray> {
    const start = words[0]!.from;
    let taken = start;
    for (const { from, kind } of words) {
      if (kind !== "word" || from < taken) continue;
      this.#pattern.lastIndex = from - start;
      const match = this.#pattern.exec(text);
      if (match === null) continue;
      taken = from + match[0].length;
      yield match;
    }
  }
}

export const englishPhraseFinder = new PhraseFinder(englishPhrases);
export const frenchPhraseFinder = new PhraseFinder(frenchPhrases);
export const arabicPhraseFinder = new PhraseFinder(arabicPhrases);

const tellers: readonly (SourceKind | null)[] = ["testimony", "person", "official"];
const heard: readonly (SourceKind | null)[] = [
  "outlet",
  "agency",
  "organisation",
  "official",
  "person",
  "study",
];

function fits(row: PhraseRow, { kind, proper, pronoun }: Named): boolean {
  if (pronoun !== undefined) return row.form === "according to";
  if (row.needs === "anyone") return true;
  if (row.needs === "people") return tellers.includes(kind);
  if (row.needs === "outlet") return heard.includes(kind) || proper;
  return kind !== null || proper;
}

function phraseSighting(
  row: PhraseRow,
  from: number,
  cue: string,
  source: Named,
  passage: Stretch,
): Sighting {
  const length = cue.trimEnd().length;
  const behind = source.stretch[1] + 2 < passage[1];
  return {
    form: row.form,
    rule: row.id,
    stretch: [from, source.stretch[1]],
    cue: [from, from + length],
    source: source.pronoun === undefined ? source.stretch : null,
    agreement: source.pronoun ?? (source.plural ? { number: "plural" } : {}),
    author: null,
    content:
      row.form !== "according to"
        ? null
        : behind && from - passage[0] < 2
          ? [source.stretch[1], passage[1]]
          : from > passage[0]
            ? [passage[0], from]
            : null,
    direct: false,
    negated: false,
    hedged: false,
    antecedent: null,
    kind: source.kind,
  };
}

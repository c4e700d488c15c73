// Finds reporting verbs in a list of words, in one look-up per word however many verbs there are. Knows forms;
// whether a verb reports here is for the finders to say.
import { foldText } from "#text/index.js";
import { arabicForms } from "./cues/ar-inflection.js";
import { arabicVerbs } from "./cues/ar-verbs.js";
import { englishVerbs } from "./cues/en-verbs.js";
import { frenchForms } from "./cues/fr-inflection.js";
import { frenchVerbs } from "./cues/fr-verbs.js";
import { englishForms, type Form } from "./cues/inflection.js";
import type { VerbRow } from "./cues/row.js";
import type { Word } from "./words.js";

export interface VerbForm extends Form {
  readonly row: VerbRow;
  /** Words of the form: "point out" is two. */
  readonly parts: readonly string[];
  /** The preposition that opens what is said, where the verb has one of its own. */
  readonly opener: string | null;
  /** The row's `behind` and `subject`, compiled. */
  readonly behind: RegExp | null;
  readonly subject: RegExp | null;
}

/** A verb form at its place in a passage; indices of its words, both included. */
export interface Verb {
  readonly form: VerbForm;
  readonly first: number;
  readonly last: number;
}

export class VerbIndex {
  /** Forms by their first word, longest first. */
  readonly #forms = new Map<string, VerbForm[]>();

  constructor(rows: readonly VerbRow[], inflect: (verb: string) => readonly Form[]) {
    for (const row of rows) {
      const behind = row.behind === undefined ? null : new RegExp(row.behind, "uy");
      const subject = row.subject === undefined ? null : new RegExp(row.subject, "u");
      for (const entry of row.verbs) {
        const [verb = "", opener] = entry.split(" + ");
        const own = { row, opener: opener === undefined ? null : foldText(opener), behind, subject };
        for (const form of inflect(verb)) this.#learn({ ...form, ...own, parts: form.text.split(" ") });
      }
    }
    for (const forms of this.#forms.values()) forms.sort((a, b) => b.parts.length - a.parts.length);
  }

  /** The verb form that begins at a word, in every reading it allows; none where it is no reporting verb. */
  at(words: readonly Word[], index: number): readonly VerbForm[] {
    const forms = this.#forms.get(words[index]?.text ?? "") ?? [];
    const fitting = forms.filter(({ parts }) =>
      parts.every((part, offset) => words[index + offset]?.text === part),
    );
    const longest = fitting[0]?.parts.length ?? 0;
    return fitting.filter(({ parts }) => parts.length === longest);
  }

  /** The forms a single word may be, without looking at its neighbours. */
  of(word: string): readonly VerbForm[] {
    return (this.#forms.get(word) ?? []).filter(({ parts }) => parts.length === 1);
  }

  #learn(form: VerbForm): void {
    const first = form.parts[0]!;
    const forms = this.#forms.get(first) ?? [];
    const known = forms.some(
      (other) => other.text === form.text && other.tense === form.tense && other.row === form.row,
    );
    if (!known && first !== "") forms.push(form);
    this.#forms.set(first, forms);
  }
}

export const englishIndex = new VerbIndex(englishVerbs, englishForms);
export const frenchIndex = new VerbIndex(frenchVerbs, frenchForms);
export const arabicIndex = new VerbIndex(arabicVerbs, arabicForms);

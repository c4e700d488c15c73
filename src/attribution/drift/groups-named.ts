// Which armed groups the words around a number name: those of its sentence, else all of its document. Only groups of
// the table are seen; one that is not in it is never said to have changed.
import { foldText } from "#text/index.js";
import { groupRows, subjectsIn } from "../origins/subjects.js";

/** A sentence is looked through only so far on either side, in UTF-16 units. */
const reach = 400;

export class GroupsNamed {
  readonly #text: string;
  #inDocument: ReadonlySet<string> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Keys of the groups named around [from, to), in UTF-16 units. */
  around(from: number, to: number): ReadonlySet<string> {
    const before = this.#text.slice(Math.max(0, from - reach), from);
    const behind = this.#text.slice(to, to + reach);
    const start = Math.max(...[...".!?؟\n"].map((mark) => before.lastIndexOf(mark))) + 1;
    const end = /[.!?؟\n]/u.exec(behind)?.index ?? behind.length;
    const sentence = before.slice(start) + this.#text.slice(from, to) + behind.slice(0, end);
    const inSentence = subjectsIn(foldText(sentence), groupRows);
    return inSentence.size > 0 ? inSentence : this.#ofDocument();
  }

  #ofDocument(): ReadonlySet<string> {
    this.#inDocument ??= subjectsIn(foldText(this.#text), groupRows);
    return this.#inDocument;
  }
}

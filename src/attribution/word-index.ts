// Finds the words of a table in folded text, whatever its language. A row is a key and forms parted by "|": a beginning
// of a word, or with "=" a whole one; a form may have several words. Arabic words are also tried without the particles
// and the article written onto them. Work grows with the words of the text, not with the rows of the table.

/** A key, and the forms that stand for it, folded. */
export type WordRow = readonly [key: string, forms: string];

interface Form {
  readonly key: string;
  /** First word, and the rest of the form with its blank in front. */
  readonly head: string;
  readonly rest: string;
  readonly whole: boolean;
}

export interface Met {
  readonly key: string;
  /** Units of the folded text. */
  readonly at: number;
}

/** Letters of a word by which its forms are looked up. */
const lookup = 2;
const remembered = 20_000;
const word = /[\p{L}\p{N}]+/gu;
const arabic = /[\u0621-\u064a]/u;

export class WordIndex {
  readonly #forms = new Map<string, Form[]>();
  /** Answers already given: few words make up most of any text. */
  readonly #met = new Map<string, readonly Form[]>();

  constructor(rows: readonly WordRow[]) {
    for (const [key, forms] of rows) for (const form of forms.split("|")) this.#add(key, form);
  }

  /** Every key met, in the order of the text; a word stands for the longest form that fits. */
  *in(folded: string): Generator<Met> {
    for (const match of folded.matchAll(word)) {
      const key = this.#keyAt(folded, match[0], match.index);
      if (key !== null) yield { key, at: match.index };
    }
  }

  #add(key: string, written: string): void {
    const whole = written.startsWith("=");
    const form = whole ? written.slice(1) : written;
    const blank = form.search(/[ -]/u);
    const head = blank < 0 ? form : form.slice(0, blank);
    const rest = blank < 0 ? "" : form.slice(blank);
    const bucket = head.slice(0, lookup);
    const known = this.#forms.get(bucket);
    const added = { key, head, rest, whole };
    if (known === undefined) this.#forms.set(bucket, [added]);
    else known.push(added);
  }

  #keyAt(folded: string, written: string, at: number): string | null {
    const end = at + written.length;
    for (const { key, rest } of this.#formsOf(written))
      if (rest === "" || folded.startsWith(rest, end)) return key;
    return null;
  }

  /** Forms whose first word this word is or begins with, the longest first. */
  #formsOf(written: string): readonly Form[] {
    const known = this.#met.get(written);
    if (known !== undefined) return known;
    if (this.#met.size >= remembered) this.#met.clear();
    const fitting = bareForms(written).flatMap((bare) =>
      (this.#forms.get(bare.slice(0, lookup)) ?? []).filter((form) => fits(form, bare)),
    );
    const forms = fitting.sort((a, b) => b.head.length - a.head.length);
    this.#met.set(written, forms);
    return forms;
  }
}

function fits({ head, rest, whole }: Form, bare: string): boolean {
  return whole || rest !== "" ? bare === head : bare.startsWith(head);
}

/** A word as written, and without what Arabic writes in front of it: وبالبيت is tried as بالبيت, البيت and بيت. */
export function bareForms(written: string): readonly string[] {
  if (!arabic.test(written)) return [written];
  const forms = [written];
  let rest = written;
  for (const particle of [/^[وف]/u, /^[بكل]/u, /^(?:ال|ل)/u]) {
    const shorter = rest.replace(particle, "");
    if (shorter === rest || shorter.length < 2) continue;
    rest = shorter;
    forms.push(rest);
  }
  const withoutArticle = written.replace(/^ال/u, "");
  return withoutArticle === written ? forms : [...forms, withoutArticle];
}

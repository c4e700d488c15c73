// Arabic writes conjunctions, prepositions and the article onto the word: «وللثمانية» is و + ل + ال + ثمانية.
// What may stand before a word, so that a table of bare words can be asked. Knows no meaning.

/** A word with what was written onto it set aside. */
export interface Bare {
  readonly stem: string;
  /** How many letters were set aside, the article not among them. */
  readonly prefix: number;
  readonly conjunction: boolean;
  readonly definite: boolean;
}

const conjunctions = ["", "و", "ف"];
const prepositions = ["", "ب", "ل", "ك"];

/** Every way a bare word can be written with prefixes; `لل` is ل + ال. */
const writtenPrefixes = conjunctions.flatMap((conjunction) =>
  prepositions.flatMap((preposition) => [
    { text: conjunction + preposition, conjunction: conjunction !== "", definite: false },
    {
      text: conjunction + (preposition === "ل" ? "لل" : `${preposition}ال`),
      conjunction: conjunction !== "",
      definite: true,
    },
  ]),
);

/** A table of bare words opened to every prefixed form; where two forms collide the first row wins. */
export function withPrefixes<T>(
  rows: Iterable<readonly [string, T]>,
): ReadonlyMap<string, Bare & { readonly row: T }> {
  const forms = new Map<string, Bare & { readonly row: T }>();
  for (const [stem, row] of rows)
    for (const { text, conjunction, definite } of writtenPrefixes) {
      const form = text + stem;
      const prefix = text.length - (definite ? (text.endsWith("لل") ? 1 : 2) : 0);
      if (!forms.has(form)) forms.set(form, { stem, row, prefix, conjunction, definite });
    }
  return forms;
}

const glued = /^[وف]?[بلك]?(?:ال|لل)?$/;

/** True for letters that are nothing but prefixes, as before digits: «لـ58», «الـ58», «و58». */
export function isPrefixOnly(letters: string): boolean {
  return glued.test(letters);
}

// A text cut into words, digit groups and single marks, in units of the shadow. Knows nothing of any language.
//
//   left 1,200 men; "12"   becomes   left | 1,200 | men | ; | " | 12 | "

/** One word, one group of digits with its inner separators, or one mark. Positions are units of the shadow. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "letters" | "digits" | "mark";
}

const piece = /\p{L}+|\d+(?:[.,٬٫]\d+)*|[^\s]/gu;
const letter = /^\p{L}/u;
const digit = /^\d/;

/** All words of a shadow's text, in order. White space separates and is not kept. */
export function wordsOf(shadowText: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of shadowText.matchAll(piece)) {
    const text = match[0];
    words.push({ text, from: match.index, to: match.index + text.length, kind: kindOf(text) });
  }
  return words;
}

function kindOf(text: string): Word["kind"] {
  if (letter.test(text)) return "letters";
  return digit.test(text) ? "digits" : "mark";
}

/** True where nothing, not even a space, stands between two words. */
export function touch(first: Word | undefined, second: Word | undefined): boolean {
  return first !== undefined && second !== undefined && first.to === second.from;
}

// Words of a stretch of the matching shadow, and whether a phrase may run across the gap before each. A word is a run
// of letters and digits, with apostrophes inside it ("leader's", "d'argent"). White space, hyphens and quotation
// marks join words into a phrase; any other sign, and a dash with white space on both sides, parts them.
//
//   the "quality of life" - they said, in-fighting
//       ^ joined          ^ parted   ^ parted, then joined at the hyphen

export interface Word {
  readonly text: string;
  /** Positions in the shadow, [from, to). */
  readonly from: number;
  readonly to: number;
  /** True where a phrase may run on from the word before. */
  readonly joined: boolean;
}

/** A longer run of letters is no word of any language meant here: it matches nothing, however long it is. */
const longestWord = 60;

const wordPattern = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
const joiner = /^[\s\-"']*$/u;
const dashBetweenSpaces = /\s-+\s/u;

/** The words of shadow text between two positions, in order. */
export function wordsOf(shadowText: string, from = 0, to = shadowText.length): Word[] {
  const words: Word[] = [];
  const stretch = shadowText.slice(from, to);
  let end = 0;
  for (const found of stretch.matchAll(wordPattern)) {
    const gap = stretch.slice(end, found.index);
    const text = found[0].length > longestWord ? "" : found[0];
    end = found.index + found[0].length;
    words.push({ text, from: from + found.index, to: from + end, joined: words.length > 0 && joins(gap) });
  }
  return words;
}

function joins(gap: string): boolean {
  return gap === " " || (joiner.test(gap) && !dashBetweenSpaces.test(gap));
}

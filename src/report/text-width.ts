// How wide a text will be, without a font to measure by: mean advances of the bundled font (Amiri), in em, read off
// its tables by kind of character. Right within a tenth for names; used only to wrap labels and to start lines
// beside them, where a tenth does not show.

const advances: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[اأإآلردذزو]/u, 0.29],
  [/[\u0590-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u, 0.47],
  [/[ilI.,:;'’|!()[\]]/u, 0.3],
  [/[mwMW—…%]/u, 0.82],
  [/\p{Lu}/u, 0.68],
  [/\p{Nd}/u, 0.5],
  [/\s/u, 0.26],
  [/[\u2e80-\u9fff\uac00-\ud7af\u{1f000}-\u{1faff}]/u, 1],
];
const otherAdvance = 0.48;

/** Estimated width of one line, in em. */
export function estimatedWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += advances.find(([kind]) => kind.test(character))?.[1] ?? otherAdvance;
  }
  return width;
}

/** Lines of at most `widest` em, broken between words; `most` lines at most, then "…". */
export function wrapped(text: string, widest: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/u)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && estimatedWidth(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(shortened(word, widest));
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${shortened(lines[most - 1]!, widest - 1.2)} …`];
}

function shortened(word: string, widest: number): string {
  if (estimatedWidth(word) <= widest) return word;
  const characters = Array.from(word);
  while (estimatedWidth(characters.join("")) > widest - 0.82 && characters.length > 1) characters.pop();
  return `${characters.join("")}…`;
}

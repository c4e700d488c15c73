// How many columns of a terminal a text takes, and how it is broken into lines. A terminal gives every character one
// cell, those of the wide scripts two, marks and direction controls none.

const nothing = /[\p{M}\p{Cf}]/u;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns one line takes. */
export function terminalWidth(text: string): number {
  let width = 0;
  for (const character of text) width += nothing.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** Lines of at most `widest` columns, broken between words; a longer word is cut. At least one line. */
export function brokenLines(text: string, widest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((long) => cut(long, widest))) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && terminalWidth(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return isolatesBalanced(lines);
}

/** What is isolated beyond the end of a line is closed there and opened again on the next: lines stand alone. */
function isolatesBalanced(lines: readonly string[]): readonly string[] {
  const open: string[] = [];
  return lines.map((line) => {
    const before = open.join("");
    for (const [control] of line.matchAll(/[\u2066-\u2069]/gu)) {
      if (control === "\u2069") open.pop();
      else open.push(control);
    }
    return `${before}${line}${"\u2069".repeat(open.length)}`;
  });
}

function cut(word: string, widest: number): readonly string[] {
  if (terminalWidth(word) <= widest) return [word];
  const pieces = [""];
  for (const character of word) {
    const longer = pieces.at(-1) + character;
    if (terminalWidth(longer) <= widest) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}

/** The longest word, in columns: what a column of a table cannot be narrower than without cutting. */
export function longestWord(text: string): number {
  return Math.max(...text.split(" ").map(terminalWidth));
}

/** Whether any of it is written from right to left. */
export function runsRightToLeft(text: string): boolean {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);
}

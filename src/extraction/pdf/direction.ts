// In which direction a page and a paragraph are read: by their letters, and where a paragraph mixes scripts by the
// side its last line is flush with. A line of English alone on an Arabic page is read from the left, unless its full
// stop stands at its left end.
import { bidiClass } from "./bidi-classes.js";
import type { Letter } from "./letters.js";
import type { Direction } from "./logical-order.js";
import { extent, type Row } from "./rows.js";

/** A paragraph with at least this part of Arabic letters is Arabic, whichever side it is flush with. */
const mostly = 0.55;

/** The direction most letters have; `otherwise` where they are as many, or none. */
export function directionOf(letters: readonly Letter[], otherwise: Direction): Direction {
  const { right, left } = counts(letters);
  if (right === left) return otherwise;
  return right > left ? "rtl" : "ltr";
}

/** `column`: the left and right end of the column the paragraph stands in. */
export function paragraphDirection(
  rows: readonly Row[],
  page: Direction,
  column: readonly [number, number],
): Direction {
  const letters = rows.flatMap((row) => row.letters);
  const { right, left } = counts(letters);
  if (left === 0) return right === 0 ? page : "rtl";
  if (right === 0) return page === "rtl" && rows.some(stopsAtLeft) ? "rtl" : "ltr";
  if (right >= mostly * (right + left)) return "rtl";
  const last = rows.at(-1)!;
  const [from, to] = extent(last);
  const lean = from - column[0] - (column[1] - to);
  if (Math.abs(lean) > 2 * last.size) return lean > 0 ? "rtl" : "ltr";
  return directionOf(letters, page);
}

/** How many letters of a script are right-to-left, how many left-to-right. */
export function counts(letters: readonly Letter[]): { readonly right: number; readonly left: number } {
  let right = 0;
  let left = 0;
  for (const { text } of letters) {
    const is = bidiClass(text);
    if (is === "right") right++;
    else if (is === "left") left++;
  }
  return { right, left };
}

function stopsAtLeft({ letters }: Row): boolean {
  const ends = (letter: Letter | undefined): boolean => letter !== undefined && /^[.:!?]$/u.test(letter.text);
  return ends(letters[0]) && !ends(letters.at(-1));
}

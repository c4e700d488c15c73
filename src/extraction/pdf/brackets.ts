// Brackets and guillemets that look the other way in right-to-left text. Some producers map the glyph to the sign it
// looks like, others to the sign that was written, and some to whichever came first in the file; so each paragraph is
// asked which of the two lets its brackets open before they close.
import type { ReadLetter } from "./logical-order.js";

const pairs = ["()", "[]", "{}", "«»", "‹›"] as const;
const mirrorOf: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.flatMap(([open, close]) => [
    [open!, close!],
    [close!, open!],
  ]),
);

/** Puts the brackets of a paragraph in reading order right. `looksLike`: what to do where the paragraph itself does not tell. */
export function straightened(letters: readonly ReadLetter[], looksLike: boolean): readonly ReadLetter[] {
  const turned = new Map<string, boolean>();
  for (const level of ["rtl", "ltr"] as const) {
    for (const pair of pairs) {
      const votes = matched(letters, level, pair);
      const fallback = level === "rtl" && looksLike;
      turned.set(level + pair, votes.turned === votes.straight ? fallback : votes.turned > votes.straight);
    }
  }
  return letters.map(({ text, level }) => {
    const pair = pairs.find((one) => one.includes(text));
    const turn = pair !== undefined && turned.get(level + pair) === true;
    return { text: turn ? (mirrorOf[text] ?? text) : text, level };
  });
}

/** Whether most right-to-left brackets of these paragraphs must be turned: the map tells what they look like. */
export function bracketsLookAsDrawn(paragraphs: readonly (readonly ReadLetter[])[]): boolean {
  let balance = 0;
  for (const letters of paragraphs) {
    for (const pair of pairs) {
      const votes = matched(letters, "rtl", pair);
      balance += votes.turned - votes.straight;
    }
  }
  return balance >= 0;
}

/** How many pairs open before they close as they are, and how many would if each were turned. */
function matched(
  letters: readonly ReadLetter[],
  level: string,
  [open, close]: string,
): { readonly straight: number; readonly turned: number } {
  let straight = 0;
  let turned = 0;
  let opened = 0;
  let closed = 0;
  for (const letter of letters) {
    if (letter.level !== level) continue;
    if (letter.text === open) {
      opened++;
      if (closed > 0) {
        closed--;
        turned++;
      }
    } else if (letter.text === close) {
      closed++;
      if (opened > 0) {
        opened--;
        straight++;
      }
    }
  }
  return { straight, turned };
}

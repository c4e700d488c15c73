// Marked text: spans are written in the fixture itself, so that a test needs no offsets and right-to-left text
// stays readable. Marks may nest; a label is optional.
//
//   قالت ⟦source:وزارة الصحة⟧ إن ⟦content:العدد أكبر⟧.
import type { Span } from "#model/index.js";

export interface Mark {
  /** The word before the colon; "" where the mark has none. */
  readonly label: string;
  /** [start, end) in code points of the text without its marks. */
  readonly span: Span;
}

export interface MarkedText {
  readonly text: string;
  /** In the order in which the marks open. */
  readonly marks: readonly Mark[];
}

const opening = /^⟦(?:([a-z][A-Za-z-]*(?:\|[^:⟦⟧|]*)*):)?/u;

/**
 * Takes the marks out of a text and says where they stood. A label begins with a small letter and touches its
 * colon: `⟦Report: fear⟧` has no label. Details may follow it behind bars: `⟦claim|58|departures:58 people⟧`.
 * Throws where a mark is not closed, or closed without being opened.
 */
export function parseMarked(marked: string): MarkedText {
  const marks: { label: string; span: [number, number] }[] = [];
  const open: { label: string; span: [number, number] }[] = [];
  let text = "";
  let length = 0;
  for (let at = 0; at < marked.length; ) {
    const found = marked[at] === "⟦" ? opening.exec(marked.slice(at)) : null;
    if (found !== null) {
      const mark = { label: found[1] ?? "", span: [length, length] as [number, number] };
      marks.push(mark);
      open.push(mark);
      at += found[0].length;
    } else if (marked[at] === "⟧") {
      const mark = open.pop();
      if (mark === undefined) throw new RangeError(`a mark is closed but not opened: ${text}`);
      mark.span[1] = length;
      at += 1;
    } else {
      const character = String.fromCodePoint(marked.codePointAt(at)!);
      text += character;
      length += 1;
      at += character.length;
    }
  }
  if (open.length > 0) throw new RangeError(`a mark is not closed: ${marked}`);
  return { text, marks };
}

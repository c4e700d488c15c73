// Cuts a document's text into numbered sentences that together are the whole text: each runs from its passage to the
// next. Their numbers are how this report names a place: 3.12 is sentence 12 of document 3. Holds no language.
import type { Passage, Span } from "#model/index.js";

export interface Sentence {
  /** Counted from 1 in its document. */
  readonly number: number;
  readonly paragraph: number;
  readonly span: Span;
}

/** First and last sentence of a stretch of text, as indexes; equal where one sentence holds it. */
export type Stretch = readonly [first: number, last: number];

/** `passages` in the order of the text; a text without any is one sentence. `length` in code points. */
export function numberedSentences(passages: readonly Passage[], length: number): readonly Sentence[] {
  if (passages.length === 0) return [{ number: 1, paragraph: 0, span: [0, length] }];
  return passages.map(({ span: [start], paragraph }, index) => ({
    number: index + 1,
    paragraph,
    span: [start, passages[index + 1]?.span[0] ?? length],
  }));
}

/** Where a span stands; what lies before the first sentence is taken to it. */
export function stretchOf(sentences: readonly Sentence[], [start, end]: Span): Stretch {
  const first = lastBeginningBy(sentences, start);
  return [first, Math.max(first, lastBeginningBy(sentences, Math.max(start, end - 1)))];
}

/** Index of the last sentence that begins at or before a position. */
function lastBeginningBy(sentences: readonly Sentence[], position: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sentences[middle]!.span[0] <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

// What a format's reader makes of an original: the text in blocks, each with its place; what is printed beside the
// text and says who says so; what was left out and why; and what the original says of itself.
import type { Field } from "#model/index.js";
import type { Reading } from "./fields.js";

/** A stretch of text, without line feeds at its ends, and where it stands (see the model's fragments). */
export interface TextBlock {
  readonly text: string;
  readonly fragment: string;
}

/**
 * Printed beside the article and kept behind its text, since it says who says so: an agency's credit, or the caption
 * of a picture. One line each.
 */
export interface MarginBlock extends TextBlock {
  readonly kind: "credit" | "caption";
}

/** Left out of the text: which rule took it, in a word or two. */
export interface PrunedText extends TextBlock {
  readonly reason: string;
}

/** One text of an original, and what the original says of its fields: each place once, in the order believed. */
export interface ReadText {
  /** Joined by line feeds they are the text. */
  readonly blocks: readonly TextBlock[];
  readonly margin: readonly MarginBlock[];
  readonly pruned: readonly PrunedText[];
  readonly charset: Field<string>;
  /** Fragment of one text among several in its original, such as "row=7"; null where it is the only one. */
  readonly part: string | null;
  readonly readBy: "text" | "recognition";
  readonly outlet: readonly Reading[];
  readonly published: readonly Reading[];
  readonly title: readonly Reading[];
  readonly author: readonly Reading[];
  readonly address: readonly Reading[];
  readonly language: readonly Reading[];
}

/** A text of which nothing else is known: for a reader to spread into its own. */
export const nothingStated = {
  margin: [],
  pruned: [],
  part: null,
  readBy: "text",
  outlet: [],
  published: [],
  title: [],
  author: [],
  address: [],
  language: [],
} as const satisfies Partial<ReadText>;

/** The charset of a format that leaves no choice, such as a package of UTF-8 parts. */
export function fixedCharset(value: string): Field<string> {
  return { value, from: "none", contradictedBy: [] };
}

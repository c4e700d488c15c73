import type { Reading } from "./fields.js";

/** A text and what its own pages say of its fields, each place once, in the order they are believed. */
export interface ReadText {
  readonly text: string;
  readonly outlet: readonly Reading[];
  readonly published: readonly Reading[];
  readonly title: readonly Reading[];
  readonly author: readonly Reading[];
  readonly address: readonly Reading[];
  readonly language: readonly Reading[];
}

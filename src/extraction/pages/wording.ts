// How the words of a block are counted and compared.
import type { Block } from "./blocks.js";

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

/** Words alone, in lower case, one space between. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** Ten words and a mark of punctuation: what menus, labels and headings are not. */
export function isSentence({ text }: Block): boolean {
  return /[.!?…"”'’:؟،»]/u.test(text) && countWords(text) >= 10;
}

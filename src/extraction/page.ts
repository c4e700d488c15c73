import type { Problem } from "#model/index.js";
import type { ReadText } from "./read-text.js";
export function readPage(text: string, file: string): ReadText | Problem {
  return { text, outlet: [], published: [], title: [], author: [], address: [], language: [] };
}

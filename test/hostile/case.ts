// One hostile file: what it tries, its bytes, and what must come of it.
import type { Document, ProblemName } from "#model/index.js";

export interface HostileCase {
  /** What it tries, as a sentence's end: "entries that share their bytes". */
  readonly tries: string;
  readonly file: string;
  readonly make: () => Uint8Array;
  /** Problems it is listed under, itself or what it holds, each name once, in order of name; none where it is read. */
  readonly problems: readonly ProblemName[];
  /** Documents it gives all the same; none where left out. */
  readonly documents?: number;
  /** Kinds of deceptive characters that its documents are marked with. */
  readonly deceptive?: readonly Document["deceptive"][number]["kind"][];
}

/** Markers of text, told apart by their number so that no two files are the same. */
export function honestPage(number: number): string {
  return `<html lang="ar"><head><title>شهادة ${number}</title></head><body><article><h1>شهادة ${number}</h1><p>قال رجل من المرفأ إنه ترك الرتل الشمالي بعد ${number} شهرا لأن القادة كذبوا عليه.</p></article></body></html>`;
}

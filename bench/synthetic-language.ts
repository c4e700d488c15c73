// What a language must offer for news to be invented in it.
import type { Draw } from "./seeded-draws.js";

export interface NewsLanguage {
  readonly code: "en" | "ar";
  /** Plain words an edited copy may put in. */
  readonly words: readonly string[];
  /** The name of an outlet: one of a few hundred, so that outlets return. */
  outlet(draw: Draw): string;
  /** Begins a story: its place, group and source are chosen once and stay. */
  story(draw: Draw): Story;
}

export interface Story {
  title(): string;
  /** First paragraph: who says so, and how many left. */
  lead(): string;
  /** Any further sentence: attribution, count, reason, quotation or plain narrative. */
  sentence(): string;
}

/** A name of two or three syllables, the same for the same number. */
export function nameFrom(syllables: readonly string[], number: number): string {
  const base = syllables.length;
  const parts = [number % base, Math.floor(number / base) % base];
  if (number % 3 === 0) parts.push(Math.floor(number / (base * base)) % base);
  return parts.map((part) => syllables[part]!).join("");
}

// Invented wire copy, article by article: any article can be written again from its number alone, so a corpus may be
// larger than memory. Originals of about 400 words in English and Arabic; copies as outlets make them: printed again,
// edited by a word in seven at most, cut at the tail, taken out in part, or put together from two wires, always under
// a headline of their own. The truth comes with it: which paragraphs of which original an article holds.
//
// Not like life: words are changed at random, not by an editor's hand. Recall measured here is an upper bound.
import { type Draw, drawsFrom } from "./seeded-draws.js";
import type { NewsLanguage } from "./synthetic-language.js";
import { arabic } from "./synthetic-words-ar.js";
import { english } from "./synthetic-words-en.js";

export interface WireCopyOptions {
  /** Any whole number; each gives another corpus. */
  readonly seed: number;
  /** The chance of an article to be a copy of an earlier one, 0 to 1. */
  readonly copies: number;
}

/** The corpus of the copies bench. */
export const benchOptions: WireCopyOptions = { seed: 20_150_921, copies: 0.1 };

export const wireCopyKinds = ["reprint", "edited", "cut tail", "excerpt", "merged"] as const;
export type WireCopyKind = (typeof wireCopyKinds)[number];

/** A paragraph as an article prints it, and the original it was written for. */
export interface WireParagraph {
  readonly text: string;
  readonly of: number;
  readonly place: number;
}

export interface WireArticle {
  readonly number: number;
  readonly language: "en" | "ar";
  readonly outlet: string;
  /** Days after the first day of the corpus. */
  readonly day: number;
  /** Null for an original. */
  readonly kind: WireCopyKind | null;
  readonly title: string;
  readonly paragraphs: readonly WireParagraph[];
}

/** Writes the article of a number. The same number gives the same article. */
export function wireArticle(number: number, options: WireCopyOptions): WireArticle {
  const draw = drawsOf(number, options);
  if (!isCopy(number, options)) return original(number, draw);
  const kind = draw.one(wireCopyKinds);
  const model = originalBefore(number, draw, options);
  const paragraphs = copied(model, kind, draw, () => originalBefore(number, draw, options, model));
  const language = languages[model.language];
  const day = model.day + draw.below(4);
  return {
    ...model,
    number,
    kind,
    day,
    outlet: language.outlet(draw),
    title: headline(language, draw),
    paragraphs,
  };
}

/** The article as a text: headline, empty line, paragraphs. */
export function wireText({ title, paragraphs }: WireArticle): string {
  return `${title}\n\n${paragraphs.map(({ text }) => text).join("\n\n")}\n`;
}

/** The pairs of articles that hold the same paragraph of an original, as "left right", the smaller number first. */
export function copiedPairs(articles: Iterable<Pick<WireArticle, "number" | "paragraphs">>): Set<string> {
  const holders = new Map<string, number[]>();
  for (const { number, paragraphs } of articles)
    for (const { of, place } of paragraphs) {
      const key = `${of} ${place}`;
      holders.set(key, [...(holders.get(key) ?? []), number]);
    }
  const pairs = new Set<string>();
  for (const numbers of holders.values())
    numbers.forEach((left, at) => {
      for (const right of numbers.slice(at + 1)) pairs.add(`${left} ${right}`);
    });
  return pairs;
}

const languages: Readonly<Record<WireArticle["language"], NewsLanguage>> = { en: english, ar: arabic };
const articleWords = 400;

function drawsOf(number: number, { seed }: WireCopyOptions): Draw {
  return drawsFrom(Math.imul(number + 1, 0x9e3779b1) ^ seed);
}

function isCopy(number: number, options: WireCopyOptions): boolean {
  return number > 0 && drawsOf(number, { ...options, seed: ~options.seed }).share() < options.copies;
}

function original(number: number, draw: Draw): WireArticle {
  const language = draw.share() < 0.5 ? english : arabic;
  const story = language.story(draw);
  const paragraphs: WireParagraph[] = [{ text: story.lead(), of: number, place: 0 }];
  for (let words = 0; words < articleWords; ) {
    const text = Array.from({ length: 2 + draw.below(2) }, () => story.sentence()).join(" ");
    paragraphs.push({ text, of: number, place: paragraphs.length });
    words += text.split(" ").length;
  }
  const outlet = language.outlet(draw);
  const day = draw.below(3_000);
  return { number, language: language.code, outlet, day, kind: null, title: story.title(), paragraphs };
}

/** An original with a smaller number: any, or another one in the language of `beside`, or that where there is none. */
function originalBefore(
  number: number,
  draw: Draw,
  options: WireCopyOptions,
  beside: WireArticle | null = null,
): WireArticle {
  const first = draw.below(number);
  for (let step = 0; step < number; step++) {
    const tried = (first + step) % number;
    if (isCopy(tried, options) || tried === beside?.number) continue;
    const found = original(tried, drawsOf(tried, options));
    if (beside === null || found.language === beside.language) return found;
  }
  return beside ?? original(0, drawsOf(0, options));
}

function copied(
  { paragraphs, language }: WireArticle,
  kind: WireCopyKind,
  draw: Draw,
  second: () => WireArticle,
): readonly WireParagraph[] {
  const half = Math.ceil(paragraphs.length / 2);
  const edit = (some: readonly WireParagraph[], rate: number) =>
    some.map((paragraph) => ({
      ...paragraph,
      text: edited(paragraph.text, rate, languages[language], draw),
    }));
  switch (kind) {
    case "reprint":
      return paragraphs;
    case "edited":
      return edit(paragraphs, 0.02 + 0.13 * draw.share());
    case "cut tail":
      return edit(paragraphs.slice(0, half + draw.below(half - 1)), 0.05 * draw.share());
    case "excerpt": {
      const from = draw.below(paragraphs.length - half);
      return paragraphs.slice(from, from + half);
    }
    case "merged":
      return edit([...paragraphs.slice(0, half), ...second().paragraphs.slice(0, half)], 0.05);
  }
}

/** Drops, adds or exchanges words, a third of the rate each. */
function edited(text: string, rate: number, { words }: NewsLanguage, draw: Draw): string {
  const kept = text.split(" ").flatMap((word) => {
    const chance = draw.share();
    if (chance >= rate) return [word];
    if (chance < rate / 3) return [];
    return chance < (2 * rate) / 3 ? [word, draw.one(words)] : [draw.one(words)];
  });
  return kept.join(" ");
}

/** A headline of its own: of another story, so that it shares nothing but the form. */
function headline(language: NewsLanguage, draw: Draw): string {
  return language.story(draw).title();
}

// Invented news, as much of it as wanted: English and Arabic articles of about 2.5 KB about people who leave an
// invented armed group, with attributions, counts, reasons and quotations, and with copies whose model is known.
// Every outlet, place, group and study is made up from syllables. The same options give the same bytes.
//
// Not like life: copies change words at random, not by an editor's hand, and originals never meet in a common source
// unless one was copied from the other. Recall measured here is an upper bound.

import { type Draw, drawsFrom } from "./seeded-draws.js";
import type { NewsLanguage } from "./synthetic-language.js";
import { arabic } from "./synthetic-words-ar.js";
import { english } from "./synthetic-words-en.js";

export interface SyntheticNewsOptions {
  /** How many articles. */
  readonly documents: number;
  /** Any whole number; each gives another corpus. */
  readonly seed: number;
  /** Share of the articles that are copies of an earlier one, 0 to 1. */
  readonly copies: number;
}

export const copyKinds = ["light", "heavy", "excerpt"] as const;
/** `light`: 2 words in a hundred changed; `heavy`: 8; `excerpt`: about half of the paragraphs, unchanged. */
export type SyntheticCopyKind = (typeof copyKinds)[number];

export interface SyntheticArticle {
  /** File name, such as `00042.txt`. */
  readonly file: string;
  /** The whole file: front matter with outlet and date, then the article. Its language is for the reader to tell. */
  readonly text: string;
}

/** A corpus, and the truth about it. */
export interface SyntheticNews {
  readonly articles: readonly SyntheticArticle[];
  /** Who copied whom: `file` from `of`. Copies of one model are copies of each other, too, and not listed as such. */
  readonly copies: readonly {
    readonly file: string;
    readonly of: string;
    readonly kind: SyntheticCopyKind;
  }[];
}

/** Invents a corpus. `copies` is the chance of each article to be a copy, so their number varies a little. */
export function syntheticNews(options: SyntheticNewsOptions): SyntheticNews {
  const draw = drawsFrom(options.seed);
  const originals: Original[] = [];
  const articles: SyntheticArticle[] = [];
  const copies: SyntheticNews["copies"][number][] = [];
  for (let number = 0; number < options.documents; number++) {
    const file = `${String(number).padStart(5, "0")}.txt`;
    const isCopy = originals.length > 0 && draw.share() < options.copies;
    if (isCopy) {
      const model = draw.one(originals);
      const kind = draw.one(copyKinds);
      copies.push({ file, of: model.file, kind });
      articles.push({ file, text: printed(copyOf(model, kind, draw), draw) });
    } else {
      const written = original(file, draw);
      originals.push(written);
      articles.push({ file, text: printed(written, draw) });
    }
  }
  return { articles, copies };
}

interface Original {
  readonly file: string;
  readonly language: NewsLanguage;
  /** Days after 1 January 2012. */
  readonly day: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const articleCharacters = { en: 2300, ar: 1400 } as const;
const firstDay = Date.UTC(2012, 0, 1);
const millisecondsADay = 86_400_000;

function original(file: string, draw: Draw): Original {
  const language = draw.share() < 0.6 ? english : arabic;
  const story = language.story(draw);
  const paragraphs: string[] = [story.lead()];
  let length = 0;
  while (length < articleCharacters[language.code]) {
    const sentences = Array.from({ length: 1 + draw.below(3) }, () => story.sentence());
    const paragraph = sentences.join(" ");
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return { file, language, day: draw.below(3000), title: story.title(), paragraphs };
}

function copyOf(model: Original, kind: SyntheticCopyKind, draw: Draw): Original {
  const day = model.day + draw.below(4);
  if (kind === "excerpt") return { ...model, day, paragraphs: half(model.paragraphs, draw) };
  const rate = kind === "light" ? 0.02 : 0.08;
  const paragraphs = model.paragraphs.map((paragraph) => changed(paragraph, rate, model.language, draw));
  return { ...model, day, paragraphs };
}

function half(paragraphs: readonly string[], draw: Draw): readonly string[] {
  const count = Math.ceil(paragraphs.length / 2);
  const from = draw.below(paragraphs.length - count + 1);
  return paragraphs.slice(from, from + count);
}

/** Drops, adds or exchanges words, a third of the rate each. */
function changed(paragraph: string, rate: number, language: NewsLanguage, draw: Draw): string {
  const words = paragraph.split(" ").flatMap((word) => {
    const chance = draw.share();
    if (chance >= rate) return [word];
    if (chance < rate / 3) return [];
    const other = draw.one(language.words);
    return chance < (2 * rate) / 3 ? [word, other] : [other];
  });
  return words.join(" ");
}

function printed({ language, day, title, paragraphs }: Original, draw: Draw): string {
  const published = new Date(firstDay + day * millisecondsADay).toISOString().slice(0, 10);
  const head = ["---", `outlet: "${language.outlet(draw)}"`, `published: ${published}`, "---"];
  return `${[...head, title, "", paragraphs.join("\n\n")].join("\n")}\n`;
}

// Cues and other word patterns, compiled into one graph of words per language. A pattern is what a researcher types:
// words; "|" parts words of which any may stand; "*" at the end of a word is any ending; "*" between words is one to
// three words, "*?" none to three. Arabic words may carry clitics, and an open word stands for its imperfect too
// (word-forms). An article the cue's first word has is asked for (الوحدة is not وحدة); in later words it is
// optional. Knows no code and no negation. Steps grow with the number of words: each word opens the graph once, and a
// way through it is as deep as the longest cue.
//
//   cue     مصادرة|سحب *? جواز*       text   وصادروا | مصادرة جميع جوازاتهم
//                                                    ^^^^^^^^^^^^^^^^^^^^^
import { foldText } from "#text/index.js";
import { formsOf } from "./word-forms.js";
import type { Word } from "./words.js";

/** A pattern with what it stands for. */
export interface CuePattern<T> {
  readonly text: string;
  readonly value: T;
}

/** A pattern met in the words: their indices, [first, last]. */
export interface CueMatch<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

interface CueWord {
  readonly stem: string;
  readonly article: boolean;
  readonly open: boolean;
}

type CuePart =
  | { readonly kind: "words"; readonly any: readonly CueWord[] }
  | { readonly kind: "gap"; readonly needed: boolean };

interface Node<T> {
  readonly next: Map<number, Node<T>[]>;
  gap: Node<T> | null;
  readonly values: T[];
}

/** What a printed word may be among the cue words, and the nodes it leads to from the root. */
interface Reading<T> {
  readonly ids: readonly number[];
  readonly opened: readonly Node<T>[];
}

/** A sentence on its way through the graph. */
interface Way<T> {
  readonly words: readonly Word[];
  readonly readings: readonly Reading<T>[];
  readonly matches: CueMatch<T>[];
}

/** No cue meets more words than this: further apart, two cues do not overlap. */
export const longestCue = 24;
const longestGap = 3;
/** In a text, too, an apostrophe belongs to a word only inside it: the leaders' sons. */
const edgeApostrophe = /(?<=^|\|)'|'(?=\||$)/gu;
/** ال and two letters at least; a shorter word beginning so is taken whole. */
const shortestWithArticle = 4;
/** Begins like a word with the article, and would meet له without it. */
const wordsWithoutArticle: ReadonlySet<string> = new Set(["الله"]);
/** Readings of this many distinct words are remembered; a text of more words than that starts afresh. */
const rememberedWords = 50_000;

/** Matches every pattern of one language at once. */
export class CueMatcher<T> {
  readonly #language: string;
  readonly #root: Node<T> = newNode();
  /** Ids of cue words by stem; "+" before a stem asks for the article. Open stems take any ending. */
  readonly #whole = new Map<string, number>();
  readonly #open = new Map<string, number>();
  #longestOpen = 0;
  readonly #known = new Map<string, Reading<T>>();

  constructor(language: string, patterns: readonly CuePattern<T>[]) {
    this.#language = language;
    for (const pattern of patterns) this.#add(pattern);
  }

  /** Every pattern met, in order of its first word. Overlaps are all reported. */
  match(words: readonly Word[]): CueMatch<T>[] {
    const way: Way<T> = { words, readings: words.map((word) => this.#read(word.text)), matches: [] };
    for (let first = 0; first < words.length; first++)
      for (const node of way.readings[first]!.opened) enter(node, way, first, first);
    return way.matches;
  }

  /** A cue has nodes of its own behind the root, so its size is the number of its words, not of its phrases. */
  #add({ text, value }: CuePattern<T>): void {
    let ends: readonly Node<T>[] = [this.#root];
    for (const part of partsOf(text, this.#language)) {
      if (part.kind === "words") {
        const child = newNode<T>();
        for (const node of ends) for (const id of this.#idsOfChoice(part.any)) connect(node, id, child);
        ends = [child];
      } else ends = [...(part.needed ? [] : ends), ...ends.map(gapOf)];
    }
    for (const node of ends) node.values.push(value);
  }

  #idsOfChoice(words: readonly CueWord[]): ReadonlySet<number> {
    return new Set(words.map((word) => this.#idOf(word)));
  }

  #idOf({ stem, article, open }: CueWord): number {
    const stems = open ? this.#open : this.#whole;
    const key = article ? `+${stem}` : stem;
    if (open) this.#longestOpen = Math.max(this.#longestOpen, stem.length);
    const id = stems.get(key) ?? this.#whole.size + this.#open.size;
    stems.set(key, id);
    return id;
  }

  #read(word: string): Reading<T> {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (this.#known.size >= rememberedWords) this.#known.clear();
    const ids = this.#lookUp(word);
    const reading = { ids, opened: childrenOf(this.#root, ids) };
    this.#known.set(word, reading);
    return reading;
  }

  #lookUp(word: string): readonly number[] {
    const ids = new Set<number>();
    const collect = (id: number | undefined) => id !== undefined && ids.add(id);
    for (const { stem, article, ended, imperfect } of formsOf(word, this.#language)) {
      for (const mark of article ? ["", "+"] : [""]) {
        if (!imperfect) collect(this.#whole.get(mark + stem));
        if (ended) continue;
        const longest = Math.min(stem.length, this.#longestOpen);
        for (let length = 1; length <= longest; length++)
          collect(this.#open.get(mark + stem.slice(0, length)));
      }
    }
    return [...ids];
  }
}

/** Reaches a node with the word at `at`, and goes on behind it. */
function enter<T>(node: Node<T>, way: Way<T>, first: number, at: number): void {
  for (const value of node.values) way.matches.push({ value, first, last: at });
  goOn(node, way, first, at + 1);
}

function goOn<T>(node: Node<T>, way: Way<T>, first: number, at: number): void {
  if (at >= way.words.length || !way.words[at]!.joined) return;
  for (const child of childrenOf(node, way.readings[at]!.ids)) enter(child, way, first, at);
  if (node.gap === null) return;
  for (let skipped = 1; skipped <= longestGap && at + skipped < way.words.length; skipped++) {
    if (!way.words[at + skipped - 1]!.joined) return;
    goOn(node.gap, way, first, at + skipped);
  }
}

/** Why a cue may not be used, in words for the codebook's editor; null where it may. */
export function cueFault(cue: string): string | null {
  const pieces = piecesOf(cue);
  if (!pieces.some((piece) => /[\p{L}\p{N}]/u.test(piece)))
    return "it holds no word and would match everything";
  if (isGap(pieces[0]!) || isGap(pieces.at(-1)!)) return 'a cue begins and ends with a word, not with "*"';
  for (const word of pieces.filter((piece) => !isGap(piece)).flatMap((piece) => piece.split("|"))) {
    if (!/^[\p{L}\p{N}']+\*?$/u.test(word))
      return 'a cue holds words, spaces, hyphens, "|" between words and "*" at the end of a word only';
    if (/^.\*$/u.test(word)) return 'a word needs two letters before its "*"';
  }
  const longest = pieces.reduce((sum, piece) => sum + (isGap(piece) ? longestGap : 1), 0);
  return longest > longestCue ? `it may meet ${longest} words, more than ${longestCue}` : null;
}

function partsOf(cue: string, language: string): CuePart[] {
  return piecesOf(cue).map((piece, index): CuePart => {
    if (isGap(piece)) return { kind: "gap", needed: piece === "*" };
    return { kind: "words", any: piece.split("|").map((word) => cueWord(word, language, index === 0)) };
  });
}

function cueWord(printed: string, language: string, isFirst: boolean): CueWord {
  const open = printed.endsWith("*");
  const word = open ? printed.slice(0, -1) : printed;
  const article = language === "ar" && hasArticle(word);
  return { stem: article ? word.slice(2) : word, article: article && isFirst, open };
}

function hasArticle(word: string): boolean {
  return word.startsWith("ال") && word.length >= shortestWithArticle && !wordsWithoutArticle.has(word);
}

function isGap(piece: string): boolean {
  return piece === "*" || piece === "*?";
}

function piecesOf(cue: string): string[] {
  return foldText(cue)
    .split(/[\s\-"]+/u)
    .map((piece) => piece.replace(edgeApostrophe, ""))
    .filter((piece) => piece !== "");
}

function newNode<T>(): Node<T> {
  return { next: new Map(), gap: null, values: [] };
}

const none: readonly never[] = [];

/** The nodes behind a word, each once, though the word may be read in several ways (أمل|أمل*). */
function childrenOf<T>(node: Node<T>, ids: readonly number[]): readonly Node<T>[] {
  let children: readonly Node<T>[] | null = null;
  for (const id of ids) {
    const next = node.next.get(id);
    if (next !== undefined) children = children === null ? next : [...new Set([...children, ...next])];
  }
  return children ?? none;
}

function connect<T>(node: Node<T>, id: number, child: Node<T>): void {
  const children = node.next.get(id);
  if (children === undefined) node.next.set(id, [child]);
  else children.push(child);
}

function gapOf<T>(node: Node<T>): Node<T> {
  node.gap ??= newNode();
  return node.gap;
}

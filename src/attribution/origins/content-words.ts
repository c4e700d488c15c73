// How alike two texts of one language are in what they speak of. Words are cut to rough stems and the everyday words of
// the language and of this field are left out; what remains counts where few documents of the corpus have it. More
// documents can only make a word less rare, so an unrelated document never makes two others more alike.
import { foldText } from "#text/index.js";
import { everydayWords } from "./everyday-words.js";

/** Documents a word may stand in and still tell them from the rest. A story many outlets retell stays below it. */
const rareDocuments = 25;
const stemLength = 6;
const shortestWord = 4;

export interface ContentWords {
  /** Share of the shorter text's content words that are rare and stand in both, 0 to 1, and how many those are. */
  likeness(one: number, other: number): { readonly share: number; readonly words: number };
}

/** Reads the content words of texts, which are then known by their place in the list. */
export function contentWordsOf(texts: readonly string[]): ContentWords {
  const numbers = new Map<string, number>();
  const documents: number[] = [];
  const rows = texts.map((text) => {
    const row = new Set<number>();
    for (const stem of stemsOf(text)) {
      const known = numbers.get(stem) ?? numbers.size;
      if (known === numbers.size) numbers.set(stem, known);
      row.add(known);
    }
    for (const stem of row) documents[stem] = (documents[stem] ?? 0) + 1;
    return Int32Array.from(row).sort();
  });
  return { likeness: (one, other) => likenessOf(rows[one]!, rows[other]!, documents) };
}

function likenessOf(one: Int32Array, other: Int32Array, documents: readonly number[]) {
  let words = 0;
  for (let l = 0, r = 0; l < one.length && r < other.length; ) {
    if (one[l] === other[r]) {
      if (documents[one[l]!]! <= rareDocuments) words++;
      l++;
      r++;
    } else if (one[l]! < other[r]!) l++;
    else r++;
  }
  return { share: words / Math.max(1, Math.min(one.length, other.length)), words };
}

const word = /[\p{L}\p{N}]+/gu;
const particles = /^[وف]?(?:لل|[بكل]?ال)?(?=[\u0621-\u064a]{3})/u;

function* stemsOf(text: string): Generator<string> {
  for (const [found] of foldText(text).matchAll(word)) {
    const stem = found.replace(particles, "");
    if (stem.length < shortestWord || everydayWords.has(found) || everydayWords.has(stem)) continue;
    yield stem.slice(0, stemLength);
  }
}

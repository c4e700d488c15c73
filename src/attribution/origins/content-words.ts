// What texts of one language speak of. Words are cut to rough stems; the everyday words of the language and of this
// field are left out.
import { foldText } from "#text/index.js";
import { everydayWords } from "./everyday-words.js";

const stemLength = 6;
const shortestWord = 4;
const word = /[\p{L}\p{N}]+/gu;
const particles = /^[وف]?(?:لل|[بكل]?ال)?(?=[\u0621-\u064a]{3})/u;

/** The stems of a text's content words; a word that stands twice comes twice. */
export function* contentWords(text: string): Generator<string> {
  for (const [found] of foldText(text).matchAll(word)) {
    const stem = found.replace(particles, "");
    if (stem.length < shortestWord || everydayWords.has(found) || everydayWords.has(stem)) continue;
    yield stem.slice(0, stemLength);
  }
}

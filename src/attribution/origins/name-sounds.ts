// Names of places and bodies as they sound, so that Camp Oster and معسكر أوستر can be seen to speak of one place. A sound is
// the consonants of a word, in classes that both scripts tell apart, and whether it opens with a vowel. Written names
// only: a Latin word counts where it has a capital inside a sentence; Arabic has no capitals, so every word of some
// length is tried, and one sound in common is a hint, never a proof. Literature: Knight and Graehl 1998 on
// back-transliteration; Freeman, Condon and Ackerman 2006 on matching English and Arabic names.
import { foldText } from "#text/index.js";

/** Sounds of fewer positions than this meet by chance. */
const shortestSound = 3;

/** The sounds of a text's names, each as often as it stands. */
export function* nameSounds(text: string): Generator<string> {
  for (const [name] of text.matchAll(latinName)) yield* longEnough(latinSound(foldText(name)));
  for (const [found] of foldText(text).matchAll(arabicWord)) {
    yield* longEnough(arabicSound(found));
    const bare = found.replace(arabicParticles, "");
    if (bare !== found) yield* longEnough(arabicSound(bare));
  }
}

/** A capital that no sentence begins with: after a letter, a digit or a comma. */
const latinName = /(?<=[\p{L}\p{N},;:] )\p{Lu}\p{Ll}{3,}/gu;
const arabicWord = /[\u0621-\u064a]{4,}/gu;
/** Or what looks like them: فالمورا is a name as it stands. */
const arabicParticles = /^[وف]?(?:لل|[بكل]?ال)?(?=[\u0621-\u064a]{3})/u;

const latinPairs: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch/gu, "S"],
  [/th/gu, "t"],
  [/kh/gu, "x"],
  [/gh/gu, "G"],
  [/ph/gu, "f"],
  [/ck|q|c/gu, "k"],
  [/p/gu, "b"],
  [/v/gu, "f"],
  [/[gj]/gu, "G"],
  [/z/gu, "s"],
];

function latinSound(name: string): string {
  let sound = name;
  for (const [letters, consonant] of latinPairs) sound = sound.replace(letters, consonant);
  return withoutVowels(sound.replace(/[aeiouyw]/gu, "a"));
}

const arabicConsonants: Readonly<Record<string, string>> = {
  ...{ ا: "a", و: "a", ي: "a", ع: "a", ء: "", ه: "h", ح: "h" },
  ...{ ب: "b", ت: "t", ط: "t", ث: "t", ج: "G", غ: "G", خ: "x", د: "d", ض: "d", ذ: "d", ر: "r" },
  ...{ س: "s", ص: "s", ز: "s", ظ: "s", ش: "S", ف: "f", ق: "k", ك: "k", ل: "l", م: "m", ن: "n" },
};

function arabicSound(word: string): string {
  return withoutVowels(Array.from(word, (letter) => arabicConsonants[letter] ?? "").join(""));
}

/** Doubled letters once; vowels and a closing h dropped, but for a vowel at the beginning. */
function withoutVowels(sound: string): string {
  const [first = ""] = sound;
  return `${first}${sound.slice(1).replace(/a|h$/gu, "")}`.replace(/(.)\1+/gu, "$1");
}

function longEnough(sound: string): readonly string[] {
  return sound.length < shortestSound ? [] : [sound];
}

// Whether an Arabic word names a person: a given name, or a surname that the same text prints behind one or behind a
// word for a person's work. Looks only at this document, once.
import { arabicGivenNames } from "./sources/ar-given-names.js";
import { kindOfHead } from "./sources/heads.js";
import type { Reading } from "./words.js";

/** ليلى, ونبيل; حوراني, where the text has «الطبيب سامر حوراني». */
export function isPersonalName(reading: Reading, text: string): boolean {
  const surnames = surnamesOf(reading);
  const bare = text.replace(/^[وفلب]/u, "");
  return (
    arabicGivenNames.has(text) ||
    arabicGivenNames.has(bare) ||
    surnames.has(text) ||
    (bare.length > 3 && surnames.has(bare))
  );
}

const read = new WeakMap<Reading, ReadonlySet<string>>();

function surnamesOf(reading: Reading): ReadonlySet<string> {
  const known = read.get(reading);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const [run] of reading.shadow.text.matchAll(/\p{L}+(?: \p{L}+)+/gu)) {
    const words = run.split(" ");
    words.forEach((word, at) => {
      if (word.length > 2 && isNamed(words, at)) found.add(word);
    });
  }
  read.set(reading, found);
  return found;
}

/** Behind a given name; behind a work; or behind a work and one word that may be a given name. */
function isNamed(words: readonly string[], at: number): boolean {
  const [before, work] = [words[at - 1] ?? "", words[at - 2] ?? ""];
  if (arabicGivenNames.has(before)) return true;
  return isWork(before) ? !words[at]!.startsWith("ال") : isWork(work) && !isOther.test(before);
}

/** Between a work and a surname: no adjective, verb or preposition. */
const isOther = /^(?:ال|ي|ت|ب|ل|و|من|في|عن|علي|الي|باسم|لدي|قد|كان)/u;

/** الطبيب, والمحامية, with the article that a name follows. */
function isWork(word: string): boolean {
  const kind = /^[وفبل]?ال/u.test(word) ? kindOfHead(word, "ar") : null;
  return kind === "person" || kind === "official";
}

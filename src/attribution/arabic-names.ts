// Whether an Arabic word names a person: a given name, or a surname that the same text prints behind one or behind a
// word for a person's work. Looks only at this document.
import { arabicGivenNames } from "./sources/ar-given-names.js";
import { kindOfHead } from "./sources/heads.js";
import type { Reading } from "./words.js";

/** ليلى, ونبيل; حوراني, where the text has «الطبيب سامر حوراني». */
export function isPersonalName(reading: Reading, text: string): boolean {
  const name = text.replace(/^[وفلب](?=\p{L}{4})/u, "");
  return (
    arabicGivenNames.has(text) ||
    arabicGivenNames.has(text.replace(/^[وفلب]/u, "")) ||
    isSurname(reading, text) ||
    (name !== text && isSurname(reading, name))
  );
}

/** How far into a text a surname is looked for, in occurrences. */
const longestSearch = 12;

function isSurname({ shadow: { text } }: Reading, name: string): boolean {
  if (!/^\p{L}{3,}$/u.test(name)) return false;
  let at = text.indexOf(` ${name}`);
  for (let tried = 0; at >= 0 && tried < longestSearch; tried++, at = text.indexOf(` ${name}`, at + 1)) {
    if (/^\p{L}/u.test(text.slice(at + 1 + name.length, at + 2 + name.length))) continue;
    const [, before = "", given = ""] =
      /(\p{L}*) ?(\p{L}+)$/u.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
    if (arabicGivenNames.has(given)) return true;
    if (isWork(given) ? !/^ال/u.test(name) : isWork(before) && !isOther.test(given)) return true;
  }
  return false;
}

/** Between a work and a surname: no adjective, verb or preposition. */
const isOther = /^(?:ال|ي|ت|ب|ل|و|من|في|عن|علي|الي|باسم|لدي|قد|كان)/u;

/** الطبيب, والمحامية, with the article that a name follows. */
function isWork(word: string): boolean {
  const kind = /^[وفبل]?ال/u.test(word) ? kindOfHead(word, "ar") : null;
  return kind === "person" || kind === "official";
}

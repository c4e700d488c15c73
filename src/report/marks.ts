// What a reader is warned of beside a document, a sentence or a file name: that a machine read it from a picture, and
// that it holds characters which show something other than what they are. The characters themselves stay.
import { countsNumbers, type Document, type Span } from "#model/index.js";
import { html, type Part } from "./html.js";
import { deceptiveNames } from "./messages.js";
import { languageAttributes, type Words } from "./words.js";

/** Beside a document, wherever it is listed or printed. */
export function documentMarks(words: Words, document: Document): Part {
  return [pictureMark(words, document), deceptionMark(words, document.deceptive)];
}

/** Beside anything taken from a document: a quotation, a suggested code, a number. */
export function pictureMark(words: Words, document: Document): Part {
  return (
    !countsNumbers(document) &&
    html`<small class="mark" ${languageAttributes(words.language)}>${words.say("fromPicture")}</small>`
  );
}

/** Before the first sentence shown of a page of the original. */
export function pageMark(words: Words, page: number): Part {
  const name = words.say("page", { n: words.number(page) });
  return html`<small class="mark" ${languageAttributes(words.language)}>${name}</small> `;
}

/** Beside a sentence: the characters that deceive within it. */
export function sentenceMark(words: Words, { deceptive }: Document, [start, end]: Span): Part {
  return deceptionMark(
    words,
    deceptive.filter(({ span }) => span[0] < end && start < span[1]),
  );
}

function deceptionMark(words: Words, deceptive: Document["deceptive"]): Part {
  if (deceptive.length === 0) return null;
  const kinds = [...new Set(deceptive.map(({ kind }) => deceptiveNames[kind][words.language]))];
  return html`<small class="mark" ${languageAttributes(words.language)}>${words.compose("deceptive", { kinds: words.list(kinds) })}</small>`;
}

/** A file's name with "�" for each character that would hide or turn round what is shown: "a�txt.exe". */
export function visibleName(file: string): string {
  return file.replace(
    /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu,
    "\ufffd",
  );
}

// What a PDF says of itself in its document properties, where that is worth anything: word processors write file names
// and "untitled" there, and the account of whoever saved the file. The date in them is of the file, not of publication,
// and is never read. What is printed large on the first page goes before properties that say something else.

import type { Reading } from "../fields.js";
import { sameWords } from "../fields.js";
import { foldLetters } from "./letters.js";

/** A property that says nothing of the text: pattern, one that fits and one that does not. */
export const emptyProperties: readonly {
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}[] = [
  {
    pattern: /^microsoft (?:word|powerpoint|excel)\b/iu,
    example: "Microsoft Word - report.docx",
    counterExample: "Microsoft closes an office",
  },
  {
    pattern: /\.(?:docx?|odt|rtf|pptx?|xlsx?|pdf|indd|html?|txt|tmp)$/iu,
    example: "final v2.docx",
    counterExample: "Chapter 2. Results",
  },
  {
    pattern: /^(?:untitled|no title|title|document|presentation|slide|new document)[\s\d-]*$/iu,
    example: "Untitled-1",
    counterExample: "Documents of a return",
  },
  {
    pattern: /^(?:بدون عنوان|بلا عنوان|مستند|عنوان)[\s\d]*$/u,
    example: "مستند1",
    counterExample: "مستندات العائدين",
  },
  {
    pattern:
      /^(?:user|users|admin|administrator|owner|hp|pc|dell|lenovo|acer|asus|toshiba|unknown|root|guest|author|test|anonymous)[\s\d-]*$/iu,
    example: "User1",
    counterExample: "Huda Owner",
  },
  {
    pattern: /^(?:https?:|file:|about:|[a-z]:\\)/iu,
    example: "https://example.org/a",
    counterExample: "A path home",
  },
];

/** Readings of the title, the likelier first. */
export function titleReadings(property: unknown, heading: string | null): readonly Reading[] {
  const stated = saneProperty(property);
  const own: readonly Reading[] = stated === null ? [] : [{ value: stated, from: "document properties" }];
  const printed: readonly Reading[] = heading === null ? [] : [{ value: heading, from: "heading" }];
  const agree = stated !== null && heading !== null && sameWords(stated, heading);
  return agree ? [...own, ...printed] : [...printed, ...own];
}

export function authorReadings(property: unknown): readonly Reading[] {
  const stated = saneProperty(property);
  return stated === null ? [] : [{ value: stated, from: "document properties" }];
}

/** A property in which a person wrote something, or null. */
export function saneProperty(property: unknown): string | null {
  if (typeof property !== "string") return null;
  const value = foldLetters(property).replace(/\s+/gu, " ").trim();
  const isText = /\p{L}{2}/u.test(value) && value.length <= 300 && !/[\p{Cc}\ufffd]/u.test(value);
  return isText && !emptyProperties.some(({ pattern }) => pattern.test(value)) ? value : null;
}

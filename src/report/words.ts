// The words of the report: its catalogue spoken in one language, and names set into its sentences. No sentence of the
// report is written anywhere but in messages.ts.
import { type CountInterval, directionOf, type InterfaceLanguage } from "#model/index.js";
import { type Html, html, joined, type Part, trusted } from "./html.js";
import { counted, languageNames, messages } from "./messages.js";
import { Phrases } from "./phrases.js";

export class Words extends Phrases<typeof messages, typeof counted> {
  constructor(language: InterfaceLanguage) {
    super(language, messages, counted);
  }

  /** "2–4"; in Arabic in words, since a dash between digits reads either way round. */
  interval({ low, high }: CountInterval): string {
    if (low === high) return this.number(low);
    return this.say("interval", { low: this.number(low), high: this.number(high) });
  }

  /** A language by its name; a code the catalogue lacks stays a code. */
  languageName(code: string): string {
    return languageNames[code]?.[this.language] ?? code;
  }

  /** "a, b, c" with the comma of the language. */
  list(parts: readonly Part[]): Html {
    return joined(parts, this.say("comma"));
  }
}

/** A name or phrase printed inside our own sentence, isolated so that its direction cannot disturb ours. */
export function isolated(text: string): Html {
  return html`<bdi>${withoutDirectionControls(text)}</bdi>`;
}

/** The same inside plain text: U+2068 and U+2069 around it, as the other stages put them. */
export function isolate(name: string): string {
  return `\u2068${withoutDirectionControls(name)}\u2069`;
}

/** A sentence of our own: names between U+2068 and U+2069 are isolated, stray direction controls dropped. */
export function sentence(text: string): Html {
  const pieces = text.split(/\u2068([^\u2066-\u2069]*)\u2069/u);
  return html`${pieces.map((piece, index) => (index % 2 === 0 ? withoutDirectionControls(piece) : isolated(piece)))}`;
}

/** Words of a document in quotation marks: the marks belong to our line and its direction, the words keep theirs. */
export function quoted(words: string, language: string): Html {
  return html`<q><span ${languageAttributes(language)}>${words}</span></q>`;
}

/** Attributes of an element that holds text of a document: its language, where known, and its direction. */
export function languageAttributes(language: string): Html {
  const direction = language === "und" ? "auto" : directionOf(language);
  return trusted(language === "und" ? `lang="" dir="${direction}"` : `lang="${language}" dir="${direction}"`);
}

/** A stray control in a title would turn the line it is printed in; quotations stand in blocks and keep theirs. */
function withoutDirectionControls(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/gu, "");
}

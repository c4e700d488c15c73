// Speaks one language: fills messages, counts nouns, prints numbers, dates, intervals and lists. No sentence of
// the report is written anywhere but in messages.ts.
//
// Digits are Western (0–9) in both languages. Quotations keep their own digits; numbers in tables are set beside
// them, beside positions, hashes and study.json, all of which use 0–9, and the newsrooms this field reads most
// print 0–9 in Arabic. One shape everywhere means a number seen here can be searched for there.
import {
  type CountInterval,
  directionOf,
  type InterfaceLanguage,
  type PartialDate,
  type Placeholders,
} from "#model/index.js";
import { type Html, html, joined, type Part, trusted } from "./html.js";
import {
  type CountedName,
  counted,
  languageNames,
  type MessageName,
  messages,
  monthNames,
} from "./messages.js";
import { pluralForm } from "./plural.js";

type Asked<K extends MessageName> =
  | Placeholders<(typeof messages)[K]["en"]>
  | Placeholders<(typeof messages)[K]["ar"]>;
/** The values a message asks for; none where it has no braces. */
type Values<K extends MessageName, V> = [Asked<K>] extends [never]
  ? readonly []
  : readonly [Readonly<Record<Asked<K>, V>>];

export class Words {
  readonly language: InterfaceLanguage;
  readonly direction: "rtl" | "ltr";

  constructor(language: InterfaceLanguage) {
    this.language = language;
    this.direction = directionOf(language);
  }

  /** A message as plain text. */
  say<K extends MessageName>(name: K, ...[values]: Values<K, string | number>): string {
    return this.#pieces(name)
      .map((piece, index) => (index % 2 === 0 ? piece : String(filled(values, piece))))
      .join("");
  }

  /** A message whose values may be HTML, such as links. */
  compose<K extends MessageName>(name: K, ...[values]: Values<K, Part>): Html {
    return html`${this.#pieces(name).map((piece, index) => (index % 2 === 0 ? piece : filled(values, piece)))}`;
  }

  /** A number with its noun in the right form: "3 documents", «3 وثائق». */
  count(noun: CountedName, number: number): string {
    const forms: Readonly<Partial<Record<string, string>>> = counted[noun][this.language];
    const form = forms[pluralForm(this.language, number)] ?? forms["other"]!;
    return form.replace("{n}", this.number(number));
  }

  /** A whole number with its thousands told apart; other numbers with at most two decimals. */
  number(value: number): string {
    const [whole, fraction] = String(Math.round(value * 100) / 100).split(".");
    const grouped = whole!.replace(/\B(?=(\d{3})+$)/gu, ",");
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
  }

  /** "2–4"; in Arabic in words, since a dash between digits reads either way round. */
  interval({ low, high }: CountInterval): string {
    if (low === high) return this.number(low);
    return this.say("interval", { low: this.number(low), high: this.number(high) });
  }

  /** "3 March 2016", as exactly as it is known. */
  date(date: PartialDate): string {
    const [year, month, day] = date.split("-");
    const name = month === undefined ? null : monthNames[this.language][Number(month) - 1]!;
    return [day === undefined ? null : String(Number(day)), name, year]
      .filter((part) => part !== null)
      .join(" ");
  }

  /** A language by its name; a code the catalogue lacks stays a code. */
  languageName(code: string): string {
    return languageNames[code]?.[this.language] ?? code;
  }

  /** "a, b, c" with the comma of the language. */
  list(parts: readonly Part[]): Html {
    return joined(parts, this.say("comma"));
  }

  /** The template cut at its braces: text and names of values in turn. */
  #pieces(name: MessageName): readonly string[] {
    return messages[name][this.language].split(/\{(\w+)\}/u);
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

function filled<V>(values: Readonly<Record<string, V>> | undefined, name: string): V {
  const value = values?.[name];
  if (value === undefined) throw new Error(`a message asks for ${name}`);
  return value;
}

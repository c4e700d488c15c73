// Speaks from a catalogue in one language: fills its messages, counts its nouns, prints numbers and dates. Which
// catalogue it is given is up to the page: the report has one, the pages of the statistics have another.
//
// Digits are Western (0–9) in both languages. Quotations keep their own digits; numbers in tables are set beside
// them, beside positions, hashes and study.json, all of which use 0–9, and the newsrooms this field reads most
// print 0–9 in Arabic. One shape everywhere means a number seen here can be searched for there.
import {
  directionOf,
  type InterfaceLanguage,
  type Localised,
  type PartialDate,
  type Placeholders,
} from "#model/index.js";
import { thousandsApart } from "#stats/index.js";
import { type Html, html, type Part } from "./html.js";
import { type PluralForm, pluralForm } from "./plural.js";

/** Sentences by name, each in both languages, with the values they ask for in braces. */
export type Catalogue = Readonly<Record<string, Localised>>;
/** The forms of a noun with its number `{n}`; "other" serves for those a language does not tell apart. */
export type NounForms = Readonly<Partial<Record<PluralForm, string>> & { other: string }>;
export type Nouns = Readonly<Record<string, Readonly<Record<InterfaceLanguage, NounForms>>>>;

type Asked<M extends Catalogue, K extends keyof M> = Placeholders<M[K]["en"]> | Placeholders<M[K]["ar"]>;
/** The values a message asks for; none where it has no braces. */
export type Values<M extends Catalogue, K extends keyof M, V> = [Asked<M, K>] extends [never]
  ? readonly []
  : readonly [Readonly<Record<Asked<M, K>, V>>];

/** Months by the names used across Arab newsrooms outside the Levant; both series are understood everywhere. */
const monthNames: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  ar: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" "),
};

export class Phrases<M extends Catalogue, N extends Nouns> {
  readonly language: InterfaceLanguage;
  readonly direction: "rtl" | "ltr";
  readonly #messages: M;
  readonly #nouns: N;

  constructor(language: InterfaceLanguage, messages: M, nouns: N) {
    this.language = language;
    this.direction = directionOf(language);
    this.#messages = messages;
    this.#nouns = nouns;
  }

  /** A message as plain text. */
  say<K extends keyof M>(name: K, ...[values]: Values<M, K, string | number>): string {
    return this.#pieces(name)
      .map((piece, index) => (index % 2 === 0 ? piece : String(filled(values, piece))))
      .join("");
  }

  /** A message whose values may be HTML, such as links. */
  compose<K extends keyof M>(name: K, ...[values]: Values<M, K, Part>): Html {
    return html`${this.#pieces(name).map((piece, index) => (index % 2 === 0 ? piece : filled(values, piece)))}`;
  }

  /** A number with its noun in the right form: "3 documents", «3 وثائق». */
  count(noun: keyof N, number: number): string {
    const forms: NounForms = this.#nouns[noun]![this.language];
    const form = forms[pluralForm(this.language, number)] ?? forms.other;
    return form.replace("{n}", this.number(number));
  }

  /** A whole number with its thousands told apart; other numbers with at most two decimals. */
  number(value: number): string {
    const [whole, fraction] = String(Math.round(value * 100) / 100).split(".");
    const grouped = thousandsApart(whole!);
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
  }

  /** "3 March 2016", as exactly as it is known. */
  date(date: PartialDate): string {
    const [year, month, day] = date.split("-");
    const name = month === undefined ? null : monthNames[this.language][Number(month) - 1]!;
    return [day === undefined ? null : String(Number(day)), name, year]
      .filter((part) => part !== null)
      .join(" ");
  }

  /** The template cut at its braces: text and names of values in turn. */
  #pieces(name: keyof M): readonly string[] {
    return this.#messages[name]![this.language].split(/\{(\w+)\}/u);
  }
}

function filled<V>(values: Readonly<Record<string, V>> | undefined, name: string): V {
  const value = values?.[name];
  if (value === undefined) throw new Error(`a message asks for ${name}`);
  return value;
}

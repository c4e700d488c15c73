// How much a stretch of one document has in common with another document, or with a stretch of its own: numbers of
// people, which tell most, and content words; across languages names that sound alike instead of words. Only to choose
// among parts of a document: it proves nothing.
import type { Id, Span } from "#model/index.js";
import { overlaps } from "#model/index.js";
import { Offsets } from "#text/index.js";
import { contentWords } from "./content-words.js";
import type { Dossier } from "./dossier.js";
import { nameSounds } from "./name-sounds.js";
import { distinctWeight } from "./number-links.js";

/** Words in common that weigh as much as one distinctive number. */
const wordsOfANumber = 5;

type Features = ReadonlySet<string>;

/** Remembers the words of whole documents; stretches are read when they are asked for. */
export class Likenesses {
  readonly #words = new Map<Id<"document">, Features>();
  readonly #sounds = new Map<Id<"document">, Features>();
  readonly #offsets = new Map<Id<"document">, Offsets>();

  /** Between stretches of one document and another document. */
  ofStretch(one: Dossier, spans: readonly Span[], other: Dossier): number {
    const text = this.#textOf(one, spans);
    const numbers = numbersIn(one, spans).filter((value) => other.counts.has(value));
    const isOneLanguage = one.document.language.value === other.document.language.value;
    const shared = isOneLanguage
      ? common(new Set(contentWords(text)), this.#featuresOf(other, this.#words, contentWords))
      : common(new Set(nameSounds(text)), this.#featuresOf(other, this.#sounds, nameSounds));
    return weightOf(numbers) + shared;
  }

  /** Between stretches of one document. */
  withinOne(dossier: Dossier, some: readonly Span[], others: readonly Span[]): number {
    const known = new Set(numbersIn(dossier, others));
    const numbers = numbersIn(dossier, some).filter((value) => known.has(value));
    const words = (spans: readonly Span[]) => new Set(contentWords(this.#textOf(dossier, spans)));
    return weightOf(numbers) + common(words(some), words(others));
  }

  #textOf({ document }: Dossier, spans: readonly Span[]): string {
    const known = this.#offsets.get(document.id);
    const offsets = known ?? new Offsets(document.text);
    if (known === undefined) this.#offsets.set(document.id, offsets);
    return spans.map((span) => offsets.slice(span)).join("\n");
  }

  #featuresOf(
    { document }: Dossier,
    known: Map<Id<"document">, Features>,
    read: (text: string) => Iterable<string>,
  ): Features {
    const features = known.get(document.id) ?? new Set(read(document.text));
    known.set(document.id, features);
    return features;
  }
}

function numbersIn({ claims }: Dossier, spans: readonly Span[]): readonly number[] {
  const inside = claims.filter(({ span }) => spans.some((other) => overlaps(span, other)));
  return [...new Set(inside.map(({ value }) => value!))];
}

function weightOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + distinctWeight(value) * wordsOfANumber, 0);
}

function common(one: Features, other: Features): number {
  let count = 0;
  for (const feature of one) if (other.has(feature)) count++;
  return count;
}

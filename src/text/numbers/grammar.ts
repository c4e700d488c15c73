// Which words, scales, bounds and phrases a language's numbers are made of. Arabic is part of every grammar: its words
// cannot be taken for those of another script.
import type { DocumentLanguage } from "#model/index.js";
import { dualForms } from "./arabic-duals.js";
import { arabicBeginnings, arabicScales, readArabic } from "./arabic-numerals.js";
import { englishBeginnings, englishScales, readEnglish } from "./english-numerals.js";
import { frenchBeginnings, frenchScales, readFrench } from "./french-numerals.js";
import type { NumeralReader } from "./numeral.js";
import { PhraseIndex } from "./phrase-index.js";
import { type BoundPhrase, boundPhrases, pronounShares, type VaguePhrase, vaguePhrases } from "./phrases.js";

export interface Grammar {
  readonly read: readonly NumeralReader[];
  readonly scales: ReadonlyMap<string, number>;
  readonly bounds: { readonly before: PhraseIndex<BoundPhrase>; readonly after: PhraseIndex<BoundPhrase> };
  readonly vague: PhraseIndex<VaguePhrase>;
  /** Every word a number may begin with: most words of a text are passed over by asking here alone. */
  readonly beginnings: ReadonlySet<string>;
}

type Tongue = "ar" | "en" | "fr";

const numerals: Readonly<
  Record<Tongue, { read: NumeralReader; scales: ReadonlyMap<string, number>; beginnings: Iterable<string> }>
> = {
  ar: { read: readArabic, scales: arabicScales, beginnings: arabicBeginnings },
  en: { read: readEnglish, scales: englishScales, beginnings: englishBeginnings },
  fr: { read: readFrench, scales: frenchScales, beginnings: frenchBeginnings },
};
const english = grammarOf(["ar", "en"]);
const french = grammarOf(["ar", "fr"]);
const other = grammarOf(["ar"]);

export function grammarFor(language: DocumentLanguage): Grammar {
  if (language === "fr") return french;
  return language === "en" || language === "ar" || language === "und" ? english : other;
}

function grammarOf(tongues: readonly Tongue[]): Grammar {
  const bounds = tongues.flatMap((tongue) => boundPhrases[tongue]);
  const placed = (place: BoundPhrase["place"]) =>
    new PhraseIndex(bounds.filter((row) => row.place === place).map((row) => [row.phrase, row] as const));
  const vague = new PhraseIndex(
    tongues.flatMap((tongue) => vaguePhrases[tongue].map((row) => [row.phrase, row] as const)),
  );
  const beginnings = tongues.flatMap((tongue) => [...numerals[tongue].beginnings]);
  return {
    read: tongues.map((tongue) => numerals[tongue].read),
    scales: new Map(tongues.flatMap((tongue) => [...numerals[tongue].scales])),
    bounds: { before: placed("before"), after: placed("after") },
    vague,
    beginnings: new Set([...beginnings, ...vague.beginnings(), ...dualForms(), ...pronounShares.keys()]),
  };
}

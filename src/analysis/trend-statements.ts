// What the sources say of a rise or fall. Such a sentence is a statement about publicly announced departures; it is
// quoted as such and never turned into a series.
import type { Document, Passage } from "#model/index.js";
import { foldText, Offsets } from "#text/index.js";

interface TrendCue {
  readonly language: "en" | "ar" | "fr";
  readonly leaving: RegExp;
  readonly change: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

/** A sentence counts where it speaks of leaving and of a change in how often. Patterns meet folded text. */
export const trendCues: readonly TrendCue[] = [
  {
    language: "en",
    leaving: /\b(?:defect|depart|desert|disengag|leav|left\b|quit|surrender|walk(?:ed|ing)? away)/u,
    change:
      /\b(?:rise|rises|rising|rose|risen|increas\w*|grow(?:s|n|ing)?|grew|climb\w*|surg\w*|doubl\w*|tripl\w*|more and more|fell sharply|declin\w*|dwindl\w*|more frequent\w*|accelerat\w*)\b/u,
    example: "Announced departures rose sharply in recent months.",
    counterExample: "He left the group when food prices were high.",
  },
  {
    language: "ar",
    leaving: /(?:انشقاق|منشق|مغادر|هروب|فرار|استسلام|فارين|تركوا|تركه)/u,
    change:
      /(?:^|[\s"(])[وف]?(?:زادت?|ازدادت?|تزداد|يزداد|تتزايد|يتزايد|تزايد|ازدياد|زياده|تصاعدت?|تصاعد|ارتفعت?|ارتفاع|متزايد[هة]?|تراجعت?|انخفضت?|تضاعفت?)(?=[\s".,،؛)]|$)/u,
    example: "حالات الانشقاق المعلنة زادت بنسب ملحوظة خلال الأشهر الأخيرة.",
    counterExample: "قال إن الأسعار ارتفعت في المدينة.",
  },
  {
    language: "fr",
    leaving: /\b(?:defection|depart|deserteur|defecteur|reddition|quitt)/u,
    change: /\b(?:augment\w*|croissant\w*|hausse|multipli\w*|en baisse|diminu\w*)\b/u,
    example: "Le nombre de défections augmente depuis l'été.",
    counterExample: "Il a quitté le groupe en hiver.",
  },
];

/** True where one sentence states a change in how many leave. */
export function statesTrend(sentence: string): boolean {
  const folded = foldText(sentence);
  return trendCues.some(({ leaving, change }) => leaving.test(folded) && change.test(folded));
}

/** The passages of a document that state such a change, headlines included. */
export function trendStatements(document: Document, passages: readonly Passage[]): Passage["id"][] {
  const offsets = new Offsets(document.text);
  return passages.filter((passage) => statesTrend(offsets.slice(passage.span))).map((passage) => passage.id);
}

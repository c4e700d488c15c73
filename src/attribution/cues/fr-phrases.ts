// French phrases that name a source without a reporting verb. Patterns run on the shadow (no accents).
import type { PhraseRow } from "./row.js";

export const frenchPhrases: readonly PhraseRow[] = [
  {
    id: "fr/according/selon",
    form: "according to",
    meaning: "names the one on whose word it is",
    pattern: "(?:selon|d'apres|aux dires d[eu]s?|au dire d[eu]|de l'avis d[eu]s?) ",
    examples: ["Quarante sont partis, ⟦selon le ministère⟧."],
    counterExamples: ["Ils marchent selon la saison."],
    needs: "source",
  },
  {
    id: "fr/noun/testimony",
    form: "noun",
    meaning: "the telling of people, as a noun",
    pattern:
      "(?:histoires?|recits?|temoignages?|declarations?|confidences|propos)(?: (?:publics|publiques|publies|recueillis))? (?:racontee?s? par |donnee?s? par |livree?s? par |d'|de |des |aupres de )",
    examples: ["Elle a étudié les ⟦histoires racontées par 58 personnes⟧."],
    counterExamples: ["Les récits de la mer sont longs."],
    needs: "people",
  },
];

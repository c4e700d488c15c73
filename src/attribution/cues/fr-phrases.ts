// French phrases that name a source without a reporting verb. Patterns run on the shadow (no accents).
import type { PhraseRow } from "./row.js";

export const frenchPhrases: readonly PhraseRow[] = [
  {
    id: "fr/according/selon",
    form: "according to",
    meaning: "names the one on whose word it is",
    pattern:
      "(?:(?:toujours|encore) )?(?:selon |d'apres |(?:aux dires|au dire|de l'avis|de l'aveu(?: meme)?|a l'en croire|au temoignage|sur la foi) (?:de |d'|du |des )|a en croire |dixit |de (?=sources? ))",
    examples: [
      "Quarante sont partis, ⟦selon le ministère⟧.",
      "⟦Aux dires d'un colonel⟧, le pont a sauté.",
      "⟦Toujours selon ce gradé⟧, la route est coupée.",
      "⟦De l'aveu du maire⟧, l'eau manque.",
      "Le gué est sûr, ⟦à en croire un berger⟧.",
    ],
    counterExamples: ["Ils marchent selon la saison."],
    needs: "source",
  },
  {
    id: "fr/according/pronoun",
    form: "according to",
    meaning: "on the word of one named before",
    pattern:
      "(?:a |selon |d'apres |de )(?<owner>l'|les |ses |leurs |son |leur )(?:en croire|(?:propres? )?(?:dires|propos|mots|aveu|temoignage|recit|explications))",
    examples: ["⟦Le maire a dit⟧ oui. ⟦À l'en croire⟧, le pont tient."],
    counterExamples: ["Ils marchent selon les saisons."],
    needs: "source",
  },
  {
    id: "fr/according/citing",
    form: "according to",
    meaning: "cites somebody in passing, or is cited by somebody",
    pattern:
      "(?:qui cit(?:e|ait) |citant |en citant |(?:cite|citee|cites|citees|relaye|relayee|rapporte|rapportee|rapportes) par )",
    examples: ["Ils seraient neuf, ⟦cité par le quotidien Rives⟧."],
    counterExamples: ["Il part, citant la saison."],
    needs: "source",
  },
  {
    id: "fr/noun/testimony",
    form: "noun",
    meaning: "the telling of people, as a noun",
    pattern:
      "(?:(?:les?|la|l'|des?|du|un) ?)?(?:histoires?|recits?|temoignages?|declarations?|confidences?|propos|aveux|paroles?)(?: (?:publics|publiques|publies|recueillis|recueilli))? (?:racontee?s? par |donnee?s? par |livree?s? par |tenus par |aupres de |d'|de |des |du )",
    examples: [
      "Elle a étudié ⟦les histoires racontées par 58 personnes⟧.",
      "On y lit ⟦les propos d'une rescapée⟧.",
      "La cour a entendu ⟦le témoignage d'un ancien gardien⟧.",
    ],
    counterExamples: ["Les récits de la mer sont longs."],
    needs: "people",
  },
  {
    id: "fr/setting/microphone",
    form: "setting",
    meaning: "where somebody was heard",
    pattern:
      "(?:au micro |dans (?:un entretien|une interview|un message)(?: (?:accordee?|donnee?|publiee?))? (?:a |avec |au |aux )?|au cours d'un entretien (?:a |avec ))(?:de |du |des |d')?",
    examples: ["⟦Au micro de Radio Garrigue⟧, il chante."],
    counterExamples: ["Le micro de la salle est cassé."],
    needs: "outlet",
  },
];

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseMarked } from "#text/index.js";
import { attribute } from "./attribute.js";
import { documentOf, passagesOf } from "./sample-documents.js";
import { createSourceTable } from "./sources/source-table.js";

const sources = createSourceTable();

const found: readonly (readonly [construction: string, text: string])[] = [
  [
    "a subject, its compound verb and what is said",
    "⟦Le porte-parole de l'armée a dit⟧ que la route est coupée.",
  ],
  ["a verb in two words with an aside", "⟦Le ministère a fait savoir⟧ qu'il ne commenterait pas."],
  ["a negated verb", "⟦Le gouvernement n'a pas confirmé⟧ cette information."],
  [
    "an aside between two commas",
    "⟦Un diplomate, sous couvert d'anonymat, évoque⟧ « une centaine » de départs.",
  ],
  [
    "a relative clause between subject and verb",
    "⟦Le colonel Astier, dont les hommes tiennent le col, dit⟧ ne rien savoir.",
  ],
  ["a pronoun that takes up the subject", "⟦Ses voisins, eux, assurent⟧ n'avoir rien entendu."],
  ["a known body with an object", "Elle a fui, mais ⟦l'opposition conteste⟧ ce chiffre."],
  ["a feeling that is said", "⟦Les experts s'inquiètent⟧ d'un retour en arrière."],
  [
    "a second verb with the same subject",
    "⟦Ce rapport dénonce⟧ les lenteurs et ⟦recommande⟧ une aide rapide.",
  ],
  ["a second participle", "⟦La ministre a reconnu⟧ des erreurs et ⟦promis⟧ une enquête."],
  ["a participle of the present", "⟦Le Conseil a salué⟧ ces retours, tout ⟦en rappelant⟧ que l'aide manque."],
  ["a simple past", "⟦Le gouverneur annonça⟧ que la trêve tenait."],
  ["a conditional", "⟦Le chef aurait déclaré⟧ que la paie viendrait."],
  ["a clitic before the verb", "Le col tient, ⟦le préfet l'a confirmé⟧."],
  ["an inverted compound verb", "« C'est fini », ⟦a dit une ancienne recrue⟧, avant de se taire."],
  ["a day between verb and subject", "Le col est fermé, ⟦a annoncé mardi soir le ministère⟧."],
  ["a clitic before an inverted verb", "« Partez », ⟦leur avait lancé un gardien⟧."],
  ["an inverted reflexive verb", "« Non », ⟦s'est exclamée sa mère⟧."],
  ["a pronoun behind its verb", "⟦Le garde raconte⟧ sa nuit. « J'avais froid », ⟦explique-t-il⟧."],
  ["a pronoun behind its auxiliary", "⟦La mère a dit⟧ oui. « Assez », ⟦a-t-elle ensuite ajouté⟧."],
  ["an inverted verb in a dialogue", "— Tu es parti seul ? ⟦demande le juge⟧."],
  ["a comparison", "Comme ⟦le souligne le rapport de l'ONG Rive Claire⟧, la paie manquait."],
  ["a comparison with its month", "Comme ⟦l'expliquait en mai le sociologue Jean Brévent⟧, la faim décide."],
  ["whom one agrees with", "⟦Pour le politologue Yves Astier⟧, la solde explique tout."],
  ["whom one believes", "⟦À en croire les habitants⟧, les chefs sont partis les premiers."],
  ["an admission", "⟦De l'aveu même du commandant⟧, neuf hommes ont fui."],
  ["a source in passing", "⟦L'agence Corvapress rapporte⟧ que le pont a sauté, ⟦citant un officier⟧."],
  ["a telling", "⟦Le témoignage d'un ancien gardien⟧ a ému la salle."],
  ["a dateline", "Saulx ⟦(AFP)⟧ - Neuf hommes ont fui."],
  ["one who is called by his work", "« Il dort mal », ⟦confie un cuisinier⟧."],
];

const nothing: readonly (readonly [what: string, text: string])[] = [
  ["nobody who speaks", "On raconte que le pont est hanté, dit-on. Nul ne sait."],
  ["things that do", "La neige annonce l'hiver. Le vent souffle. La rivière répond au vent."],
  ["deeds", "Il a demandé de l'eau à un berger. Elle a ouvert la porte, puis elle a pris la route."],
  ["what is withheld", "Le ministre n'a pas dit combien sont partis."],
  ["a judgment", "La cour a condamné neuf hommes à de la prison."],
  ["nouns that are written like verbs", "La note est longue. Une annonce pend au mur. Cette demande dort."],
  ["a participle beside its noun", "La route indiquée par la carte est longue."],
  ["a whole group one speaks of", "Pour les femmes, rien n'a changé."],
  ["another language's words", "قال الناس كلاما كثيرا."],
];

function quotesIn(text: string): readonly string[] {
  const document = documentOf(text, "fr");
  return attribute(document, passagesOf(document), sources).map(({ quote }) => quote);
}

describe("attributions in French are found in", () => {
  for (const [construction, marked] of found)
    it(construction, () => {
      const { text, marks } = parseMarked(marked);
      const wanted = marks.map(({ span }) =>
        Array.from(text)
          .slice(...span)
          .join(""),
      );
      assert.deepEqual(quotesIn(text), wanted);
    });
});

describe("no attribution in French is found in", () => {
  for (const [what, text] of nothing) it(what, () => assert.deepEqual(quotesIn(text), []));
});

describe("a French article", () => {
  it("is not the United Nations", () => {
    const document = documentOf("Un diplomate affirme que le col est fermé.", "fr");
    const [only] = attribute(document, passagesOf(document), sources);
    assert.equal(only?.attributedTo, "Un diplomate");
  });
});

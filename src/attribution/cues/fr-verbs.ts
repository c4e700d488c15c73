// French reporting verbs in classes of what must stand beside them. Regular verbs are written as infinitives, irregular
// ones with their parts (`fr-inflection.ts`).
import type { VerbRow } from "./row.js";

export const frenchVerbs: readonly VerbRow[] = [
  {
    id: "fr/verb/say",
    meaning: "tells or states",
    stance: "neutral",
    needs: "subject",
    inverts: true,
    verbs:
      "dire/dit/disent/dit/dit affirmer déclarer raconter expliquer annoncer préciser assurer témoigner indiquer souligner marteler rétorquer répliquer démentir/dément/démentent/démenti/démentit prétendre/prétend/prétendent/prétendu/prétendit assener plaider avouer nier rappeler".split(
        " ",
      ),
    examples: [
      "⟦Le ministre affirme⟧ que la route est fermée.",
      "Personne n'est revenu, ⟦raconte un jeune homme⟧.",
      "Le col est fermé, ⟦a annoncé mardi le ministère⟧.",
      "⟦La mère a dit⟧ non. « Assez », ⟦a-t-elle martelé⟧.",
    ],
    counterExamples: ["La route indiquée est longue.", "On dit que la neige vient.", "Cela dit, il pleut."],
  },
  {
    id: "fr/verb/phrase",
    meaning: "verbs of several words that mean nothing but speech",
    stance: "neutral",
    needs: "subject",
    inverts: true,
    verbs: [
      "faire/fait/font/fait/fit état",
      "faire/fait/font/fait/fit part",
      "faire/fait/font/fait/fit savoir",
      "faire/fait/font/fait/fit valoir",
      "faire/fait/font/fait/fit observer",
      "faire/fait/font/fait/fit remarquer",
      "mettre/met/mettent/mis/mit en garde",
      "mettre/met/mettent/mis/mit en cause",
      "laisser entendre",
      "tirer la sonnette",
      "donner l'alerte",
      "livrer son récit",
      "livrer son témoignage",
      "livrer sa version",
      "rompre/rompt/rompent/rompu/rompit le silence",
      "monter au créneau",
      "tenir/tient/tiennent/tenu/tint à préciser",
      "tenir/tient/tiennent/tenu/tint à souligner",
    ],
    examples: ["⟦Le rapport fait état⟧ de neuf cas.", "⟦Le maire a mis en garde⟧ contre la faim."],
    counterExamples: ["Le pays fait front.", "La neige met le pont en danger."],
  },
  {
    id: "fr/verb/add",
    meaning: "utters; needs what is said",
    stance: "neutral",
    needs: "clause",
    inverts: true,
    verbs:
      "ajouter lâcher souffler glisser lancer murmurer résumer trancher poursuivre/poursuit/poursuivent/poursuivi/poursuivit conclure/conclut/concluent/conclu/conclut commenter ironiser s'exclamer soupirer crier hurler scander insister répéter répondre/répond/répondent/répondu/répondit reprendre/reprend/reprennent/repris/reprit enchaîner renchérir confier écrire/écrit/écrivent/écrit/écrivit clamer proclamer jurer promettre/promet/promettent/promis/promit supposer imaginer sourire/sourit/sourient/souri/sourit nuancer détailler analyser décrypter tempérer riposter tonner balayer argumenter argüer craindre/craint/craignent/craint/craignit redouter espérer penser croire/croit/croient/cru/crut considérer juger".split(
        " ",
      ),
    examples: [
      "⟦La sœur confie⟧ ne plus y croire.",
      "« J'ai eu froid », ⟦lâche une jeune femme⟧.",
      "⟦Le maire ajoute⟧ que le pont tient.",
    ],
    counterExamples: ["Il écrit une lettre.", "Le garçon lâche la corde.", "Le berger ajoute du sel."],
  },
  {
    id: "fr/verb/state",
    meaning: "states or judges; needs what is said, or a known kind of source",
    stance: "neutral",
    needs: "content",
    inverts: true,
    verbs:
      "noter révéler confirmer reconnaître/reconnaît/reconnaissent/reconnu/reconnut estimer avertir soutenir/soutient/soutiennent/soutenu/soutint évoquer requérir/requiert/requièrent/requis/requit exclure/exclut/excluent/exclu/exclut prévenir/prévient/préviennent/prévenu/prévint réclamer regretter contester saluer citer admettre/admet/admettent/admis/admit avancer déplorer exiger prôner préconiser recommander dénoncer critiquer réfuter rejeter minimiser revendiquer demander accuser exhorter alerter signaler suggérer rapporter garantir prédire/prédit/prédisent/prédit/prédit".split(
        " ",
      ),
    examples: [
      "⟦La gouverneure note⟧ que peu sont revenus.",
      "⟦Le préfet exclut⟧ une amnistie.",
      "Le gué est sûr, ⟦estiment les experts⟧.",
    ],
    counterExamples: ["La note est salée.", "La lampe rapporte peu.", "Le chien rejette la balle."],
  },
  {
    id: "fr/verb/condemn",
    meaning: "condemns in words; a court does it in deed",
    stance: "neutral",
    needs: "content",
    subject: "^(?!.*(?:cour|tribuna|juge|jury))",
    verbs: ["condamner", "blâmer"],
    examples: ["⟦L'opposition condamne⟧ ce raid."],
    counterExamples: ["Le tribunal a condamné neuf hommes."],
  },
  {
    id: "fr/verb/promise",
    meaning: "promises or asks somebody; an official's or a body's word",
    stance: "neutral",
    needs: "object",
    verbs: [
      "promettre/promet/promettent/promis/promit",
      "appeler à",
      "parler de",
      "parler d'",
      "parler du",
      "parler des",
      "répondre/répond/répondent/répondu/répondit",
      "insister sur",
      "conclure/conclut/concluent/conclu/conclut à",
      "plaider pour",
    ],
    examples: ["⟦Le préfet leur a promis⟧ une réponse.", "⟦Les autorités parlent de⟧ cas isolés."],
    counterExamples: ["Le vent promet de la pluie.", "Les lettres parlent du pays."],
  },
  {
    id: "fr/verb/speak",
    meaning: "one who was there speaks; nothing stands behind",
    stance: "neutral",
    needs: "source",
    verbs: ["parler", "témoigner", "raconter"],
    examples: ["⟦Le déserteur parle⟧"],
    counterExamples: ["Le déserteur parle vite", "La forêt parle"],
  },
  {
    id: "fr/verb/reflexive",
    meaning: "says of oneself, or with a feeling",
    stance: "neutral",
    needs: "subject",
    inverts: true,
    reflexive: true,
    verbs:
      "dire/dit/disent/dit/dit déclarer avouer affirmer féliciter souvenir/souvient/souviennent/souvenu/souvint plaindre/plaint/plaignent/plaint/plaignit indigner réjouir inquiéter alarmer étonner exclamer insurger justifier confier défendre/défend/défendent/défendu/défendit émouvoir/émeut/émeuvent/ému/émut vanter interroger emporter lamenter".split(
        " ",
      ),
    examples: [
      "⟦Le gouverneur s'est félicité⟧ de cette trêve.",
      "⟦La mère dit⟧ peu. « Il neigeait », ⟦se souvient-elle⟧.",
    ],
    counterExamples: ["La lampe félicite peu."],
  },
  {
    id: "fr/verb/find",
    meaning: "a study or a body of research finds or shows",
    stance: "factive",
    needs: "study",
    inverts: true,
    verbs:
      "montrer constater identifier repérer recenser relever décrire/décrit/décrivent/décrit/décrivit pointer établir documenter dénombrer démontrer conclure/conclut/concluent/conclu/conclut observer publier attribuer détailler analyser".split(
        " ",
      ),
    examples: ["⟦Des chercheurs ont repéré⟧ une soixantaine de personnes.", "⟦L'étude établit⟧ deux causes."],
    counterExamples: ["Le garçon montre la rivière.", "La barque montre sa quille."],
  },
];

// English phrases that name a source without a reporting verb. Patterns run on the shadow (small letters, straight
// quotes) and end where the source begins.
import type { PhraseRow } from "./row.js";

/** What is done "according to" a measure has no source. */
const measures =
  "(?:ranks?|rules?|plans?|schedules?|needs?|ability|size|age|customs?|traditions?|weight|taste|height|sex|gender|origin|laws?|seasons?|timetables?|principles?|orders?|wishes|logic|tides?|weather|instructions|merit|demand|criteria|availability|scale|formula|ritual|type|category|region|date|nationality|status|circumstances?)(?!\\p{L})";

const telling =
  "testimon(?:y|ies)|statements?|accounts?|stories|story|narratives?|confessions?|recollections?|declarations?|remarks|allegations?|affidavits?|interviews|words|reports|complaints";

export const englishPhrases: readonly PhraseRow[] = [
  {
    id: "en/according/to",
    form: "according to",
    meaning: "names the one on whose word it is",
    pattern: `(?:according to|as per|going by|by the (?:account|estimate|reckoning|count) of|in the (?:words|telling|version) of|on the word of) (?!(?:(?:the|their|his|her|its|an?) )?${measures})(?=\\S)`,
    examples: [
      "Forty left, ⟦according to the ministry⟧.",
      "⟦By the account of two clerks⟧, the queue began before light.",
    ],
    counterExamples: ["They were paid according to rank.", "It went according to plan."],
    needs: "anyone",
  },
  {
    id: "en/according/citing",
    form: "according to",
    meaning: "passes on what another said",
    pattern:
      '(?:citing|quoting|crediting|echoing|in the view of|in the opinion of|in the judge?ment of|in the eyes of|(?:if|provided) (?=[^.;"]{1,80} (?:is|are) to be believed)|to hear (?=[^.;"]{1,60} (?:tell|describe) )) ?',
    examples: [
      "⟦The paper put⟧ the toll at forty, ⟦citing officials⟧.",
      "Half agree, ⟦if a poll⟧ by the Orl Institute is to be believed.",
      "⟦To hear the teacher tell⟧ it, there had been signs.",
    ],
    counterExamples: ["The sighting of a boat caused alarm.", "He left, citing his health."],
    needs: "source",
  },
  {
    id: "en/according/as-told",
    form: "passive",
    meaning: "as reported in or by a publication",
    pattern:
      "as (?:first |widely |previously |earlier )?(?:reported|quoted|cited|told|stated|noted|described|recounted|published|related|documented) (?:in|by|to|on) ",
    examples: ["They quit, ⟦as reported in the local press⟧."],
    counterExamples: ["It was as told as any tale."],
  },
  {
    id: "en/according/by-estimates",
    form: "according to",
    meaning: "by whose estimate or count",
    pattern:
      "(?:by|on|in|at|from) (?=(?:[^\\s,.]+ ){1,4}(?:own )?(?:estimates?|figures|counts?|reckoning|calculations|tallies|tally|projections|accounts?|telling|version|words|admission)\\b)(?=[^,.;]{0,40}(?:'s?|cia|un|us|army|police|government|ministry|state|official) )",
    examples: [
      "Their ranks grew to 900 ⟦by CIA estimates⟧.",
      "⟦By the army's own account⟧, eleven men gave up.",
      "⟦On the treasury's⟧ reckoning, each cost a cow.",
    ],
    counterExamples: ["It grew by rough estimates.", "By most accounts the road was open."],
    needs: "anyone",
  },
  {
    id: "en/according/own-account",
    form: "according to",
    meaning: "by the person's own telling: a pronoun stands for the source",
    pattern:
      '(?:by|on|in|at) (?<owner>his|her|their|its) (?:own )?(?:account|admission|telling|reckoning|estimate|count|version|(?:own )?words(?=,| ")|description)(?! of)',
    examples: [
      "⟦Lena Ortow said⟧ so. ⟦By her own account⟧, she walked.",
      '⟦A nurse said⟧ so. ⟦In her words⟧, "it was winter".',
    ],
    counterExamples: ["By his own door he stopped.", "He put it in his account of the war."],
  },
  {
    id: "en/noun/testimony",
    form: "noun",
    meaning: "the telling of people, as a noun",
    pattern: `(?<!(?:gather|collect|examin|analys|compil|review)(?:ed|ing|es?) (?:the )?)(?:(?:public|published|recorded|written|televised|filmed|first-hand|firsthand|personal|media|oral|sworn|detailed) )*(?:${telling}) (?:of|by|from|given by|told by|made by|provided by|recorded from|with|collected from|gathered from) `,
    examples: ["It draws on the ⟦public statements of 58 people⟧."],
    counterExamples: [
      "The stories of the tower house were empty.",
      "The team gathered testimony from 40 people.",
    ],
    needs: "people",
  },
  {
    id: "en/noun/figures",
    form: "noun",
    meaning: "figures, findings or a text of a body, as a noun",
    pattern:
      "(?:figures|data|statistics|numbers|estimates|records|findings|testimony|statement|documents) (?:supplied|provided|released|published|compiled|given|issued|collected|gathered|put out) (?:by|to) ",
    examples: ["⟦Figures supplied by the charity Warm Room⟧ are public."],
    counterExamples: ["Figures carved by the wind stood there."],
    needs: "source",
  },
  {
    id: "en/setting/speaking-to",
    form: "setting",
    meaning: "to whom somebody spoke",
    pattern: "(?:speaking|talking|in conversation) (?:to|with) ",
    examples: ["⟦Speaking to the Harbour Gazette⟧, ⟦she said⟧ it was not new. ⟦Lena Ortow said⟧ more."],
    counterExamples: ["He was fond of talking to himself."],
    needs: "outlet",
  },
  {
    id: "en/noun/recorded-at",
    form: "setting",
    meaning: "an interview or statement, and who arranged, published or heard it",
    pattern:
      "in (?:(?:an?|the|several|separate|exclusive|recent|rare|televised|telephone|phone|joint|written|short|brief|two|a series of) )*(?:interviews?|statements?|conversations?|remarks|comments|testimony|briefings?|letters?|emails?|talks|reports?|press releases?|press conferences?|articles?|posts?) (?:(?:arranged|organised|organized|conducted|published|aired|broadcast|released|issued|carried|recorded|held) )?(?:by|with|to|on|for|from) ",
    examples: ["He gave a false name ⟦in interviews arranged by the defence ministry⟧."],
    counterExamples: ["He failed in talks with his conscience."],
    needs: "outlet",
  },
];

// English phrases that name a source without a reporting verb. Patterns run on the shadow (small letters, straight
// quotes) and end where the source begins.
import type { PhraseRow } from "./row.js";

const telling =
  "testimon(?:y|ies)|statements?|accounts?|stories|story|narratives?|confessions?|recollections?|declarations?|remarks|allegations?|affidavits?|interviews|words|reports|complaints";

export const englishPhrases: readonly PhraseRow[] = [
  {
    id: "en/according/to",
    form: "according to",
    meaning: "names the one on whose word it is",
    pattern: "(?:according|as per|going by) (?:to )?(?=\\S)",
    examples: ["Forty left, ⟦according to the ministry⟧."],
    counterExamples: ["They were paid according to rank."],
    needs: "source",
  },
  {
    id: "en/according/citing",
    form: "according to",
    meaning: "passes on what another said",
    pattern:
      "(?:citing|quoting|in the words of|on the word of|in the view of|in the opinion of|in the judgement of|by the account of|by the reckoning of) ",
    examples: ["⟦The paper put⟧ it at forty, ⟦citing officials⟧."],
    counterExamples: ["The sighting of a boat caused alarm."],
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
      "by (?=(?:[^\\s,.]+ ){1,3}(?:estimates?|figures|counts?|reckoning|calculations|tallies|tally|projections)\\b)",
    examples: ["Their ranks grew to 900 ⟦by CIA estimates⟧."],
    counterExamples: ["It grew by rough estimates."],
    needs: "source",
  },
  {
    id: "en/according/own-account",
    form: "according to",
    meaning: "by the person's own telling: a pronoun stands for the source",
    pattern: "by (?<owner>his|her|their) own (?:account|admission|telling|reckoning|estimate)",
    examples: ["⟦Lena Ortow said⟧ so. ⟦By her own account⟧, she walked."],
    counterExamples: ["By his own door he stopped."],
  },
  {
    id: "en/noun/testimony",
    form: "noun",
    meaning: "the telling of people, as a noun",
    pattern: `(?:(?:public|published|recorded|written|televised|filmed|first-hand|firsthand|personal|media|oral|sworn|detailed) )*(?:${telling}) (?:of|by|from|given by|told by|made by|provided by|recorded from|with|collected from|gathered from) `,
    examples: ["It draws on the ⟦public statements of 58 people⟧."],
    counterExamples: ["The stories of the tower house were empty."],
    needs: "people",
  },
  {
    id: "en/setting/speaking-to",
    form: "setting",
    meaning: "to whom somebody spoke",
    pattern: "(?:speaking|talking|in conversation) (?:to|with) ",
    examples: ["⟦Speaking to the Harbour Gazette⟧, ⟦she said⟧ nothing new. ⟦Lena Ortow said⟧ more."],
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

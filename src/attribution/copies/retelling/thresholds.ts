// Every number the finding of retellings turns on, with what it trades. Chosen on invented accounts
// (sample-accounts.ts) and a set of retold press reports in English, Arabic and French; see docs/methods/retellings.md.

/** How much an anchor of each kind tells where few documents have it; a number's own weight multiplies. */
export const kindWeights = {
  number: 1.5,
  period: 1.2,
  name: 1,
  body: 0.6,
  country: 0.6,
  group: 0.3,
  kin: 0.8,
  quotation: 0.3,
  word: 0.5,
  stem: 0.5,
} as const;

/** Sentences read of a document: the cost of one comparison is at most this squared. A book is judged by its beginning. */
export const sentencesRead = 300;

/** Documents that may hold an anchor before it weighs less; from there its weight falls with the logarithm. */
export const commonDocuments = 3;

/** Documents under one anchor that all meet; of a larger crowd each meets its nearest by date; of the largest, none. */
export const crowd = 24;
export const crowdNeighbours = 6;
export const largestCrowd = 240;
/** Weight of the anchors two documents share before they are compared: about four rare words, or two rare numbers. */
export const candidateWeight = 2;

/** What a sentence that is passed over costs a run. */
export const sentenceGap = 0.25;
/** Runs looked for: an editor who moves the beginning to the end makes two. */
export const alignments = 3;

/** Days within which an account is told again; where one credits the other, longer. */
export const retellingDays = 21;
export const creditedDays = 120;

/**
 * Least share of all that both tell which is aligned, within one language. Coverage of one study by two hands stays
 * below 0.4, one event reported by two hands came to 0.51. A common credit allows less, an unknown date asks more.
 */
export const rewritingScores = { dated: 0.55, undated: 0.6, credited: 0.35 } as const;
/**
 * Least share of one side that is aligned across languages, where a translator may leave out half. Coverage of one
 * study by two hands reached 0.51 of a short text. A credit allows less, or three numbers where one side states no other.
 */
export const translationShares = { dated: 0.55, undated: 0.6, backed: 0.4 } as const;
export const signature = 3;
/** Least share of the other side: a headline retold is no translation. */
export const otherSideShare = 0.12;
/** Two accounts of which not even this share of one side stands in the other are not aligned; below every bar. */
export const leastShare = 0.35;
/** Sentences on either side that must be aligned. */
export const alignedSentencesNeeded = 3;
/** Least share of the numbers of the side that has fewer which both state. Two people told in one form share none. */
export const sharedNumbers = 0.5;
/** Weight of what a sentence pair shares, from which it is shown as aligned. */
export const shownWeight = 0.2;

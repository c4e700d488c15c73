// Every number the finding of copies turns on, with what it trades and what it was chosen on. They hold together:
// changing one alone needs the others looked at again. "Synthetic" is bench/synthetic-news.ts; "press" is a set of
// retold press reports in English, Arabic and French, where pairs of other origin share at most 0.02 of their
// 5-word shingles and pairs of one copy group between 0.00 and 0.97.

/**
 * Words in a shingle. Four words meet by chance in reports of one event ("by the group in"); at six, one changed
 * word in six hides a copy. Five is the usual choice for news (Nicholls 2019).
 */
export const shingleWords = 5;

/**
 * Shingles among which winnowing keeps one (Schleimer, Wilkerson & Aiken 2003). Every common run of
 * `shingleWords + winnowingWindow - 1` = 8 words is sure to be met, the shortest quotation that counts;
 * a wider window saves memory and misses quotations.
 */
export const winnowingWindow = 4;

/**
 * Words of the shorter text up to which one common fingerprint is enough for a comparison. In longer texts a run of
 * eight words met by chance is far likelier than a copy that leaves no second fingerprint: such a copy would have to
 * share a run of 8 to 11 words, five in a hundred of all shingles, and no other run of eight.
 */
export const oneHintWords = 200;

/** Bins of the one-permutation MinHash: standard error of likeness about 1/sqrt(128) = 0.09, half a kilobyte each. */
export const sketchBins = 128;

/**
 * Bands and rows of the likeness filter: a pair at Jaccard 0.5 is met with probability 0.87, at 0.7 with 0.9999.
 * What it misses, winnowing meets; the filter carries whole-text copies printed so often that postings are cut.
 */
export const sketchBands = 32;
export const sketchRows = sketchBins / sketchBands;

/**
 * Documents on either side a document is paired with through one fingerprint or one band. Keeps the work linear where
 * one text was printed a thousand times; such a copy is then met through its neighbours only.
 */
export const neighbours = 40;

/** Likeness from which two documents are one text for the counting of boilerplate. */
export const sameTextLikeness = 0.4;

/**
 * Common shingles from which that share of the shorter text is enough: a wire printed inside many longer articles is
 * one text, too. Standing texts of an outlet are shorter.
 */
export const sameTextShingles = 60;

/**
 * Unlike texts a shingle may stand in before it is boilerplate (subscription lines, standing descriptions of a
 * group). Lower, and a paragraph many outlets took from one agency is lost; higher, and a footer makes copies.
 * Words inside quotation marks are never boilerplate: a sentence quoted everywhere is what is looked for.
 */
export const boilerplateTexts = 8;

/**
 * Share of the shorter document's shingles from which it is a copy as a whole. At 15 words changed in a hundred
 * 0.85^5 = 0.44 of the shingles live; unlike documents stay below 0.02. Beyond 20 in a hundred lexical methods end.
 */
export const copiedShare = 0.3;

/** Share of both texts that must lie between first and last common run for an edited whole: less is a part. */
export const spreadShare = 0.7;

/** Ratio of lengths from which a contained text is an edited whole and below which it is an excerpt. */
export const wholeLengthRatio = 0.6;

/**
 * Words of one common run that make a shared passage. The long name of an institute has eleven; a lower bar takes
 * names for passages.
 */
export const passageWords = 12;

/**
 * Where no run reaches `passageWords`: a run this long and another, in texts that have this share of the shorter
 * one's different shingles in common, still make a shared passage. The share is two and a half times the highest met
 * between unlike press texts. Counting words of runs instead took the returning name of a ministry for a copy.
 */
export const scatteredPassageWords = 8;
export const scatteredShare = 0.05;

/** Words of the shortest common quotation that counts: two speakers do not choose the same eight words. */
export const quotationWords = 8;

/**
 * A form filled twice has this many slots at least between common runs, no more words in one than that and about as
 * many on both sides, so many common words a slot at most, and so many numbers with other numbers against them. Wire
 * copy with one word in seven changed has slots that are empty on one side and numbers left alone; a toll brought up
 * to date has few slots among many common words.
 */
export const formSlots = 2;
export const slotWords = 25;
export const slotDifference = 3;
export const wordsASlot = 25;
export const numbersAgainstNumbers = 3;

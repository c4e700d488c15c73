export { type DetectedLanguage, type LanguageDetector, loadLanguageDetector } from "./language.js";
export { type Mark, type MarkedText, parseMarked } from "./marked-text.js";
export { type NumberKind, type StatedNumber, statedNumbers } from "./numbers/stated-numbers.js";
export { type Word, wordsOf } from "./numbers/words.js";
export { Offsets } from "./offsets.js";
export { type Quotation, quotationsIn } from "./quotations.js";
export { type Segment, segment } from "./segmenting.js";
export { foldText, type Shadow, shadowOf } from "./shadow.js";
export { type StatedPeriod, statedPeriods } from "./periods/stated-periods.js";

export { Offsets } from "./offsets.js";
export { foldText, type Shadow, shadowOf } from "./shadow.js";
export { type Mark, type MarkedText, parseMarked } from "./marked-text.js";
export { type Quotation, quotationsIn } from "./quotations.js";
export { type Segment, segment } from "./segmenting.js";
export { type DetectedLanguage, type LanguageDetector, loadLanguageDetector } from "./language.js";

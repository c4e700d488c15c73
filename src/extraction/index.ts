// The extraction stage: the bytes of a snapshot become frozen texts with their fields, passages and layouts.
export {
  createExtractor,
  type ExtractedPart,
  type ExtractionInput,
  type Extractor,
  extractionVersion,
} from "./extractor.js";
export type { Format, ReadingSettings, UnreadPart } from "./format.js";
export { formats, isRead } from "./formats.js";
export type { Extracted } from "./freeze.js";

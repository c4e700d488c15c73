// The extraction stage: the bytes of a snapshot become a frozen text with its fields, and passages in it.
export { createExtractor, type Extracted, type Extractor, extractionVersion } from "./extractor.js";

export { findCopies } from "./find-copies.js";
export type { ReadDocument } from "./reading.js";
export { type Words, wordsOf } from "./words.js";

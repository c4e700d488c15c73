export { type Column, type Columns, memoryColumns } from "./columns.js";
export { CopyIndex } from "./copy-index.js";
export { copiesIn, findCopies } from "./find-copies.js";
export type { ReadDocument } from "./reading.js";
export { type Words, wordsOf } from "./words.js";

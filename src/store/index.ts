// The door of the store: a study folder, what is in it, and whether it is sound.
export { canonicalJson } from "./canonical-json.js";
export { checkStudy, type StudyCheck } from "./check.js";
export type { Database, KnownDocument, Projection } from "./database.js";
export type { Journal, Signed } from "./journal.js";
export type { Head, TornEnd } from "./journal-file.js";
export { type KeptOriginal, type OriginalState, Originals } from "./originals.js";
export { readJournal } from "./read-journal.js";
export { sha256Of, sha256OfFile } from "./sha256.js";
export { type Creation, isStudy, type Opening, StudyFolder } from "./study-folder.js";
export type { DocumentRecords, LaidOutRecords } from "./tables.js";

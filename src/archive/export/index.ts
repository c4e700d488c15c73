// The archive handed on whole: as a web archive that replay programs open, as a bag that archives take in.
export { type BagFile, type Bagged, type BagInput, writeBag } from "./bag.js";
export { checkBag } from "./check-bag.js";
export type { ExportContainer } from "./containers.js";
export type { ExportItem } from "./items.js";
export { originalPath } from "./original-list.js";
export { type JournalHead, standing } from "./standing.js";
export { type Exported, type ExportInput, writeWacz } from "./wacz.js";

// The archive stage: what lies on disk is found, checked and read, one file at a time.
export * from "./capture/index.js";
export {
  archiveVersion,
  collect,
  type Found,
  type Missed,
  type Packed,
  type Taken,
} from "./collect.js";
export type { Item, MissedItem } from "./containers/container.js";
export { isContainer, isWebArchive } from "./containers/containers.js";
export type { FileKind } from "./containers/file-kind.js";
export { type Held, unpack } from "./containers/unpack.js";
export * from "./export/index.js";
export { loadSettings, readSettings } from "./settings.js";
export * from "./timestamps/index.js";

// The archive stage: what lies on disk is found, checked and read, one file at a time.
export { archiveVersion, collect, type Found, type Missed, type Taken } from "./collect.js";
export * from "./export/index.js";
export { loadSettings, readSettings } from "./settings.js";

// The door of the attribution stage: who says so, and from whom they have it.
export { attribute, attributionVersion } from "./attribute.js";
export { createSourceTable, type Occurrence, type SourceTable, sourceOf } from "./sources/source-table.js";

// The door of the attribution stage: who says so, and from whom they have it.
export { attribute, attributionVersion } from "./attribute.js";
export { chain } from "./chain.js";
export { findClaims } from "./claims/find-claims.js";
export { findSums } from "./claims/sums.js";
export {
  type Column,
  type Columns,
  CopyIndex,
  copiesIn,
  findCopies,
  memoryColumns,
  type ReadDocument,
} from "./copies/index.js";
export { findRetellings, type RetellingsInput } from "./copies/retelling/index.js";
export { findDrifts } from "./drift/index.js";
export { findOrigins, type Origins, type OriginsInput } from "./origins/index.js";
export { createSourceTable, type Occurrence, type SourceTable, sourceOf } from "./sources/source-table.js";

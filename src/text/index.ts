export { Offsets } from "./offsets.js";
export { foldText, type Shadow, shadowOf } from "./shadow.js";

export { findRetellings, type RetellingsInput } from "./find-retellings.js";

export { findOrigins, type Origins, type OriginsInput } from "./find-origins.js";

export { type DriftsInput, findDrifts } from "./find-drifts.js";

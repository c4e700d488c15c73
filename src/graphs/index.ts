// The shelf of graph algorithms: sets that grow together, circles, and edges that alone hold a graph together. Linear or
// nearly so, without recursion, and the same answer for the same graph. Knows no study.
export { type Edge, type FarSide, farSides } from "./bridges.js";
export { JoinedSets } from "./joined-sets.js";
export { strongComponents } from "./strong-components.js";

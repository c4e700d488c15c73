// The coding stage: suggests codes by cues. It never codes; a coder does.
export { loadCodebook } from "./load-codebook.js";
export { createSuggester, type Suggester } from "./suggester.js";

/** Raised whenever the same document and codebook would give other suggestions. */
export const codingVersion = 1;

// Which folder of src/ may import which, and which outside packages, with the reason. Everything not listed is
// forbidden. Checked by test/rules.test.ts.
const words = ["model"];
const shelves = ["text", "stats", "unpacking", "graphs"];
const stages = [
  "archive",
  "extraction",
  "attribution",
  "coding",
  "linkage",
  "analysis",
  "protection",
  "report",
];

/** Folder → folders it may import. Stages never import one another: `study` hands records from one to the next. */
export const floors = {
  model: [],
  text: words,
  stats: words,
  unpacking: words,
  graphs: [],
  ...Object.fromEntries(stages.map((stage) => [stage, [...words, ...shelves]])),
  store: words,
  study: [...words, ...shelves, ...stages, "store"],
  cli: [...words, "study"],
};

/** Folder → outside packages it may import. A parser that meets strangers' files lives in one room only. */
export const packages = {
  model: ["zod"],
  text: ["eld"],
  stats: ["highs"],
  unpacking: ["jschardet", "postal-mime", "saxes", "yauzl"],
  archive: ["asn1js", "ipaddr.js", "pkijs", "warcio", "yaml", "yazl", "zod"],
  extraction: [
    "@mozilla/readability",
    "@tesseract.js-data/ara",
    "@tesseract.js-data/eng",
    "linkedom",
    "tesseract.js",
    "unpdf",
    "yaml",
    "zod",
  ],
  coding: ["yaml", "zod"],
  report: ["@observablehq/plot", "linkedom", "zod"],
  store: ["@electric-sql/pglite", "kysely", "zod"],
  study: ["diff", "zod"],
  cli: ["commander"],
};

/** Folders that may touch the disk through node:fs. */
export const diskFolders = ["archive", "store", "study", "cli"];

/** Folders that may open a connection: only when the researcher asks for an address or a timestamp. */
export const networkFolders = ["src/archive/capture", "src/archive/timestamps"];

/** Files that may read the clock: everything else is told the time. */
export const clockFiles = ["src/study/clock.ts"];

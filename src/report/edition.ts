// One report in one language while it is being set: what every section is given.
import type { Origin, StudyRecords } from "#model/index.js";
import type { Evidence } from "./evidence.js";
import type { Lookup } from "./lookup.js";
import type { Words } from "./words.js";

export interface Edition {
  readonly records: StudyRecords;
  /** The origins in the order of this report; the first is "origin 1". */
  readonly origins: readonly Origin[];
  readonly lookup: Lookup;
  readonly words: Words;
  readonly evidence: Evidence;
  /** Version of the program, as printed. */
  readonly version: string;
}

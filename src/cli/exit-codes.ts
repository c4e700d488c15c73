// What the program's exit code means. Documented in the README and in --help.
export const exitCodes = {
  /** The job is done. Files left out are listed in the report. */
  done: 0,
  /** A named problem ended the job. */
  problem: 1,
  /** The words of the command are off. */
  usage: 2,
  /** `check` found a fault in the study. */
  fault: 3,
  /** A fault of the program itself. */
  bug: 70,
  /** Stopped by the user (Ctrl-C). */
  interrupted: 130,
} as const;

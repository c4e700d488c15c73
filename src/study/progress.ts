import { elapsed } from "./clock.js";

/** The steps of a run, as a person waits for them. */
export type Step =
  | "archiving"
  | "unpacking"
  | "fetching"
  | "exporting"
  | "witnessing"
  | "reading"
  | "relating"
  | "writing"
  | "checking"
  | "estimating";

export interface Progress {
  readonly step: Step;
  readonly done: number;
  /** 0 where it is not known beforehand. */
  readonly total: number;
  readonly elapsedMs: number;
}

export type OnProgress = (step: Step, done: number, total: number) => void;

/** Adds the time to each report; reports nothing where nobody listens. */
export function progressTo(listener: ((progress: Progress) => void) | undefined): OnProgress {
  if (!listener) return () => undefined;
  const start = elapsed();
  return (step, done, total) => listener({ step, done, total, elapsedMs: elapsed() - start });
}

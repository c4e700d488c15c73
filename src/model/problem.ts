// A problem: something the researcher can act on. The same object is printed by the command line, listed in the
// report and documented in the reference. Names are permanent: retired, never reused.
import { z } from "zod";
import {
  fillIn,
  type InterfaceLanguage,
  inLanguage,
  type Localised,
  localisedSchema,
  type Placeholders,
} from "./language.js";
import { type ProblemName, problemNames, problems } from "./problems.js";

export const problemSchema = z.object({
  name: z.enum(problemNames),
  /** What a template's braces are filled with; words of ours in both languages, a stranger's as they stand. */
  values: z.record(z.string(), z.union([z.string(), z.number(), localisedSchema])),
});
export type Problem = Readonly<z.infer<typeof problemSchema>>;

/** The values a problem's English and Arabic sentences ask for, read from their braces at compile time. */
export type ProblemValues<N extends ProblemName> = Readonly<
  Record<
    Placeholders<(typeof problems)[N]["happened"]["en"]> | Placeholders<(typeof problems)[N]["next"]["en"]>,
    string | number | Localised
  >
>;

export function problem<N extends ProblemName>(name: N, values: ProblemValues<N>): Problem {
  return { name, values: values as Problem["values"] };
}

/** A problem in words: what happened, what to do, what state the study is in. */
export interface ProblemText {
  readonly title: string;
  readonly happened: string;
  readonly next: string;
  readonly state: string;
}

export function problemText({ name, values }: Problem, language: InterfaceLanguage): ProblemText {
  const row = problems[name];
  const said = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === "number" ? value : inLanguage(value, language),
    ]),
  );
  return {
    title: row.title[language],
    happened: fillIn(row.happened[language], said),
    next: fillIn(row.next[language], said),
    state: row.state[language],
  };
}

/** Thrown where a problem ends the job. Wraps an outside error once, at the border, as its `cause`. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(thrown: Problem, options?: { readonly cause?: unknown }) {
    const text = problemText(thrown, "en");
    super(`${thrown.name}: ${text.happened}`, options);
    this.name = "ProblemError";
    this.problem = thrown;
  }
}

/** Throws a problem by name: `fail("study/no-input", { path })`. */
export function fail<N extends ProblemName>(name: N, values: ProblemValues<N>, cause?: unknown): never {
  throw new ProblemError(problem(name, values), cause === undefined ? undefined : { cause });
}

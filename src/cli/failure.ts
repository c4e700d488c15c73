// How the program ends when it cannot do its job: a problem in three sentences and an exit code.
import { type InterfaceLanguage, type Problem, ProblemError, problemText } from "#model/index.js";
import { exitCodes } from "./exit-codes.js";
import { say } from "./messages.js";

/** A problem in words, for a screen. */
export function problemScreen(problem: Problem, language: InterfaceLanguage): string {
  const { title, happened, next, state } = problemText(problem, language);
  const rows: readonly (readonly [string, string])[] = [
    [say(language, "problem"), `${title} (${problem.name})`],
    ["", happened],
    [say(language, "next"), next],
    [say(language, "state"), state],
  ];
  return `${rows.map(([label, text]) => `  ${label.padEnd(12)} ${text}`).join("\n")}\n`;
}

/** Writes what went wrong to standard error and returns the exit code. */
export function reportFailure(error: unknown, language: InterfaceLanguage, json: boolean): number {
  if (error instanceof ProblemError) {
    const { problem } = error;
    process.stderr.write(
      json
        ? `${JSON.stringify({ problem, text: problemText(problem, language) })}\n`
        : `\n${problemScreen(problem, language)}`,
    );
    return exitCodes.problem;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`\n${say(language, "bug")}\n\n${stack}\n`);
  return exitCodes.bug;
}

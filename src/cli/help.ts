// The parts of --help that commander does not write itself.

export const exitCodeHelp = `
Exit codes:
  0   done (files left out are listed in the report)
  1   a named problem ended the job; what was acknowledged is safe
  2   the words of the command are off
  3   check found a fault in the study
  70  a fault of the program itself
  130 stopped by Ctrl-C; the next run goes on from there

Examples:
  isnad study articles/                          read a folder, write a report
  isnad study report.txt --published 2015-09-21  give the date an article does not carry
  isnad check articles-study                     verify originals, journal and database
`;

/** "Examples:" with one indented line each. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join("\n")}\n`;
}

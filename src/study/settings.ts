// study.yaml and codebook.yaml: laid down when a study is made, then owned and edited by the researcher.
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { loadSettings } from "#archive/index.js";
import { createSourceTable } from "#attribution/index.js";
import { loadCodebook } from "#coding/index.js";
import type { JournalContent } from "#model/index.js";
import { type StudyFolder, sha256Of } from "#store/index.js";
import { defaultCodebook } from "./package-files.js";
import type { StudyContext } from "./relating.js";

export const settingsFile = "study.yaml";
export const codebookFile = "codebook.yaml";

/** What a new study's study.yaml says when the researcher brought none. */
const blankSettings = `# The study's own settings. Every key may be left out; isnad reads this file on every run.
# title: {en: "Why they left", ar: "لماذا تركوا"}   # or one text for both languages
# question: "What had they been promised, what did they find, why did they leave?"
# window: {from: 2014-01, to: 2015-08}
# inclusion: "Accounts made public by people who left, or reports about them"
# coders: []
# sources:              # outlets and bodies with their names in every language
#   - {name: "An Outlet", kind: outlet, aliases: ["منفذ"]}
# lists: {columns: {text: "Account", outlet: "Source", published: "Date"}}   # headings of your CSV or XLSX
# pictures: read        # recognise letters in pictures and scans; their numbers count nowhere
# capture: {hosts: [example.org]}   # what isnad add may fetch; without it nothing is fetched
# timestamps: {authority: "https://…", trust: authority.pem}   # whom isnad timestamp asks
# smallestCell: 5
{}
`;

export interface NewStudyFiles {
  /** A codebook to start from; the one the program ships where null. */
  readonly codebook: string | null;
  /** What the researcher named on the command line: a study.yaml or codebook.yaml there is taken over. */
  readonly paths: readonly string[];
}

/** Writes study.yaml and codebook.yaml where the study has none yet. */
export async function layDownSettings(
  folder: StudyFolder,
  { codebook, paths }: NewStudyFiles,
): Promise<void> {
  const brought = (name: string) => paths.map((path) => besides(path, name)).find((path) => existsSync(path));
  if (!existsSync(join(folder.directory, settingsFile))) {
    const given = brought(settingsFile);
    await folder.writeAtomically(settingsFile, given ? readFileSync(given) : blankSettings);
  }
  if (codebook !== null || !existsSync(join(folder.directory, codebookFile))) {
    const given = codebook ?? brought(codebookFile) ?? defaultCodebook;
    const bytes = readFileSync(given);
    loadCodebook(given, bytes.toString("utf8"));
    await folder.writeAtomically(codebookFile, bytes);
  }
}

function besides(path: string, name: string): string {
  return join(existsSync(path) && statSync(path).isDirectory() ? path : dirname(path), name);
}

/** Reads both files; a fault in one is a problem that quotes its line. */
export function readContext(directory: string): StudyContext {
  const settings = loadSettings(settingsFile, readText(directory, settingsFile) ?? "{}");
  const codebookText = readText(directory, codebookFile) ?? readFileSync(defaultCodebook, "utf8");
  return {
    settings,
    codebook: loadCodebook(codebookFile, codebookText),
    codebookSha256: sha256Of(codebookText),
    sources: createSourceTable(settings.sources),
  };
}

function readText(directory: string, name: string): string | null {
  const path = join(directory, name);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** Journal entries for settings whose bytes are not those of the last entry about them. */
export function changedSettings(directory: string, known: ReadonlyMap<string, string>): JournalContent[] {
  return [settingsFile, codebookFile].flatMap((file) => {
    const text = readText(directory, file);
    if (text === null || known.get(file) === sha256Of(text)) return [];
    return [{ kind: "settings changed" as const, file, sha256: sha256Of(text) }];
  });
}

/** The folder a study goes to when none is named: beside the reader, named for what is read. */
export function defaultStudyFolder(paths: readonly string[]): string {
  const name = basename(paths[0] ?? "isnad").replace(/\.[^.]+$/u, "");
  return `${name === "" || name === "." || name === ".." ? "isnad" : name}-study`;
}

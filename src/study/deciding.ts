// A researcher's decision about origins: what it is about is looked up in the study as it stands, the decision goes
// into the journal, and every number is made again.
import { fail, type JournalContent, type Settings, type StudyRecords } from "#model/index.js";
import type { StudyFolder } from "#store/index.js";
import { now } from "./clock.js";
import { undoneIn } from "./decisions.js";
import { readStudy, relateStudy, type StudyOutcome, writeStudy } from "./finishing.js";
import { type JournalState, journalState } from "./journal-state.js";
import { type Progress, progressTo } from "./progress.js";
import { existingStudy, inStudy } from "./run.js";
import { settingsFile } from "./settings.js";

export interface DecideOptions {
  readonly directory: string;
  /** Who decides; the only coder of study.yaml where left out. */
  readonly by?: string | undefined;
  /** Makes the entries from the study as it stands. */
  readonly decide: (records: StudyRecords, state: JournalState) => readonly JournalContent[];
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface DecideOutcome extends StudyOutcome {
  /** Number of the first entry of the decision in the journal: what undoing names. */
  readonly entry: number;
  /** The number of origins as it was before. */
  readonly before: StudyRecords["originCount"];
}

/** The records of a study as they stand; writes nothing. */
export async function standingRecords(
  directory: string,
  onProgress?: (progress: Progress) => void,
): Promise<StudyRecords> {
  return inStudy(await existingStudy(directory), "origins", async (folder) =>
    relateStudy(
      await readStudy(folder, progressTo(onProgress)),
      await journalState(folder.journal.entries()),
    ),
  );
}

/** Writes the decision and then the result. Throws `origins/who-decides` where nobody is named. */
export async function decideOrigins({
  directory,
  by,
  decide,
  onProgress,
}: DecideOptions): Promise<DecideOutcome> {
  return inStudy(await existingStudy(directory), "origins", async (folder) => {
    const report = progressTo(onProgress);
    const study = await readStudy(folder, report);
    const signer = signedBy(by, study.context.settings);
    const state = await journalState(folder.journal.entries());
    const before = relateStudy(study, state);
    const entry = await append(folder, decide(before, state), signer);
    return { ...(await writeStudy(folder, study, new Set(), report)), entry, before: before.originCount };
  });
}

/** Takes back one decision by the number of its entry. Throws `origins/no-such-decision`. */
export async function undoDecision(
  options: Omit<DecideOptions, "decide"> & { readonly entry: number; readonly because: string },
): Promise<DecideOutcome> {
  const { entry, because } = options;
  return decideOrigins({
    ...options,
    decide: (_, { decided }) => {
      const stands = decided.some(({ number }) => number === entry) && !undoneIn(decided).has(entry);
      return stands
        ? [{ kind: "decision undone", entry, because }]
        : fail("origins/no-such-decision", { entry });
    },
  });
}

/** Acknowledged means synced to disk: a crash after this loses the report, which the next run writes. */
async function append(folder: StudyFolder, contents: readonly JournalContent[], by: string): Promise<number> {
  const first = folder.journal.head.number + 1;
  await folder.journal.append([...contents], { at: now(), by });
  return first;
}

function signedBy(by: string | undefined, { coders = [] }: Settings): string {
  const name = by?.trim() ?? (coders.length === 1 ? coders[0]! : "");
  return name === "" || name === "isnad" ? fail("origins/who-decides", { file: settingsFile }) : name;
}

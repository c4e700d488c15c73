// Hands a study on. Its archive: as a web archive that replay programs open (WACZ), or as a bag that archives take in
// (BagIt); both hold the originals in full and name everyone the originals name. Its records: see export-records.ts.
// Every export is a working copy, cleared for nobody.
import { createReadStream, existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import {
  type BagFile,
  type ExportContainer,
  type ExportItem,
  isWebArchive,
  originalPath,
  writeBag,
  writeWacz,
} from "#archive/index.js";
import { isRead } from "#extraction/index.js";
import { inLanguage, type Settings, type Snapshot } from "#model/index.js";
import { exportEndings, type RecordExport, recordExports } from "#report/index.js";
import type { StudyFolder } from "#store/index.js";
import { writeRecords } from "./export-records.js";
import { readStudy, relateStudy } from "./finishing.js";
import { type JournalState, journalState } from "./journal-state.js";
import { programVersion } from "./package-files.js";
import { type OnProgress, type Progress, progressTo } from "./progress.js";
import { reportPaths, resultPath } from "./publishing.js";
import { existingStudy, inStudy } from "./run.js";
import { codebookFile, readContext, settingsFile } from "./settings.js";

export const exportKinds = ["wacz", "bagit", ...recordExports] as const;
export type ExportKind = (typeof exportKinds)[number];

/** What comes behind the name of the study where no other is given. */
const endings: Readonly<Record<ExportKind, string>> = { wacz: ".wacz", bagit: "-bag", ...exportEndings };

export interface ExportOptions {
  readonly directory: string;
  readonly as: ExportKind;
  /** A new file or folder; left out: beside the study, named for it. */
  readonly out?: string | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface ExportOutcome {
  readonly out: string;
  readonly as: ExportKind;
  readonly originals: number;
  /** Of the WACZ file; null for the others: the manifest of a bag has a hash for each file. */
  readonly sha256: string | null;
}

/** Throws `export/target-exists` rather than write over anything, and the store's problems for an unsound study. */
export async function exportStudy(options: ExportOptions): Promise<ExportOutcome> {
  const directory = await existingStudy(options.directory);
  const out = resolve(options.out ?? `${directory}${endings[options.as]}`);
  const onProgress = progressTo(options.onProgress);
  return inStudy(directory, "export", async (folder) => {
    const state = await journalState(folder.journal.entries());
    const { settings } = readContext(directory);
    const input = { ...headOf(folder, state, settings) };
    const originals = state.snapshots.size;
    if (isRecordExport(options.as)) {
      const records = relateStudy(await readStudy(folder, onProgress), state);
      await writeRecords(records, options.as, out);
      return { out, as: options.as, originals, sha256: null };
    }
    if (options.as === "bagit") {
      const snapshots = [...state.snapshots.values()];
      await writeBag({ ...input, snapshots, files: filesOf(folder, state, onProgress) }, out);
      return { out, as: options.as, originals, sha256: null };
    }
    const { sha256 } = await writeWacz({ ...input, ...(await archiveOf(folder, state, onProgress)) }, out);
    return { out, as: options.as, originals, sha256 };
  });
}

function isRecordExport(as: ExportKind): as is RecordExport {
  return recordExports.some((one) => one === as);
}

/** What both say of the study. The time is that of its last journal entry: the same study gives the same bytes. */
function headOf(folder: StudyFolder, { lastEntryAt }: JournalState, { title }: Settings) {
  return {
    title: inLanguage(title ?? basename(folder.directory), "en"),
    created: lastEntryAt,
    software: `isnad ${programVersion()}`,
    journalHead: folder.journal.head,
  };
}

/** The files of the study, those that are there. What the database holds is made from them. */
function* filesOf(folder: StudyFolder, state: JournalState, onProgress: OnProgress): Generator<BagFile> {
  let done = 0;
  for (const { sha256 } of [...state.snapshots.values(), ...state.tokens]) {
    yield {
      path: originalPath(sha256),
      sha256,
      open: () => createReadStream(folder.originals.pathOf(sha256)),
    };
    onProgress("exporting", ++done, state.snapshots.size);
  }
  const own = [
    "journal.jsonl",
    "journal.head",
    settingsFile,
    codebookFile,
    resultPath,
    ...Object.values(reportPaths),
  ];
  for (const path of own) {
    const full = join(folder.directory, path);
    if (existsSync(full)) yield { path, open: () => createReadStream(full) };
  }
}

/** Web archives as they are, and every account: a mail, which holds files too, is one. */
async function archiveOf(folder: StudyFolder, state: JournalState, onProgress: OnProgress) {
  const titles = await titlesOf(folder);
  const snapshots = [...state.snapshots.values()];
  let done = 0;
  const containers = snapshots
    .filter(({ mediaType }) => isWebArchive(mediaType))
    .map(
      (snapshot): ExportContainer => ({
        snapshot,
        open: () => createReadStream(folder.originals.pathOf(snapshot.sha256)),
      }),
    );
  const items = snapshots
    .filter(({ mediaType }) => isRead(mediaType))
    .map(
      (snapshot): ExportItem => ({
        snapshot,
        title: titles.get(snapshot.id) ?? null,
        read: () => {
          onProgress("exporting", ++done, snapshots.length);
          return folder.originals.read(snapshot.sha256, snapshot.files[0]);
        },
      }),
    );
  return { containers, items };
}

async function titlesOf(folder: StudyFolder): Promise<ReadonlyMap<Snapshot["id"], string>> {
  const titles = new Map<Snapshot["id"], string>();
  for await (const { snapshot, document } of (await folder.database()).readAll())
    if (document.title.value !== null) titles.set(snapshot.id, document.title.value);
  return titles;
}

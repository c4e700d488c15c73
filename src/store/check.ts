// Is the study what its journal says? Every original is hashed again, every line of the journal and its head are
// compared, and the database is asked what it was made from. Nothing of the study is changed; a database that is
// opened writes to its own files only, and nobody's lock is waited for.

import { join } from "node:path";
import { fail, type Problem, ProblemError } from "#model/index.js";
import { Database, type KnownDocument, type Projection } from "./database.js";
import { DatabaseFolder } from "./database-folder.js";
import { inParallel } from "./in-turn.js";
import { parseEntry, type TornEnd, verifyJournal } from "./journal-file.js";
import { Lock } from "./lock.js";
import { Originals } from "./originals.js";
import { isStudy } from "./study-folder.js";

const hashesAtOnce = 4;

export interface StudyCheck {
  /** Sound entries of the journal. */
  readonly entries: number;
  /** Originals the journal records, and their bytes as recorded. */
  readonly originals: number;
  readonly bytes: number;
  /** What a killed run left behind the last whole line; the next opening cuts it off, and nothing is lost. */
  readonly torn: TornEnd | null;
  /** `unseen`: another process holds the study, or the folder cannot be written to; it was not opened. */
  readonly database: "checked" | "missing" | "unseen";
  readonly problems: readonly Problem[];
}

/** What the journal says was archived. */
interface Archived {
  readonly file: string;
  readonly bytes: number;
}

/** What was gathered from the journal, as far as it is sound. */
interface Gathered {
  entries: number;
  torn: TornEnd | null;
  /** Number of the last entry that archived a snapshot; 0 for none. */
  lastArchival: number;
  readonly archived: Map<string, Archived>;
  readonly problems: Problem[];
}

/** Throws `study/not-a-study` for any other folder; what is wrong with a study is in `problems`. */
export async function checkStudy(directory: string): Promise<StudyCheck> {
  if (!(await isStudy(directory))) fail("study/not-a-study", { directory });
  const journal = await checkJournal(directory);
  const originals = await checkOriginals(directory, journal.archived);
  const database = await checkDatabase(directory, journal);
  return {
    entries: journal.entries,
    originals: journal.archived.size,
    bytes: [...journal.archived.values()].reduce((sum, { bytes }) => sum + bytes, 0),
    torn: journal.torn,
    database: database.state,
    problems: [...journal.problems, ...originals, ...database.problems],
  };
}

async function checkJournal(directory: string): Promise<Gathered> {
  const gathered: Gathered = { entries: 0, torn: null, lastArchival: 0, archived: new Map(), problems: [] };
  const problems = await problemsOf(async () => {
    const { torn } = await verifyJournal(directory, (line, number) => gather(gathered, line, number));
    gathered.torn = torn;
  });
  gathered.problems.push(...problems);
  return gathered;
}

/** Changes `gathered`. */
function gather(gathered: Gathered, line: string, number: number): void {
  gathered.entries = number;
  const { content } = parseEntry(line);
  if (content.kind !== "snapshot archived") return;
  const { sha256, files, bytes } = content.snapshot;
  gathered.archived.set(sha256, { file: files[0]!, bytes });
  gathered.lastArchival = number;
}

/** In order of the journal, whatever order they were hashed in. */
async function checkOriginals(
  directory: string,
  archived: ReadonlyMap<string, Archived>,
): Promise<readonly Problem[]> {
  const originals = new Originals(join(directory, "originals"));
  const found = new Map<string, readonly Problem[]>();
  await inParallel([...archived], hashesAtOnce, async ([sha256, { file }]) => {
    found.set(sha256, await problemsOf(() => originals.assertSound(sha256, file)));
  });
  return [...archived.keys()].flatMap((sha256) => found.get(sha256)!);
}

async function checkDatabase(
  directory: string,
  journal: Gathered,
): Promise<{ readonly state: StudyCheck["database"]; readonly problems: readonly Problem[] }> {
  if (!(await new DatabaseFolder(directory).isUsable())) return { state: "missing", problems: [] };
  const lock = await Lock.take(directory, "isnad check").catch((error: unknown) => {
    if (error instanceof ProblemError) return null;
    throw error;
  });
  if (lock === null) return { state: "unseen", problems: [] };
  try {
    return { state: "checked", problems: await problemsOf(() => compareDatabase(directory, journal)) };
  } finally {
    lock.release();
  }
}

async function compareDatabase(directory: string, journal: Gathered): Promise<void> {
  const database = await Database.open(directory);
  try {
    const projection = await database.projection();
    if (isStale(projection, await database.known(), journal)) {
      const found = projection?.entry ?? 0;
      fail("store/projection-stale", { directory, found, expected: journal.lastArchival });
    }
  } finally {
    await database.close();
  }
}

/** It must have seen every snapshot there is, and none that the journal does not record. */
function isStale(projection: Projection | null, known: readonly KnownDocument[], journal: Gathered): boolean {
  const entry = projection?.entry ?? 0;
  const isForeign = known.some(({ snapshot }) => !journal.archived.has(snapshot));
  return entry < journal.lastArchival || entry > journal.entries || isForeign;
}

async function problemsOf(work: () => Promise<void>): Promise<readonly Problem[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return [error.problem];
    throw error;
  }
}

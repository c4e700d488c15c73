// kill -9 at a random moment, many times over: no acknowledged entry may be lost, and the study must go on.
//   node dist/bench/kill.js 200
// A child opens a study, keeps originals and appends to the journal, and says so on its standard output only once
// the store has acknowledged. It is killed, and everything it had said is looked for. With `database`, every fourth
// child writes to the database too. All rounds work on one study, so each begins from what the last kill left.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Document, makeId, type Snapshot } from "#model/index.js";
import { isStudy, type LaidOutRecords, readJournal, StudyFolder } from "#store/index.js";
import { drawsFrom } from "./seeded-draws.js";

const here = fileURLToPath(import.meta.url);
const signed = { at: "2026-01-01T00:00:00Z", by: "the kill measurement" };

/** Longest wait before a kill, from the child's start or from its first acknowledgement, in milliseconds. */
const longestFromStart = 1_200;
const longestFromFirst = 120;

export interface KillMeasurement {
  readonly rounds: number;
  /** Entries that children had been told were safe. */
  readonly acknowledged: number;
  /** Those of them that were not in the journal afterwards, or whose original was not. The bar is zero. */
  readonly lost: number;
  /** Rounds after which chain or head did not hold. The bar is zero. */
  readonly unsound: number;
  /** Rounds after which the study could not be opened, or its database not. The bar is zero. */
  readonly unopened: number;
  /** How often the kill fell before any acknowledgement, left a torn line, and left a lock behind. */
  readonly early: number;
  readonly torn: number;
  readonly locksTakenOver: number;
}

/** Runs the rounds on a study made for it and removed after. */
export async function measureKills(
  rounds: number,
  options: { readonly database: boolean } = { database: true },
): Promise<KillMeasurement> {
  const directory = mkdtempSync(join(tmpdir(), "isnad-kill-"));
  const draw = drawsFrom(rounds);
  const sum = { acknowledged: 0, lost: 0, unsound: 0, unopened: 0, early: 0, torn: 0, locksTakenOver: 0 };
  try {
    for (let round = 0; round < rounds; round += 1) {
      const withDatabase = options.database && round % 4 === 0;
      const said = await killedChild(directory, draw.share(), round % 2 === 0, withDatabase);
      const found = await afterKill(directory, said, withDatabase);
      for (const key of Object.keys(found) as (keyof typeof found)[]) sum[key] += found[key];
    }
    return { rounds, ...sum };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** What the child said before it was killed: entry numbers, each with the hash of its original. */
async function killedChild(
  directory: string,
  share: number,
  fromStart: boolean,
  withDatabase: boolean,
): Promise<ReadonlyMap<number, string>> {
  const child = startChild(directory, withDatabase);
  const said = new Map<number, string>();
  const lines = createInterface({ input: child.stdout! });
  const first = new Promise<void>((resolve) => {
    lines.on("line", (line) => {
      const [number, sha256] = line.split(" ");
      said.set(Number(number), sha256!);
      resolve();
    });
    lines.on("close", resolve);
  });
  if (!fromStart) await first;
  await wait(share * (fromStart ? longestFromStart : longestFromFirst));
  const ended = new Promise((resolve) => child.once("close", resolve));
  if (!child.kill("SIGKILL")) throw new Error(`the child ended by itself with ${child.exitCode}`);
  await ended;
  return said;
}

function startChild(directory: string, withDatabase: boolean): ChildProcess {
  // The loader that runs this file must run the child; a test runner's own options must not.
  const options = process.execArgv.filter((option) => !option.startsWith("--test"));
  const args = [...options, here, "--child", directory, ...(withDatabase ? ["--database"] : [])];
  return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
}

/** Opens the study as the next run would, and looks for everything that was said. */
async function afterKill(
  directory: string,
  said: ReadonlyMap<number, string>,
  withDatabase: boolean,
): Promise<Omit<KillMeasurement, "rounds">> {
  const before = await journaled(directory);
  const found = { acknowledged: said.size, lost: 0, unsound: before === null ? 1 : 0, unopened: 0 };
  const early = said.size === 0 ? 1 : 0;
  try {
    const folder = await StudyFolder.openOrCreate(directory, { ...signed, command: "kill", isnad: "0" });
    for (const [number, sha256] of said) {
      const isKept = before?.get(number) === sha256 && (await folder.originals.verify(sha256)) === "sound";
      if (!isKept) found.lost += 1;
    }
    if (withDatabase) await (await folder.database()).known();
    const locksTakenOver = folder.journal.length > (before?.size ?? 0) ? 1 : 0;
    await folder.close();
    return { ...found, early, torn: folder.journal.cutOff === null ? 0 : 1, locksTakenOver };
  } catch (error) {
    console.error(error);
    return { ...found, unopened: 1, early, torn: 0, locksTakenOver: 0 };
  }
}

/** Hash of the original by number of the entry that archived it, "" for other entries; null where it is unsound. */
async function journaled(directory: string): Promise<ReadonlyMap<number, string> | null> {
  const entries = new Map<number, string>();
  if (!(await isStudy(directory))) return entries;
  try {
    for await (const { number, content } of readJournal(directory))
      entries.set(number, content.kind === "snapshot archived" ? content.snapshot.sha256 : "");
    return entries;
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** The child: one original and one entry after another, and a line of output for each once it is acknowledged. */
async function keepUntilKilled(directory: string, withDatabase: boolean): Promise<never> {
  const folder = await StudyFolder.openOrCreate(directory, { ...signed, command: "kill", isnad: "0" });
  const database = withDatabase ? await folder.database() : null;
  for (;;) {
    const text = `شهادة ${process.pid}-${folder.journal.length}. `.repeat(100);
    const { sha256 } = await folder.originals.keep(new TextEncoder().encode(text));
    const records = recordsOf(text, sha256);
    const [entry] = await folder.journal.append(
      [{ kind: "snapshot archived", snapshot: records.snapshot }],
      signed,
    );
    writeSync(1, `${entry!.number} ${sha256}\n`);
    await database?.keepDocuments([records], "kill");
  }
}

function recordsOf(text: string, sha256: string): LaidOutRecords {
  const unstated = <T>(value: T) => ({ value, from: "none" as const, contradictedBy: [] });
  const files = [`${sha256}.txt`];
  const snapshot: Snapshot = {
    id: makeId("snapshot", sha256),
    sha256,
    mediaType: "text/plain",
    bytes: new TextEncoder().encode(text).length,
    files,
    address: null,
    within: null,
    charset: null,
    retrieved: null,
  };
  const document: Document = {
    id: makeId("document", sha256),
    snapshot: snapshot.id,
    file: files[0]!,
    files,
    mediaType: snapshot.mediaType,
    charset: unstated("utf-8"),
    title: unstated(null),
    outlet: unstated(null),
    author: unstated(null),
    address: unstated(null),
    published: unstated(null),
    language: unstated("ar"),
    text,
    part: null,
    readBy: "text",
    deceptive: [],
    pages: [],
    textSha256: sha256,
  };
  const layout = { document: document.id, places: [], pruned: [] };
  return { snapshot, document, layout, passages: [], attributions: [], claims: [], suggestions: [] };
}

if (process.argv[1] === here) {
  const [first, second, third] = process.argv.slice(2);
  if (first === "--child") await keepUntilKilled(second!, third === "--database");
  console.log(JSON.stringify(await measureKills(Number(first ?? 200)), null, 2));
}

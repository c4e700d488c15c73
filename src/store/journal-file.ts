// How the journal lies on the disk, and how it is read without trusting it.
//   journal.jsonl  one entry a line, canonical JSON; `previous` is the SHA-256 of the line before
//   journal.head   number and hash of the last line that was acknowledged, so that a lost end is noticed
// What can be told: any edit, removal, insertion or new order of acknowledged lines. What cannot: a whole journal
// written anew together with its head; for that the head's hash must also be kept outside the study.
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { fail, type JournalEntry, journalEntrySchema, sha256Schema } from "#model/index.js";
import { canonicalJson } from "./canonical-json.js";
import { atDisk, errorCode, orNullWhereMissing, throwDiskProblem } from "./disk-problem.js";
import { replaceDurably } from "./durable-write.js";
import { sha256Of } from "./sha256.js";

export const journalName = "journal.jsonl";
export const headName = "journal.head";

/** The hash the first line carries as the one before it. */
export const noHash = "0".repeat(64);

const lineFeed = 0x0a;
const pieceBytes = 1 << 20;
const decoder = new TextDecoder();

const headSchema = z.object({ number: z.int().nonnegative(), hash: sha256Schema });
/** The last line that was acknowledged; number 0 and `noHash` before the first. */
export type Head = Readonly<z.infer<typeof headSchema>>;

/** What binds a line to the one before it; the rest of an entry is read only when it is asked for. */
const linkSchema = z.object({ number: z.int().positive(), previous: sha256Schema });

/** What a killed run left after the last whole line: never acknowledged, so nothing that was promised. */
export interface TornEnd {
  /** The line it would have been. */
  readonly line: number;
  readonly bytes: number;
}

/** A journal found sound: its last whole line, how many bytes reach to the end of it, and what lies behind. */
export interface SoundJournal extends Head {
  readonly bytes: number;
  readonly torn: TornEnd | null;
}

/** One line as read; `end` is the position after its line feed. Without a line feed it is not whole. */
interface Line {
  readonly bytes: Uint8Array;
  readonly end: number;
  readonly whole: boolean;
}

export async function writeHead(directory: string, { hash, number }: Head): Promise<void> {
  await replaceDurably(join(directory, headName), `${canonicalJson({ hash, number })}\n`);
}

/** Null where there is no head at all. */
export async function readHead(directory: string): Promise<Head | null> {
  const path = join(directory, headName);
  const text = await atDisk(path, () => orNullWhereMissing(readFile(path, "utf8")));
  if (text === null) return null;
  const head = headSchema.safeParse(parseJson(text));
  return head.success ? head.data : fail("store/journal-head-missing", { file: headName });
}

/**
 * Reads the journal once, in pieces, and checks every line and the head. Throws `store/journal-edited`,
 * `store/journal-cut` or `store/journal-head-missing`. Whole, chained lines behind the head are accepted: a run was
 * killed between the journal and its head. Anything else behind the head is the torn end. Changes nothing.
 * `visit` is given the text of each sound line.
 */
export async function verifyJournal(
  directory: string,
  visit: (line: string, number: number) => void = () => undefined,
): Promise<SoundJournal> {
  // The head first: the journal may grow while it is read, and may then only be ahead of it.
  const head = (await readHead(directory)) ?? fail("store/journal-head-missing", { file: headName });
  let sound: SoundJournal = { number: 0, hash: noHash, bytes: 0, torn: null };
  for await (const line of linesOf(join(directory, journalName))) {
    const text = sound.torn === null ? chainedText(line, sound) : null;
    if (text === null) {
      if (line.whole) assertUnedited(sound.number >= head.number, sound.number + 1);
      sound = { ...sound, torn: { line: sound.number + 1, bytes: line.end - sound.bytes } };
      continue;
    }
    sound = { number: sound.number + 1, hash: sha256Of(line.bytes), bytes: line.end, torn: null };
    if (sound.number === head.number) assertUnedited(sound.hash === head.hash, sound.number);
    visit(text, sound.number);
  }
  if (sound.number < head.number) failCut(sound.number, head.number);
  return sound;
}

/** Reads the entries of the first `bytes` of a journal that was verified. */
export async function* readEntries(directory: string, bytes: number): AsyncGenerator<JournalEntry> {
  for await (const line of linesOf(join(directory, journalName))) {
    if (line.end > bytes) return;
    yield parseEntry(decoder.decode(line.bytes));
  }
}

/** The entry of a sound line. A kind of entry this version does not know was written by a later one. */
export function parseEntry(line: string): JournalEntry {
  const json: unknown = JSON.parse(line);
  const entry = journalEntrySchema.safeParse(json);
  if (entry.success) return entry.data;
  const { number } = linkSchema.parse(json);
  return fail("store/journal-newer", { file: journalName, line: number });
}

/** The text of a line that is whole and follows the one before it; null for any other. */
function chainedText(line: Line, before: Head): string | null {
  if (!line.whole) return null;
  const text = decoder.decode(line.bytes);
  const link = linkSchema.safeParse(parseJson(text));
  const follows =
    link.success && link.data.number === before.number + 1 && link.data.previous === before.hash;
  return follows ? text : null;
}

function assertUnedited(sound: boolean, line: number): void {
  if (!sound) fail("store/journal-edited", { file: journalName, line });
}

function failCut(found: number, expected: number): never {
  return fail("store/journal-cut", { file: journalName, found, expected });
}

/** Lines of a file, read in pieces; the last one may lack its line feed. A missing file has none. */
async function* linesOf(path: string): AsyncGenerator<Line> {
  let end = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of piecesOf(path)) {
    const bytes = Buffer.concat([rest, piece]);
    let start = 0;
    for (let feed = bytes.indexOf(lineFeed); feed >= 0; feed = bytes.indexOf(lineFeed, start)) {
      end += feed + 1 - start;
      yield { bytes: bytes.subarray(start, feed), end, whole: true };
      start = feed + 1;
    }
    rest = bytes.subarray(start);
  }
  if (rest.length > 0) yield { bytes: rest, end: end + rest.length, whole: false };
}

async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const piece of createReadStream(path, { highWaterMark: pieceBytes })) yield piece;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return;
    throwDiskProblem(path, error);
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

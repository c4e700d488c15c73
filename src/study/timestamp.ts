// Has a hash witnessed by somebody else (RFC 3161), because the researcher asks: each web archive that no one has
// witnessed yet, then the journal, whose last line is bound to all before it. What the authority answered is kept as
// an original. It learns hashes and this computer's network address, nothing else.
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { askAuthority, isWebArchive, timestampRequest, type Verified, verifyToken } from "#archive/index.js";
import { fail, type Problem, ProblemError, problem, type Settings } from "#model/index.js";
import type { StudyFolder } from "#store/index.js";
import { now } from "./clock.js";
import { type JournalState, journalState, type Witnessed } from "./journal-state.js";
import { programVersion } from "./package-files.js";
import { type Progress, progressTo } from "./progress.js";
import { existingStudy, inStudy } from "./run.js";
import { readContext, settingsFile } from "./settings.js";

export interface TimestampOptions {
  readonly directory: string;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** For tests: who answers in the authority's place. */
  readonly ask?: typeof askAuthority;
}

export interface TimestampOutcome {
  /** As its certificate names it. */
  readonly authority: string;
  /** The time it states for the journal, UTC. */
  readonly time: string;
  /** Number of the journal entry that was witnessed, and with it all before. */
  readonly entry: number;
  /** Web archives that were witnessed. */
  readonly originals: number;
}

/** Bytes of the number that binds an answer to its request. */
const nonceLength = 16;

/** Throws `timestamps/off` where study.yaml names no authority, and whatever is wrong with its answer. */
export async function timestampStudy(options: TimestampOptions): Promise<TimestampOutcome> {
  const directory = await existingStudy(options.directory);
  const { timestamps } = readContext(directory).settings;
  if (timestamps === undefined) return fail("timestamps/off", { file: settingsFile });
  const trusted = trustedCertificates(directory, timestamps);
  const onProgress = progressTo(options.onProgress);
  return inStudy(directory, "timestamp", async (folder) => {
    const witness = new Witness(folder, timestamps.authority, trusted, options.ask ?? askAuthority);
    const archives = unwitnessed(await journalState(folder.journal.entries()));
    for (const [index, sha256] of archives.entries()) {
      onProgress("witnessing", index, archives.length);
      await witness.attest("original", sha256);
    }
    const { number: entry, hash } = folder.journal.head;
    const { authority, time } = await witness.attest("journal", hash);
    return { authority, time, entry, originals: archives.length };
  });
}

interface Trusted {
  readonly trusted: string;
  readonly trustedFile: string;
}

function trustedCertificates(directory: string, { trust }: NonNullable<Settings["timestamps"]>): Trusted {
  try {
    return { trusted: readFileSync(join(directory, trust), "utf8"), trustedFile: trust };
  } catch (error) {
    return fail("timestamps/trust-broken", { file: trust, reason: (error as Error).message }, error);
  }
}

function unwitnessed({ snapshots, tokens }: JournalState): readonly string[] {
  const witnessed = new Set(tokens.map((token) => token.witnessed));
  return [...snapshots.values()]
    .filter(({ mediaType, sha256 }) => isWebArchive(mediaType) && !witnessed.has(sha256))
    .map(({ sha256 }) => sha256);
}

class Witness {
  readonly #folder: StudyFolder;
  readonly #authority: string;
  readonly #trusted: Trusted;
  readonly #ask: typeof askAuthority;

  constructor(folder: StudyFolder, authority: string, trusted: Trusted, ask: typeof askAuthority) {
    this.#folder = folder;
    this.#authority = authority;
    this.#trusted = trusted;
    this.#ask = ask;
  }

  /** Asks, verifies, keeps the answer and journals it. Nothing is kept of an answer that proves nothing. */
  async attest(of: Witnessed["of"], sha256: string): Promise<Verified> {
    const nonce = randomBytes(nonceLength);
    const agent = `isnad/${programVersion()}`;
    const answer = await this.#ask(this.#authority, timestampRequest(sha256, nonce), { agent });
    const expected = { file: this.#authority, sha256, nonce, at: now(), ...this.#trusted };
    const verified = await verifyToken(answer, expected);
    if ("name" in verified) throw new ProblemError(verified);
    const { sha256: token } = await this.#folder.originals.keep(answer);
    const { authority, time } = verified;
    const entry = { kind: "timestamp received", of, sha256, token, authority, time } as const;
    await this.#folder.journal.append([entry], { at: now(), by: "isnad" });
    return verified;
  }
}

/** What is wrong with the timestamps a study has; none are wrong where there are none. */
export async function checkTimestamps(
  directory: string,
  { tokens }: JournalState,
  read: (sha256: string) => Promise<Uint8Array>,
): Promise<readonly Problem[]> {
  const { timestamps } = readContext(directory).settings;
  if (tokens.length === 0) return [];
  if (timestamps === undefined) return [problem("timestamps/off", { file: settingsFile })];
  const problems: Problem[] = [];
  try {
    const trusted = trustedCertificates(directory, timestamps);
    for (const token of tokens) {
      const found = await faultOf(token, await read(token.sha256), trusted);
      if (found !== null) problems.push(found);
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    problems.push(error.problem);
  }
  return problems;
}

async function faultOf(token: Witnessed, bytes: Uint8Array, trusted: Trusted): Promise<Problem | null> {
  const file = `originals/${token.sha256.slice(0, 2)}/${token.sha256}`;
  const { witnessed, due } = token;
  if (witnessed !== due) return problem("timestamps/wrong-hash", { file, found: witnessed, expected: due });
  const verified = await verifyToken(bytes, { file, sha256: due, ...trusted });
  return "name" in verified ? verified : null;
}

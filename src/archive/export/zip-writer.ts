// Writes a ZIP whose bytes depend on its content alone: nothing compressed (what is in it is compressed already, and
// replay programs read single records out of the middle), one fixed date, one fixed mode. Each entry is hashed while
// it passes; nothing is held in memory. It refuses to know what is written.
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { finished, pipeline } from "node:stream/promises";
import yazl from "yazl";

/** A file in the ZIP. */
export interface Part {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const asItIs = { forceDosTimestamp: true, mode: 0o100644, compress: false } as const;

/** Beyond four gigabytes an entry needs ZIP64; below that it is left out, since not every reader knows it. */
const largestPlain = 4_000_000_000;

export class ZipWriter {
  readonly parts: Part[] = [];
  readonly #zip = new yazl.ZipFile();
  readonly #whole = new Tally();
  readonly #written: Promise<void>;
  readonly #stopped = new AbortController();
  /** The ZIP format keeps local time; a date made of local parts reads the same in every time zone. */
  readonly #mtime = new Date(1980, 0, 1, 12);

  constructor(path: string) {
    const source = Readable.from(this.#zip.outputStream);
    const file = createWriteStream(path, { flags: "wx", flush: true });
    this.#written = pipeline(source, this.#whole.passing(), file, { signal: this.#stopped.signal });
    // Whoever waits for an entry or the end is told; before that nobody listens.
    this.#written.catch(() => undefined);
  }

  /** Writes one entry to its end. `expected` is its size in bytes where it may be one that needs ZIP64. */
  async add(path: string, content: Bytes, expected = 0): Promise<Part> {
    const tally = new Tally();
    const source = Readable.from(content, { objectMode: false });
    const counted = source.pipe(tally.passing());
    source.once("error", (error) => counted.destroy(error));
    this.#zip.addReadStream(counted, path, {
      ...asItIs,
      mtime: this.#mtime,
      forceZip64Format: expected > largestPlain,
    });
    await Promise.race([finished(counted), this.#written.then(() => Promise.reject(new Error("ZIP ended")))]);
    const part = { path, ...tally.result() };
    this.parts.push(part);
    return part;
  }

  /** Closes the ZIP; when it returns, the file is on the disk. */
  async finish(): Promise<Omit<Part, "path">> {
    this.#zip.end();
    await this.#written;
    return this.#whole.result();
  }

  /** Gives up; the file is closed, and whoever named it removes it. */
  async abort(): Promise<void> {
    this.#stopped.abort();
    await this.#written.catch(() => undefined);
  }
}

/** Counts and hashes what passes. */
class Tally {
  #bytes = 0;
  readonly #hash = createHash("sha256");

  passing(): Transform {
    return new Transform({
      transform: (chunk: Uint8Array, _encoding, done) => {
        this.#bytes += chunk.length;
        this.#hash.update(chunk);
        done(null, chunk);
      },
    });
  }

  result(): { readonly bytes: number; readonly sha256: string } {
    return { bytes: this.#bytes, sha256: this.#hash.digest("hex") };
  }
}

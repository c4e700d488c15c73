// Takes bytes from a stream of pieces: so many, or a header up to its blank line. Each byte is copied once or twice,
// however small the pieces are.

export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #left: Buffer = Buffer.alloc(0);

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** The next `length` bytes, fewer only at the end. */
  async take(length: number): Promise<Buffer> {
    await this.#gather(length);
    return this.#cut(Math.min(length, this.#left.length));
  }

  /** Passes over `length` bytes; how many there were. */
  async passOver(length: number): Promise<number> {
    let passed = 0;
    while (passed < length) {
      if (this.#left.length === 0) await this.#gather(1);
      if (this.#left.length === 0) break;
      passed += this.#cut(Math.min(length - passed, this.#left.length)).length;
    }
    return passed;
  }

  /** Passes over line breaks; whether anything follows. */
  async passOverLineBreaks(): Promise<boolean> {
    for (;;) {
      if (this.#left.length === 0) await this.#gather(1);
      if (this.#left.length === 0) return false;
      const start = this.#left.findIndex((byte) => byte !== 10 && byte !== 13);
      this.#cut(start === -1 ? this.#left.length : start);
      if (start !== -1) return true;
    }
  }

  /** A header and the blank line that ends it, or null where there is none within `most` bytes. */
  async takeHeader(most: number): Promise<Buffer | null> {
    for (let wanted = 4096; ; wanted *= 4) {
      await this.#gather(Math.min(wanted, most));
      const end = headerEnd(this.#left.subarray(0, most));
      if (end !== null) return this.#cut(end);
      if (wanted >= most || this.#left.length < wanted) return null;
    }
  }

  #cut(length: number): Buffer {
    const cut = this.#left.subarray(0, length);
    this.#left = this.#left.subarray(length);
    return cut;
  }

  async #gather(length: number): Promise<void> {
    const gathered = [this.#left];
    let have = this.#left.length;
    while (have < length) {
      const next = await this.#pieces.next();
      if (next.done) break;
      gathered.push(Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength));
      have += next.value.length;
    }
    if (gathered.length > 1) this.#left = Buffer.concat(gathered);
  }
}

/** Where the blank line of a header ends; lines may end in CRLF or LF. */
export function headerEnd(bytes: Buffer): number | null {
  const strict = bytes.indexOf("\r\n\r\n");
  // Looked for no further than that, so that a header is not paid for by what lies behind it.
  const loose = bytes.subarray(0, strict === -1 ? bytes.length : strict).indexOf("\n\n");
  if (loose !== -1) return loose + 2;
  return strict === -1 ? null : strict + 4;
}

/** Fields of a header's lines behind the first, names in lower case; of several of a name the first counts. */
export function headerFieldsOf(header: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const unfolded = header.replace(/\r?\n[ \t]/gu, " ");
  for (const line of unfolded.split(/\r?\n/u).slice(1)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== "" && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

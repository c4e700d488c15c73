// Columns that lie in files of one folder, for more documents than memory holds. Each keeps what was appended last in
// memory until there is enough to write.
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Column, Columns } from "#attribution/index.js";

export class DiskColumns implements Columns {
  readonly #folder: string;
  readonly #files: number[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  open(): Column {
    const file = openSync(join(this.#folder, `column-${this.#files.length}`), "w+");
    this.#files.push(file);
    return new DiskColumn(file);
  }

  close(): void {
    for (const file of this.#files) closeSync(file);
  }
}

const numberBytes = 4;
const numbersWaiting = 2 ** 12;

class DiskColumn implements Column {
  readonly #file: number;
  readonly #waiting = new Int32Array(numbersWaiting);
  #waitingCount = 0;
  #writtenCount = 0;

  constructor(file: number) {
    this.#file = file;
  }

  get length(): number {
    return this.#writtenCount + this.#waitingCount;
  }

  append(values: Int32Array): void {
    if (this.#waitingCount + values.length > numbersWaiting) this.#flush();
    if (values.length > numbersWaiting) {
      this.#write(values);
      return;
    }
    this.#waiting.set(values, this.#waitingCount);
    this.#waitingCount += values.length;
  }

  read(from: number, to: number): Int32Array {
    this.#flush();
    const values = new Int32Array(Math.max(0, to - from));
    readSync(this.#file, values, 0, values.byteLength, from * numberBytes);
    return values;
  }

  #flush(): void {
    if (this.#waitingCount > 0) this.#write(this.#waiting.subarray(0, this.#waitingCount));
    this.#waitingCount = 0;
  }

  #write(values: Int32Array): void {
    writeSync(this.#file, values, 0, values.byteLength, this.#writtenCount * numberBytes);
    this.#writtenCount += values.length;
  }
}

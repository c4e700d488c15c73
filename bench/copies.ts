// npm run bench -- copies [N…] [--disk] [--peer]: near-copies among invented wire copy of 400 words, one in ten a
// copy. Prints seconds, documents a second, peak memory, precision and recall against what the generator knows, and
// the exponent by which cost grows from size to size. --disk keeps the columns in files; --peer finds the same copies
// of the first size with datasketch, where Python has it. Figures are for comparing within one run: machines differ.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchPeer } from "./copies-peer.js";

export interface CopiesFigures {
  readonly documents: number;
  /** Of the wall, writing the articles left out; of it, reading their words; of both processors. */
  readonly seconds: number;
  readonly reading: number;
  readonly processor: number;
  readonly peakMegabytes: number;
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
}

const one = join(dirname(fileURLToPath(import.meta.url)), "copies-one.js");

/** Prints a line for each size; 10,000 and 100,000 where none is named. */
export function benchCopies(words: readonly string[]): void {
  const named = words.map(Number).filter((size) => size > 0);
  const sizes = named.length > 0 ? named : [10_000, 100_000];
  let before: CopiesFigures | null = null;
  let first: CopiesFigures | null = null;
  for (const size of sizes) {
    const figures = measured(size, words.includes("--disk"));
    console.log(lineOf(figures, before));
    before = figures;
    first ??= figures;
  }
  if (words.includes("--peer") && first !== null) benchPeer(first);
}

function measured(size: number, onDisk: boolean): CopiesFigures {
  const folder = mkdtempSync(join(tmpdir(), "isnad-copies-"));
  try {
    const words = [one, String(size), ...(onDisk ? [folder] : [])];
    const run = spawnSync(process.execPath, words, { encoding: "utf8" });
    if (run.status !== 0) throw new Error(run.stderr);
    return JSON.parse(run.stdout) as CopiesFigures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lineOf(figures: CopiesFigures, before: CopiesFigures | null): string {
  const { documents, seconds, reading, processor, peakMegabytes, pairs, precision, recall } = figures;
  const grown = before === null ? [] : [`cost grows as n^${exponent(before, figures).toFixed(2)}`];
  return [
    `${documents} documents`,
    `${seconds.toFixed(1)} s, ${reading.toFixed(1)} of them reading`,
    `${processor.toFixed(1)} s of processor`,
    `${(documents / seconds).toFixed(0)} documents/s`,
    `peak ${peakMegabytes.toFixed(0)} MB`,
    `${pairs} pairs`,
    `precision ${precision.toFixed(4)}`,
    `recall ${recall.toFixed(4)}`,
    ...grown,
  ].join("  ·  ");
}

/** By processor time: what others do on the machine counts less in it. */
function exponent(before: CopiesFigures, after: CopiesFigures): number {
  return Math.log(after.processor / before.processor) / Math.log(after.documents / before.documents);
}

// npm run bench [-- 1000 10000]: the main job on generated articles (seeded, English and Arabic, one in ten a copy).
// Prints documents per second, peak memory, and the cost of one document at each size against the first size.
// Figures are for comparing sizes within one run: machines differ.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { syntheticNews } from "./synthetic-news.js";

const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, "..", "src", "cli", "main.js");
const seed = 20_150_921;

interface Measurement {
  readonly documents: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly origins: { readonly low: number; readonly high: number };
}

/** Prints a line for each size; 1,000 and 10,000 where none is named. */
export function benchMainJob(words: readonly string[]): void {
  const sizes = words.map(Number).filter((size) => size > 0);
  const measurements = (sizes.length > 0 ? sizes : [1_000, 10_000]).map(measure);
  const [first] = measurements;
  for (const { documents, seconds, peakMegabytes, origins } of measurements) {
    const perDocument = seconds / documents / (first!.seconds / first!.documents);
    console.log(
      [
        `${documents} documents`,
        `${seconds.toFixed(1)} s`,
        `${(documents / seconds).toFixed(0)} documents/s`,
        `cost of one ${perDocument.toFixed(2)}× the first size`,
        `peak ${peakMegabytes.toFixed(0)} MB`,
        `origins ${origins.low}–${origins.high}`,
      ].join("  ·  "),
    );
  }
}

function measure(documents: number): Measurement {
  const folder = mkdtempSync(join(tmpdir(), "isnad-bench-"));
  try {
    const articles = join(folder, "articles");
    mkdirSync(articles);
    for (const { file, text } of syntheticNews({ documents, seed, copies: 0.1 }).articles)
      writeFileSync(join(articles, file), text);
    const peakFile = join(folder, "peak");
    const start = performance.now();
    const run = spawnSync(
      process.execPath,
      [
        "--import",
        join(here, "peak-memory.js"),
        program,
        "study",
        articles,
        "--into",
        join(folder, "study"),
        "--json",
      ],
      { encoding: "utf8", env: { ...process.env, ISNAD_PEAK_FILE: peakFile }, maxBuffer: 1 << 28 },
    );
    const seconds = (performance.now() - start) / 1_000;
    if (run.status !== 0) throw new Error(run.stderr);
    const { originCount } = JSON.parse(run.stdout) as { originCount: Measurement["origins"] };
    return {
      documents,
      seconds,
      peakMegabytes: Number(readFileSync(peakFile, "utf8")) / 1_024,
      origins: originCount,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

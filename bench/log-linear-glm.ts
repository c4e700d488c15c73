// The same log-linear fits in glm.fit of base R, timed within R, so that starting R and reading the files does not
// count. Says so where R is not installed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CaptureTable, HierarchicalModel } from "#stats/index.js";
import type { EveryFit } from "./log-linear-worker.js";

const bar = 20;

const script = `
folder <- commandArgs(TRUE)[1]
counts <- as.matrix(read.csv(file.path(folder, "counts.csv"), header = FALSE))
terms <- lapply(strsplit(readLines(file.path(folder, "terms.txt")), " "), as.integer)
cells <- seq_len(ncol(counts))
designs <- lapply(terms, function(model) sapply(model, function(term) as.numeric(bitwAnd(cells, term) == term)))
hidden <- numeric(nrow(counts) * length(designs))
at <- 0
family <- poisson()
start <- proc.time()[["elapsed"]]
for (row in seq_len(nrow(counts))) for (design in designs)
  hidden[at <- at + 1] <- exp(suppressWarnings(glm.fit(design, counts[row, ], family = family))$coefficients[[1]])
cat(proc.time()[["elapsed"]] - start, hidden, R.version.string, sep = "\\n")
`;

interface Resampling {
  readonly seed: number;
  readonly resamples: number;
}

/** A line: microseconds a fit here and there, how many times faster, and how far the estimates are apart at most. */
export function compareWithGlm(
  table: CaptureTable,
  models: readonly HierarchicalModel[],
  { resamples }: Resampling,
  fitHere: () => EveryFit,
): string {
  fitHere();
  const { counts, hidden, seconds } = fitHere();
  const there = fitsOfR(counts, models);
  if (there === null) return "glm.fit of R  ·  Rscript is not installed, so nothing was compared";
  const fits = models.length * resamples;
  const times = there.seconds / seconds;
  const apart = hidden.reduce(
    (most, value, at) => Math.max(most, Math.abs(value / there.hidden[at]! - 1)),
    0,
  );
  const microseconds = (all: number) => `${((all / fits) * 1e6).toFixed(1)} µs a fit`;
  return [
    `${fits} fits of ${table.lists} lists`,
    `here ${microseconds(seconds)}`,
    `${there.version}, glm.fit ${microseconds(there.seconds)}`,
    `${times.toFixed(0)} times faster (bar ${bar})`,
    `hidden numbers apart by ${apart.toExponential(1)} at most`,
    ...(times < bar ? ["BEYOND THE BAR"] : []),
  ].join("  ·  ");
}

function fitsOfR(
  counts: readonly Float64Array[],
  models: readonly HierarchicalModel[],
): { readonly seconds: number; readonly hidden: readonly number[]; readonly version: string } | null {
  const folder = mkdtempSync(join(tmpdir(), "isnad-glm-"));
  try {
    writeFileSync(join(folder, "counts.csv"), counts.map((row) => `${row.slice(1).join(",")}\n`).join(""));
    writeFileSync(join(folder, "terms.txt"), models.map(({ terms }) => `${terms.join(" ")}\n`).join(""));
    writeFileSync(join(folder, "fits.R"), script);
    const run = spawnSync("Rscript", ["--vanilla", join(folder, "fits.R"), folder], {
      encoding: "utf8",
      maxBuffer: 1 << 26,
    });
    if (run.error !== undefined) return null;
    if (run.status !== 0) throw new Error(run.stderr);
    const [seconds = "", ...rest] = run.stdout.trim().split("\n");
    return { seconds: Number(seconds), hidden: rest.slice(0, -1).map(Number), version: rest.at(-1)! };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

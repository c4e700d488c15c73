// npm run bench -- hostile [NAME…]: every file of the hostile corpus, taken apart in a process of its own. Prints
// processor seconds and peak memory above idle; what lies beyond the bar is marked. A name chooses the files that hold it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hostileCases } from "../test/hostile/cases.js";
import { shortReports } from "../test/journeys/program.js";

const one = join(dirname(fileURLToPath(import.meta.url)), "hostile-one.js");
const bar = { seconds: 2, megabytes: 300 };

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
  readonly problems: readonly string[];
}

export function benchHostile(names: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), "isnad-hostile-"));
  try {
    const honest = join(folder, "marfa.txt");
    writeFileSync(honest, shortReports["marfa.txt"]);
    for (const { file, make } of hostileCases) {
      if (names.length > 0 && !names.some((name) => file.includes(name))) continue;
      const hostile = join(folder, file);
      writeFileSync(hostile, make());
      console.log(lineOf(file, costOf(honest, hostile)));
      rmSync(hostile);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function costOf(honest: string, hostile: string): Cost {
  const run = spawnSync(process.execPath, [one, honest, hostile], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Cost;
}

function lineOf(file: string, { seconds, megabytes, problems }: Cost): string {
  const isBeyond = seconds > bar.seconds || megabytes > bar.megabytes;
  const figures = [encodeURI(file), `${seconds.toFixed(2)} s`, `${megabytes.toFixed(0)} MB`];
  return [...figures, problems.join(", ") || "read", ...(isBeyond ? ["BEYOND THE BAR"] : [])].join("  ·  ");
}

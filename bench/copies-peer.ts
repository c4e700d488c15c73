// The same copies found by datasketch (Python), as its users do it: shingle sets, MinHash, LSH, then an exact look at
// every candidate. It is given the folded words, which costs it nothing. Left out, with a word of why, where Python
// or datasketch is absent. ISNAD_PYTHON names the Python to ask.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { foldText } from "#text/index.js";
import type { CopiesFigures } from "./copies.js";
import { benchOptions, copiedPairs, wireArticle, wireText } from "./wire-copy.js";

const python = process.env["ISNAD_PYTHON"] ?? "python3";

/** Shingles of five words, 128 permutations in 32 bands, as in the index of copies; `update` as its manual shows it. */
const program = `
import json, sys, time
from datasketch import MinHash, MinHashLSH
articles = [line.split() for line in open(sys.argv[1], encoding="utf-8")]
batch = sys.argv[2] == "batch"
start = time.process_time()
shingles = [{" ".join(words[at:at + 5]).encode() for at in range(len(words) - 4)} for words in articles]
sketches = []
for some in shingles:
    sketch = MinHash(num_perm=128)
    if batch: sketch.update_batch(list(some))
    else:
        for one in some: sketch.update(one)
    sketches.append(sketch)
index = MinHashLSH(num_perm=128, params=(32, 4))
for number, sketch in enumerate(sketches): index.insert(number, sketch)
pairs = set()
for number, sketch in enumerate(sketches):
    for other in index.query(sketch):
        if other >= number: continue
        left, right = shingles[other], shingles[number]
        if len(left & right) >= 0.2 * len(left | right): pairs.add((other, number))
print(json.dumps({"seconds": time.process_time() - start, "pairs": sorted(pairs)}))
`;

/** Prints datasketch's processor seconds and F1 on the articles that `ours` was measured on, and the ratio. */
export function benchPeer(ours: CopiesFigures): void {
  const asked = spawnSync(python, ["-c", "import datasketch; print(datasketch.__version__)"], {
    encoding: "utf8",
  });
  if (asked.status !== 0) {
    const why = asked.error === undefined ? `${python} has no datasketch` : `no ${python}`;
    console.log(`datasketch not measured: ${why}`);
    return;
  }
  const articles = Array.from({ length: ours.documents }, (_, number) => wireArticle(number, benchOptions));
  const truth = copiedPairs(articles);
  const ourF1 = f1(ours.precision, ours.recall);
  for (const way of ["update", "batch"]) {
    const { seconds, pairs } = found(articles.map(wireText), way);
    const right = pairs.filter(([left, right]) => truth.has(`${left} ${right}`)).length;
    const theirs = f1(right / Math.max(1, pairs.length), right / Math.max(1, truth.size));
    console.log(
      [
        `datasketch ${asked.stdout.trim()}, ${way}`,
        `${ours.documents} documents`,
        `${seconds.toFixed(1)} s of processor`,
        `F1 ${theirs.toFixed(4)} (ours ${ourF1.toFixed(4)})`,
        `ours ${(seconds / ours.processor).toFixed(1)} times faster`,
      ].join("  ·  "),
    );
  }
}

function found(texts: readonly string[], way: string) {
  const folder = mkdtempSync(join(tmpdir(), "isnad-peer-"));
  try {
    const file = join(folder, "articles");
    const lines = texts.map((text) => (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" "));
    writeFileSync(file, lines.join("\n"));
    const run = spawnSync(python, ["-c", program, file, way], { encoding: "utf8", maxBuffer: 1 << 28 });
    if (run.status !== 0) throw new Error(run.stderr);
    return JSON.parse(run.stdout) as { seconds: number; pairs: readonly (readonly [number, number])[] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

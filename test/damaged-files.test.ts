// Files damaged at random: golden sources with bytes changed, cut out, doubled or cut off. Whatever comes of them, it is
// a document or a named problem, the same twice, and never an error. The draws are seeded.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { describe, it } from "node:test";
import { createExtractor, formats } from "#extraction/index.js";
import { problemText } from "#model/index.js";
import { type Draw, drawsFrom } from "../bench/seeded-draws.js";
import { snapshotOf } from "../src/extraction/sample-snapshot.js";
import { projectRoot } from "./project-root.js";

const rounds = 2;
const largestSource = 60_000;
const seed = 20_150_921;

/** One golden source for each ending, the largest that is quick to read. Pictures take seconds and are left out. */
function sources(): ReadonlyMap<string, Uint8Array> {
  const golden = join(projectRoot, "test", "golden");
  const read = new Set(formats.filter(({ name }) => name !== "picture").flatMap(({ endings }) => endings));
  const found = new Map<string, Uint8Array>();
  for (const path of readdirSync(golden, { recursive: true, encoding: "utf8" }).sort()) {
    const ending = extname(path).slice(1);
    if (!/(?:^|[/\\])source\.\w+$/u.test(path) || !read.has(ending)) continue;
    const bytes = readFileSync(join(golden, path));
    if (bytes.length <= largestSource && bytes.length > (found.get(ending)?.length ?? 0))
      found.set(ending, bytes);
  }
  return found;
}

type Damage = (bytes: Uint8Array, draw: Draw) => Uint8Array;

const damages: Readonly<Record<string, Damage>> = {
  "bytes changed": (bytes, draw) => {
    const changed = Uint8Array.from(bytes);
    for (let count = 0; count < 20; count++) changed[draw.below(bytes.length)] = draw.below(256);
    return changed;
  },
  "a piece cut out": (bytes, draw) => {
    const from = draw.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + draw.below(2_000))]);
  },
  "a piece doubled": (bytes, draw) => {
    const from = draw.below(bytes.length);
    const to = Math.min(bytes.length, from + draw.below(2_000));
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  "the end cut off": (bytes, draw) => bytes.subarray(0, draw.below(bytes.length)),
};

describe("a damaged file gives documents or a named problem, the same twice", async () => {
  const extractor = await createExtractor();
  for (const [ending, bytes] of sources())
    for (const [name, damage] of Object.entries(damages))
      it(`.${ending}, ${name}`, async () => {
        const draw = drawsFrom(seed);
        for (let round = 0; round < rounds; round++) {
          const damaged = Uint8Array.from(damage(bytes, draw));
          const snapshot = snapshotOf(`تقرير.${ending}`, damaged);
          const parts = await extractor.extract({ snapshot, bytes: damaged });
          if ("name" in parts) assert.ok(problemText(parts, "ar").happened.includes("تقرير"), parts.name);
          assert.deepEqual(await extractor.extract({ snapshot, bytes: damaged }), parts);
        }
      });
});

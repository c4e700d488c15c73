// One file taken apart in a process of its own, so that what it costs is its own: archive, then extraction, after an
// honest report has loaded everything they need. Prints processor seconds and peak memory above idle, as JSON.
import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";
import { collect, type Held, unpack } from "#archive/index.js";
import { createExtractor, formats } from "#extraction/index.js";
import { makeId, type Problem, type Snapshot } from "#model/index.js";

const [honest = "", hostile = ""] = process.argv.slice(2);
/** The program reads the same bytes once, however often they are found. */
const known = new Set<string>();
const extractor = await createExtractor();
await takeApart(honest);

const highest = new BigUint64Array(new SharedArrayBuffer(8));
const watching = new Worker(
  `const { workerData } = require("node:worker_threads");
   setInterval(() => {
     const now = BigInt(process.memoryUsage.rss());
     if (now > workerData[0]) workerData[0] = now;
   }, 2);`,
  { eval: true, workerData: highest },
);
await new Promise((resolve) => watching.once("online", resolve));
const idle = process.memoryUsage.rss();
const before = process.cpuUsage();
const problems = await takeApart(hostile);
const { user, system } = process.cpuUsage(before);
const megabytes = Math.max(0, Number(highest[0]) - idle) / 1024 ** 2;
console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes, problems }));
await watching.terminate();

/** Names of the problems it is refused by, each once. */
async function takeApart(path: string): Promise<readonly string[]> {
  const names = new Set<string>();
  const note = ({ name }: Problem) => names.add(name);
  for await (const found of collect([path], { kinds: formats })) {
    if ("problem" in found) {
      note(found.problem);
      continue;
    }
    if ("bytes" in found) await extractOne(found, note);
    const held: Held = { ...found, kinds: formats };
    for await (const item of unpack(held)) {
      if ("problem" in item) note(item.problem);
      else await extractOne({ ...item, file: item.path }, note);
    }
  }
  return [...names].sort();
}

interface Given {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

async function extractOne(
  { file, bytes, mediaType }: Given,
  note: (problem: Problem) => void,
): Promise<void> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (known.has(sha256)) return;
  known.add(sha256);
  const snapshot: Snapshot = {
    ...{ id: makeId("snapshot", sha256), sha256, mediaType, bytes: bytes.length, files: [file] },
    ...{ address: null, within: null, charset: null, retrieved: null },
  };
  const parts = await extractor.extract({ snapshot, bytes });
  if ("name" in parts) note(parts);
  else for (const part of parts) if ("problem" in part) note(part.problem);
}

// Each folder of test/golden/containers is a container that another program made, what must be found in it, and what
// it teaches (why.md).
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { containers } from "./containers.js";
import { kindByName } from "./file-kind.js";
import { sampleKinds } from "./sample-containers.js";
import { unpack } from "./unpack.js";

/** The project's root, from the source and from the compiled test alike. */
function projectRoot(from: string): string {
  return existsSync(join(from, "package.json")) ? from : projectRoot(dirname(from));
}

const golden = join(projectRoot(dirname(fileURLToPath(import.meta.url))), "test", "golden", "containers");

async function foundIn(folder: string): Promise<readonly unknown[]> {
  const name = readdirSync(folder).find((each) => each.startsWith("source."))!;
  const mediaType = kindByName(name, containers)!.mediaTypes[0];
  const found: unknown[] = [];
  for await (const item of unpack({ file: name, path: join(folder, name), mediaType, kinds: sampleKinds })) {
    if ("problem" in item) found.push(item);
    else {
      const { bytes, ...known } = item;
      found.push({ ...known, sha256: createHash("sha256").update(bytes).digest("hex") });
    }
  }
  return found;
}

for (const name of readdirSync(golden).sort()) {
  test(`the container ${name} holds what it should`, async () => {
    const folder = join(golden, name);
    assert.ok(existsSync(join(folder, "why.md")), "a golden container says what it teaches");
    const expected: unknown = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
    assert.deepEqual(await foundIn(folder), expected);
  });
}

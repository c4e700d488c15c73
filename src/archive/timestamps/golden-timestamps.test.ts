// Each folder of test/golden/timestamps is an answer made by another program, and what must be made of it.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { verifyToken } from "./index.js";

function projectRoot(from: string): string {
  return existsSync(join(from, "package.json")) ? from : projectRoot(dirname(from));
}

const golden = join(projectRoot(dirname(fileURLToPath(import.meta.url))), "test", "golden", "timestamps");
/** Of the line "إسناد". */
const sha256 = "645b9c8abc9f7cb8a39f9314a1ad256f9d627b0ab63435a8cbb127c13d671de0";

for (const name of readdirSync(golden).sort()) {
  test(`the answer ${name} of another program is understood`, async () => {
    const read = (file: string) => readFileSync(join(golden, name, file));
    const found = await verifyToken(read("answer.tsr"), {
      file: "answer.tsr",
      sha256,
      trusted: read("root.pem").toString(),
      trustedFile: "root.pem",
    });
    assert.deepEqual(found, JSON.parse(read("expected.json").toString()));
    assert.ok(existsSync(join(golden, name, "why.md")), "a golden answer says what it teaches");
  });
}

// The slow tests: how often intervals hold the truth, and long chains against stored ones. `npm run nightly`: a quarter of an
// hour on two quiet cores. `npm test` runs small seeded parts of the same and says which it left out.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tests = ["calibration", "published"].map((name) => join(root, "dist", "test", `${name}.test.js`));
const { status } = spawnSync(process.execPath, ["--test", ...tests], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, ISNAD_NIGHTLY: "1" },
});
process.exitCode = status ?? 1;

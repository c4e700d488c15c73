// Makes a fresh clone ready: installs from the lock where something is missing, builds where sources are newer.
// Uses nothing but Node, since it runs before anything is installed. Silent when there is nothing to do.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, "dist", ".built");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

function run(command, args, what) {
  process.stderr.write(`isnad: ${what} …\n`);
  try {
    execFileSync(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
  } catch (error) {
    process.stderr.write(
      `${error.stdout ?? ""}${error.stderr ?? ""}\nisnad: ${what} failed; nothing was changed in any study.\n`,
    );
    process.exit(1);
  }
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** A hash of what the build reads: paths, sizes and times. */
function stateOfSources() {
  const hash = createHash("sha256");
  const files = ["src", "test", "bench"].flatMap((folder) => filesUnder(join(root, folder)));
  for (const file of [...files, join(root, "tsconfig.json"), join(root, "package-lock.json")].sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

if (existsSync(join(root, "src"))) {
  const lock = join(root, "package-lock.json");
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    run(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], "installing from the lock");
  }
  const state = stateOfSources();
  if (!existsSync(built) || readFileSync(built, "utf8") !== state) {
    run(
      process.execPath,
      [join(root, "node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.json"],
      "building",
    );
    run(process.execPath, [join(root, "scripts", "assets.mjs")], "placing assets");
    writeFileSync(built, state);
  }
}

// All checks, in the order in which they are cheap; ends with what to do when something is red.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(root, "node_modules", ".bin", name);

const checks = [
  {
    name: "types",
    command: bin("tsc"),
    args: ["-p", "tsconfig.json", "--noEmit"],
    mend: "mend the types it names",
  },
  {
    name: "types of the pure floors",
    command: bin("tsc"),
    args: ["-p", "tsconfig.pure.json"],
    mend: "a pure floor uses Node or the browser: move that to archive, extraction, store, study or a door",
  },
  {
    name: "format and lint",
    command: bin("biome"),
    args: ["check", "--error-on-warnings", "."],
    mend: "npm run fix, then mend what is left",
  },
  {
    name: "tests",
    command: "npm",
    args: ["test", "--silent"],
    mend: "npm test, and read the first failure; a changed number needs `npm run golden` and a line in CHANGELOG.md",
  },
];

const red = [];
for (const { name, command, args, mend } of checks) {
  process.stdout.write(`— ${name}\n`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) red.push(`${name}: ${mend}`);
}
console.log(
  red.length === 0
    ? `\n${checks.length} passed, 0 failed`
    : `\n${checks.length - red.length} passed, ${red.length} failed\nWhat to do:\n${red.map((line) => `  ${line}`).join("\n")}`,
);
process.exitCode = red.length === 0 ? 0 : 1;

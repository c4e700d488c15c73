// Makes the committed reports of the examples again. Look at the difference before you commit it: a number that
// changed needs a line under "Numbers that change" in CHANGELOG.md.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, "dist", "src", "cli", "main.js");

for (const example of readdirSync(join(root, "examples"), { withFileTypes: true })) {
  if (!example.isDirectory()) continue;
  const folder = join(root, "examples", example.name);
  const study = mkdtempSync(join(tmpdir(), "isnad-golden-"));
  execFileSync(process.execPath, [program, "study", folder, "--into", study], { stdio: "inherit" });
  mkdirSync(join(folder, "report"), { recursive: true });
  copyFileSync(join(study, "study.json"), join(folder, "report", "study.json"));
  for (const page of ["report.en.html", "report.ar.html"])
    copyFileSync(join(study, "reports", page), join(folder, "report", page));
  rmSync(study, { recursive: true, force: true });
}

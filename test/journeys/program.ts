// Runs the built program as a person would, and makes folders for it that vanish when the test ends.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { projectRoot } from "../project-root.js";

const program = join(projectRoot, "dist", "src", "cli", "main.js");

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Modules loaded before the program. */
  readonly preload?: readonly string[];
  readonly cwd?: string;
}

/** Runs `isnad …words` to its end. */
export function isnad(
  words: readonly string[],
  { environment = {}, preload = [], cwd }: RunOptions = {},
): Outcome {
  const run = spawnSync(
    process.execPath,
    [...preload.flatMap((module) => ["--import", module]), program, ...words],
    {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C", ...environment },
      maxBuffer: 1 << 28,
      ...(cwd ? { cwd } : {}),
    },
  );
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** Starts `isnad …words` and does not wait. */
export function startIsnad(words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...words], { stdio: "ignore" });
}

/** An empty folder, removed after the test. */
export function emptyFolder(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "isnad-journey-"));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with these files in it, and a place for a study beside it. */
export function folderWith(
  test: TestContext,
  files: Readonly<Record<string, string | Uint8Array>>,
): { readonly articles: string; readonly study: string } {
  const folder = emptyFolder(test);
  const articles = join(folder, "articles");
  mkdirSync(articles);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(articles, name)), { recursive: true });
    writeFileSync(join(articles, name), content);
  }
  return { articles, study: join(folder, "study") };
}

/** A short report in English or Arabic, enough for every stage to have work. */
export const shortReports = {
  "harbour.txt": `---
outlet: The Harbour Post
published: 2031-05-02
---
Report counts those who left

A study by the Institute for Conflict Accounts says that 41 people have left the Northern Column since January of last year.
Many had been promised a comfortable life and found shortages, the study said.
`,
  "marfa.txt": `---
outlet: صحيفة المرفأ
published: 2031-05-03
---
دراسة تحصي المغادرين

قالت دراسة أعدها معهد شهادات النزاع إن 41 شخصا تركوا الرتل الشمالي منذ يناير من العام الماضي.
وأضافت أن كثيرين وُعدوا بحياة مرفهة ثم وجدوا شح الحاجات.
`,
} as const;

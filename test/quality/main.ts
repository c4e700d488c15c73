// npm run quality: prints the figures on the held-out texts and, with --raise, raises the floors to them. A floor is
// lowered only by hand, with a line in CHANGELOG.md. --show lists what was missed and what was found in vain.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root.js";
import { type Language, languages, measure, sets, type Task, type TextSet, tasks } from "./measure.js";

const floorsFile = join(projectRoot, "test", "quality", "floors.json");
const floors = JSON.parse(readFileSync(floorsFile, "utf8")) as Record<
  TextSet,
  Record<Task, Partial<Record<Language, number>>>
>;

for (const set of sets)
  for (const task of tasks) for (const language of languages) print(set, task, language);
if (process.argv.includes("--raise")) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);

function print(set: TextSet, task: Task, language: Language): void {
  const { precision, recall, f1, marked, missed, spurious } = measure(set, task, language);
  const floor = floors[set][task][language] ?? 0;
  const figure = (value: number) => value.toFixed(3);
  console.log(
    `${set.padEnd(7)} ${task.padEnd(12)} ${language}  F1 ${figure(f1)}  P ${figure(precision)}  R ${figure(recall)}  (${marked} marked, floor ${figure(floor)})`,
  );
  if (process.argv.includes("--show")) {
    for (const one of missed) console.log(`    missed   ${one}`);
    for (const one of spurious) console.log(`    in vain  ${one}`);
  }
  // A little below the figure: a floor is there to catch a fall, not a rounding.
  floors[set][task][language] = Math.max(floor, Math.floor(f1 * 100) / 100);
}

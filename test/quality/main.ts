// npm run quality: prints the figures on the held-out texts and, with --raise, raises the floors to them. A floor is
// lowered only by hand, with a line in CHANGELOG.md. --show lists what was missed and what was found in vain.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root.js";
import { languages, measure, type Task, tasks } from "./measure.js";

const floorsFile = join(projectRoot, "test", "quality", "floors.json");
const floors = JSON.parse(readFileSync(floorsFile, "utf8")) as Record<string, Record<string, number>>;

for (const task of tasks) for (const language of languages) print(task, language);
if (process.argv.includes("--raise")) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);

function print(task: Task, language: (typeof languages)[number]): void {
  const { precision, recall, f1, marked, missed, spurious } = measure(task, language);
  const floor = floors[task]?.[language] ?? 0;
  const figure = (value: number) => value.toFixed(3);
  console.log(
    `${task.padEnd(12)} ${language}  F1 ${figure(f1)}  P ${figure(precision)}  R ${figure(recall)}  (${marked} marked, floor ${figure(floor)})`,
  );
  if (process.argv.includes("--show")) {
    for (const one of missed) console.log(`    missed   ${one}`);
    for (const one of spurious) console.log(`    in vain  ${one}`);
  }
  // A little below the figure: a floor is there to catch a fall, not a rounding.
  floors[task] = { ...floors[task], [language]: Math.max(floor, Math.floor(f1 * 100) / 100) };
}

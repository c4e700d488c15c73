// npm run quality: prints the figures on the held-out texts and the Arabic pages and, with --raise, raises the floors to
// them. A floor is lowered only by hand, with a line in CHANGELOG.md. --show lists what was missed and what was found in
// vain, but for texts that are held out.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root.js";
import {
  isHeldOut,
  isWritten,
  type Language,
  languages,
  measure,
  sets,
  type Task,
  type TextSet,
  tasks,
} from "./measure.js";
import { measurePages, type PageMeasure, type PageSet, pageMeasures, pageSets } from "./pages.js";

type Floors = Record<TextSet, Partial<Record<Task, Partial<Record<Language, number>>>>> & {
  pages: Record<PageSet, Partial<Record<PageMeasure, number>>>;
};

const floorsFile = join(projectRoot, "test", "quality", "floors.json");
const floors = JSON.parse(readFileSync(floorsFile, "utf8")) as Floors;

for (const set of sets)
  for (const task of tasks)
    for (const language of languages) if (isWritten(set, task, language)) print(set, task, language);
for (const set of pageSets) await printPages(set);
if (process.argv.includes("--raise")) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);

function print(set: TextSet, task: Task, language: Language): void {
  const { precision, recall, f1, marked, about, missed, spurious } = measure(set, task, language);
  const floor = floors[set]?.[task]?.[language] ?? 0;
  const figure = (value: number) => value.toFixed(3);
  console.log(
    `${set.padEnd(8)} ${task.padEnd(12)} ${language}  F1 ${figure(f1)}  P ${figure(precision)}  R ${figure(recall)}  ${about === null ? "" : `about ${figure(about)}  `}(${marked} marked, floor ${figure(floor)})`,
  );
  if (process.argv.includes("--show") && !isHeldOut(set, task)) {
    for (const one of missed) console.log(`    missed   ${one}`);
    for (const one of spurious) console.log(`    in vain  ${one}`);
  }
  floors[set] ??= {};
  floors[set][task] ??= {};
  floors[set][task][language] = raised(floor, f1);
}

/** A little below the figure: a floor is there to catch a fall, not a rounding. */
function raised(floor: number, figure: number): number {
  return Math.max(floor, Math.floor(figure * 100) / 100);
}

async function printPages(set: PageSet): Promise<void> {
  const figures = await measurePages(set);
  const { pages, precision, recall, exact, author, title, faults } = figures;
  const says = pageMeasures.map((name) => {
    const floor = floors.pages[set][name] ?? 0;
    floors.pages[set][name] = raised(floor, figures[name]);
    return `${name} ${figures[name].toFixed(3)} (floor ${floor.toFixed(2)})`;
  });
  console.log(
    `pages   ${set.padEnd(12)} ar  ${says.join("  ")}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  exact ${exact.toFixed(3)}  author ${author.toFixed(3)}  title ${title.toFixed(3)}  (${pages} pages)`,
  );
  if (process.argv.includes("--show")) for (const fault of faults) console.log(`    ${fault}`);
}

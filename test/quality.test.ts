// Quality may rise, and does not fall unseen: figures on the held-out texts against the floors in quality/floors.json.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { projectRoot } from "./project-root.js";
import { isWritten, languages, measure, sets, tasks } from "./quality/measure.js";
import { measurePages, pageMeasures, pageSets } from "./quality/pages.js";

const floors = JSON.parse(readFileSync(join(projectRoot, "test", "quality", "floors.json"), "utf8"));

describe("on texts written without sight of the rules", () => {
  for (const set of sets)
    for (const task of tasks)
      for (const language of languages.filter((one) => isWritten(set, task, one)))
        it(`${task} in ${language}, ${set} set, stays at or above its floor`, () => {
          const { f1, marked } = measure(set, task, language);
          const floor = floors[set]?.[task]?.[language];
          assert.ok(floor !== undefined, "no floor yet: npm run quality -- --raise");
          assert.ok(marked >= 40, `${marked} marks are too few to measure on`);
          assert.ok(f1 >= floor, `F1 ${f1.toFixed(3)}, floor ${floor}`);
        });
});

describe("on Arabic pages with their truth", async () => {
  for (const set of pageSets) {
    const figures = await measurePages(set);
    for (const name of pageMeasures)
      it(`${name}, ${set} set, stays at or above its floor`, () => {
        const floor = floors.pages[set][name];
        assert.ok(figures.pages >= 12, `${figures.pages} pages are too few to measure on`);
        assert.ok(figures[name] >= floor, `${name} ${figures[name].toFixed(3)}, floor ${floor}`);
      });
  }
});

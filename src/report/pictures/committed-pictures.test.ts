import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { committedPictures } from "./sample-pictures.js";

/** From the sources as well as from the build. */
function projectRoot(from: string): string {
  return existsSync(join(from, "package.json")) ? from : projectRoot(dirname(from));
}

const folder = join(projectRoot(dirname(fileURLToPath(import.meta.url))), "docs", "pictures");

describe("the pictures of the documentation", () => {
  for (const { file, draw } of committedPictures)
    it(`${file} is what is drawn`, async () => {
      const same = readFileSync(join(folder, file), "utf8") === `${await draw()}\n`;
      assert.ok(same, `${file} is stale: node scripts/pictures.mjs`);
    });
});

// Draws docs/pictures of the statistics again, from the invented records beside the code. Needs a build.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { committedPictures } = await import(
  join(root, "dist", "src", "report", "pictures", "sample-pictures.js")
);

for (const { file, draw } of committedPictures)
  writeFileSync(join(root, "docs", "pictures", file), `${await draw()}\n`);

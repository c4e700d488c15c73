// Puts beside the compiled code what the compiler does not make: the font of the report and an empty database.
import { cpSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, "dist", "src");

const fonts = join("report", "fonts");
mkdirSync(join(built, fonts), { recursive: true });
for (const name of readdirSync(join(root, "src", fonts)))
  cpSync(join(root, "src", fonts, name), join(built, fonts, name));

// Made again only when what it is made of has changed: it takes seconds.
const database = join(built, "store", "empty-database.tar.gz");
const madeOf = [join(root, "package-lock.json"), join(root, "src", "store", "empty-database.ts")];
const isCurrent =
  existsSync(database) && madeOf.every((file) => statSync(file).mtimeMs <= statSync(database).mtimeMs);
if (!isCurrent) {
  const { packEmptyDatabase } = await import(join(built, "store", "empty-database.js"));
  writeFileSync(database, await packEmptyDatabase());
}

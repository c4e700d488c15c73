// Puts beside the compiled code what the compiler does not copy: the font of the report.
import { cpSync, existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const fonts = join("report", "fonts");
rmSync(join(root, "dist", "src", fonts), { recursive: true, force: true });
if (existsSync(join(root, "src", fonts)))
  cpSync(join(root, "src", fonts), join(root, "dist", "src", fonts), { recursive: true });

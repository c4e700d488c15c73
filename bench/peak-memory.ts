// Loaded before the program: writes the largest resident size it reached, in kilobytes, when it ends.
import { writeFileSync } from "node:fs";

const file = process.env["ISNAD_PEAK_FILE"];
if (file) process.on("exit", () => writeFileSync(file, String(process.resourceUsage().maxRSS)));

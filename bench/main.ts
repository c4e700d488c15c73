// npm run bench [-- SIZE… | extraction DIR --out FILE.json [--threads N] | hostile | copies [SIZE…] [--disk] [--peer] |
// log-linear]: speed, memory and quality. Figures are for comparing within one run: machines differ.
import { benchMainJob } from "./main-job.js";

const [first = "", ...rest] = process.argv.slice(2);
switch (first) {
  case "extraction":
    await (await import("./extraction.js")).benchExtraction(rest);
    break;
  case "copies":
    (await import("./copies.js")).benchCopies(rest);
    break;
  case "hostile":
    await (await import("./hostile.js")).benchHostile(rest);
    break;
  case "log-linear":
    await (await import("./log-linear.js")).benchLogLinear();
    break;
  default:
    benchMainJob([first, ...rest]);
}

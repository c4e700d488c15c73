// One size of the copies bench, in a process of its own so that its peak memory is its own. Articles are written as
// they are wanted and forgotten; the time of writing them is left out, that of reading them is not. Prints JSON.
import { CopyIndex, copiesIn, memoryColumns } from "#attribution/index.js";
import { DiskColumns } from "./disk-columns.js";
import { benchOptions, copiedPairs, wireArticle } from "./wire-copy.js";
import { type WireDocument, wireDocument, wireNumber } from "./wire-documents.js";

const [size = "", folder = ""] = process.argv.slice(2);

let writing = 0;
function written(number: number): WireDocument {
  const start = performance.now();
  const document = wireDocument(wireArticle(number, benchOptions));
  writing += (performance.now() - start) / 1_000;
  return document;
}

const documents = Number(size);
const disk = folder === "" ? null : new DiskColumns(folder);
const start = performance.now();
const before = process.cpuUsage();
const index = new CopyIndex(disk ?? memoryColumns);
for (let number = 0; number < documents; number++) index.add(written(number));
const reading = (performance.now() - start) / 1_000 - writing;
const found = new Set<string>();
for (const { documents: pair } of copiesIn(index, written)) found.add(pair.map(wireNumber).join(" "));
const seconds = (performance.now() - start) / 1_000 - writing;
const { user, system } = process.cpuUsage(before);
// To ask for it at every article would cost more than the article: it is shared out as the seconds are.
const processor = (((user + system) / 1e6) * seconds) / (seconds + writing);
const peakMegabytes = process.resourceUsage().maxRSS / 1_024;
disk?.close();

const truth = copiedPairs(
  (function* () {
    for (let number = 0; number < documents; number++) yield wireArticle(number, benchOptions);
  })(),
);
const right = [...found].filter((pair) => truth.has(pair)).length;
console.log(
  JSON.stringify({
    documents,
    seconds,
    reading,
    processor,
    peakMegabytes,
    pairs: found.size,
    precision: right / Math.max(1, found.size),
    recall: right / Math.max(1, truth.size),
  }),
);

// npm run bench -- extraction DIR --out FILE.json [--threads N]: extracts every page of DIR/html/ID.html.gz and scores the articles
// against DIR/ground-truth.json, {ID: {articleBody}}. The measure is that of the public article-extraction benchmark:
// per page, multisets of runs of four words give precision and recall; F1 is the harmonic mean of their two means over
// pages; "exact" is the share of pages whose words all match in order. Pages without a truth are extracted only.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { keepHeapSmall } from "../src/cli/memory.js";
import { asTheyCome } from "../src/study/workers/as-they-come.js";
import { LimitedWorkers } from "../src/study/workers/limited-workers.js";
import { type ArticleBody, articleReader, type SavedPage } from "./article-bodies.js";

type Bodies = Readonly<Record<string, { readonly articleBody: string }>>;

export interface Score {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly exact: number;
}

const usage = "npm run bench -- extraction DIR --out FILE.json [--threads N]";

/**
 * `words` are the folder, "--out" and the file for the articles; "--threads" reads in so many threads, as a study does,
 * instead of this one. Time counts from where the readers are loaded.
 */
export async function benchExtraction(words: readonly string[]): Promise<void> {
  keepHeapSmall();
  const { folder, out, threads } = named(words);
  const found: Record<string, { articleBody: string }> = {};
  const readers = await readersFor(threads);
  const [idle, start] = [peakMegabytes(), performance.now()];
  for await (const { id, articleBody } of readers.read(savedPages(folder))) found[id] = { articleBody };
  const seconds = (performance.now() - start) / 1_000;
  await readers.close();
  writeFileSync(out, `${JSON.stringify(found)}\n`);
  const truth = join(folder, "ground-truth.json");
  if (existsSync(truth))
    console.log(shown(scoreOf(JSON.parse(readFileSync(truth, "utf8")) as Bodies, found)));
  const pages = Object.keys(found).length;
  console.log(
    [
      `${pages} pages`,
      `${threads === 0 ? "this thread" : `threads ${threads}`}`,
      `${seconds.toFixed(1)} s`,
      `${(pages / seconds).toFixed(1)} pages/s`,
      `peak ${peakMegabytes()} MB, of which ${idle} MB before the first page`,
    ].join("  ·  "),
  );
}

/** Of the whole process, its threads among it. */
function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1_024);
}

interface Readers {
  readonly read: (pages: Iterable<SavedPage>) => AsyncIterable<ArticleBody>;
  readonly close: () => Promise<void>;
}

/** Readers that have loaded what they need: each has read an empty page. */
async function readersFor(threads: number): Promise<Readers> {
  const nothing = { id: "", bytes: new Uint8Array() };
  if (threads === 0) {
    const read = await articleReader();
    await read(nothing);
    return { read: (pages) => asTheyCome(pages, read, 1), close: async () => undefined };
  }
  const module = new URL("./article-worker.js", import.meta.url);
  const workers = new LimitedWorkers<SavedPage, ArticleBody>({ module, data: null, threads, megabytes: 768 });
  const read = (page: SavedPage) => workers.answer(page, 60);
  await Promise.all(Array.from({ length: threads }, () => read(nothing)));
  return { read: (pages) => asTheyCome(pages, read, threads + 1), close: () => workers.close() };
}

interface Asked {
  readonly folder: string;
  readonly out: string;
  /** 0 for the thread of the bench itself. */
  readonly threads: number;
}

function named(words: readonly string[]): Asked {
  const options = { out: { type: "string" }, threads: { type: "string", default: "0" } } as const;
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined || values.out === undefined) throw new Error(usage);
  return { folder, out: values.out, threads: Number(values.threads) };
}

const ending = ".html.gz";

/** One page is held at a time. */
export function* savedPages(folder: string): Iterable<SavedPage> {
  const files = readdirSync(join(folder, "html")).filter((file) => file.endsWith(ending));
  for (const file of files.sort()) {
    const bytes = gunzipSync(readFileSync(join(folder, "html", file)));
    yield { id: file.slice(0, -ending.length), bytes };
  }
}

/** A page of the truth that was not found counts as an empty article; nothing found has no precision. */
export function scoreOf(truth: Bodies, found: Bodies): Score {
  const pages = Object.entries(truth).map(([id, { articleBody }]) =>
    compare(articleBody ?? "", found[id]?.articleBody ?? ""),
  );
  const precision = mean(pages.flatMap((page) => page.precision ?? []));
  const recall = mean(pages.flatMap((page) => page.recall ?? []));
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return { pages: pages.length, precision, recall, f1, exact: mean(pages.map(({ exact }) => Number(exact))) };
}

function compare(expected: string, found: string) {
  const [right, given] = [runsOf(expected), runsOf(found)];
  let both = 0;
  for (const [run, count] of given) both += Math.min(count, right.get(run) ?? 0);
  const [inTruth, inFound] = [total(right), total(given)];
  return {
    precision: inFound === 0 ? null : both / inFound,
    recall: inTruth === 0 ? null : both / inTruth,
    exact: wordsOf(expected).join(" ") === wordsOf(found).join(" "),
  };
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** How often each run of four words occurs; a shorter text is one run, an empty one none. */
function runsOf(text: string): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(1, words.length - 3); start++) {
    const run = words.slice(start, start + 4).join(" ");
    if (run !== "") counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

function shown({ pages, precision, recall, f1, exact }: Score): string {
  return [
    `F1 ${f1.toFixed(4)}`,
    `precision ${precision.toFixed(4)}`,
    `recall ${recall.toFixed(4)}`,
    `exact ${exact.toFixed(3)}`,
    `of ${pages} pages`,
  ].join("  ·  ");
}

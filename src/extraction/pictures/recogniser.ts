// Letters from pictures: Tesseract's neural recogniser in WebAssembly (tesseract.js), with the Arabic and English data
// that its npm packages carry. Both are optional: where one is not installed, that is said. Nothing is fetched and
// nothing is written: the data's folder is named, and no cache is kept. A language is loaded when first needed and kept
// until `closeRecogniser`. One picture at a time. What is read may be wrong in every letter, and numbers often are.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Worker as Thread } from "node:worker_threads";
import type { Page, Worker } from "tesseract.js";
import type { Box } from "#model/index.js";

export interface RecognisedLine {
  readonly text: string;
  /** Left, top, width, height in pixels. */
  readonly box: Box;
  /** The recogniser's own, 0 to 100. */
  readonly confidence: number;
  /** Zero-based paragraph it stands in. */
  readonly paragraph: number;
}

export type Recognition =
  | { readonly kind: "read"; readonly lines: readonly RecognisedLine[] }
  | { readonly kind: "missing"; readonly package: string }
  | { readonly kind: "slow" }
  | { readonly kind: "unreadable" };

/** Tried in this order. */
const languages = ["ara", "eng"] as const;
export type RecognisedLanguage = (typeof languages)[number];

/**
 * Mean confidence at which the next language is not tried. Measured on pages of the golden folders: 80 to 96 in the
 * language of the page, however poor the scan; 27 to 54 in the other one.
 */
const sureEnough = 75;
/** For one picture in one language, loading included; about a second a megapixel is usual. */
export const secondsAtMost = 60;

/** tesseract.js keeps its thread in here, which its types leave out. */
type Engine = Worker & { readonly worker: Thread };

const engines = new Map<RecognisedLanguage, Promise<Engine>>();

/** The lines of a PNG, JPEG or WebP picture in the language that reads it with the most confidence. */
export async function recognise(picture: Uint8Array): Promise<Recognition> {
  let best: Page | null = null;
  for (const language of languages) {
    const parts = findParts(language);
    if ("missing" in parts) return { kind: "missing", package: parts.missing };
    const page = await readWith(language, parts.data, picture);
    if (page === "slow" || page === "unreadable") return { kind: page };
    if (best === null || page.confidence > best.confidence) best = page;
    if (best.confidence >= sureEnough) break;
  }
  return { kind: "read", lines: best === null ? [] : linesOf(best) };
}

/** Ends the threads; the next picture starts them again. Without it a process that read a picture does not end. */
export async function closeRecogniser(): Promise<void> {
  const open = [...engines.values()];
  engines.clear();
  await Promise.allSettled(open.map(async (engine) => (await engine).worker.terminate()));
}

/** Folder of a language's data, or the first package that is not installed. */
export function findParts(
  language: RecognisedLanguage,
  resolve: (path: string) => string = createRequire(import.meta.url).resolve,
): { readonly data: string } | { readonly missing: string } {
  const packages = ["tesseract.js", `@tesseract.js-data/${language}`];
  const folders = packages.map((name) => folderOf(name, resolve));
  const missing = packages.find((_, index) => folders[index] === null);
  return missing === undefined ? { data: join(folders[1]!, "4.0.0_best_int") } : { missing };
}

function folderOf(name: string, resolve: (path: string) => string): string | null {
  try {
    return dirname(resolve(`${name}/package.json`));
  } catch {
    return null;
  }
}

/** An engine that failed or was given up is not used again. */
async function readWith(
  language: RecognisedLanguage,
  data: string,
  picture: Uint8Array,
): Promise<Page | "slow" | "unreadable"> {
  const engine = engines.get(language) ?? start(language, data);
  engines.set(language, engine);
  let timer: NodeJS.Timeout | undefined;
  const givenUp = new Promise<"slow">((resolve) => {
    timer = setTimeout(resolve, secondsAtMost * 1000, "slow");
  });
  const page = await Promise.race([pageOf(engine, picture), givenUp]);
  clearTimeout(timer);
  if (typeof page !== "string") return page;
  engines.delete(language);
  void engine.then(({ worker }) => worker.terminate()).catch(() => undefined);
  return page;
}

async function pageOf(engine: Promise<Engine>, picture: Uint8Array): Promise<Page | "unreadable"> {
  try {
    const { recognize } = await engine;
    return (await recognize(Buffer.from(picture), {}, { text: false, blocks: true })).data;
  } catch {
    return "unreadable";
  }
}

/** A failure to start reaches the handler of errors only, so that is what rejects. */
async function start(language: RecognisedLanguage, langPath: string): Promise<Engine> {
  const { default: tesseract } = await import("tesseract.js");
  return new Promise((resolve, reject) => {
    const options = { langPath, cacheMethod: "none", errorHandler: reject };
    tesseract.createWorker(language, tesseract.OEM.LSTM_ONLY, options).then((worker) => {
      const engine = worker as Engine;
      engine.worker.on("error", reject);
      resolve(engine);
    }, reject);
  });
}

function linesOf({ blocks }: Page): readonly RecognisedLine[] {
  const paragraphs = (blocks ?? []).flatMap((block) => block.paragraphs);
  return paragraphs.flatMap(({ lines }, paragraph) =>
    lines.map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => ({
      text: asPrinted(text),
      box: [x0, y0, x1 - x0, y1 - y0],
      confidence,
      paragraph,
    })),
  );
}

/** Direction marks are the recogniser's own: no picture shows them. */
function asPrinted(line: string): string {
  return line.replace(/[\u200e\u200f\u202a-\u202e]/gu, "").trim();
}

// Measures extraction on the Arabic pages of test/golden/arabic-pages: is the article's text the text a reader would
// copy out, is the charset right, and are date and outlet? Body: multisets of runs of four words give precision and
// recall a page, F1 is the harmonic mean of their means (the public article-extraction benchmark's definition). Words
// are compared as they stand: nothing is folded. Title, credits and captions are no part of a body.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createExtractor, type Extracted } from "#extraction/index.js";
import { makeId, type Passage, type Snapshot } from "#model/index.js";
import { projectRoot } from "../project-root.js";

/** Rules are developed on the first; the second is only measured on. */
export const pageSets = ["developing", "held-out"] as const;
export type PageSet = (typeof pageSets)[number];

/**
 * Measures that have a floor: F1 of the body, and shares of the pages with the right charset, date and outlet. A date is
 * right to the day, or as far as the page tells; an outlet by any name the page itself gives it.
 */
export const pageMeasures = ["f1", "charset", "date", "outlet"] as const;
export type PageMeasure = (typeof pageMeasures)[number];

export interface PageFigures extends Readonly<Record<PageMeasure, number>> {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  /** Shares of the pages with every word of the body in its place, with the right author, with the right title. */
  readonly exact: number;
  readonly author: number;
  readonly title: number;
  /** One line for everything that is not as it should be. */
  readonly faults: readonly string[];
}

/** What a careful reader takes from a page. */
interface Truth {
  readonly articleBody: string;
  readonly title: string;
  readonly outlet: string | null;
  /** Other names by which the page itself calls its outlet. */
  readonly outletAliases?: readonly string[];
  readonly author: string | null;
  readonly published: string | null;
  readonly charset: string;
}

const extractor = await createExtractor();
const folder = join(projectRoot, "test", "golden", "arabic-pages");

/** The figures of one set of pages. */
export async function measurePages(set: PageSet): Promise<PageFigures> {
  const root = set === "developing" ? folder : join(folder, set);
  const names = readdirSync(root).filter((name) => /^\d/u.test(name));
  const measured = await Promise.all(names.sort().map((name) => measurePage(join(root, name), name)));
  const share = (is: (page: MeasuredPage) => boolean): number => measured.filter(is).length / measured.length;
  const precision = mean(measured.map((page) => page.precision));
  const recall = mean(measured.map((page) => page.recall));
  return {
    pages: measured.length,
    precision,
    recall,
    f1: harmonic(precision, recall),
    exact: share(({ exact }) => exact),
    charset: share(({ wrong }) => !wrong.has("charset")),
    date: share(({ wrong }) => !wrong.has("published")),
    outlet: share(({ wrong }) => !wrong.has("outlet")),
    author: share(({ wrong }) => !wrong.has("author")),
    title: share(({ wrong }) => !wrong.has("title")),
    faults: measured.flatMap(({ faults }) => faults),
  };
}

interface MeasuredPage {
  readonly precision: number;
  readonly recall: number;
  readonly exact: boolean;
  readonly wrong: ReadonlySet<string>;
  readonly faults: readonly string[];
}

async function measurePage(path: string, name: string): Promise<MeasuredPage> {
  const truth = JSON.parse(readFileSync(join(path, "truth.json"), "utf8")) as Truth;
  const bytes = readFileSync(join(path, "source.html"));
  const parts = await extractor.extract({ snapshot: snapshotOf(bytes), bytes });
  const [extracted] = "name" in parts ? [] : parts;
  if (extracted === undefined || !("document" in extracted)) throw new Error(`${name}: no document`);
  const body = bodyOf(extracted);
  const wrong = differences(truth, extracted);
  const [expected, found] = [shingles(truth.articleBody), shingles(body)];
  const [lost, spare] = [beyond(expected, found), beyond(found, expected)];
  return {
    precision: 1 - spare.length / (total(found) || 1),
    recall: 1 - lost.length / (total(expected) || 1),
    exact: wordsOf(truth.articleBody).join(" ") === wordsOf(body).join(" "),
    wrong: new Set(wrong.keys()),
    faults: [
      ...[...wrong.values()].map((fault) => `${name}: ${fault}`),
      ...(lost.length > 0 ? [`${name}: lost ${lost.length} runs, ${lost[0]}`] : []),
      ...(spare.length > 0 ? [`${name}: ${spare.length} runs too many, ${spare[0]}`] : []),
    ],
  };
}

/** Every field that is not as the reader has it, with both values. */
function differences(truth: Truth, { document }: Extracted): ReadonlyMap<string, string> {
  const wrong = new Map<string, string>();
  const compare = (field: string, found: string | null, right: readonly (string | null)[]): void => {
    if (!right.includes(found)) wrong.set(field, `${field} ${found}, not ${right[0]}`);
  };
  compare("charset", document.charset.value, [truth.charset]);
  compare("published", document.published.value, [truth.published]);
  compare("outlet", document.outlet.value, [truth.outlet, ...(truth.outletAliases ?? [])]);
  compare("author", document.author.value, [truth.author]);
  compare("title", plain(document.title.value), [plain(truth.title)]);
  return wrong;
}

/** Direction marks around a title are no part of its words. */
function plain(title: string | null): string | null {
  return title?.replace(/\p{Cf}/gu, "") ?? null;
}

const besideBody: ReadonlySet<Passage["kind"]> = new Set<Passage["kind"]>(["title", "credit", "caption"]);

/** The text without its title, credits and captions. */
function bodyOf({ document, passages }: Extracted): string {
  const letters = Array.from(document.text);
  for (const { kind, span } of passages) {
    if (besideBody.has(kind)) letters.fill("", span[0], span[1]);
  }
  return letters.join("");
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

type Shingles = ReadonlyMap<string, number>;

/** How often each run of four words occurs; a shorter text is one run. */
function shingles(text: string): Shingles {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const run = words.slice(at, at + 4).join(" ");
    if (run !== "") counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** Runs of the one that the other lacks, each as often as it lacks it. */
function beyond(one: Shingles, other: Shingles): readonly string[] {
  return [...one].flatMap(([run, times]) =>
    new Array<string>(Math.max(0, times - (other.get(run) ?? 0))).fill(run),
  );
}

function total(counts: Shingles): number {
  return [...counts.values()].reduce((sum, times) => sum + times, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

function harmonic(precision: number, recall: number): number {
  return (2 * precision * recall) / (precision + recall || 1);
}

function snapshotOf(bytes: Uint8Array): Snapshot {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    id: makeId("snapshot", sha256),
    sha256,
    mediaType: "text/html",
    bytes: bytes.length,
    files: ["source.html"],
    address: null,
    within: null,
    charset: null,
    retrieved: null,
  };
}

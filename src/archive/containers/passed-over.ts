// Files that are passed over without a word, in a folder as in a ZIP: they belong to a page that was saved, to the
// system that packed them, or are the papers of the study itself.

/** The folder's own papers: about the study, not part of it. */
const papers: ReadonlySet<string> = new Set([
  "study.yaml",
  "codebook.yaml",
  "readme",
  "readme.md",
  "readme.txt",
]);

export function isPaper(name: string): boolean {
  return papers.has(name.toLowerCase());
}

/** "page" for the folder "page_files" that browsers save beside a page, else null. */
export function savedPageOf(folder: string): string | null {
  return /^(.+)_files$/u.exec(folder)?.[1] ?? null;
}

/** Left by systems that pack folders. */
const leftBySystems: ReadonlySet<string> = new Set(["__macosx", "thumbs.db", "desktop.ini"]);

/** What pages are made with and say nothing by. Pictures are not among them: a scanned page is one. */
const machinery = /\.(?:css|js|mjs|map|woff2?|ttf|otf|eot|ico|cur|svg|gif|webp|avif)$/iu;

/** Which of the paths in a packed file are passed over. */
export function passedOver(paths: readonly string[]): (path: string) => boolean {
  const present = new Set(paths);
  const isSavedPart = (folder: string): boolean => {
    const page = savedPageOf(folder);
    return page !== null && (present.has(`${page}.html`) || present.has(`${page}.htm`));
  };
  return (path) => {
    const steps = path.split("/");
    const folders = steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("/"));
    return (
      steps.some((step) => step.startsWith(".") || leftBySystems.has(step.toLowerCase())) ||
      isPaper(steps.at(-1)!) ||
      machinery.test(path) ||
      folders.some(isSavedPart)
    );
  };
}

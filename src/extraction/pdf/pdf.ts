// PDF: the text of its pages with the place of every block, or why there is none. Steps: the file is checked before a
// parser sees it; each page gives glyphs, these letters, rows, columns and paragraphs in reading order; the pages are
// put together. What has no text layer is a picture: see picture-pages.ts.
//
// Not read: annotations, form fields, attachments, scripts. White letters on white are read like others.
import { problem } from "#model/index.js";
import type { Format, Original, ReadingSettings, ReadResult } from "../format.js";
import { fixedCharset, nothingStated, type ReadText } from "../read-text.js";
import { checkBeforeOpening, pdfLimits } from "./checks.js";
import { documentText, type ReadPage } from "./document-text.js";
import { faultOf, type OpenPdf, openPdf } from "./open-pdf.js";
import { pageGlyphs } from "./page-glyphs.js";
import { pageText } from "./page-text.js";
import { withPicturePages } from "./picture-pages.js";
import { authorReadings, titleReadings } from "./title.js";

export const pdfFormat: Format = {
  name: "PDF",
  mediaTypes: ["application/pdf", "application/x-pdf"],
  endings: ["pdf"],
  largest: 100 * 1024 * 1024,
  read: readPdf,
};

/** Part of the glyphs whose letters are unknown beyond which a text is none. */
const mostUnmapped = 0.2;
/** As much for glyphs with no letter at all; strokes that stretch a line are such glyphs, and may be many. */
const mostBlank = 0.6;
/** A page with fewer letters than this is not a page of text. */
const fewestLetters = 8;

async function readPdf(original: Original, settings: ReadingSettings): Promise<ReadResult> {
  const { file, bytes } = original;
  const refused = checkBeforeOpening(file, bytes);
  if (refused !== null) return refused;
  try {
    const open = await openPdf(bytes);
    try {
      return await readPages(original, settings, open);
    } finally {
      await open.close();
    }
  } catch (error) {
    const { encrypted, reason } = faultOf(error);
    return encrypted
      ? problem("extraction/encrypted", { file })
      : problem("extraction/file-broken", { file, reason });
  }
}

async function readPages(original: Original, settings: ReadingSettings, open: OpenPdf): Promise<ReadResult> {
  const { file } = original;
  const { pdf } = open;
  if (pdf.numPages > pdfLimits.pages) {
    return problem("extraction/limit", { file, reason: `it has more than ${pdfLimits.pages} pages` });
  }
  const pages: ReadPage[] = [];
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const glyphs = await pageGlyphs(page, open.operators, pdfLimits);
    if (glyphs === null) {
      return problem("extraction/limit", {
        file,
        reason: `page ${number} is drawn with too many operators`,
      });
    }
    pages.push({ ...pageText(glyphs), page: number, height: page.getViewport({ scale: 1 }).height });
    page.cleanup();
    letters += glyphs.length;
    if (letters > pdfLimits.letters) {
      return problem("extraction/limit", { file, reason: `it has more than ${pdfLimits.letters} letters` });
    }
  }
  const unmapped = sum(pages, (page) => page.unmapped);
  const blank = sum(pages, (page) => page.blank);
  if (unmapped > mostUnmapped * letters || blank > mostBlank * letters) {
    const reason = `its fonts do not say which letters ${unmapped + blank} of its ${letters} signs are`;
    return problem("extraction/file-broken", { file, reason });
  }
  const empty = pages.filter((page) => page.letters < fewestLetters).map(({ page }) => page);
  return withPicturePages(original, settings, empty, await readText(pages, open));
}

async function readText(pages: readonly ReadPage[], { pdf }: OpenPdf): Promise<ReadText | null> {
  const { blocks, pruned, heading } = documentText(pages);
  if (blocks.length === 0) return null;
  const info: unknown = (await pdf.getMetadata()).info;
  const property = (name: string): unknown =>
    typeof info === "object" && info !== null
      ? Object.entries(info).find(([key]) => key === name)?.[1]
      : null;
  const invisible = sum(pages, (page) => page.invisible);
  return {
    ...nothingStated,
    blocks,
    pruned,
    charset: fixedCharset("utf-8"),
    readBy: invisible * 2 > sum(pages, (page) => page.letters) ? "recognition" : "text",
    title: titleReadings(property("Title"), heading),
    author: authorReadings(property("Author")),
  };
}

function sum(pages: readonly ReadPage[], of: (page: ReadPage) => number): number {
  return pages.reduce((whole, page) => whole + of(page), 0);
}

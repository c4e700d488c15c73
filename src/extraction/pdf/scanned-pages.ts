// Pages that are pictures: scans without a text layer. Gives the largest picture of a page for a recogniser to read,
// with the box in which the page shows it. Recognises nothing itself.
import type { Box } from "#model/index.js";
import { applied, identity, type Matrix, matrixOf, times } from "./matrix.js";
import { type Operators, openPdf, type PdfPage } from "./open-pdf.js";
import { streamsOf } from "./streams.js";

export interface ScannedPage {
  /** Counted from one. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
  readonly data: Uint8ClampedArray;
  /** Where on the page it is shown, in points from the upper left corner. */
  readonly box: Box;
}

/** Pictures of fewer pixels hold no page of writing; larger ones are not opened. */
const fewestPixels = 200_000;
const mostPixels = 40_000_000;

/** How many pictures of the file are large enough to be a page, by what their dictionaries say. */
export function largePictures(bytes: Uint8Array): number {
  let count = 0;
  for (const { dictionary } of streamsOf(bytes)) {
    if (!/\/Subtype\s*\/Image/u.test(dictionary)) continue;
    const [width, height] = ["Width", "Height"].map((name) =>
      Number(new RegExp(`/${name}\\s+(\\d{1,6})`, "u").exec(dictionary)?.[1] ?? 0),
    );
    if (width! * height! >= fewestPixels) count++;
  }
  return count;
}

/**
 * The largest picture of each of the pages, one at a time since each may take a hundred megabytes; pages without one
 * are passed over. Throws what pdf.js throws.
 */
export async function* scannedPages(
  bytes: Uint8Array,
  pages: readonly number[],
): AsyncGenerator<ScannedPage> {
  const { pdf, operators, close } = await openPdf(bytes, mostPixels);
  try {
    const { extractImages } = await import("unpdf");
    for (const number of pages) {
      const page = await pdf.getPage(number);
      const boxes = await pictureBoxes(page, operators);
      const images = await extractImages(pdf, number);
      const [largest] = [...images].sort((a, b) => b.width * b.height - a.width * a.height);
      page.cleanup();
      if (largest === undefined || largest.width * largest.height < fewestPixels) continue;
      const { width, height, channels, data, key } = largest;
      const box = boxes.get(key);
      if (box !== undefined) yield { page: number, width, height, channels, data, box };
    }
  } finally {
    await close();
  }
}

/**
 * Where each picture of a page is shown: the unit square of ISO 32000-2, 8.9.3, through the matrix in force. Asked for
 * as unpdf asks for it: another list of operators would give the pictures other names.
 */
async function pictureBoxes(page: PdfPage, operators: Operators): Promise<ReadonlyMap<string, Box>> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const kept: Matrix[] = [];
  const boxes = new Map<string, Box>();
  let matrix = matrixOf(page.getViewport({ scale: 1 }).transform) ?? identity;
  for (const [index, operator] of fnArray.entries()) {
    const given: unknown = argsArray[index];
    const first: unknown = Array.isArray(given) ? given[0] : null;
    if (operator === operators["save"]) kept.push(matrix);
    else if (operator === operators["restore"]) matrix = kept.pop() ?? matrix;
    else if (operator === operators["transform"]) matrix = times(matrix, matrixOf(given) ?? identity);
    else if (operator === operators["paintFormXObjectBegin"]) {
      kept.push(matrix);
      matrix = times(matrix, matrixOf(first) ?? identity);
    } else if (operator === operators["paintFormXObjectEnd"]) matrix = kept.pop() ?? matrix;
    else if (operator === operators["paintImageXObject"] && typeof first === "string") {
      boxes.set(first, squareThrough(matrix));
    }
  }
  return boxes;
}

function squareThrough(matrix: Matrix): Box {
  const corners = [
    applied(matrix, 0, 0),
    applied(matrix, 1, 0),
    applied(matrix, 0, 1),
    applied(matrix, 1, 1),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

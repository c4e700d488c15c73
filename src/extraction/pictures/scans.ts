// Pages of a PDF that are pictures: each is recognised by itself, and its boxes are put where the page shows it, in
// points. Not handled: pictures that a page shows turned or mirrored; a page cut into several pictures gives the
// largest.
import { type Box, type Problem, problem } from "#model/index.js";
import { recognitionProblem, tooManyPixels } from "./picture.js";
import { type Pixels, pngOf } from "./png.js";
import { type RecognisedText, recognisedText } from "./recognised-text.js";
import { recognise } from "./recogniser.js";

/** The picture a page shows. */
export interface Scan extends Pixels {
  /** Counted from one. */
  readonly page: number;
  /** Where it is shown, in points from the upper left corner. */
  readonly box: Box;
}

/** What one page gave. */
export interface ReadScan {
  readonly page: number;
  readonly read: RecognisedText | Problem;
}

/** One at a time, since each may take hundreds of megabytes. */
export async function* readScans(scans: AsyncIterable<Scan>, file: string): AsyncGenerator<ReadScan> {
  for await (const scan of scans) yield { page: scan.page, read: await readScan(scan, file) };
}

async function readScan(scan: Scan, file: string): Promise<ReadScan["read"]> {
  const { page, width, height } = scan;
  if (tooManyPixels(width, height))
    return problem("extraction/limit", {
      file,
      reason: `page ${page} is a picture of ${width} × ${height} pixels`,
    });
  const recognition = await recognise(pngOf(scan));
  if (recognition.kind !== "read") return recognitionProblem(recognition, file);
  return recognisedText(recognition.lines, page, (box) => onPage(box, scan));
}

function onPage([x, y, w, h]: Box, { width, height, box: [left, top, wide, high] }: Scan): Box {
  const [across, down] = [wide / width, high / height];
  return [left + x * across, top + y * down, w * across, h * down];
}

// What becomes of pages that hold a picture and no text: they are read by recognition where the study asks for it,
// and named otherwise, so that nothing is lost silently. A PDF of nothing but pictures is one text; beside a text
// layer each such page is a text of its own, so that the numbers of the others are counted.
import { type Problem, problem } from "#model/index.js";
import type { Original, ReadingSettings, ReadResult, UnreadPart } from "../format.js";
import type { RecognisedText } from "../pictures/recognised-text.js";
import { type ReadScan, readScans } from "../pictures/scans.js";
import { fixedCharset, nothingStated, type ReadText } from "../read-text.js";
import { largePictures, scannedPages } from "./scanned-pages.js";

/** `text` is that of the text layer, `empty` the pages without one. Throws what pdf.js throws. */
export async function withPicturePages(
  { file, bytes }: Original,
  settings: ReadingSettings,
  empty: readonly number[],
  text: ReadText | null,
): Promise<ReadResult> {
  const pictures = empty.length === 0 ? 0 : largePictures(bytes);
  if (pictures === 0) return text === null ? problem("extraction/no-text", { file }) : [text];
  if (settings.pictures === "read") return withScans(await scansOf(file, bytes, empty), text, file);
  const unread = problem("extraction/picture-unread", { file });
  return text === null ? unread : [text, ...empty.slice(0, pictures).map((page) => unreadPage(page, unread))];
}

async function scansOf(
  file: string,
  bytes: Uint8Array,
  pages: readonly number[],
): Promise<readonly ReadScan[]> {
  const scans: ReadScan[] = [];
  for await (const scan of readScans(scannedPages(bytes, pages), file)) scans.push(scan);
  return scans;
}

function withScans(scans: readonly ReadScan[], text: ReadText | null, file: string): ReadResult {
  const unread = scans.flatMap(({ page, read }) => ("name" in read ? [unreadPage(page, read)] : []));
  const read = scans.flatMap(({ page, read }) => ("name" in read ? [] : [{ page, read }]));
  if (text !== null) return [text, ...read.map((one) => recognised(one.read, `page=${one.page}`)), ...unread];
  if (read.length === 0) return unread[0]?.problem ?? problem("extraction/no-text", { file });
  const whole = {
    blocks: read.flatMap(({ read: { blocks } }) => blocks),
    pruned: read.flatMap(({ read: { pruned } }) => pruned),
  };
  return [recognised(whole, null), ...unread];
}

function recognised(text: RecognisedText, part: string | null): ReadText {
  return { ...nothingStated, ...text, part, charset: fixedCharset("utf-8"), readBy: "recognition" };
}

function unreadPage(page: number, why: Problem): UnreadPart {
  return { part: `page=${page}`, problem: why };
}

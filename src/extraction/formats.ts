// Every format that is read, one row each. To add one: its folder, its row here, and a golden folder of its name
// under test/golden/formats.
import { feedFormat } from "./feeds/feed.js";
import type { Format } from "./format.js";
import { csvFormat, tsvFormat } from "./lists/csv.js";
import { xlsxFormat } from "./lists/xlsx.js";
import { mailFormat } from "./mail/mail.js";
import { savedPageFormat } from "./mail/saved-page.js";
import { docxFormat } from "./office/docx.js";
import { odtFormat } from "./office/odt.js";
import { pageFormat } from "./pages/page.js";
import { pdfFormat } from "./pdf/pdf.js";
import { pictureFormat } from "./pictures/picture.js";
import { markdownFormat, textFormat } from "./plain/plain.js";

export const formats: readonly Format[] = [
  textFormat,
  markdownFormat,
  pageFormat,
  pdfFormat,
  csvFormat,
  tsvFormat,
  xlsxFormat,
  docxFormat,
  odtFormat,
  feedFormat,
  mailFormat,
  savedPageFormat,
  pictureFormat,
];

export function formatOf(mediaType: string): Format | null {
  return formats.find(({ mediaTypes }) => mediaTypes.includes(mediaType)) ?? null;
}

/** True for the media type of a format: what is archived under any other has no text. */
export function isRead(mediaType: string): boolean {
  return formatOf(mediaType) !== null;
}

// Pages saved with all they show in one file (MHTML, RFC 2557): the page itself is read as any other; its pictures and
// styles are not. The address it was saved from stands in its header; when it was saved says nothing of its publication.
import { inPart, problem, sectionFragment } from "#model/index.js";
import { type Mail, type MailPart, readMail, UnpackingFault } from "#unpacking/index.js";
import { problemOf } from "../faults.js";
import type { Reading } from "../fields.js";
import type { Format, Original, ReadResult, UnreadPart } from "../format.js";
import { pageFormat, readPage } from "../pages/page.js";
import type { ReadText } from "../read-text.js";

export const savedPageFormat: Format = {
  name: "MHTML",
  mediaTypes: ["multipart/related", "application/x-mimearchive"],
  endings: ["mhtml", "mht"],
  largest: 64 * 1024 * 1024,
  read: readSavedPage,
};

async function readSavedPage({ file, bytes }: Original): Promise<ReadResult> {
  try {
    const mail = await readMail(bytes);
    const { html } = mail;
    if (html === null) return problem("extraction/no-text", { file });
    if (html.bytes.length > pageFormat.largest) {
      throw new UnpackingFault("limit", "its page is larger than a page may be");
    }
    const original = { file, bytes: html.bytes, mediaType: "text/html", charset: html.charset };
    const read = await readPage(original);
    return "name" in read ? read : read.map((text) => asSaved(text, mail, html));
  } catch (error) {
    return problemOf(error, file);
  }
}

function asSaved(
  text: ReadText | UnreadPart,
  mail: Mail,
  { section, contentLocation }: MailPart,
): ReadText | UnreadPart {
  if ("problem" in text) return text;
  const placed = <T extends { readonly fragment: string }>(block: T): T => {
    const part = sectionFragment(section);
    return { ...block, fragment: block.fragment === "" ? part : inPart(part, block.fragment) };
  };
  const stated = [...mail.headers("snapshot-content-location"), contentLocation ?? ""].find(isWebAddress);
  const address: readonly Reading[] = stated === undefined ? [] : [{ value: stated, from: "header" }];
  return {
    ...text,
    blocks: text.blocks.map(placed),
    margin: text.margin.map(placed),
    pruned: text.pruned.map(placed),
    address: [...address, ...text.address],
  };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);
}

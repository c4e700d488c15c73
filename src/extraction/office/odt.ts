// OpenDocument text (ODT, ISO/IEC 26300). The text is the document's paragraphs and headings, then its notes in their
// order; annotations, running heads, tables of contents, hidden text and tracked deletions are left out with their
// reason. As with Word files nothing but a title is read from the properties. Not read: flat .fodt, locked files.
import { UnpackingFault } from "#unpacking/index.js";
import { problemOf } from "../faults.js";
import type { Format, Original, ReadResult } from "../format.js";
import { fixedCharset, nothingStated, type ReadText } from "../read-text.js";
import { statedTitle } from "./document-properties.js";
import { OpenDocumentStory } from "./opendocument-story.js";
import { type OfficePackage, withPackage } from "./package.js";
import { blocksOf, headingAmong, prunedOf, prunedWhole } from "./paragraphs.js";

export const odtFormat: Format = {
  name: "ODT",
  mediaTypes: ["application/vnd.oasis.opendocument.text"],
  endings: ["odt"],
  largest: 64 * 1024 * 1024,
  read: readOdt,
};

async function readOdt({ file, bytes }: Original): Promise<ReadResult> {
  try {
    return [await withPackage(bytes, readPackage)];
  } catch (error) {
    return problemOf(error, file);
  }
}

async function readPackage(parts: OfficePackage): Promise<ReadText> {
  await refuseLocked(parts);
  if (!parts.has("content.xml")) throw new UnpackingFault("broken", "it holds no OpenDocument text");
  const heads = new OpenDocumentStory("styles.xml");
  await parts.read("styles.xml", heads.handlers);
  const content = new OpenDocumentStory("content.xml", heads.styles);
  await parts.read("content.xml", content.handlers);
  const { text, notes } = content;
  return {
    ...nothingStated,
    charset: fixedCharset("utf-8"),
    blocks: [...text, ...notes].flatMap(blocksOf),
    pruned: [
      ...[...text, ...notes].flatMap(prunedOf),
      ...[...content.beside, ...heads.beside].flatMap(([reason, each]) => prunedWhole(each, reason)),
    ],
    title: [...headingAmong(text, ({ style }) => style), ...(await statedTitle(parts, "meta.xml"))],
  };
}

/** A locked file lists how each of its parts is enciphered. */
async function refuseLocked(parts: OfficePackage): Promise<void> {
  await parts.read("META-INF/manifest.xml", {
    open({ local }) {
      if (local === "encryption-data") throw new UnpackingFault("encrypted", "locked with a password");
    },
  });
}

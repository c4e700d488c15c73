// Word files (DOCX). The text is the document's paragraphs, then its notes in the order they are referred to; comments,
// running heads, tables of contents, hidden and deleted text are left out with their reason. The file's properties give
// at most a title: who made or last saved it may be the researcher or someone who helped a witness, and is not read.
import { UnpackingFault } from "#unpacking/index.js";
import { problemOf } from "../faults.js";
import type { Format, Original, ReadResult } from "../format.js";
import { fixedCharset, nothingStated, type PrunedText, type ReadText, type TextBlock } from "../read-text.js";
import { statedTitle } from "./document-properties.js";
import { type OfficePackage, withPackage } from "./package.js";
import { blocksOf, headingAmong, type Paragraph, prunedOf, prunedWhole } from "./paragraphs.js";
import { partOf, type Relation, relationsOf } from "./relations.js";
import { readStory, type WordStory } from "./word-story.js";
import { readWordStyles, type WordStyles } from "./word-styles.js";

export const docxFormat: Format = {
  name: "DOCX",
  mediaTypes: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  endings: ["docx"],
  largest: 64 * 1024 * 1024,
  read: readDocx,
};

async function readDocx({ file, bytes }: Original): Promise<ReadResult> {
  try {
    return [await withPackage(bytes, readPackage)];
  } catch (error) {
    return problemOf(error, file);
  }
}

async function readPackage(parts: OfficePackage): Promise<ReadText> {
  const top = await relationsOf(parts, "");
  const main = partOf(top, "officeDocument");
  if (main === null || !parts.has(main)) throw new UnpackingFault("broken", "it holds no Word document");
  const relations = await relationsOf(parts, main);
  const styles = await readWordStyles(parts, partOf(relations, "styles"));
  const story = await readStory(parts, main, styles);
  const body = sorted(story.paragraphs.map((each) => [each, reasonOf(each.style, styles)]));
  const notes = await notesOf(parts, story, relations, styles);
  const beside = await besideText(parts, relations, styles);
  return {
    ...nothingStated,
    charset: fixedCharset("utf-8"),
    blocks: [...body.blocks, ...notes.blocks],
    pruned: [...body.pruned, ...notes.pruned, ...beside],
    title: [
      ...headingAmong(story.paragraphs, ({ style }) => styles.name(style)),
      ...(await statedTitle(parts, partOf(top, "core-properties"))),
    ],
  };
}

interface Sorted {
  readonly blocks: readonly TextBlock[];
  readonly pruned: readonly PrunedText[];
}

/** What of the paragraphs is text, and what is not, for the reason beside it. */
function sorted(paragraphs: readonly (readonly [Paragraph, reason: string | null])[]): Sorted {
  return {
    blocks: paragraphs.flatMap(([each, reason]) => (reason === null ? blocksOf(each) : [])),
    pruned: paragraphs.flatMap(([each, reason]) =>
      reason === null ? prunedOf(each) : prunedWhole(each, reason),
    ),
  };
}

function reasonOf(style: string, styles: WordStyles): string | null {
  if (styles.isHidden(style)) return "hidden";
  return /^toc (?:\d|heading)/u.test(styles.name(style)) ? "contents" : null;
}

/** The notes in the order of their references; one that nothing refers to is no text. */
async function notesOf(
  parts: OfficePackage,
  { notes }: WordStory,
  relations: readonly Relation[],
  styles: WordStyles,
): Promise<Sorted> {
  const read: (readonly [Paragraph, reason: string | null])[] = [];
  for (const kind of ["footnotes", "endnotes"] as const) {
    const part = partOf(relations, kind);
    if (part === null) continue;
    const { paragraphs } = await readStory(parts, part, styles);
    const byNote = groupedByNote(paragraphs);
    for (const { id, leftOut } of notes.filter((each) => each.kind === kind)) {
      for (const each of byNote.get(id) ?? []) read.push([each, leftOut]);
      byNote.delete(id);
    }
    for (const each of [...byNote.values()].flat()) read.push([each, "note without reference"]);
  }
  return sorted(read);
}

function groupedByNote(paragraphs: readonly Paragraph[]): Map<string, Paragraph[]> {
  const byNote = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    if (paragraph.note === null) continue;
    const own = byNote.get(paragraph.note);
    if (own === undefined) byNote.set(paragraph.note, [paragraph]);
    else own.push(paragraph);
  }
  return byNote;
}

/** Comments and running heads; the same head in several sections stands once. */
async function besideText(
  parts: OfficePackage,
  relations: readonly Relation[],
  styles: WordStyles,
): Promise<readonly PrunedText[]> {
  const pruned = new Map<string, PrunedText>();
  for (const { kind, target } of relations) {
    const reason = besideReasons.get(kind);
    if (reason === undefined) continue;
    const { paragraphs } = await readStory(parts, target, styles);
    for (const each of paragraphs.flatMap((paragraph) => prunedWhole(paragraph, reason))) {
      const key = `${reason}: ${each.text}`;
      if (!pruned.has(key)) pruned.set(key, each);
    }
  }
  return [...pruned.values()];
}

const besideReasons: ReadonlyMap<string, string> = new Map([
  ["comments", "comment"],
  ["header", "running head"],
  ["footer", "running head"],
]);

// From a snapshot to its documents: the format's reader takes the bytes apart, then each text is frozen.
import { type PartialDate, type Problem, problem, type Snapshot } from "#model/index.js";
import { loadLanguageDetector } from "#text/index.js";
import type { Format, ReadingSettings, ReadResult, UnreadPart } from "./format.js";
import { formatOf, formats } from "./formats.js";
import { type Extracted, freeze } from "./freeze.js";
import { closeRecogniser } from "./pictures/recogniser.js";

/** Raised whenever the same bytes may give another document. */
export const extractionVersion = 2;

export interface ExtractionInput {
  readonly snapshot: Snapshot;
  readonly bytes: Uint8Array;
  /** The researcher's word for the publication date, taken only where a document states none. */
  readonly published?: PartialDate | null;
  readonly settings?: ReadingSettings;
}

/** What one text of a snapshot gave. */
export type ExtractedPart = Extracted | UnreadPart;

export interface Extractor {
  /** The documents of a snapshot in its own order, with the parts that give none; or why there is none at all. */
  extract(input: ExtractionInput): Promise<readonly ExtractedPart[] | Problem>;
  /** Ends the threads that read pictures; a process that read one does not end before. */
  close(): Promise<void>;
}

/** Loads what extraction needs once; the extractor it gives remembers nothing. */
export async function createExtractor(): Promise<Extractor> {
  const detect = await loadLanguageDetector();
  return {
    async extract({ snapshot: archived, bytes, published = null, settings = {} }) {
      const { snapshot, read } = await readAsNamed(archived, bytes, settings);
      if ("name" in read) return read;
      const parts = read.map((one): ExtractedPart => {
        if ("problem" in one) return one;
        const withAddress = { ...one, address: [...carried(snapshot), ...one.address] };
        const frozen = freeze(snapshot, withAddress, published, detect);
        return frozen ?? { part: one.part ?? "", problem: noText(snapshot, one.part) };
      });
      const [only] = parts;
      return parts.length === 1 && only !== undefined && "problem" in only && only.part === ""
        ? only.problem
        : parts;
    },
    close: closeRecogniser,
  };
}

/**
 * Read as what it was archived as. Where its bytes are not that, one of its other names may tell better: the same
 * picture was found as "scan.pdf" and as "scan.png".
 */
async function readAsNamed(snapshot: Snapshot, bytes: Uint8Array, settings: ReadingSettings) {
  const { charset, files } = snapshot;
  const file = files[0]!;
  let read: ReadResult = problem("archive/format-unknown", { file });
  for (const format of formatsOf(snapshot)) {
    const [mediaType] = format === formatOf(snapshot.mediaType) ? [snapshot.mediaType] : format.mediaTypes;
    const tried = await format.read({ file, bytes, mediaType, charset }, settings);
    if (!("name" in tried) || tried.name !== "extraction/not-what-it-says")
      return { snapshot: { ...snapshot, mediaType }, read: tried };
    if ("name" in read && read.name === "archive/format-unknown") read = tried;
  }
  return { snapshot, read };
}

function formatsOf({ mediaType, files }: Snapshot): readonly Format[] {
  const own = formatOf(mediaType);
  if (own === null) return [];
  const named = formats.filter(({ endings }) =>
    files.some((file) => endings.some((ending) => file.toLowerCase().endsWith(`.${ending}`))),
  );
  return [own, ...named.filter((format) => format !== own)];
}

function noText({ files }: Snapshot, part: string | null): Problem {
  const file = part === null ? files[0]! : `${files[0]!}#${part}`;
  return problem("extraction/no-text", { file });
}

/** A page from a web archive was fetched from its address, whatever it says of itself. */
function carried({ address }: Snapshot) {
  return address === null ? [] : ([{ value: address, from: "header" }] as const);
}

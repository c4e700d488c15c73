// From a snapshot to its documents: the format's reader takes the bytes apart, then each text is frozen.
import { type PartialDate, type Problem, problem, type Snapshot } from "#model/index.js";
import { loadLanguageDetector } from "#text/index.js";
import type { ReadingSettings, UnreadPart } from "./format.js";
import { formatOf } from "./formats.js";
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
    async extract({ snapshot, bytes, published = null, settings = {} }) {
      const file = snapshot.files[0]!;
      const { mediaType, charset } = snapshot;
      const format = formatOf(mediaType);
      if (format === null) return problem("archive/format-unknown", { file });
      const read = await format.read({ file, bytes, mediaType, charset }, settings);
      if ("name" in read) return read;
      const parts = read.map((one): ExtractedPart => {
        if ("problem" in one) return one;
        const withAddress = { ...one, address: [...carried(snapshot), ...one.address] };
        const noText = problem("extraction/no-text", {
          file: one.part === null ? file : `${file}#${one.part}`,
        });
        return freeze(snapshot, withAddress, published, detect) ?? { part: one.part ?? "", problem: noText };
      });
      const [only] = parts;
      return parts.length === 1 && only !== undefined && "problem" in only && only.part === ""
        ? only.problem
        : parts;
    },
    close: closeRecogniser,
  };
}

/** A page from a web archive was fetched from its address, whatever it says of itself. */
function carried({ address }: Snapshot) {
  return address === null ? [] : ([{ value: address, from: "header" }] as const);
}

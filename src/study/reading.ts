// What is made of one snapshot alone: documents and passages, who says so, what is counted, what the cues suggest.
import { attribute, findClaims, type SourceTable } from "#attribution/index.js";
import { createSuggester } from "#coding/index.js";
import { createExtractor, type Extracted, type ExtractedPart } from "#extraction/index.js";
import {
  type Codebook,
  type PartialDate,
  type Problem,
  problem,
  type Settings,
  type Snapshot,
  type Unread,
} from "#model/index.js";
import type { LaidOutRecords } from "#store/index.js";

/** The records of one snapshot, and its parts that are left out. */
export interface SnapshotReading {
  readonly documents: readonly LaidOutRecords[];
  readonly unread: readonly Unread[];
}

export interface Reader {
  read(snapshot: Snapshot, bytes: Uint8Array, published: PartialDate | null): Promise<SnapshotReading>;
}

export async function createReader(
  codebook: Codebook,
  sources: SourceTable,
  settings: Settings,
): Promise<Reader> {
  const extractor = await createExtractor();
  const suggester = createSuggester(codebook);
  const recordsOf = (snapshot: Snapshot, { document, passages, layout }: Extracted): LaidOutRecords => {
    // 2. attribute   3. find what is counted   4. suggest codes
    const attributions = attribute(document, passages, sources);
    const claims = findClaims(document, passages, attributions);
    const suggestions = suggester.suggest(document, passages, attributions);
    return { snapshot, document, layout, passages, attributions, claims, suggestions };
  };
  return {
    async read(snapshot, bytes, published) {
      // 1. extract
      const parts = await extractor
        .extract({ snapshot, bytes, published, settings })
        .catch((error: unknown) => unforeseen(snapshot, error));
      if ("name" in parts) return { documents: [], unread: unreadFiles(snapshot, parts) };
      return {
        documents: parts.flatMap((part) => ("document" in part ? [recordsOf(snapshot, part)] : [])),
        unread: parts.flatMap((part) => unreadPart(snapshot, part)),
      };
    },
  };
}

/** Every file of a snapshot that gave no document. */
export function unreadFiles({ files }: Snapshot, because: Problem): readonly Unread[] {
  return files.map((file) => ({ file, problem: because }));
}

function unreadPart({ files }: Snapshot, part: ExtractedPart): readonly Unread[] {
  if ("document" in part) return [];
  return files.map((file) => ({ file: `${file}#${part.part}`, problem: part.problem }));
}

/** One file of a stranger must not end the run of a thousand: what no reader foresaw is named with its own words. */
function unforeseen({ files }: Snapshot, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return problem("extraction/file-broken", { file: files[0]!, reason });
}

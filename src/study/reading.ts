// What is made of one snapshot alone: document and passages, who says so, what is counted, what the cues suggest.
import { attribute, findClaims, type SourceTable } from "#attribution/index.js";
import { createSuggester } from "#coding/index.js";
import { createExtractor } from "#extraction/index.js";
import type { Codebook, PartialDate, Problem, Snapshot } from "#model/index.js";
import type { DocumentRecords } from "#store/index.js";

export interface Reader {
  /** The records of one snapshot, or the problem for which it is left out. */
  read(snapshot: Snapshot, bytes: Uint8Array, published: PartialDate | null): DocumentRecords | Problem;
}

export async function createReader(codebook: Codebook, sources: SourceTable): Promise<Reader> {
  const extractor = await createExtractor();
  const suggester = createSuggester(codebook);
  return {
    read(snapshot, bytes, published) {
      // 1. extract
      const extracted = extractor.extract({ snapshot, bytes, published });
      if (!("document" in extracted)) return extracted;
      const { document, passages } = extracted;
      // 2. attribute   3. find what is counted   4. suggest codes
      const attributions = attribute(document, passages, sources);
      const claims = findClaims(document, passages, attributions);
      const suggestions = suggester.suggest(document, passages, attributions);
      return { snapshot, document, passages, attributions, claims, suggestions };
    },
  };
}

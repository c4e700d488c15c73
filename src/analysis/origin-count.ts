// How many independent origins stand behind a set of documents: always an interval.
import type { CountInterval, Document, Origin } from "#model/index.js";

export interface OriginCounter {
  /** The origin a document belongs to, with suspected merges made; undefined for an unknown document. */
  originOf(document: Document["id"]): Origin | undefined;
  /** `low`: suspected merges made. `high`: only proven ones. An empty set counts 0 to 0. */
  count(documents: Iterable<Document["id"]>): CountInterval;
}

export function createOriginCounter(origins: readonly Origin[]): OriginCounter {
  const originOf = new Map<string, Origin>();
  const provenGroupOf = new Map<string, string>();
  for (const origin of origins) {
    for (const document of origin.documents) originOf.set(document, origin);
    for (const [index, group] of origin.proven.entries())
      for (const document of group) provenGroupOf.set(document, `${origin.id} ${index}`);
  }
  return {
    originOf: (document) => originOf.get(document),
    count(documents) {
      const suspected = new Set<string>();
      const proven = new Set<string>();
      for (const document of documents) {
        suspected.add(originOf.get(document)?.id ?? document);
        proven.add(provenGroupOf.get(document) ?? document);
      }
      return { low: suspected.size, high: proven.size };
    },
  };
}

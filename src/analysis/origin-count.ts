// How many independent origins stand behind a set of documents: always an interval.
import type { CountInterval, Document, Origin } from "#model/index.js";

export interface OriginCounter {
  /** The origins a document belongs to, with suspected merges made: several where it was put together from several. */
  originsOf(document: Document["id"]): readonly Origin[];
  /** `low`: suspected merges made. `high`: only proven ones. An empty set counts 0 to 0. */
  count(documents: Iterable<Document["id"]>): CountInterval;
}

export function createOriginCounter(origins: readonly Origin[]): OriginCounter {
  const originsOf = new Map<string, Origin[]>();
  const provenGroupsOf = new Map<string, string[]>();
  for (const origin of origins) {
    for (const document of origin.documents) addTo(originsOf, document, origin);
    for (const [index, group] of origin.proven.entries())
      for (const document of group) addTo(provenGroupsOf, document, `${origin.id} ${index}`);
  }
  return {
    originsOf: (document) => originsOf.get(document) ?? [],
    count(documents) {
      const suspected = new Set<string>();
      const proven = new Set<string>();
      for (const document of documents) {
        for (const origin of originsOf.get(document) ?? []) suspected.add(origin.id);
        for (const group of provenGroupsOf.get(document) ?? []) proven.add(group);
      }
      return { low: suspected.size, high: proven.size };
    },
  };
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

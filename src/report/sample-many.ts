// The sample study repeated, for tests of size: copy n renames every document, claim, suggestion and attribution.
// All copies of a document belong to the origin of the first, so that origins grow as they do with a wire story.
import type { StudyRecords } from "#model/index.js";
import { sampleRecords } from "./sample-records.js";

/** The sample study with each of its thirteen documents standing `times` times. */
export function repeatedRecords(times: number): StudyRecords {
  const copies = Array.from({ length: times }, (_, index) => index);
  const all = <T>(one: (copy: number) => readonly T[]) => copies.flatMap(one);
  const { documents, passages, attributions, chains, claims, suggestions, origins, analysis } = sampleRecords;
  const moved = <T extends { readonly id: string; readonly document: string }>(list: readonly T[]) =>
    all((copy) =>
      list.map((record) => ({
        ...record,
        id: renamed(record.id, copy),
        document: renamed(record.document, copy),
      })),
    );
  const spread = <S extends string>(list: readonly S[]) => all((copy) => list.map((id) => renamed(id, copy)));
  return {
    ...sampleRecords,
    documents: all((copy) => documents.map((document) => ({ ...document, id: renamed(document.id, copy) }))),
    passages: moved(passages),
    attributions: moved(attributions),
    claims: moved(claims),
    suggestions: moved(suggestions),
    chains: all((copy) => chains.map((chain) => ({ ...chain, document: renamed(chain.document, copy) }))),
    origins: origins.map((origin) => ({
      ...origin,
      documents: spread(origin.documents),
      proven: origin.proven.map(spread),
    })),
    analysis: {
      ...analysis,
      tallies: analysis.tallies.map((tally) => ({
        ...tally,
        documents: spread(tally.documents),
        suggestions: spread(tally.suggestions),
        aside: spread(tally.aside),
      })),
      comparisons: analysis.comparisons.map((comparison) => ({
        ...comparison,
        claims: spread(comparison.claims),
      })),
    },
  };
}

/** Another id of the same kind: it only grows at its end. */
function renamed<S extends string>(id: S, copy: number): S {
  return (copy === 0 ? id : `${id}.${copy}`) as S;
}

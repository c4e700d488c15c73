// What is made of all documents together: chains, copies, origins, and the counts that rest on them.
import { analyse, trendStatements } from "#analysis/index.js";
import { chain, findCopies, findOrigins, type SourceTable, sourceOf } from "#attribution/index.js";
import type { Codebook, Settings, Source, SourceKind, StudyRecords, Unread } from "#model/index.js";
import type { DocumentRecords } from "#store/index.js";

export interface StudyContext {
  readonly settings: Settings;
  readonly codebook: Codebook;
  readonly codebookSha256: string;
  readonly sources: SourceTable;
}

/** All records of a study. `read` and `unread` come in order of file. */
export function relate(
  read: readonly DocumentRecords[],
  unread: readonly Unread[],
  { settings, codebook, codebookSha256, sources }: StudyContext,
): StudyRecords {
  const documents = read.map(({ document }) => document);
  const passages = read.flatMap((records) => records.passages);
  const attributions = read.flatMap((records) => records.attributions);
  const claims = read.flatMap((records) => records.claims);
  const suggestions = read.flatMap((records) => records.suggestions);
  // 1. who has it from whom, within each document
  const chains = read.map((records) =>
    chain(records.document, records.attributions, records.claims, sources),
  );
  // 2. who copied whom   3. what they finally rest on
  const copies = findCopies(read);
  const found = findOrigins({
    documents,
    passages,
    attributions,
    claims,
    chains,
    copies,
    sources: sources.sources,
  });
  const named = sourcesNamed({ attributions, chains, ...found }, sources);
  // 4. count, compare, refuse
  const counted = analyse({
    documents,
    unread,
    codebook,
    suggestions,
    claims,
    ...found,
    sources: named,
    trendStatements: read.flatMap((records) => trendStatements(records.document, records.passages)),
  });
  const records = {
    documents,
    unread,
    passages,
    attributions,
    chains,
    claims,
    copies,
    suggestions,
    ...found,
    ...counted,
  };
  return { settings, codebook, codebookSha256, sources: named, ...records };
}

type Named = Pick<StudyRecords, "attributions" | "chains" | "origins" | "loops">;

/** The sources some record points at, in order of id; a name no table knows is given as it was printed. */
function sourcesNamed({ attributions, chains, origins, loops }: Named, table: SourceTable): Source[] {
  const known = new Map(table.sources.map((source) => [source.id, source]));
  const named = new Map<Source["id"], Source>();
  const add = (id: Source["id"] | null, name: string | null, kind: SourceKind) => {
    if (id !== null && !named.has(id)) named.set(id, known.get(id) ?? { ...sourceOf(name ?? "", kind), id });
  };
  for (const { source, attributedTo, kind } of attributions) add(source, attributedTo, kind);
  for (const { hops } of chains) for (const { source, name } of hops) add(source, name, "unspecified");
  for (const { source, name } of origins) add(source, name, "unspecified");
  for (const loop of loops)
    loop.sources.forEach((id, index) => void add(id, loop.names[index] ?? null, "outlet"));
  return [...named.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

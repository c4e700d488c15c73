// What is made of all documents together: chains, copies, origins, and the counts that rest on them.
import { analyse, trendStatements } from "#analysis/index.js";
import {
  chain,
  findCopies,
  findDrifts,
  findOrigins,
  findRetellings,
  findSums,
  type SourceTable,
  sourceOf,
} from "#attribution/index.js";
import {
  type Claim,
  type Codebook,
  countsNumbers,
  type Decision,
  type Settings,
  type Source,
  type SourceKind,
  type StudyRecords,
  type Unread,
} from "#model/index.js";
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
  decisions: readonly Decision[],
  { settings, codebook, codebookSha256, sources }: StudyContext,
): StudyRecords {
  const gathered = gather(read);
  // 1. who has it from whom, within each document
  const chains = read.map((one) => chain(one.document, one.attributions, legibleClaims(one), sources));
  // 2. who copied whom, word for word or in other words   3. what they finally rest on
  const claims = read.flatMap(legibleClaims);
  const copied = findCopies(read);
  const retold = findRetellings({
    documents: read,
    attributions: gathered.attributions,
    claims,
    copies: copied,
    sources: sources.sources,
  });
  const copies = [...copied, ...retold].sort((a, b) => (a.id < b.id ? -1 : 1));
  const found = findOrigins({ ...gathered, claims, chains, copies, sources: sources.sources, decisions });
  const named = sourcesNamed({ attributions: gathered.attributions, chains, ...found }, sources);
  // 4. count, compare, refuse
  const statements = read.flatMap(({ document, passages }) => trendStatements(document, passages));
  const counted = analyse({
    ...gathered,
    ...found,
    unread,
    codebook,
    sources: named,
    trendStatements: statements,
  });
  const related = {
    ...gathered,
    unread,
    sums: read.flatMap((one) => findSums(one.document, one.passages, legibleClaims(one))),
    chains,
    copies,
    ...found,
    drifts: findDrifts({ ...gathered, claims, chains, origins: found.origins }),
    decisions,
    ...counted,
  };
  return { settings, codebook, codebookSha256, sources: named, ...related };
}

/** The records of all documents, in one list a kind. */
function gather(read: readonly DocumentRecords[]) {
  return {
    documents: read.map(({ document }) => document),
    passages: read.flatMap(({ passages }) => passages),
    attributions: read.flatMap(({ attributions }) => attributions),
    claims: read.flatMap(({ claims }) => claims),
    suggestions: read.flatMap(({ suggestions }) => suggestions),
  };
}

/** A number read from a picture may be any other number: it joins no two accounts until a person has compared it. */
function legibleClaims({ document, claims }: DocumentRecords): readonly Claim[] {
  return countsNumbers(document) ? claims : [];
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

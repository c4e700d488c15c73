// What a study knows of where lists have their cases from. A list is known by its name: a file of the study, or an
// outlet, whose list is then all its documents. Two lists that share a proven origin are one list; a suspected one is
// only said.
import { JoinedSets } from "#graphs/index.js";
import type { Document, Origin, Source, StudyRecords } from "#model/index.js";
import { foldHeading } from "#text/index.js";
import { documentNames } from "../document-names.js";
import type { InputList, ListOrigins } from "./hidden-total-input.js";

type Known = Pick<StudyRecords, "documents" | "origins" | "sources">;

/** Lists merged in proven groups; pairs that may be one; lists whose name the study does not know. */
export function listOrigins(lists: readonly InputList[], study: Known): ListOrigins {
  const documents = documentsByName(study);
  const found = lists.map(({ name }) => ({ name, documents: documents.get(foldHeading(name)) ?? [] }));
  const proven = groupsOf(study.origins, (origin) => origin.proven);
  const suspected = groupsOf(study.origins, (origin) => [origin.documents]);
  const joined = new JoinedSets(lists.length);
  const doubtful: (readonly [number, number])[] = [];
  for (const [one, other] of pairsOf(lists.length)) {
    const [a, b] = [found[one]!.documents, found[other]!.documents];
    if (share(a, b, proven)) joined.join(one, other);
    else if (share(a, b, suspected)) doubtful.push([one, other]);
  }
  const merged = [...joined.groups(lists.keys()).values()].filter((group) => group.length > 1);
  return {
    kind: "known",
    merged: merged.map((group) => group.map((index) => found[index]!.name)),
    suspected: doubtful
      .filter(([one, other]) => !merged.some((group) => group.includes(one) && group.includes(other)))
      .map((pair) => pair.map((index) => found[index]!.name)),
    unknown: found.filter((list) => list.documents.length === 0).map(({ name }) => name),
  };
}

/** Documents by each name they go by, folded: their files, with and without the ending, and their outlet's names. */
function documentsByName({ documents, sources }: Known): ReadonlyMap<string, readonly Document["id"][]> {
  const named = new Map<string, Document["id"][]>();
  const aliases = new Map(
    sources.flatMap((source) => namesOf(source).map((name) => [name, namesOf(source)] as const)),
  );
  for (const document of documents) {
    const outlet = document.outlet.value === null ? [] : [foldHeading(document.outlet.value)];
    const names = [...documentNames(document), ...outlet.flatMap((name) => aliases.get(name) ?? [name])];
    for (const name of new Set(names)) named.set(name, [...(named.get(name) ?? []), document.id]);
  }
  return named;
}

function namesOf({ name, aliases, names }: Source): readonly string[] {
  return [name, ...aliases.map((alias) => alias.name), ...Object.values(names)].map(foldHeading);
}

/** The groups each document stands in. */
function groupsOf(
  origins: readonly Origin[],
  groups: (origin: Origin) => readonly (readonly Document["id"][])[],
): ReadonlyMap<Document["id"], ReadonlySet<string>> {
  const standing = new Map<Document["id"], Set<string>>();
  for (const origin of origins)
    for (const [index, group] of groups(origin).entries())
      for (const document of group) {
        const held = standing.get(document) ?? new Set();
        standing.set(document, held.add(`${origin.id} ${index}`));
      }
  return standing;
}

function share(
  one: readonly Document["id"][],
  other: readonly Document["id"][],
  groups: ReadonlyMap<Document["id"], ReadonlySet<string>>,
): boolean {
  const held = new Set(one.flatMap((id) => [...(groups.get(id) ?? [])]));
  return other.some((id) => [...(groups.get(id) ?? [])].some((group) => held.has(group)));
}

function pairsOf(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, one) =>
    Array.from({ length: count - one - 1 }, (_, step) => [one, one + step + 1] as const),
  ).flat();
}

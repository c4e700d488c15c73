// A group of documents as the record that is shown and counted.
import { localPart, makeId, type Origin } from "#model/index.js";
import type { Bodies } from "./bodies.js";
import type { OriginGroup } from "./groups.js";
import { rootOf } from "./root.js";
import { withdrawnAccounts } from "./withdrawn-accounts.js";

export function originOf({ first, dossiers, proven, links }: OriginGroup, bodies: Bodies): Origin {
  const part = first.part === 0 ? [] : [`part-${first.part + 1}`];
  const withdrawn = withdrawnAccounts(dossiers, links);
  return {
    id: makeId("origin", localPart(first.document), ...part),
    ...rootOf(dossiers, bodies, new Set(withdrawn.flatMap(({ accounts = [] }) => accounts))),
    documents: dossiers.map(({ document }) => document.id),
    proven: proven.map((group) => group.map(({ document }) => document.id)),
    links: [...links],
    count: { low: 1, high: proven.length },
    adjudicated: null,
    depth: null,
    groups: [],
    parts: [],
    setAside: [],
    withdrawn,
  };
}

// A group of documents as the record that is shown and counted.
import { localPart, makeId, type Origin } from "#model/index.js";
import type { Bodies } from "./bodies.js";
import { depthOf } from "./depth.js";
import type { OriginGroup } from "./origin-graph.js";
import { rootOf } from "./root.js";
import { documentsOf, type Stretch } from "./stretch.js";
import { withdrawnAccounts } from "./withdrawn-accounts.js";

export function originOf(group: OriginGroup, bodies: Bodies): Origin {
  const { stretches, proven, joints } = group;
  const first = stretches[0]!;
  const withdrawn = withdrawnAccounts(group);
  const { root, key } = rootOf(
    stretches,
    bodies,
    new Set(withdrawn.flatMap(({ accounts = [] }) => accounts)),
  );
  const count = countOf(group);
  return {
    id: makeId(
      "origin",
      localPart(first.dossier.document.id),
      ...(first.part === 0 ? [] : [`part-${first.part + 1}`]),
    ),
    ...root,
    documents: documentsOf(stretches),
    proven: proven.map(documentsOf),
    links: joints.map(({ link }) => link),
    count,
    adjudicated: group.isDecided && count.low === count.high ? count.high : null,
    depth: depthOf(group, key, bodies),
    groups: [...new Set(stretches.flatMap(({ groups }) => [...groups]))].sort(),
    parts: partsOf(group),
    setAside: setAsideIn(group),
    withdrawn,
  };
}

/** Groups without a document that still counts are nobody. */
function countOf({ stretches, proven, setAside }: OriginGroup): Origin["count"] {
  const counts = (members: readonly Stretch[]) => members.some((stretch) => !setAside.has(stretch));
  return { low: Number(counts(stretches)), high: proven.filter(counts).length };
}

/** Where the parts of merged documents stand, with the proven group each is in; not where all are in one. */
function partsOf({ proven }: OriginGroup): Origin["parts"] {
  return proven.flatMap((group, index) => {
    const inParts = group.filter(({ spans }) => spans !== null);
    return documentsOf(inParts).flatMap((document) => {
      const here = inParts.filter(({ dossier }) => dossier.document.id === document);
      if (here.length === here[0]!.parts) return [];
      const spans = here.flatMap((stretch) => stretch.spans ?? []).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      return [{ document, group: index, spans }];
    });
  });
}

/** Documents all of whose stretches here are set aside. */
function setAsideIn({ stretches, setAside }: OriginGroup): Origin["setAside"] {
  const counted = new Set(documentsOf(stretches.filter((stretch) => !setAside.has(stretch))));
  return documentsOf(setAside).filter((document) => !counted.has(document));
}

// What hangs together as tables: origins, the links that make them, what is doubtful, what was decided, and how numbers
// changed on the way.
import { linkStanding, type Origin, type OriginLink, type StudyRecords } from "#model/index.js";
import type { Cell } from "./csv.js";
import type { Table } from "./table.js";

/** Tables by the names of their files. */
export const originTables: Readonly<Record<string, Table>> = {
  "origins.csv": {
    columns: [
      "id",
      "kind",
      "name",
      "source",
      "documents",
      "low",
      "high",
      "adjudicated",
      "shallowest",
      "deepest",
      "withdrawn",
      "setAside",
    ],
    rows: ({ origins }) => origins.map(originRow),
  },
  "links.csv": {
    columns: [
      "id",
      "origin",
      "left",
      "right",
      "kind",
      "from",
      "to",
      "certainty",
      "standing",
      "decidedBy",
      "score",
      "shared",
      "swingLow",
      "swingHigh",
    ],
    rows: ({ origins }) => origins.flatMap(({ id, links }) => links.map((link) => linkRow(id, link))),
  },
  "doubts.csv": {
    columns: [
      "number",
      "origin",
      "links",
      "left",
      "right",
      "confirmedLow",
      "confirmedHigh",
      "refusedLow",
      "refusedHigh",
      "numbers",
    ],
    rows: ({ analysis }) =>
      analysis.doubts.map(({ origin, links, sides, ifConfirmed, ifRefused, numbers }, at) => [
        at + 1,
        origin,
        links.join(" "),
        sides[0].join(" "),
        sides[1].join(" "),
        ifConfirmed.low,
        ifConfirmed.high,
        ifRefused.low,
        ifRefused.high,
        numbers,
      ]),
  },
  "drift.csv": {
    columns: ["origin", "step", "claim", "document", "from", "certainty", "aspect", "before", "after"],
    rows: driftRows,
  },
  "decisions.csv": {
    columns: ["entry", "at", "by", "kind", "about", "verdict", "because"],
    rows: ({ decisions }) =>
      decisions.map((one) => [
        one.entry,
        one.at,
        one.by,
        one.kind,
        (one.kind === "links decided" ? one.links : one.documents).join(" "),
        one.kind === "links decided" ? one.verdict : null,
        one.because,
      ]),
  },
};

function originRow({
  id,
  kind,
  name,
  source,
  documents,
  count,
  adjudicated,
  depth,
  withdrawn,
  setAside,
}: Origin): readonly Cell[] {
  return [
    id,
    kind,
    name,
    source,
    documents.length,
    count.low,
    count.high,
    adjudicated,
    depth?.low ?? null,
    depth?.high ?? null,
    withdrawn.length,
    setAside.length,
  ];
}

function linkRow(origin: Origin["id"], link: OriginLink): readonly Cell[] {
  const { id, documents, kind, direction, certainty, decided, score, shared, swing } = link;
  return [
    id,
    origin,
    ...documents,
    kind,
    direction?.from ?? null,
    direction?.to ?? null,
    certainty,
    linkStanding(link),
    decided?.by ?? null,
    score,
    shared,
    swing.low,
    swing.high,
  ];
}

/** One row a change; a step that changed nothing has one row without an aspect. */
function* driftRows({ drifts }: StudyRecords): Generator<readonly Cell[]> {
  for (const { origin, steps } of drifts)
    for (const [at, { claim, document, from, certainty, changes }] of steps.entries())
      for (const { aspect, before, after } of changes.length === 0 ? [nothing] : changes)
        yield [origin, at + 1, claim, document, from, certainty, aspect, before, after];
}

const nothing = { aspect: null, before: null, after: null } as const;

// What the documents say as tables, one row a record, each with the document and the span it rests on. Column names are
// those of study.json, so that a row can be looked up there.
import type { Document, StudyRecords } from "#model/index.js";
import type { Cell } from "./csv.js";
import type { Table } from "./table.js";

/** Tables by the names of their files. */
export const documentTables: Readonly<Record<string, Table>> = {
  "documents.csv": {
    columns: ["id", "file", "outlet", "title", "published", "language", "address", "origins"],
    rows: documentRows,
  },
  "attributions.csv": {
    columns: [
      "id",
      "document",
      "start",
      "end",
      "quote",
      "cue",
      "form",
      "attributedTo",
      "kind",
      "source",
      "direct",
      "negated",
      "hedged",
      "rule",
    ],
    rows: ({ attributions }) =>
      attributions.map(
        ({
          id,
          document,
          span,
          quote,
          cue,
          form,
          attributedTo,
          kind,
          source,
          direct,
          negated,
          hedged,
          rule,
        }) => [
          id,
          document,
          ...span,
          quote,
          cue,
          form,
          attributedTo,
          kind,
          source,
          direct,
          negated,
          hedged,
          rule,
        ],
      ),
  },
  "claims.csv": {
    columns: [
      "id",
      "document",
      "start",
      "end",
      "quote",
      "value",
      "low",
      "high",
      "approximate",
      "unit",
      "about",
      "of",
      "partOf",
      "from",
      "to",
      "period",
      "attributedTo",
      "attribution",
      "negated",
      "rule",
    ],
    rows: ({ claims }) =>
      claims.map((one) => [
        one.id,
        one.document,
        ...one.span,
        one.quote,
        one.value,
        one.low,
        one.high,
        one.approximate,
        one.unit,
        one.about,
        one.of,
        one.partOf,
        one.period?.from ?? null,
        one.period?.to ?? null,
        one.period?.text ?? null,
        one.attributedTo,
        one.attribution,
        one.negated,
        one.rule,
      ]),
  },
  "hops.csv": {
    columns: ["document", "hop", "role", "name", "source", "rests", "start", "end"],
    rows: ({ chains }) =>
      chains.flatMap(({ document, hops }) =>
        hops.map(({ role, name, source, rests, span }, at) => [
          document,
          at + 1,
          role,
          name,
          source,
          rests,
          span?.[0] ?? null,
          span?.[1] ?? null,
        ]),
      ),
  },
  "copies.csv": {
    columns: ["id", "left", "right", "relation", "score", "inclusion", "from", "because", "alignedSpans"],
    rows: ({ copies }) =>
      copies.map(({ id, documents, relation, score, inclusion, direction, aligned }) => [
        id,
        ...documents,
        relation,
        score,
        inclusion,
        direction?.from ?? null,
        direction?.because ?? null,
        aligned.length,
      ]),
  },
};

function* documentRows({ documents, origins }: StudyRecords): Generator<readonly Cell[]> {
  const originsOf = new Map<Document["id"], string[]>();
  for (const origin of origins)
    for (const document of origin.documents)
      originsOf.set(document, [...(originsOf.get(document) ?? []), origin.id]);
  for (const { id, file, outlet, title, published, language, address } of documents)
    yield [
      id,
      file,
      outlet.value,
      title.value,
      published.value,
      language.value,
      address.value,
      (originsOf.get(id) ?? []).join(" "),
    ];
}

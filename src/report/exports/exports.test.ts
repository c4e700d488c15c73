import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { Offsets } from "#text/index.js";
import { readXml } from "#unpacking/index.js";
import { sampleRecords } from "../sample-records.js";
import { csvLine } from "./csv.js";
import { exportedFiles, recordExports } from "./index.js";

/** The one file of an export as text. */
function textOf(as: (typeof recordExports)[number], name = ""): string {
  const file = exportedFiles(sampleRecords, as, "0.0.0").find((one) => one.name === name);
  return [...file!.pieces].join("");
}

interface Node {
  readonly id: string;
  readonly type: string;
  readonly [term: string]: unknown;
}

interface Annotated {
  readonly target: {
    readonly source: { readonly id: string };
    readonly selector: readonly [
      { readonly start: number; readonly end: number },
      { readonly exact: string },
    ];
  };
}

describe("the provenance graph", () => {
  const { "@context": context, "@graph": graph } = JSON.parse(textOf("prov"));
  const nodes = graph as readonly Node[];
  const byId = new Map(nodes.map((node) => [node.id, node]));

  it("names every claim and attribution with the document it was quoted from", () => {
    for (const { id } of [...sampleRecords.claims, ...sampleRecords.attributions]) {
      const node = byId.get(`urn:x-isnad:${encodeURI(id)}`);
      assert.ok(node !== undefined, id);
      assert.equal(byId.get(String(node["wasQuotedFrom"]))?.type, "prov:Entity");
    }
  });

  it("points at nothing it does not hold", () => {
    const relations = Object.keys(context).filter((term) => context[term]["@type"] === "@id");
    for (const node of nodes)
      for (const term of relations)
        for (const target of [node[term] ?? []].flat())
          assert.ok(byId.has(String(target)), `${term} ${target}`);
  });

  it("never states a suspicion as a derivation", () => {
    const suspected = sampleRecords.origins
      .flatMap(({ links }) => links)
      .filter((link) => link.certainty === "suspected" && link.direction !== null);
    for (const { direction } of suspected) {
      const taker = byId.get(`urn:x-isnad:${direction!.to}`)!;
      assert.ok(!JSON.stringify(taker["wasDerivedFrom"]).includes(direction!.from));
    }
  });

  it("uses no term that its context does not explain", () => {
    for (const node of nodes)
      for (const term of Object.keys(node))
        assert.ok(term in context || /^(?:dcterms|isnad):/u.test(term), term);
  });
});

describe("the annotations", () => {
  const items = JSON.parse(textOf("annotations")).items as readonly Node[];
  const texts = new Map(
    sampleRecords.documents.map(({ id, text }) => [`urn:x-isnad:${id}`, new Offsets(text)]),
  );

  it("quote exactly what stands at their position, Arabic and English", () => {
    for (const { target } of items as unknown as readonly Annotated[]) {
      const [{ start, end }, { exact }] = target.selector;
      assert.equal(texts.get(target.source.id)!.slice([start, end]), exact);
    }
  });

  it("call a suggestion a suggestion", () => {
    const tagging = items.filter(({ motivation }) => motivation === "tagging");
    assert.equal(tagging.length, sampleRecords.suggestions.length);
    for (const { body } of tagging) assert.match(JSON.stringify(body), /suggested by cues, unreviewed/u);
  });
});

describe("the graph of who has it from whom", () => {
  it("is XML whose edges run between nodes it holds", () => {
    const [nodes, ends] = [new Set<string>(), new Set<string>()];
    readXml(textOf("graphml"), {
      open: ({ local, attributes }) => {
        if (local === "node") nodes.add(attributes.get("id")!);
        if (local === "edge") for (const end of ["source", "target"]) ends.add(attributes.get(end)!);
      },
    });
    assert.equal(nodes.size, sampleRecords.documents.length + sampleRecords.sources.length);
    assert.deepEqual(
      [...ends].filter((end) => !nodes.has(end)),
      [],
    );
  });
});

describe("the tables", () => {
  it("have one row a record, and the columns they announce", () => {
    const rows = parseCsv(textOf("csv", "claims.csv"), { bom: true, columns: true }) as readonly Record<
      string,
      string
    >[];
    assert.deepEqual(
      rows.map(({ id }) => id),
      sampleRecords.claims.map(({ id }) => id),
    );
    assert.deepEqual(
      rows.map(({ quote }) => quote),
      sampleRecords.claims.map(({ quote }) => quote),
    );
  });

  it("open in a spreadsheet as text, never as a formula", () => {
    for (const cell of ["=1+1", "@SUM(A1)", "-2+3", "+4", "\t=5", "＝6", "\u200f=٧"])
      assert.ok(csvLine([cell]).replaceAll('"', "").startsWith("'"), cell);
    assert.equal(csvLine([-2, "٥٨ شخصا"]), "-2,٥٨ شخصا\r\n");
  });

  it("give back any text that was put in", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: "binary" }).filter((text) => !/^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u.test(text)),
          { minLength: 2 },
        ),
        (cells) => {
          assert.deepEqual(parseCsv(csvLine(cells), { relaxColumnCount: true })[0], cells);
        },
      ),
    );
  });
});

it("every export gives the same bytes twice", () => {
  for (const as of recordExports)
    for (const { name } of exportedFiles(sampleRecords, as, "0.0.0"))
      assert.equal(textOf(as, name), textOf(as, name));
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeId } from "#model/index.js";
import { chainGraph } from "./chain-graph.js";
import { placed } from "./chain-layout.js";
import { outletsDrawn } from "./limits.js";
import { Lookup } from "./lookup.js";
import { judgedRecords } from "./sample-judged.js";
import { repeatedRecords } from "./sample-many.js";
import { sampleRecords } from "./sample-records.js";
import { estimatedWidth, wrapped } from "./text-width.js";

const lookup = new Lookup(sampleRecords);
const chains = new Map(sampleRecords.chains.map((chain) => [chain.document, chain]));
const looped = new Set(sampleRecords.loops.flatMap(({ sources }) => sources));
const graphs = sampleRecords.origins.map((origin) => chainGraph(origin, chains, looped, lookup));
const columns = { layers: [0, 1, 2, 3, 4], direction: "ltr" as const };

describe("the graph of an origin", () => {
  it("draws a body once that two documents name in two languages, one of them unknown to the sources", () => {
    const institutes = graphs[0]!.nodes.filter(({ layer }) => layer === 2);
    assert.equal(institutes.length, 1);
    const unlinked = sampleRecords.chains.map(({ document, hops }) => ({
      document,
      hops: hops.map((hop) => (hop.name === "معهد شهادات النزاع" ? { ...hop, source: null } : hop)),
    }));
    const chainOf = new Map(unlinked.map((chain) => [chain.document, chain]));
    const graph = chainGraph(sampleRecords.origins[0]!, chainOf, looped, lookup);
    assert.equal(graph.nodes.filter(({ layer }) => layer === 2).length, 1);
  });

  it("ties no testimony back to a study it stands behind", () => {
    const columnOf = new Map(graphs[0]!.nodes.map(({ key, layer }) => [key, layer]));
    for (const { from, to } of graphs[0]!.edges) assert.ok(columnOf.get(from)! <= columnOf.get(to)!);
  });

  it("draws an outlet that others cite once, where they take it from", () => {
    const couriers = graphs[0]!.nodes.filter(({ name }) => name === "Harbour Courier");
    assert.deepEqual(
      couriers.map(({ layer, documents }) => [layer, documents.length]),
      [[1, 3]],
    );
  });

  it("ties a document that names nobody to the root by a suspected line", () => {
    const delta = graphs[0]!.nodes.find(({ name }) => name === "Delta Post")!;
    const [edge] = graphs[0]!.edges.filter(({ from }) => from === delta.key);
    assert.equal(edge!.suspected, true);
  });

  it("draws a witness once whom its document describes in other words than the origin does", () => {
    const [origin] = sampleRecords.origins.filter(({ name }) => name === "a woman who left");
    const renamed = {
      ...origin!,
      name: "امرأة",
      documents: [...origin!.documents, ...sampleRecords.origins[3]!.documents],
    };
    const graph = chainGraph(renamed, chains, looped, lookup);
    const witnesses = graph.nodes.filter(({ layer }) => layer === 4).map(({ name }) => name);
    assert.deepEqual(witnesses, ["a woman who left", "امرأة"]);
    const told = chainGraph({ ...renamed, documents: origin!.documents }, chains, looped, lookup);
    assert.equal(told.nodes.filter(({ layer }) => layer === 4).length, 1);
  });

  it("marks every outlet of a circle", () => {
    assert.ok(graphs[1]!.nodes.filter(({ looped }) => looped).length >= 4);
  });

  it("gathers the outlets beyond the limit into one node that says how many", () => {
    const many = repeatedRecords(10);
    const [origin] = many.origins;
    const ownOutlets = many.chains.map(({ document, hops: [publisher, ...hops] }, index) => ({
      document,
      hops: [{ ...publisher!, name: `Outlet ${index}`, source: null }, ...hops],
    }));
    const chainOf = new Map(ownOutlets.map((chain) => [chain.document, chain]));
    const graph = chainGraph(origin!, chainOf, new Set(), new Lookup(many));
    const outlets = graph.nodes.filter(({ layer }) => layer === 0);
    assert.equal(outlets.length, outletsDrawn + 1);
    assert.equal(
      outlets.reduce((sum, { names }) => sum + names, 0),
      origin!.documents.length,
    );
    const keys = new Set(graph.nodes.map(({ key }) => key));
    assert.ok(graph.edges.every(({ from, to }) => keys.has(from) && keys.has(to)));
  });

  it("takes counts of the same number for one evidence base, in whatever words", () => {
    const bases = graphs[0]!.nodes.filter(({ layer }) => layer === 3);
    assert.deepEqual(
      bases.map(({ documents }) => documents.length),
      [3, 1],
    );
  });
});

describe("a researcher's word in the graph", () => {
  const [origin] = judgedRecords.origins.filter(({ kind }) => kind === "testimony");
  const { nodes, edges } = chainGraph(origin!, chains, looped, lookup);
  const nameOf = (key: string) => nodes.find((node) => node.key === key)!.name;
  const decided = edges.filter((edge) => edge.decided !== null);

  it("marks a line that was confirmed and one that was refused", () => {
    assert.deepEqual(
      decided.map((edge) => [nameOf(edge.from), nameOf(edge.to), edge.decided]),
      [
        ["Plains Voice", "River Gazette", "confirmed"],
        ["Lantern Weekly", "Plains Voice", "refused"],
      ],
    );
  });

  it("draws a line that only a researcher saw", () => {
    const drawn = {
      ...origin!.links[0]!,
      direction: { from: makeId("document", "gazette"), to: makeId("document", "lantern") },
    };
    const graph = chainGraph({ ...origin!, links: [drawn] }, chains, looped, lookup);
    assert.equal(graph.edges.length, edges.length + 1);
    assert.equal(graph.edges.at(-1)!.decided, "confirmed");
  });
});

describe("the layout of a chain", () => {
  it("leads a line between two names of one column round all names of it, inside the drawing", () => {
    const long = "An Outlet With an Uncommonly Long Name of Its Own";
    const names = ["one", long, "two"];
    const nodes = names.map((name) => ({ ...graphs[0]!.nodes[0]!, key: name, name, layer: 4 }));
    const graph = {
      ...graphs[0]!,
      nodes,
      edges: [{ from: "one", to: "two", suspected: false, decided: null }],
    };
    for (const direction of ["ltr", "rtl"] as const) {
      const drawing = placed(graph, { layers: [0, 4], direction }, (node) => node.name!);
      const reach = Math.max(...drawing.nodes.map(({ width }) => width / 2));
      const [, from, far] = /^M\d+ \d+H(\d+)C(\d+) /u.exec(drawing.edges[0]!.path)!.map(Number);
      assert.ok(Math.abs(from! - drawing.nodes[0]!.x) >= reach - 1);
      assert.ok(Math.abs(far! - drawing.nodes[0]!.x) > reach);
      assert.ok(far! > 0 && far! < drawing.width);
    }
  });

  it("lets no two names of a column touch", () => {
    for (const graph of graphs) {
      const { nodes } = placed(graph, columns, (node) => node.name ?? "?");
      for (const a of nodes)
        for (const b of nodes)
          if (a !== b && a.x === b.x)
            assert.ok(Math.abs(a.y - b.y) >= 9 * (a.lines.length + b.lines.length), `${a.lines} ${b.lines}`);
    }
  });

  it("mirrors positions for a right-to-left page", () => {
    const left = placed(graphs[0]!, columns, (node) => node.name ?? "?");
    const right = placed(graphs[0]!, { ...columns, direction: "rtl" }, (node) => node.name ?? "?");
    assert.deepEqual(
      right.nodes.map(({ x, y }) => [left.width - x, y]),
      left.nodes.map(({ x, y }) => [x, y]),
    );
  });
});

describe("wrapping", () => {
  it("breaks between words and shortens what is longer than its lines", () => {
    const name = "المركز الدولي لدراسة التشدد والعنف السياسي";
    const lines = wrapped(name, 9, 4);
    assert.equal(lines.join(" "), name);
    assert.ok(lines.every((line) => estimatedWidth(line) <= 9));
    assert.equal(wrapped(name, 5, 2).length, 2);
    assert.ok(wrapped(name, 5, 2)[1]!.endsWith("…"));
  });
});

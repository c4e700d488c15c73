import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Edge, farSides, JoinedSets, strongComponents } from "./index.js";

describe("strong components", () => {
  it("are found in long chains without running out of stack, and only where the chain closes", () => {
    const size = 20_000;
    const ring = (closed: boolean) =>
      new Map(
        Array.from({ length: size }, (_, at) => [
          `${at}`,
          at + 1 < size ? [`${at + 1}`] : closed ? ["0"] : [],
        ]),
      );
    assert.equal(strongComponents(ring(true))[0]?.length, size);
    assert.deepEqual(strongComponents(ring(false)), []);
  });

  it("keep two circles apart that only one edge joins", () => {
    const edges = new Map([
      ["a", ["b"]],
      ["b", ["a", "c"]],
      ["c", ["d"]],
      ["d", ["c"]],
      ["e", ["e"]],
    ]);
    assert.deepEqual(strongComponents(edges), [
      ["a", "b"],
      ["c", "d"],
    ]);
  });
});

describe("a bridge", () => {
  const bridges = (size: number, edges: readonly Edge[], counted = Array<boolean>(size).fill(true)) =>
    farSides(counted, edges).map((side) => side !== null);
  const edge = (one: number, other: number): Edge => ({ one, other });

  it("is an edge without which there would be one component more", () => {
    assert.deepEqual(bridges(4, [edge(0, 1), edge(1, 2), edge(2, 0), edge(2, 3)]), [
      false,
      false,
      false,
      true,
    ]);
  });

  it("is none of two edges between the same nodes", () => {
    assert.deepEqual(bridges(2, [edge(0, 1), edge(1, 0)]), [false, false]);
  });

  it("is none that only leads to nodes that do not count", () => {
    assert.deepEqual(bridges(3, [edge(0, 1), edge(1, 2)], [true, true, false]), [true, false]);
  });

  it("says which nodes it cuts off", () => {
    const [, side] = farSides([true, true, true, true], [edge(0, 1), edge(1, 2), edge(2, 3)]);
    const far = [0, 1, 2, 3].filter((node) => side?.holds(node));
    assert.ok(far.join() === "0,1" || far.join() === "2,3");
  });

  it("is found in a chain that would exhaust a recursion", () => {
    const size = 50_000;
    const chain = Array.from({ length: size - 1 }, (_, at) => edge(at, at + 1));
    assert.ok(bridges(size, chain).every((is) => is));
  });

  it("is what counting the components with and without each edge finds", () => {
    const node = fc.nat({ max: 7 });
    const graph = fc.array(fc.tuple(node, node), { maxLength: 12 });
    const counts = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
    const components = (edges: readonly Edge[], counted: readonly boolean[]) => {
      const sets = new JoinedSets(8);
      for (const { one, other } of edges) sets.join(one, other);
      return new Set([...counted.keys()].filter((at) => counted[at]).map((at) => sets.rootOf(at))).size;
    };
    fc.assert(
      fc.property(graph, counts, (pairs, counted) => {
        const edges = pairs.map(([one, other]) => edge(one, other));
        const expected = edges.map(
          (_, left) =>
            components(
              edges.filter((_, at) => at !== left),
              counted,
            ) > components(edges, counted),
        );
        assert.deepEqual(bridges(8, edges, counted), expected);
      }),
    );
  });
});

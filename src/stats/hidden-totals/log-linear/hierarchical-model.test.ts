import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hierarchicalModel, hierarchicalModels, searchedModels } from "./hierarchical-model.js";

describe("hierarchical log-linear models", () => {
  it("are 1, 8, 113 and 6,893 for two to five lists", () => {
    assert.deepEqual(
      [2, 3, 4, 5].map((lists) => hierarchicalModels(lists).length),
      [1, 8, 113, 6893],
    );
  });

  it("of pairs only are 1, 8, 64 and 1,024", () => {
    assert.deepEqual(
      [2, 3, 4, 5].map((lists) => hierarchicalModels(lists, 2).length),
      [1, 8, 64, 1024],
    );
  });

  it("looked through by an automatic choice are all up to four lists, those of pairs for five", () => {
    assert.deepEqual(
      [3, 4, 5].map((lists) => searchedModels(lists).length),
      [8, 113, 1024],
    );
  });

  it("are named by their maximal terms, larger ones first", () => {
    assert.equal(hierarchicalModel(4, []).name, "[1,2,3,4]");
    assert.equal(hierarchicalModel(4, [0b1100, 0b0011]).name, "[12,34]");
    assert.equal(hierarchicalModel(4, [0b0111, 0b1001]).name, "[123,14]");
  });

  it("have a name of their own each", () => {
    assert.equal(new Set(hierarchicalModels(5).map(({ name }) => name)).size, 6893);
  });

  it("hold with every term all terms within it, and never that of all lists", () => {
    for (const { terms, lists } of hierarchicalModels(4)) {
      assert.ok(!terms.includes((1 << lists) - 1));
      for (const term of terms)
        for (let within = 0; within <= term; within++)
          if ((within & term) === within) assert.ok(terms.includes(within));
    }
  });

  it("come fewest terms first", () => {
    const sizes = hierarchicalModels(4).map(({ terms }) => terms.length);
    assert.deepEqual(
      sizes,
      sizes.toSorted((one, other) => one - other),
    );
  });

  it("are not listed for one list, nor for six", () => {
    assert.throws(() => hierarchicalModels(1), RangeError);
    assert.throws(() => hierarchicalModels(6), RangeError);
  });
});

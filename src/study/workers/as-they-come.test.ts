import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { asTheyCome } from "./as-they-come.js";

test("every result comes once, and no more are under way than allowed", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 3 }), { maxLength: 20 }),
      fc.integer({ min: 1, max: 5 }),
      async (turns, most) => {
        let underWay = 0;
        const work = async (turn: number): Promise<number> => {
          assert.ok(++underWay <= most);
          for (let waited = 0; waited < turn; waited++) await null;
          underWay--;
          return turn;
        };
        const results: number[] = [];
        for await (const result of asTheyCome(turns, work, most)) results.push(result);
        assert.deepEqual(results.sort(), [...turns].sort());
      },
    ),
    { numRuns: 50 },
  );
});

test("an error ends it once what is under way has ended", async () => {
  let ended = 0;
  const work = async (name: string): Promise<string> => {
    if (name === "خطأ") throw new Error("broken");
    await null;
    ended++;
    return name;
  };
  await assert.rejects(async () => {
    for await (const _ of asTheyCome(["أ", "خطأ", "ب", "ج"], work, 3));
  }, /broken/u);
  assert.ok(ended >= 1 && ended <= 3);
});

import assert from "node:assert/strict";
import { it } from "node:test";
import { measureKills } from "../../bench/kill.js";

it("a study killed at random moments loses nothing it had acknowledged, and goes on", async () => {
  const { acknowledged, lost, unsound, unopened } = await measureKills(8, { database: false });
  assert.deepEqual({ lost, unsound, unopened }, { lost: 0, unsound: 0, unopened: 0 });
  assert.ok(acknowledged > 0);
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type AgreeingChecks, type TrendCheck, trendCheckNames } from "#model/index.js";
import { checkTrend, type TrendChecks } from "./trend-checks.js";
import { agreeingChecks, type departures } from "./trend-statement.js";

const explanation = { en: "so", ar: "هكذا" };

function checks(outcome: (name: string) => TrendCheck["outcome"]): TrendChecks {
  const of = <Name extends TrendCheck["check"]>(check: Name) => ({
    check,
    outcome: outcome(check),
    explanation,
  });
  return { delay: of("delay"), panel: of("panel"), control: of("control"), strata: of("strata") };
}

/** True where the type on the left may stand for the one on the right. */
type Fits<Left, Right> = Left extends Right ? true : false;

describe("the statement about departures", () => {
  it("can be made with all four checks agreeing, and with no three of them", () => {
    assert.notEqual(agreeingChecks(checks(() => "agrees")), null);
    for (const missing of trendCheckNames)
      for (const outcome of ["disagrees", "not made"] as const)
        assert.equal(agreeingChecks(checks((name) => (name === missing ? outcome : "agrees"))), null);
  });

  it("takes nothing but the four agreeing checks, by its type", () => {
    const anyChecks: Fits<readonly TrendCheck[], Parameters<typeof departures>[1]> = false;
    const agreeing: Fits<AgreeingChecks, Parameters<typeof departures>[1]> = true;
    assert.deepEqual([anyChecks, agreeing], [false, true]);
  });

  it("has nothing to check where nothing rose or fell", () => {
    const nothing = { left: null, delay: null, panel: null, control: null, strata: [] };
    const { delay, strata } = checkTrend({ direction: "no clear change", ...nothing });
    assert.deepEqual([delay.outcome, strata.outcome], ["not made", "not made"]);
  });
});

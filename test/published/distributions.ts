// The distributions against values computed at 60 digits by another program.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import * as chiSquare from "../../src/stats/distributions/chi-square.js";
import * as gamma from "../../src/stats/distributions/gamma.js";
import * as logGamma from "../../src/stats/distributions/log-gamma.js";
import * as normal from "../../src/stats/distributions/normal.js";
import * as poisson from "../../src/stats/distributions/poisson.js";
import * as studentT from "../../src/stats/distributions/student-t.js";
import { projectRoot } from "../project-root.js";

interface Row {
  readonly function: string;
  readonly at: readonly number[];
  readonly value: number;
}
const { obtained, rows }: { obtained: string; rows: readonly Row[] } = JSON.parse(
  readFileSync(join(projectRoot, "test/published/distributions/values.json"), "utf8"),
);
const functions: Readonly<Record<string, unknown>> = {
  ...normal,
  ...logGamma,
  ...gamma,
  ...chiSquare,
  ...poisson,
  ...studentT,
};

export function publishedDistributions(): void {
  describe(`distributions, ${obtained.split(":")[0]}`, () => {
    for (const name of new Set(rows.map((row) => row.function)))
      it(`${name} has the digits of the second program in the body and in both tails`, () => {
        const asked = functions[name];
        assert.ok(typeof asked === "function");
        for (const { at, value } of rows.filter((row) => row.function === name)) {
          const degrees = name.startsWith("studentT") ? at[1]! : 0;
          const tolerance = (Math.abs(value) < 1e-6 ? 5e-14 : 1e-14) + degrees * 5e-17;
          const got = Number(asked(...at));
          assert.ok(
            Math.abs(got - value) <= tolerance * Math.abs(value),
            `${name}(${at}) = ${got}, not ${value}`,
          );
        }
      });
  });
}

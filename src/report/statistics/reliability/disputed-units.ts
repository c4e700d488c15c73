// Which units a code is disputed on: some coders gave it there, and others who judged the unit did not.
import type { Disagreement, Reliability } from "#model/index.js";

/** For each code of the record, in its order: indexes of the disagreements that are about it. */
export function disputedUnits({ codes, disagreements, metric }: Reliability): readonly (readonly number[])[] {
  const given = disagreements.map((disagreement) => givenCodes(disagreement, metric === "spans"));
  return codes.map(({ code }) =>
    disagreements.flatMap(({ judgements }, index) => {
      const gave = given[index]!.get(code ?? "") ?? 0;
      const all = judgements.reduce((sum, { times }) => sum + times, 0);
      return gave > 0 && (metric === "spans" || gave < all) ? [index] : [];
    }),
  );
}

/** How many coders gave each code. A span is printed as "code 10–25": coders differ in where it stands. */
function givenCodes({ judgements }: Disagreement, spans: boolean): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  for (const { codes, times } of judgements) {
    const names = codes.map((code) => (spans ? code.replace(/ \d+–\d+$/u, "") : code));
    for (const name of new Set(names)) given.set(name, (given.get(name) ?? 0) + times);
  }
  return given;
}

// Which units a code is disputed on: some coders gave it there, and others who judged the unit did not.
import type { Disagreement, Reliability } from "#model/index.js";

/** For each code of the record, in its order: indexes of the disagreements that are about it. */
export function disputedUnits({ codes, disagreements, metric }: Reliability): readonly (readonly number[])[] {
  const given = disagreements.map((disagreement) => givenCodes(disagreement, metric === "spans"));
  return codes.map(({ code }) =>
    disagreements.flatMap(({ judgements }, index) => {
      const times = given[index]!.get(code ?? "") ?? 0;
      const whole = metric !== "spans" && times === judgements.length;
      return times > 0 && !whole ? [index] : [];
    }),
  );
}

/** How many coders gave each code. A span is printed as "code 10–25": coders differ in where it stands. */
function givenCodes({ judgements }: Disagreement, spans: boolean): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { codes } of judgements) {
    const names = codes.map((code) => (spans ? code.replace(/ \d+–\d+$/u, "") : code));
    for (const name of new Set(names)) times.set(name, (times.get(name) ?? 0) + 1);
  }
  return times;
}

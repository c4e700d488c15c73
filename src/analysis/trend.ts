// Whether departures rose. A trend needs dates of many cases; what is here are statements about announced
// departures, so the answer is the statements and the reason why there is no series.
import type { NotEstimable, Passage } from "#model/index.js";

/** Always NotEstimable in this version; `inputs` are the passages that state a rise or fall. */
export function trendAnswer(statements: readonly Passage["id"][]): NotEstimable {
  return {
    kind: "not estimable",
    of: "publicly announced departures over time",
    because: "no series",
    explanation:
      statements.length === 0
        ? {
            en: "No source states a rise or fall, and the documents carry no dated cases from which a series could be made.",
            ar: "لا يذكر أي مصدر زيادة أو نقصانا، ولا تحمل الوثائق حالات مؤرخة تُصنع منها سلسلة.",
          }
        : {
            en: "Sources say that departures rose or fell. That is a statement about publicly announced departures, and is quoted as such; the documents carry no dated cases from which a series could be made.",
            ar: "تقول مصادر إن المغادرات زادت أو نقصت. وهذا قول عن المغادرات المعلنة، ويُنقل على أنه قول؛ فلا تحمل الوثائق حالات مؤرخة تُصنع منها سلسلة.",
          },
    inputs: [...statements],
    caveats: [],
  };
}

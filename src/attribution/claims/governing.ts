// On whose word a claim stands: the attribution of its sentence, a study or official before an outlet; else one whose
// content holds it; else the last one before it that is no testimony. Those who are counted do not vouch for their number.
import { type Attribution, holds, overlaps, type Passage, type SourceKind, type Span } from "#model/index.js";

/** Nearer to the first hand first. */
const rank: Readonly<Record<SourceKind, number>> = {
  study: 0,
  organisation: 0,
  official: 0,
  person: 1,
  testimony: 1,
  agency: 2,
  unspecified: 3,
  outlet: 3,
};

/** Attributions are sorted by span. */
export function governing(
  claim: Span,
  passage: Passage,
  attributions: readonly Attribution[],
): Attribution | null {
  const others = attributions.filter((one) => !one.negated && !overlaps(one.span, claim) && !isEvidence(one));
  const inSentence = others.filter(({ span }) => overlaps(span, passage.span));
  if (inSentence.length > 0) return best(inSentence, claim);
  const around = others.filter(({ content }) => content !== null && holds(content, claim));
  if (around.length > 0) return best(around, claim);
  return (
    others.findLast(
      ({ span, form, kind }) => span[1] <= claim[0] && form !== "credit" && kind !== "testimony",
    ) ?? null
  );
}

/** “The stories of 58 people” names what a study rests on, not who counted them. */
function isEvidence({ kind, form }: Attribution): boolean {
  return kind === "testimony" && form === "noun";
}

function best(attributions: readonly Attribution[], claim: Span): Attribution {
  return attributions.reduce((a, b) => (compare(a, b, claim) <= 0 ? a : b));
}

function compare(a: Attribution, b: Attribution, claim: Span): number {
  return (
    rank[a.kind] - rank[b.kind] ||
    Number(covers(b, claim)) - Number(covers(a, claim)) ||
    gap(a.span, claim) - gap(b.span, claim) ||
    a.span[0] - b.span[0]
  );
}

function covers({ content }: Attribution, claim: Span): boolean {
  return content !== null && holds(content, claim);
}

function gap(a: Span, b: Span): number {
  return a[1] <= b[0] ? b[0] - a[1] : a[0] - b[1];
}

// The counted set a study or body rests on, and who is that set rather than one more who tells.
import { type Attribution, type Claim, type Hop, overlaps } from "#model/index.js";
import { foldText } from "#text/index.js";

/**
 * The departures a study or body counted: those whose telling is named ("public statements of 58 people"), else those
 * it is credited with, else the first stated at all.
 */
export function evidenceBase(
  hops: readonly Hop[],
  attributions: readonly Attribution[],
  claims: readonly Claim[],
): Claim | null {
  const bodies = hops.filter(({ role }) => role === "cited study" || role === "organisation");
  if (bodies.length === 0) return null;
  const counted = claims.filter(
    ({ about, unit, value, negated }) =>
      about === "departures" && unit === "people" && value !== null && !negated,
  );
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const isCredited = ({ attribution }: Claim): boolean => {
    const source = attribution === null ? undefined : byId.get(attribution)?.source;
    return source !== undefined && source !== null && bodies.some((body) => body.source === source);
  };
  const telling = attributions.filter(({ kind, form }) => kind === "testimony" && form === "noun");
  const isTold = ({ span }: Claim): boolean => telling.some((one) => overlaps(one.span, span));
  return counted.find(isTold) ?? counted.find(isCredited) ?? counted[0] ?? null;
}

/** "Public statements of 58 people", "forty-six of them told": the evidence base itself, not a further hand. */
export function isOfBase({ span, quote, attributedTo }: Attribution, base: Claim | null): boolean {
  if (base === null) return false;
  const number = new RegExp(`(?<!\\d)${base.value}(?!\\d)`, "u");
  return (
    overlaps(span, base.span) || number.test(foldText(quote)) || number.test(foldText(attributedTo ?? ""))
  );
}

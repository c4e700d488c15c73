// The chain of one document: from the outlet in front of the reader to the hand the account was taken from. Knows
// only what the document says of itself; how documents hang together is for `origins/`.
//
//   سكاي نيوز ← ذا تليغراف ← المركز الدولي لدراسة التشدد ← 58 عنصرا ← اثنين منهم
//   publisher    cited outlet   cited study                 evidence base  testimony
import {
  type Attribution,
  type Chain,
  type Claim,
  type Document,
  type Hop,
  overlaps,
  type SourceKind,
} from "#model/index.js";
import { foldText } from "#text/index.js";
import { type SourceTable, sourceOf } from "./sources/source-table.js";

/**
 * The hops in order, each once. The publisher is the document's outlet, else its closing credit; a document with
 * neither has none. People named by their work stand in the chain only where no study, body or official does; a
 * study's stated departures are its evidence base, and those of them who are quoted its testimony.
 */
export function chain(
  document: Document,
  attributions: readonly Attribution[],
  claims: readonly Claim[],
  sources: SourceTable,
): Chain {
  const publisher = publisherOf(document, attributions, sources);
  const credits = attributions.filter(({ form }) => form === "credit");
  const spoken = attributions.filter(
    ({ form, negated, attributedTo }) => form !== "credit" && !negated && attributedTo !== null,
  );
  const hops = publisher === null ? [] : [publisher];
  addDistinct(hops, credits, "agency", ["agency"]);
  addDistinct(hops, credits, "republisher", ["outlet"]);
  addDistinct(hops, spoken, "agency", ["agency"]);
  addDistinct(hops, spoken, "cited outlet", ["outlet"]);
  addDistinct(hops, spoken, "cited study", ["study"]);
  addDistinct(hops, spoken, "organisation", ["organisation"]);
  addDistinct(hops, spoken, "official", ["official"]);
  if (!hops.some(isAuthority)) addDistinct(hops, spoken, "person", ["person"]);
  const base = evidenceBase(hops, claims);
  if (base !== null) hops.push(hopOfClaim(base));
  addDistinct(
    hops,
    spoken.filter((attribution) => !tellsOf(attribution, base)),
    "testimony",
    ["testimony"],
  );
  return { document: document.id, hops };
}

function publisherOf(
  document: Document,
  attributions: readonly Attribution[],
  sources: SourceTable,
): Hop | null {
  const outlet = document.outlet.value;
  if (outlet !== null) {
    const source = sources.resolve(outlet) ?? sourceOf(outlet, "outlet");
    return { role: "publisher", name: outlet, source: source.id, rests: null, span: null };
  }
  const closing = attributions.find(({ rule, kind }) => rule === "credit/closing" && kind === "outlet");
  return closing === undefined ? null : hopOf("publisher", closing);
}

/** One hop for every source of these kinds that is not yet in the chain. */
function addDistinct(
  hops: Hop[],
  attributions: readonly Attribution[],
  role: Hop["role"],
  kinds: readonly SourceKind[],
): void {
  for (const attribution of attributions) {
    if (!kinds.includes(attribution.kind)) continue;
    const hop = hopOf(role, attribution);
    if (!hops.some((other) => same(other, hop))) hops.push(hop);
  }
}

function hopOf(role: Hop["role"], { attributedTo, quote, source, id, span }: Attribution): Hop {
  return { role, name: attributedTo ?? quote, source, rests: id, span };
}

function same(a: Hop, b: Hop): boolean {
  return (a.source !== null && a.source === b.source) || foldText(a.name) === foldText(b.name);
}

const authorities: readonly Hop["role"][] = ["cited study", "organisation", "official"];

function isAuthority({ role }: Hop): boolean {
  return authorities.includes(role);
}

/** The departures a study or body counted: those it is credited with, else the first stated at all. */
function evidenceBase(hops: readonly Hop[], claims: readonly Claim[]): Claim | null {
  const bodies = hops.filter(({ role }) => role === "cited study" || role === "organisation");
  if (bodies.length === 0) return null;
  const counted = claims.filter(
    ({ about, unit, value, negated }) =>
      about === "departures" && unit === "people" && value !== null && !negated,
  );
  const credited = counted.find(
    ({ attributedTo }) =>
      attributedTo !== null && bodies.some(({ name }) => foldText(name) === foldText(attributedTo)),
  );
  return credited ?? counted[0] ?? null;
}

function hopOfClaim({ quote, id, span }: Claim): Hop {
  return { role: "evidence base", name: quote, source: null, rests: id, span };
}

/** "public statements of 58 people": the evidence base itself, not a further hand. */
function tellsOf({ span, quote, attributedTo }: Attribution, base: Claim | null): boolean {
  if (base === null) return false;
  const number = new RegExp(`(?<!\\d)${base.value}(?!\\d)`, "u");
  return (
    overlaps(span, base.span) || number.test(foldText(quote)) || number.test(foldText(attributedTo ?? ""))
  );
}

// What one document offers for finding its origin, read once: whom it names, what it counts, of whom it speaks.
import {
  type Attribution,
  bySpan,
  type Chain,
  type Claim,
  type Document,
  type Passage,
  type Span,
} from "#model/index.js";
import { foldText } from "#text/index.js";
import { byDocument } from "../by-document.js";
import { type AccountDetails, accountDetails } from "./account-details.js";
import type { Bodies, Body } from "./bodies.js";
import { countryRows, groupRows, subjectsIn } from "./subjects.js";
import { toldTo } from "./told-to.js";
import { withdrawnSpans } from "./withdrawals.js";

/** A body this document attributes to, and where. */
export interface CitedBody extends Body {
  readonly attribution: Attribution;
}

export interface Dossier {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly attributions: readonly Attribution[];
  readonly chain: Chain | null;
  /** The outlet it appeared in. */
  readonly publisher: Body | null;
  /** Outlets and agencies it has it from, or that those who tell told it to, each once, itself left out. */
  readonly outlets: readonly CitedBody[];
  /** Studies and bodies that do research, each once. */
  readonly studies: readonly CitedBody[];
  /** True where it attributes to something it calls a study, report or survey. */
  readonly speaksOfStudy: boolean;
  /** Numbers of people who left, and of parts of them, that it states as so. */
  readonly claims: readonly Claim[];
  /** Whether it says that a number of people left, be it "dozens". */
  readonly countsLeaving: boolean;
  /** The same by value; the first claim of each. */
  readonly counts: ReadonlyMap<number, Claim>;
  readonly groups: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly details: AccountDetails;
  /** Sentences in which it says that an account was withdrawn. */
  readonly withdrawn: readonly Span[];
  /** Days since 1970 of its publication; null where not even the month is known. */
  readonly day: number | null;
}

export interface DossierInput {
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly chains: readonly Chain[];
}

/** The dossiers of all documents, ordered by document id. */
export function dossiersOf(input: DossierInput, bodies: Bodies): readonly Dossier[] {
  const passages = byDocument([...input.passages].sort(bySpan));
  const attributions = byDocument([...input.attributions].sort(bySpan));
  const claims = byDocument([...input.claims].sort(bySpan));
  const chains = byDocument(input.chains);
  return [...input.documents]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((document) =>
      dossierOf(
        document,
        passages.get(document.id) ?? [],
        attributions.get(document.id) ?? [],
        claims.get(document.id) ?? [],
        chains.get(document.id)?.[0] ?? null,
        bodies,
      ),
    );
}

function eachOnce(bodies: readonly CitedBody[]): readonly CitedBody[] {
  return [...new Map([...bodies].reverse().map((body) => [body.key, body])).values()].reverse();
}

function dossierOf(
  document: Document,
  passages: readonly Passage[],
  attributions: readonly Attribution[],
  claims: readonly Claim[],
  chain: Chain | null,
  bodies: Bodies,
): Dossier {
  const folded = foldText(document.text);
  const publisher = bodies.named(document.outlet.value);
  const cited = (kinds: readonly Attribution["kind"][]) => citedBodies(attributions, kinds, bodies);
  const outlets = [...cited(["outlet", "agency"]), ...toldTo(document, attributions, bodies)];
  const counting = claims.filter(countsPeople);
  return {
    document,
    passages,
    attributions,
    chain,
    publisher,
    outlets: eachOnce(outlets).filter(({ key }) => key !== publisher?.key),
    studies: cited(["study", "organisation"]).filter(
      ({ name }) => subjectsIn(foldText(name), groupRows).size === 0,
    ),
    speaksOfStudy: attributions.some(({ kind }) => kind === "study"),
    claims: counting,
    countsLeaving: claims.some(({ about, negated }) => about === "departures" && !negated),
    counts: countsOf(counting),
    groups: subjectsIn(folded, groupRows),
    countries: subjectsIn(folded, countryRows),
    details: accountDetails(folded),
    withdrawn: withdrawnSpans(document.text, folded, passages),
    day: dayOf(document.published.value),
  };
}

function citedBodies(
  attributions: readonly Attribution[],
  kinds: readonly Attribution["kind"][],
  bodies: Bodies,
): readonly CitedBody[] {
  const cited = new Map<string, CitedBody>();
  const wantsOutlets = kinds.includes("outlet");
  for (const attribution of attributions) {
    if (attribution.negated) continue;
    const body = bodies.of(attribution);
    const isOutlet = body !== null && bodies.hasPrinted(body);
    if (!kinds.includes(attribution.kind) && !(wantsOutlets && isOutlet)) continue;
    const further = wantsOutlets ? bodies.outletsIn(attribution.quote) : [];
    for (const named of body === null ? further : [body, ...further])
      if (!cited.has(named.key)) cited.set(named.key, { ...named, attribution });
  }
  return [...cited.values()];
}

function countsPeople({ about, negated, value }: Claim): boolean {
  return (about === "departures" || about === "part") && !negated && value !== null;
}

function countsOf(claims: readonly Claim[]): ReadonlyMap<number, Claim> {
  const counts = new Map<number, Claim>();
  for (const claim of claims) if (!counts.has(claim.value!)) counts.set(claim.value!, claim);
  return counts;
}

const millisecondsADay = 86_400_000;

function dayOf(published: string | null): number | null {
  if (published === null || published.length < 7) return null;
  const day = published.length === 7 ? `${published}-15` : published;
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsADay);
}

// Claim drift: how "58 individuals" became "58 fighters" and then "about 60". Follows each stated number through the
// documents of its origin, from the first hand on, and says at every hand what changed. Shows; it never says which is
// true, and the first hand is only the earliest that the study holds.
import {
  type Attribution,
  bySpan,
  type Chain,
  type Claim,
  type Document,
  type Drift,
  type Origin,
} from "#model/index.js";
import { byDocument } from "../by-document.js";
import { DriftLines } from "./drift-lines.js";
import { handsOf } from "./hands.js";
import { statedClaims } from "./stated-claims.js";

export interface DriftsInput {
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
  readonly origins: readonly Origin[];
  readonly chains: readonly Chain[];
}

/**
 * Every number that at least two documents of an origin give, in the order of the origins; those that changed and those
 * that did not. The order in which records come changes nothing. Links carry the researcher's word (`decided`).
 */
export function findDrifts(input: DriftsInput): readonly Drift[] {
  const documents = new Map(input.documents.map((document) => [document.id, document]));
  const attributions = new Map<string, Attribution>(input.attributions.map((one) => [one.id, one]));
  const chains = new Map(input.chains.map((chain) => [chain.document, chain]));
  const claims = byDocument([...input.claims].sort(bySpan));
  return input.origins
    .filter((origin) => origin.documents.length > 1)
    .flatMap((origin) => {
      const { order, giversOf } = handsOf(origin, documents, chains);
      const followed = new DriftLines();
      for (const document of order) {
        const own = {
          document,
          claims: claims.get(document.id) ?? [],
          chain: chains.get(document.id),
          attributions,
        };
        followed.add(document.id, statedClaims(own, origin), giversOf.get(document.id) ?? []);
      }
      return followed.lines
        .filter(({ steps }) => steps.length > 1)
        .map(({ about, steps }): Drift => ({ origin: origin.id, about, steps }));
    });
}

// Accounts told again: the same numbers, times, names and things in the same order, in other words (a rewriting) or in
// another language (a translation). Copies that share words are found elsewhere. Always suspected: a likeness of what
// is told may have a common model, or be the same event seen by two; a person decides. Knows anchors, not meaning.
// Literature: Pouliquen, Steinberger & Ignat 2003 and Barrón-Cedeño, Gupta & Rosso 2013 on likeness across languages.
import { type Attribution, type Claim, type Copy, localPart, makeId, type Source } from "#model/index.js";
import { byDocument } from "../../by-document.js";
import { bodiesFrom } from "../../origins/bodies.js";
import type { ReadDocument } from "../reading.js";
import { AnchorTable } from "./anchor-table.js";
import { candidatePairs } from "./candidates.js";
import { directionOfRetelling } from "./direction.js";
import { likenessOf } from "./likeness.js";
import { Scale } from "./scale.js";
import { type Telling, tellingOf } from "./telling.js";
import { leastShare, shownWeight } from "./thresholds.js";
import { isRetelling, tiesBetween } from "./ties.js";

export interface RetellingsInput {
  readonly documents: readonly ReadDocument[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  /** Copies found by their words; a pair that has one is not looked at again. */
  readonly copies: readonly Copy[];
  /** Known bodies, with their names in each language. */
  readonly sources?: readonly Source[];
}

/**
 * The rewritings and translations among documents, ordered by the ids of their documents. `score` is the share of all
 * that both tell which is aligned, weighed by rarity in the study (a weighted Jaccard likeness, 0 to 1); `inclusion` is
 * the aligned share of the side that tells less. `aligned` holds pairs of whole sentences that share anchors.
 */
export function findRetellings(input: RetellingsInput): readonly Copy[] {
  const table = new AnchorTable();
  const tellings = tellingsOf(input, table);
  const scale = new Scale(
    tellings.map(({ account }) => account),
    table,
  );
  const known = new Set(input.copies.map(({ documents }) => documents.join(" ")));
  const found: Copy[] = [];
  for (const [one, other] of candidatePairs(tellings, scale)) {
    const [left, right] = [tellings[one]!, tellings[other]!];
    if (known.has(`${left.document.id} ${right.document.id}`)) continue;
    const copy = retellingOf(left, right, scale);
    if (copy !== null) found.push(copy);
  }
  return found;
}

function tellingsOf(input: RetellingsInput, table: AnchorTable): readonly Telling[] {
  const bodies = bodiesFrom(input.sources ?? []);
  const attributions = byDocument(input.attributions);
  const claims = byDocument(input.claims);
  return [...input.documents]
    .sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
    .map((read) => {
      const { id } = read.document;
      const records = { attributions: attributions.get(id) ?? [], claims: claims.get(id) ?? [] };
      return tellingOf(read, records, bodies, table);
    });
}

function retellingOf(left: Telling, right: Telling, scale: Scale): Copy | null {
  const ties = tiesBetween(left, right);
  if (ties === null) return null;
  const weigh = ties.oneLanguage ? scale.withinOneLanguage : scale.acrossLanguages;
  const likeness = likenessOf(left.account, right.account, scale, weigh, ties.sameWitness ? 0 : leastShare);
  if (likeness === null || !isRetelling(likeness, ties)) return null;
  const { pairs, score, left: leftShare, right: rightShare } = likeness;
  const ids = [left.document.id, right.document.id] as const;
  return {
    id: makeId("copy", ...ids.map((id) => localPart(id))),
    documents: ids,
    relation: ties.oneLanguage ? "rewriting" : "translation",
    score: rounded(score),
    inclusion: rounded(Math.max(leftShare, rightShare)),
    aligned: pairs
      .filter(({ weight }) => weight >= shownWeight)
      .map((pair) => ({ left: left.account.spans[pair.left]!, right: right.account.spans[pair.right]! })),
    direction: directionOfRetelling(left, right, leftShare, rightShare),
  };
}

function rounded(share: number): number {
  return Math.round(Math.min(1, share) * 10_000) / 10_000;
}

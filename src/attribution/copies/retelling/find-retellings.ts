// Accounts told again: the same numbers, times, names and things in the same order, in other words (a rewriting) or in
// another language (a translation). Copies that share words are found elsewhere. Always suspected: a likeness of what
// is told may have a common model, or be the same event seen by two; a person decides. Knows anchors, not meaning.
// Literature: Pouliquen, Steinberger & Ignat 2003 and Barrón-Cedeño, Gupta & Rosso 2013 on likeness across languages.
import { type Attribution, type Claim, type Copy, localPart, makeId, type Source } from "#model/index.js";
import { bodiesFrom } from "../../origins/bodies.js";
import type { ReadDocument } from "../reading.js";
import { candidatePairs } from "./candidates.js";
import { directionOfRetelling } from "./direction.js";
import { type AccountLikeness, likenessOf } from "./likeness.js";
import { weightsIn } from "./rarity.js";
import { relationOf } from "./relation.js";
import { type Telling, tellingOf } from "./telling.js";
import { shownWeight } from "./thresholds.js";

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
  const tellings = tellingsOf(input);
  const weights = weightsIn(tellings.map(({ account }) => account));
  const weigh = (key: string) => weights.get(key) ?? 0;
  const known = new Set(input.copies.map(({ documents }) => documents.join(" ")));
  const found: Copy[] = [];
  for (const [one, other] of candidatePairs(tellings, weigh)) {
    const [left, right] = [tellings[one]!, tellings[other]!];
    if (known.has(`${left.document.id} ${right.document.id}`)) continue;
    const isOneLanguage = left.language === right.language;
    const weighPair = (key: string) => (isOneLanguage && key.startsWith("name ") ? 0 : weigh(key));
    const likeness = likenessOf(left.account, right.account, weighPair);
    const relation = relationOf(left, right, likeness);
    if (relation !== null) found.push(retellingOf(left, right, relation, likeness));
  }
  return found;
}

function tellingsOf(input: RetellingsInput): readonly Telling[] {
  const bodies = bodiesFrom(input.sources ?? []);
  const attributions = byDocument(input.attributions);
  const claims = byDocument(input.claims);
  return [...input.documents]
    .sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
    .map((read) => {
      const { id } = read.document;
      return tellingOf(read, attributions.get(id) ?? [], claims.get(id) ?? [], bodies);
    });
}

function byDocument<T extends { readonly document: string }>(records: readonly T[]) {
  const found = new Map<string, T[]>();
  for (const record of records) {
    const known = found.get(record.document);
    if (known === undefined) found.set(record.document, [record]);
    else known.push(record);
  }
  return found;
}

function retellingOf(
  left: Telling,
  right: Telling,
  relation: "rewriting" | "translation",
  { pairs, score, left: leftShare, right: rightShare }: AccountLikeness,
): Copy {
  const ids = [left.document.id, right.document.id] as const;
  return {
    id: makeId("copy", ...ids.map((id) => localPart(id))),
    documents: ids,
    relation,
    score: rounded(score),
    inclusion: rounded(Math.max(leftShare, rightShare)),
    aligned: pairs
      .filter(({ weight }) => weight >= shownWeight)
      .map((pair) => ({ left: left.account[pair.left]!.span, right: right.account[pair.right]!.span })),
    direction: directionOfRetelling(left, right, leftShare, rightShare),
  };
}

function rounded(share: number): number {
  return Math.round(Math.min(1, share) * 10_000) / 10_000;
}

// Copies as links between documents. A whole or an excerpt that stands word for word in another document has its
// origin there or in a common model: proven. A shared passage or quotation may be all that two documents share, and a
// retelling in other words or another language is never more than suspected; where the two speak of witnesses of
// different ages, what they share is a template filled twice and no link at all.
import { type Copy, type Id, linkStanding, type OriginLink, suspectedRelations } from "#model/index.js";
import type { Verdicts } from "./decided-links.js";
import type { Dossier } from "./dossier.js";
import { type FoundLink, linkId } from "./found-link.js";

/**
 * Share of the shorter document from which a shared passage proves that it draws on the other. Below it, the passage
 * may be a paragraph of an agency inside an article that rests on something else.
 */
const provenInclusion = 0.3;

const wholes: ReadonlySet<Copy["relation"]> = new Set(["identical", "edited", "excerpt"]);

const kindOfRelation: Readonly<Record<Copy["relation"], OriginLink["kind"]>> = {
  identical: "reproduces",
  edited: "reproduces",
  excerpt: "reproduces",
  "shared passage": "reproduces",
  "shared quotation": "same interview",
  rewriting: "rewrites",
  translation: "translates",
};

/** Relations that a common template brings about as well as a common origin. */
const ofTemplates: ReadonlySet<Copy["relation"]> = new Set(["shared passage", ...suspectedRelations]);

/** The copies without templates that were filled twice. */
export function withoutTemplates(copies: readonly Copy[], dossiers: readonly Dossier[]): readonly Copy[] {
  const ages = new Map(dossiers.map(({ document, details }) => [document.id, details.age]));
  return copies.filter((copy) => !areOfOthers(copy, ages));
}

export function copyLinks(copies: readonly Copy[]): readonly FoundLink[] {
  return copies.map(copyLink);
}

/** Whether a copy stands as proof that one document draws on the other or on its model. */
export function standsProven(copy: Copy, verdicts: Verdicts): boolean {
  const { documents, relation } = copy;
  const { certainty, direction } = copyLink(copy);
  const decided = verdicts.get(linkId({ documents, kind: kindOfRelation[relation], direction })) ?? null;
  return linkStanding({ certainty, decided }) === "proven";
}

/** Whether two documents have words in common, and not only what they tell. */
export function sharesWords({ relation }: Copy): boolean {
  return !suspectedRelations.has(relation);
}

function areOfOthers(
  { documents, relation }: Copy,
  ages: ReadonlyMap<Id<"document">, number | null>,
): boolean {
  const [one = null, other = null] = documents.map((document) => ages.get(document));
  return ofTemplates.has(relation) && one !== null && other !== null && one !== other;
}

function copyLink(copy: Copy): FoundLink {
  const { documents, relation, direction, inclusion, score, aligned } = copy;
  const share = sharesWords(copy) ? inclusion : score;
  return {
    documents,
    kind: kindOfRelation[relation],
    direction: direction === null ? null : { from: direction.from, to: direction.to },
    certainty: isProven(copy) ? "proven" : "suspected",
    score: share,
    evidence: aligned.flatMap(({ left, right }) => [
      { document: documents[0], span: left },
      { document: documents[1], span: right },
    ]),
    shared: `${relation}, ${Math.round(share * 100)} %`,
  };
}

function isProven({ relation, inclusion }: Copy): boolean {
  return wholes.has(relation) || (relation === "shared passage" && inclusion >= provenInclusion);
}

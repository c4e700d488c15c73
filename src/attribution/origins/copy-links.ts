// Copies as links between documents. A whole or an excerpt that stands word for word in another document has its
// origin there or in a common model: proven. A shared passage or quotation may be all that two documents share; where
// the two speak of witnesses of different ages, a shared passage is a template filled twice and no link at all.
import type { Copy, Id } from "#model/index.js";
import type { Dossier } from "./dossier.js";
import type { FoundLink } from "./found-link.js";

/**
 * Share of the shorter document from which a shared passage proves that it draws on the other. Below it, the passage
 * may be a paragraph of an agency inside an article that rests on something else.
 */
const provenInclusion = 0.3;

const wholes: ReadonlySet<Copy["relation"]> = new Set(["identical", "edited", "excerpt"]);

export function copyLinks(copies: readonly Copy[], dossiers: readonly Dossier[]): readonly FoundLink[] {
  const ages = new Map(dossiers.map(({ document, details }) => [document.id, details.age]));
  return copies.filter((copy) => !areOfOthers(copy, ages)).map(copyLink);
}

function areOfOthers(
  { documents, relation }: Copy,
  ages: ReadonlyMap<Id<"document">, number | null>,
): boolean {
  const [one = null, other = null] = documents.map((document) => ages.get(document));
  return relation === "shared passage" && one !== null && other !== null && one !== other;
}

function copyLink(copy: Copy): FoundLink {
  return {
    documents: copy.documents,
    kind: copy.relation === "shared quotation" ? "same interview" : "reproduces",
    direction: copy.direction === null ? null : { from: copy.direction.from, to: copy.direction.to },
    certainty: isProven(copy) ? "proven" : "suspected",
    score: copy.inclusion,
    evidence: copy.aligned.flatMap(({ left, right }) => [
      { document: copy.documents[0], span: left },
      { document: copy.documents[1], span: right },
    ]),
    shared: `${copy.relation}, ${Math.round(copy.inclusion * 100)} %`,
  };
}

/** Whether a copy proves that one document draws on the other or on its model. */
export function isProven({ relation, inclusion }: Copy): boolean {
  return wholes.has(relation) || (relation === "shared passage" && inclusion >= provenInclusion);
}

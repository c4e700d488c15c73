// Copies as links between documents. A whole or an excerpt that stands word for word in another document has its
// origin there or in a common model: proven. A shared passage or quotation may be all that two documents share.
import type { Copy, OriginLink } from "#model/index.js";

/**
 * Share of the shorter document from which a shared passage proves that it draws on the other. Below it, the passage
 * may be a paragraph of an agency inside an article that rests on something else.
 */
const provenInclusion = 0.3;

const wholes: ReadonlySet<Copy["relation"]> = new Set(["identical", "edited", "excerpt"]);

export function copyLinks(copies: readonly Copy[]): readonly OriginLink[] {
  return copies.map((copy) => ({
    documents: copy.documents,
    kind: copy.relation === "shared quotation" ? "same quotation" : "reproduces",
    certainty: isProven(copy) ? "proven" : "suspected",
    score: copy.inclusion,
    evidence: copy.aligned.flatMap(({ left, right }) => [
      { document: copy.documents[0], span: left },
      { document: copy.documents[1], span: right },
    ]),
    shared: `${copy.relation}, ${copy.aligned.length} × text`,
  }));
}

function isProven({ relation, inclusion }: Copy): boolean {
  return wholes.has(relation) || (relation === "shared passage" && inclusion >= provenInclusion);
}

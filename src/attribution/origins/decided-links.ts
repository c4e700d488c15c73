// What researchers decided about links: verdicts on those the program found, and links only a person can see. Knows no
// texts: a decision names documents, and one about documents the study does not hold changes nothing.
import type { Decision, Id, OriginLink } from "#model/index.js";
import { type FoundLink, linkId } from "./found-link.js";

/** The word that stands on each link somebody decided. */
export type Verdicts = ReadonlyMap<Id<"link">, NonNullable<OriginLink["decided"]>>;

/** Of several decisions on one link the one of the latest entry stands. Drawing a link confirms it. */
export function verdictsIn(decisions: readonly Decision[]): Verdicts {
  const verdicts = new Map<Id<"link">, NonNullable<OriginLink["decided"]>>();
  for (const decision of [...decisions].sort((a, b) => a.entry - b.entry)) {
    if (decision.kind === "account withdrawn") continue;
    const { entry, by, at } = decision;
    const [links, verdict] =
      decision.kind === "links decided"
        ? [decision.links, decision.verdict]
        : [[idOfDrawn(decision)], "confirmed" as const];
    for (const link of links) verdicts.set(link, { verdict, entry, by, at });
  }
  return verdicts;
}

type Drawn = Extract<Decision, { kind: "link drawn" }>;

/**
 * The links researchers drew between these documents. Their certainty is "suspected" and their score 0, since both say
 * what the texts show to the program; what makes them count is the verdict. `shared` is the researcher's reason.
 */
export function drawnLinks(
  decisions: readonly Decision[],
  documents: ReadonlySet<Id<"document">>,
): readonly FoundLink[] {
  return decisions.flatMap((decision) =>
    decision.kind === "link drawn" &&
    decision.documents[0] !== decision.documents[1] &&
    decision.documents.every((document) => documents.has(document))
      ? [drawnLink(decision)]
      : [],
  );
}

function drawnLink({ documents, link, direction, evidence, because }: Drawn): FoundLink {
  const [one, other] = documents;
  return {
    documents: one < other ? [one, other] : [other, one],
    kind: link,
    direction,
    certainty: "suspected",
    score: 0,
    evidence: evidence.filter(({ document }) => documents.includes(document)),
    shared: because,
  };
}

function idOfDrawn({ documents, link, direction }: Drawn): Id<"link"> {
  return linkId({ documents, kind: link, direction });
}

// Documents that name one outlet or agency and tell one story. Naming it is not enough, since an outlet prints many
// stories: they must tell one story, or give the same distinctive number. Suspected only.

import type { Dossier } from "./dossier.js";
import type { FoundLink } from "./found-link.js";
import { eachMeeting, speakOfOthers, within } from "./meeting.js";
import { sharesDistinctNumber } from "./number-links.js";
import type { Stories } from "./stories.js";

/** Days between two reports that have it from one outlet. */
const reportingDays = 62;

export function creditLinks(dossiers: readonly Dossier[], stories: Stories): readonly FoundLink[] {
  const links: FoundLink[] = [];
  eachMeeting(
    dossiers,
    ({ outlets }) => outlets.map(({ key }) => key),
    (left, right, key) => {
      const [one, other] = [dossiers[left]!, dossiers[right]!];
      if (!within(reportingDays, one, other) || speakOfOthers(one.groups, other.groups)) return;
      const score = sharesDistinctNumber(one, other) ? 1 : stories.sameStory(left, right);
      if (score !== null) links.push(creditLink(one, other, key, score));
    },
  );
  return links;
}

function creditLink(one: Dossier, other: Dossier, key: string, score: number): FoundLink {
  const named = [one, other].flatMap(({ document, outlets }) =>
    outlets.filter((body) => body.key === key).map((body) => ({ ...body, document: document.id })),
  );
  return {
    documents: [one.document.id, other.document.id],
    kind: "credits",
    direction: null,
    certainty: "suspected",
    score: Math.round(score * 10_000) / 10_000,
    evidence: named.map(({ document, attribution }) => ({ document, span: attribution.span })),
    shared: named[0]!.name,
  };
}
